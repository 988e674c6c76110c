// Price tiers: from how many units on which unit price. Prices stay the decimal text that was typed.
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, NativeSelect, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { currencies } from './currencies.js';
import { DecimalInput } from './DecimalInput.js';
import { Icon } from './icons.js';
import { QuantityInput } from './QuantityInput.js';
import classes from './TiersEditor.module.css';

const TIERS_MAX = 10;
const TIMES_NEXT = 10;

export interface TierValues {
  minimumQuantity: number;
  /** A decimal string. */
  unitPrice: string;
}

interface Props {
  tiers: TierValues[];
  currencyCode: string;
  errors: Record<string, ReactNode>;
  onChange: (tiers: TierValues[]) => void;
  /** Left out where the currency is fixed. */
  onCurrency?: (currencyCode: string) => void;
}

/** What heads the columns is written once; every field is called by it. */
const labelled = (index: number, label: string) =>
  index === 0 ? { label } : { 'aria-label': label };

export function TiersEditor({ tiers, currencyCode, errors, onChange, onCurrency }: Props) {
  const { t } = useLingui();
  const change = (index: number, part: Partial<TierValues>) =>
    onChange(tiers.map((tier, at) => (at === index ? { ...tier, ...part } : tier)));
  const add = () => {
    const minimumQuantity = (tiers.at(-1)?.minimumQuantity ?? 1) * TIMES_NEXT;
    onChange([...tiers, { minimumQuantity, unitPrice: '' }]);
  };
  return (
    <Stack gap="sm" align="flex-start">
      {onCurrency && (
        <NativeSelect
          label={t`Currency`}
          data={currencies}
          w={180}
          value={currencyCode}
          onChange={(event) => onCurrency(event.currentTarget.value)}
        />
      )}
      {tiers.map((tier, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: tiers have no other name than their place.
        <div key={index} className={classes.tier} data-only={tiers.length === 1 || undefined}>
          <QuantityInput
            {...labelled(index, t`From quantity`)}
            value={tier.minimumQuantity}
            error={errors[`tiers.${index}.minimumQuantity`]}
            onChange={(minimumQuantity) => change(index, { minimumQuantity })}
          />
          <DecimalInput
            {...labelled(index, t`Unit price, ${currencyCode}`)}
            required
            value={tier.unitPrice}
            error={errors[`tiers.${index}.unitPrice`]}
            onChange={(unitPrice) => change(index, { unitPrice })}
          />
          {tiers.length > 1 && (
            <ActionIcon
              className={index === 0 ? classes.first : classes.remove}
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t`Remove tier ${index + 1}`}
              onClick={() => onChange(tiers.filter((_, at) => at !== index))}
            >
              <Icon name="trash" size={17} />
            </ActionIcon>
          )}
        </div>
      ))}
      {errors.tiers && (
        <Text size="sm" c="var(--agora-red-ink)" role="alert">
          {errors.tiers}
        </Text>
      )}
      <Button
        variant="light"
        size="xs"
        fz="sm"
        leftSection={<Icon name="plus" size={15} />}
        disabled={tiers.length >= TIERS_MAX}
        onClick={add}
      >
        <Trans>Add a tier</Trans>
      </Button>
    </Stack>
  );
}
