// How much of each line: for a shipment or a receipt. Whole numbers, kept by line id.
import { useLingui } from '@lingui/react/macro';
import { Group, Stack, Text } from '@mantine/core';
import type { ProductUnit } from '../../data/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { QuantityInput } from '../../ui/QuantityInput.js';
import { useQuantityText, useUnitSection } from '../../ui/use-quantity-text.js';

export interface CountableLine {
  id: string;
  specification: string | null;
  product: { name: { zhCN: string | null; en: string | null }; unit: ProductUnit } | null;
  /** What there is to count. */
  most: number;
}

interface Props {
  lines: readonly CountableLine[];
  quantities: Record<string, number>;
  onChange: (quantities: Record<string, number>) => void;
}

export function LineQuantities({ lines, quantities, onChange }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const textOf = useQuantityText();
  const sectionOf = useUnitSection();
  return (
    <Stack gap="xs">
      {lines.map((line) => {
        const name = format.text(line.product?.name) || line.specification || line.id;
        const quantity = quantities[line.id] ?? line.most;
        const most = textOf(line.most, line.product?.unit);
        return (
          <Group key={line.id} justify="space-between" wrap="nowrap" gap="md">
            <div>
              <Text size="sm">{name}</Text>
              <Text size="xs" c="dimmed">
                {t`up to ${most}`}
              </Text>
            </div>
            <QuantityInput
              aria-label={name}
              value={quantity}
              min={0}
              max={line.most}
              w={140}
              flex="none"
              {...sectionOf(quantity, line.product?.unit)}
              onChange={(next) => onChange({ ...quantities, [line.id]: next })}
            />
          </Group>
        );
      })}
    </Stack>
  );
}
