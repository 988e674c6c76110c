// The operator's buttons about one seller's warnings.
import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { ScorecardMeasureCode, SellerWarningAction } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { useSellerWords } from '../../ui/use-seller-words.js';
import {
  RaiseSellerWarning,
  UpholdSellerWarning,
  WithdrawSellerWarning,
} from './governing-verbs.js';

const small = { size: 'compact-sm', variant: 'default' } as const;
const typenames = ['SellerWarning', 'Seller'];

const WarnButtonFragment = graphql(`
  fragment WarnButton_Seller on Seller {
    id
    scorecard {
      measures {
        code
        sampleSize
      }
    }
  }
`);

/** About a measure only where something was measured. */
export function WarnButton(props: { seller: FragmentType<typeof WarnButtonFragment> }) {
  const { id: sellerId, scorecard } = readFragment(WarnButtonFragment, props.seller);
  const { t } = useLingui();
  const judged = scorecard?.measures.filter(({ sampleSize }) => sampleSize > 0) ?? [];
  const { measures } = useSellerWords();
  const verb = useVerb(RaiseSellerWarning, typenames);
  const [id, setId] = useState(() => newId('swn'));
  const [measure, setMeasure] = useState('');
  const warn = async (reason: string) => {
    const about = (measure || null) as ScorecardMeasureCode | null;
    const isDone = (await verb.run({ id, sellerId, measure: about, reason })) !== null;
    if (isDone) setId(newId('swn'));
    return isDone;
  };
  return (
    <ActionDialog
      label={t`Warn`}
      explanation={<Trans>The seller reads it and may appeal. It stays in its record.</Trans>}
      verb={verb}
      reasonLabel={t`Reason`}
      isReasonNeeded
      button={small}
      onConfirm={warn}
    >
      <NativeSelect
        label={t`About`}
        data={[
          { value: '', label: t`Something else` },
          ...judged.map(({ code }) => ({ value: code, label: measures[code] })),
        ]}
        value={measure}
        onChange={(event) => setMeasure(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}

interface DecisionProps {
  warningId: string;
  action: SellerWarningAction;
}

export function WarningDecision({ warningId, action }: DecisionProps) {
  const { t } = useLingui();
  const uphold = useVerb(UpholdSellerWarning, typenames);
  const withdraw = useVerb(WithdrawSellerWarning, typenames);
  if (action === 'APPEAL') return null;
  const isUpheld = action === 'UPHOLD';
  const verb = isUpheld ? uphold : withdraw;
  return (
    <ActionDialog
      label={isUpheld ? t`Uphold` : t`Withdraw`}
      explanation={
        isUpheld ? (
          <Trans>The warning stays; the seller reads why.</Trans>
        ) : (
          <Trans>The warning no longer holds; that it was raised stays visible.</Trans>
        )
      }
      verb={verb}
      reasonLabel={t`Remarks`}
      isReasonNeeded
      button={small}
      onConfirm={async (remarks) => (await verb.run({ warningId, remarks })) !== null}
    />
  );
}
