// Writes the lines of a demand: each a product, words, or both.
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Stack, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { DecimalInput } from '../../ui/DecimalInput.js';
import { Icon } from '../../ui/icons.js';
import { ProductPicker } from '../../ui/ProductPicker.js';
import { QuantityInput } from '../../ui/QuantityInput.js';
import { PIECES } from '../../ui/use-unit-text.js';
import classes from './DemandLinesEditor.module.css';
import { type DemandLineDraft, emptyLine } from './demand-line-draft.js';

const LINES_MAX = 100;

interface Props {
  lines: DemandLineDraft[];
  currencyCode: string;
  errors: Record<string, ReactNode>;
  onChange: (lines: DemandLineDraft[]) => void;
}

export function DemandLinesEditor({ lines, currencyCode, errors, onChange }: Props) {
  const { t } = useLingui();
  const change = (index: number, part: Partial<DemandLineDraft>) =>
    onChange(lines.map((line, at) => (at === index ? { ...line, ...part } : line)));
  return (
    <Stack gap="lg">
      {lines.map((line, index) => (
        <fieldset key={line.id} className={classes.line}>
          <legend className={classes.legend}>
            <Trans>Line {index + 1}</Trans>
          </legend>
          <LineFields
            line={line}
            currencyCode={currencyCode}
            errorOf={(name) => errors[`lines.${index}.${name}`]}
            onChange={(part) => change(index, part)}
          />
          {lines.length > 1 && (
            <ActionIcon
              className={classes.remove}
              variant="subtle"
              color="gray"
              aria-label={t`Remove line ${index + 1}`}
              onClick={() => onChange(lines.filter((_, at) => at !== index))}
            >
              <Icon name="trash" size={17} />
            </ActionIcon>
          )}
        </fieldset>
      ))}
      <div>
        <Button
          variant="light"
          leftSection={<Icon name="plus" size={16} />}
          disabled={lines.length >= LINES_MAX}
          onClick={() => onChange([...lines, emptyLine()])}
        >
          <Trans>Add a line</Trans>
        </Button>
      </div>
    </Stack>
  );
}

interface FieldsProps {
  line: DemandLineDraft;
  currencyCode: string;
  errorOf: (name: string) => ReactNode;
  onChange: (part: Partial<DemandLineDraft>) => void;
}

function LineFields({ line, currencyCode, errorOf, onChange }: FieldsProps) {
  const { t } = useLingui();
  return (
    <div className={classes.fields}>
      <div className={classes.wide}>
        <ProductPicker
          label={t`Product`}
          value={line.product}
          error={errorOf('productId')}
          onChange={(product) => onChange({ product })}
        />
      </div>
      <Textarea
        className={classes.wide}
        label={line.product ? t`Note` : t`Or describe it`}
        autosize
        minRows={1}
        maxLength={2000}
        value={line.specification}
        error={errorOf('specification')}
        onChange={(event) => onChange({ specification: event.currentTarget.value })}
      />
      <QuantityInput
        label={t`Quantity`}
        required
        value={line.quantity}
        error={errorOf('quantity')}
        onChange={(quantity) => onChange({ quantity })}
      />
      <TextInput
        label={t`Unit`}
        maxLength={20}
        required
        value={line.unit === PIECES ? t`pcs` : line.unit}
        error={errorOf('unit')}
        onChange={(event) => onChange({ unit: event.currentTarget.value })}
      />
      <DecimalInput
        label={t`Target unit price, ${currencyCode}`}
        placeholder="12.50"
        value={line.targetUnitPrice}
        error={errorOf('targetUnitPrice')}
        onChange={(targetUnitPrice) => onChange({ targetUnitPrice })}
      />
    </div>
  );
}
