// How much of each line: for a shipment or a receipt. Whole numbers, kept by line id.
import { useLingui } from '@lingui/react/macro';
import { Group, Stack, Text } from '@mantine/core';
import { useFormat } from '../../i18n/use-format.js';
import { QuantityInput } from '../../ui/QuantityInput.js';

export interface CountableLine {
  id: string;
  specification: string | null;
  product: { name: { zhCN: string | null; en: string | null } } | null;
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
  return (
    <Stack gap="xs">
      {lines.map((line) => {
        const name = format.text(line.product?.name) || line.specification || line.id;
        const most = format.number(line.most);
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
              value={quantities[line.id] ?? line.most}
              min={0}
              max={line.most}
              w={120}
              flex="none"
              onChange={(quantity) => onChange({ ...quantities, [line.id]: quantity })}
            />
          </Group>
        );
      })}
    </Stack>
  );
}
