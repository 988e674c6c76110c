// What may be done with an application now. Resubmitting is the company's own step, on its own page.
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { ApplicationAction } from '../../data/generated/graphql.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import {
  ApproveSellerApplication,
  RejectSellerApplication,
  RequestApplicationChanges,
} from './operating-verbs.js';

const ApplicationActionsFragment = graphql(`
  fragment ApplicationActions_SellerApplication on SellerApplication {
    id
    allowedActions
  }
`);

interface ButtonProps {
  applicationId: string;
}

const buttons: Record<ApplicationAction, (props: ButtonProps) => React.ReactNode> = {
  APPROVE: ApproveButton,
  REQUEST_CHANGES: RequestChangesButton,
  REJECT: RejectButton,
  RESUBMIT: () => null,
};

interface Props {
  application: FragmentType<typeof ApplicationActionsFragment>;
}

export function ApplicationActions(props: Props) {
  const { id, allowedActions } = readFragment(ApplicationActionsFragment, props.application);
  return allowedActions.map((action) => {
    const Action = buttons[action];
    return <Action key={action} applicationId={id} />;
  });
}

function ApproveButton({ applicationId }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(ApproveSellerApplication);
  return (
    <ActionDialog
      label={t`Approve`}
      explanation={<Trans>The company becomes a seller and can publish offers at once.</Trans>}
      verb={verb}
      onConfirm={async () => (await verb.run({ applicationId })) !== null}
    />
  );
}

function RequestChangesButton({ applicationId }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(RequestApplicationChanges);
  return (
    <ActionDialog
      label={t`Request changes`}
      explanation={<Trans>The company reads your remarks and can submit again.</Trans>}
      verb={verb}
      reasonLabel={t`Remarks`}
      isReasonNeeded
      button={{ variant: 'default' }}
      onConfirm={async (remarks) => (await verb.run({ applicationId, remarks })) !== null}
    />
  );
}

function RejectButton({ applicationId }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(RejectSellerApplication);
  return (
    <ActionDialog
      label={t`Reject`}
      explanation={<Trans>The application ends here; the company reads your remarks.</Trans>}
      verb={verb}
      isDangerous
      reasonLabel={t`Remarks`}
      isReasonNeeded
      onConfirm={async (remarks) => (await verb.run({ applicationId, remarks })) !== null}
    />
  );
}
