// What the operator may do with a seller now, as the server says.
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { SellerAction } from '../../data/generated/graphql.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { CloseSeller, ReinstateSeller, SuspendSeller } from './operating-verbs.js';

const SellerActionsFragment = graphql(`
  fragment SellerActions_Seller on Seller {
    id
    allowedActions
  }
`);

interface ButtonProps {
  sellerId: string;
  isSmall: boolean;
}

const buttons: Partial<Record<SellerAction, (props: ButtonProps) => React.ReactNode>> = {
  SUSPEND: SuspendButton,
  REINSTATE: ReinstateButton,
  CLOSE: CloseButton,
};

interface Props {
  seller: FragmentType<typeof SellerActionsFragment>;
  isSmall?: boolean;
}

/** In a list what stops and what lets go on; ending a seller is done on its own page. */
export function SellerActions({ isSmall = false, ...props }: Props) {
  const { id, allowedActions } = readFragment(SellerActionsFragment, props.seller);
  return allowedActions.map((action) => {
    const Action = buttons[action];
    if (!Action || (isSmall && action === 'CLOSE')) return null;
    return <Action key={action} sellerId={id} isSmall={isSmall} />;
  });
}

const size = (isSmall: boolean) => (isSmall ? ({ size: 'compact-sm' } as const) : {});

function SuspendButton({ sellerId, isSmall }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(SuspendSeller);
  return (
    <ActionDialog
      label={t`Suspend`}
      explanation={
        <Trans>
          All its offers disappear from the market at once. Orders already placed go on.
        </Trans>
      }
      verb={verb}
      isDangerous
      reasonLabel={t`Reason`}
      isReasonNeeded
      button={isSmall ? { ...size(isSmall), variant: 'subtle' } : {}}
      onConfirm={async (reason) => (await verb.run({ sellerId, reason })) !== null}
    />
  );
}

function ReinstateButton({ sellerId, isSmall }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(ReinstateSeller);
  return (
    <ActionDialog
      label={t`Reinstate`}
      explanation={<Trans>Its offers are on the market again.</Trans>}
      verb={verb}
      reasonLabel={t`Reason`}
      isReasonNeeded
      button={isSmall ? { ...size(isSmall), variant: 'light' } : {}}
      onConfirm={async (reason) => (await verb.run({ sellerId, reason })) !== null}
    />
  );
}

function CloseButton({ sellerId }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(CloseSeller);
  return (
    <ActionDialog
      label={t`End admission`}
      explanation={
        <Trans>
          The seller leaves the market. Orders already placed go on; only you can undo it.
        </Trans>
      }
      verb={verb}
      isDangerous
      reasonLabel={t`Reason`}
      isReasonNeeded
      button={{ variant: 'subtle' }}
      onConfirm={async (reason) => (await verb.run({ sellerId, reason })) !== null}
    />
  );
}
