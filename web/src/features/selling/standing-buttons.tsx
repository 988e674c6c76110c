// What a seller may do about a warning, and about commission terms proposed to it.
import { Trans, useLingui } from '@lingui/react/macro';
import type { CommissionAction, SellerWarningAction } from '../../data/generated/graphql.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import {
  AcceptCommissionTerms,
  AppealSellerWarning,
  DeclineCommissionTerms,
} from './standing-verbs.js';

const small = { size: 'compact-sm', variant: 'default' } as const;

interface AppealProps {
  warningId: string;
  action: SellerWarningAction;
}

export function AppealButton({ warningId, action }: AppealProps) {
  const { t } = useLingui();
  const verb = useVerb(AppealSellerWarning, ['SellerWarning', 'Seller']);
  if (action !== 'APPEAL') return null;
  return (
    <ActionDialog
      label={t`Appeal`}
      explanation={<Trans>Say why the warning is not right. You can do it once.</Trans>}
      verb={verb}
      reasonLabel={t`Your appeal`}
      isReasonNeeded
      button={small}
      onConfirm={async (appeal) => (await verb.run({ warningId, appeal })) !== null}
    />
  );
}

interface CommissionProps {
  termsId: string;
  action: CommissionAction;
}

export function CommissionButton({ termsId, action }: CommissionProps) {
  const { t } = useLingui();
  const accept = useVerb(AcceptCommissionTerms, ['CommissionTerms', 'Seller']);
  const decline = useVerb(DeclineCommissionTerms, ['CommissionTerms', 'Seller']);
  const isYes = action === 'ACCEPT';
  const verb = isYes ? accept : decline;
  return (
    <ActionDialog
      label={isYes ? t`Agree` : t`Decline`}
      explanation={
        isYes ? (
          <Trans>Orders placed while the terms hold are charged by them.</Trans>
        ) : (
          <Trans>What held before goes on.</Trans>
        )
      }
      verb={verb}
      button={isYes ? { size: 'compact-sm' } : small}
      onConfirm={async () => (await verb.run({ termsId })) !== null}
    />
  );
}
