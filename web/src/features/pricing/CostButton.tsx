// What one unit costs the vendor: said and changed in a dialog; nobody else ever sees it.
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { DecimalInput } from '../../ui/DecimalInput.js';
import { setOfferCost } from './offer-prices.queries.js';
import { pricingTypenames } from './pricing-verbs.js';

interface Props {
  offerId: string;
  cost: { amount: string } | null;
  currencyCode: string;
}

export function CostButton({ offerId, cost, currencyCode }: Props) {
  const { t } = useLingui();
  const verb = useVerb(setOfferCost(offerId), pricingTypenames);
  const [amount, setAmount] = useState(cost?.amount ?? '');
  const save = async () => {
    const said = amount.trim();
    const payload = await verb.run({ offerId, cost: said ? { amount: said, currencyCode } : null });
    return payload !== null;
  };
  return (
    <ActionDialog
      label={t`Set cost`}
      explanation={
        <Trans>
          Margins are counted from it, and a bulk change says which prices would fall below it. Only
          your own people and the operator see it. Empty: no cost.
        </Trans>
      }
      verb={verb}
      button={{ variant: 'default' }}
      onConfirm={save}
    >
      <DecimalInput
        label={t`Cost of one unit, ${currencyCode}`}
        value={amount}
        data-autofocus
        onChange={setAmount}
      />
    </ActionDialog>
  );
}
