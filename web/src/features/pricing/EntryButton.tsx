// Says what one offer costs in a list: tiers, or on request.
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, Switch } from '@mantine/core';
import { useState } from 'react';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { isFilled } from '../../ui/is-filled.js';
import { TiersEditor, type TierValues } from '../../ui/TiersEditor.js';
import { pricingTypenames, pricingVerbs } from './pricing-verbs.js';

interface Tier {
  minimumQuantity: number;
  unitPrice: { amount: string };
}

interface Props {
  priceListId: string;
  currencyCode: string;
  offer: { id: string; tiers: readonly Tier[] };
  /** What the list says now; the public tiers are the beginning when it says nothing. */
  entry?: { tiers: readonly Tier[]; isOnRequest: boolean };
  onDone?: () => void;
}

const valuesOf = (tiers: readonly Tier[]): TierValues[] =>
  tiers.length > 0
    ? tiers.map(({ minimumQuantity, unitPrice }) => ({
        minimumQuantity,
        unitPrice: unitPrice.amount,
      }))
    : [{ minimumQuantity: 1, unitPrice: '' }];

export function EntryButton({ priceListId, currencyCode, offer, entry, onDone }: Props) {
  const { t } = useLingui();
  const verb = useVerb(pricingVerbs(priceListId).changeEntries, pricingTypenames);
  const [tiers, setTiers] = useState(() => valuesOf(entry?.tiers ?? offer.tiers));
  const [isOnRequest, setOnRequest] = useState(entry?.isOnRequest ?? false);
  const save = async () => {
    const given = tiers.map(({ minimumQuantity, unitPrice }) => ({
      minimumQuantity,
      unitPrice: { amount: unitPrice.trim(), currencyCode },
    }));
    const set = [{ offerId: offer.id, isOnRequest, tiers: isOnRequest ? [] : given }];
    const payload = await verb.run({ priceListId, set, removeOfferIds: [] });
    if (payload) onDone?.();
    return payload !== null;
  };
  return (
    <ActionDialog
      label={entry ? t`Change price` : t`Put in`}
      explanation={<Trans>This holds for the companies of this list from now on.</Trans>}
      verb={verb}
      button={{ size: 'compact-sm', variant: 'default' }}
      isReady={isOnRequest || isFilled(...tiers.map(({ unitPrice }) => unitPrice))}
      onConfirm={save}
    >
      <Stack gap="md">
        <Switch
          label={t`Price on request`}
          checked={isOnRequest}
          onChange={(event) => setOnRequest(event.currentTarget.checked)}
        />
        {!isOnRequest && (
          <TiersEditor tiers={tiers} currencyCode={currencyCode} errors={{}} onChange={setTiers} />
        )}
      </Stack>
    </ActionDialog>
  );
}
