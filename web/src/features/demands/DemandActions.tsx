// What its reader may do with a demand, as the server says. Choosing a quote is done beside that quote.
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { DemandAction } from '../../data/generated/graphql.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { ButtonLink } from '../../ui/links.js';
import { useViewer } from '../../ui/use-viewer.js';
import { CancelDemand, CloseDemand } from './demand-verbs.js';

const DemandActionsFragment = graphql(`
  fragment DemandActions_Demand on Demand {
    id
    state
    allowedActions
  }
`);

interface Props {
  demandId: string;
}

const buttons: Record<DemandAction, (props: Props) => React.ReactNode> = {
  SUBMIT_QUOTE: ({ demandId }) => (
    <ButtonLink to="/demands/$demandId/quote" params={{ demandId }}>
      <Trans>Quote</Trans>
    </ButtonLink>
  ),
  AWARD: () => null,
  CLOSE: CloseButton,
  CANCEL: CancelButton,
};

export function DemandActions(props: { demand: FragmentType<typeof DemandActionsFragment> }) {
  const { id, state, allowedActions } = readFragment(DemandActionsFragment, props.demand);
  const { data } = useViewer();
  // A vendor who looks around without having signed in is told how to answer.
  if (data && !data.viewer && state === 'OPEN') {
    return (
      <ButtonLink to="/sign-in" search={{ next: `/demands/${id}` }}>
        <Trans>Sign in to quote</Trans>
      </ButtonLink>
    );
  }
  return allowedActions.map((action) => {
    const Action = buttons[action];
    return <Action key={action} demandId={id} />;
  });
}

function CloseButton({ demandId }: Props) {
  const { t } = useLingui();
  const verb = useVerb(CloseDemand);
  return (
    <ActionDialog
      label={t`Close for quotes`}
      explanation={
        <Trans>
          No more quotes come in; those that stand can still be chosen. It cannot be reopened.
        </Trans>
      }
      verb={verb}
      button={{ variant: 'default' }}
      onConfirm={async () => (await verb.run({ demandId })) !== null}
    />
  );
}

function CancelButton({ demandId }: Props) {
  const { t } = useLingui();
  const verb = useVerb(CancelDemand);
  return (
    <ActionDialog
      label={t`Cancel demand`}
      explanation={<Trans>The demand ends without a decision and all quotes with it.</Trans>}
      verb={verb}
      isDangerous
      onConfirm={async () => (await verb.run({ demandId })) !== null}
    />
  );
}
