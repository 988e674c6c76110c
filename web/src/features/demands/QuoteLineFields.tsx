// One line of a quote: what is wanted on top, what is offered below.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, SimpleGrid, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { QuoteForm_DemandFragment as Demand } from '../../data/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { DecimalInput } from '../../ui/DecimalInput.js';
import { ProductLink } from '../../ui/ProductLink.js';
import { QuantityInput } from '../../ui/QuantityInput.js';
import { Surface } from '../../ui/Surface.js';
import { useUnitText } from '../../ui/use-unit-text.js';
import type { QuoteValues } from './use-quote-form.js';

interface Props {
  line: Demand['lines'][number];
  currencyCode: string;
  form: UseFormReturnType<QuoteValues>;
  index: number;
}

export function QuoteLineFields({ line, currencyCode, form, index }: Props) {
  const { t } = useLingui();
  const unitText = useUnitText();
  const field = (name: string) => `lines.${index}.${name}`;
  return (
    <Surface>
      <Wanted line={line} />
      <SimpleGrid cols={{ base: 2, sm: 4 }} mt="md">
        <DecimalInput
          label={t`Unit price, ${currencyCode}`}
          {...form.getInputProps(field('unitPrice'))}
        />
        <QuantityInput
          label={t`Quantity`}
          rightSection={unitText(line.unit)}
          rightSectionWidth={56}
          rightSectionPointerEvents="none"
          value={form.values.lines[index]?.quantity ?? line.quantity}
          error={form.errors[field('quantity')]}
          onChange={(quantity) => form.setFieldValue(field('quantity'), quantity as never)}
        />
        <DecimalInput
          label={t`Lead time, days`}
          inputMode="numeric"
          data-number
          pattern="\d{1,4}"
          {...form.getInputProps(field('leadTimeDays'))}
        />
        <TextInput label={t`Note`} maxLength={500} {...form.getInputProps(field('note'))} />
      </SimpleGrid>
    </Surface>
  );
}

function Wanted({ line }: { line: Props['line'] }) {
  const format = useFormat();
  const unitText = useUnitText();
  const { product, specification, quantity, unit, targetUnitPrice } = line;
  return (
    <Group justify="space-between" align="flex-start">
      <div>
        <ProductLink product={product} fallback={specification} />
        {product && specification && (
          <Text size="sm" c="dimmed">
            {specification}
          </Text>
        )}
      </div>
      <Text size="sm" c="dimmed" ta="end" component="div">
        {format.number(quantity)} {unitText(unit)}
        {targetUnitPrice && (
          <div>
            <Trans>Target price {format.unitPrice(targetUnitPrice)}</Trans>
          </div>
        )}
      </Text>
    </Group>
  );
}
