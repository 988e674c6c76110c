// A line's quantity: sent when typing pauses, shown as the server took it.
import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { graphql } from '../../data/generated/gql.js';
import type { ProductUnit } from '../../data/generated/graphql.js';
import { useVerb } from '../../data/use-verb.js';
import { errorText } from '../../i18n/error-messages.js';
import { QuantityInput } from '../../ui/QuantityInput.js';
import { useUnitSection } from '../../ui/use-quantity-text.js';

const ChangeCartLine = graphql(`
  mutation ChangeCartLine($input: ChangeCartLineInput!) {
    changeCartLine(input: $input) {
      cart {
        id
        lines {
          id
          quantity
        }
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

const PAUSE_MS = 500;

interface Props {
  lineId: string;
  quantity: number;
  unit: ProductUnit;
  step: number;
}

export function LineQuantity({ lineId, quantity, unit, step }: Props) {
  const { t, i18n } = useLingui();
  const sectionOf = useUnitSection();
  const verb = useVerb(ChangeCartLine);
  const [wanted, setWanted] = useState<number | null>(null);
  const send = useDebouncedCallback(async (next: number) => {
    await verb.run({ lineId, quantity: next });
    setWanted(null);
  }, PAUSE_MS);
  const [error] = verb.errors;
  const shown = wanted ?? quantity;
  return (
    <div>
      <QuantityInput
        aria-label={t`Quantity`}
        value={shown}
        step={step}
        w={140}
        {...sectionOf(shown, unit)}
        error={Boolean(error) || verb.isFailed}
        onChange={(next) => {
          setWanted(next);
          if (next !== quantity) send(next);
        }}
      />
      {error && (
        <Text size="xs" c="var(--agora-red-ink)" role="alert">
          {errorText(i18n, error)}
        </Text>
      )}
    </div>
  );
}
