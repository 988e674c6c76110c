// The operator's buttons about one seller's warnings and commission.
import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ScorecardMeasureCode, SellerWarningAction } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { useSellerWords } from '../../ui/use-seller-words.js';
import {
  ProposeCommissionTerms,
  RaiseSellerWarning,
  UpholdSellerWarning,
  WithdrawSellerWarning,
} from './governing-verbs.js';

const small = { size: 'compact-sm', variant: 'default' } as const;
const typenames = ['SellerWarning', 'CommissionTerms', 'Seller'];

export function WarnButton({ sellerId }: { sellerId: string }) {
  const { t } = useLingui();
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
          ...Object.entries(measures).map(([value, label]) => ({ value, label })),
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
      label={isUpheld ? t`Uphold` : t`Take back`}
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

export function ProposeCommissionButton({ sellerId }: { sellerId: string }) {
  const { t } = useLingui();
  const verb = useVerb(ProposeCommissionTerms, typenames);
  const [id, setId] = useState(() => newId('cmt'));
  const [plan, setPlan] = useState('');
  const [percent, setPercent] = useState<number | string>(2.5);
  const [minimum, setMinimum] = useState('');
  const [day, setDay] = useState('');
  const propose = async () => {
    const isDone = await verb.run({
      id,
      sellerId,
      plan,
      basisPoints: Math.round(Number(percent) * 100),
      minimum: minimum.trim() ? { amount: minimum.trim(), currencyCode: 'CNY' } : null,
      validFrom: day ? new Date(`${day}T00:00:00`).toISOString() : null,
    });
    if (isDone) setId(newId('cmt'));
    return isDone !== null;
  };
  return (
    <ActionDialog
      label={t`Propose terms`}
      explanation={
        <Trans>They hold once the seller agrees; orders placed before keep what held then.</Trans>
      }
      verb={verb}
      button={small}
      onConfirm={propose}
    >
      <TextInput
        label={t`Plan`}
        required
        maxLength={60}
        value={plan}
        onChange={(event) => setPlan(event.currentTarget.value)}
      />
      <NumberInput
        label={t`Share of an order, in percent`}
        value={percent}
        min={0}
        max={50}
        decimalScale={2}
        onChange={setPercent}
      />
      <TextInput
        label={t`Minimum an order, in CNY`}
        inputMode="decimal"
        value={minimum}
        onChange={(event) => setMinimum(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t`Valid from`}
        description={t`Empty: from the agreement on`}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}
