// Adjusts stock: so many units more or fewer, and why.
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ProductUnit } from '../../data/generated/graphql.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { NumberInput } from '../../ui/choices.js';
import { notify } from '../../ui/notify.js';
import { useUnitSection } from '../../ui/use-quantity-text.js';
import { AdjustSellerStock } from './selling-verbs.js';

interface Props {
  offerId: string;
  unit: ProductUnit | undefined;
}

export function AdjustStockButton({ offerId, unit }: Props) {
  const { t } = useLingui();
  const sectionOf = useUnitSection();
  const verb = useVerb(AdjustSellerStock);
  const [delta, setDelta] = useState<number | string>('');
  const isReady = typeof delta === 'number' && delta !== 0;
  const adjust = async (reason: string) => {
    if (!isReady) return false;
    const payload = await verb.run({ offerId, delta, reason });
    if (payload) {
      setDelta('');
      void notify({ color: 'green', message: t`The stock is adjusted.` });
    }
    return payload !== null;
  };
  return (
    <ActionDialog
      label={t`Stock`}
      title={t`Adjust stock`}
      confirm={t`Adjust stock`}
      explanation={<Trans>Say how many units came in, or with a minus how many went out.</Trans>}
      verb={verb}
      reasonLabel={t`Reason`}
      isReasonNeeded
      isReady={isReady}
      button={{ size: 'compact-sm', variant: 'default' }}
      onConfirm={adjust}
    >
      <NumberInput
        label={t`Quantity`}
        value={delta}
        allowDecimal={false}
        thousandSeparator=","
        required
        data-autofocus
        onChange={setDelta}
        {...sectionOf(Math.abs(Number(delta)), unit)}
      />
    </ActionDialog>
  );
}
