// An offer's terms: price tiers, smallest order, pack, lead time, stock.
import { Trans, useLingui } from '@lingui/react/macro';
import {
  Button,
  Group,
  NativeSelect,
  SimpleGrid,
  Stack,
  Switch,
  Text,
  TextInput,
} from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import type { OfferKind } from '../../data/generated/graphql.js';
import type { VerbForm } from '../../data/use-verb-form.js';
import { useFormat } from '../../i18n/use-format.js';
import { DecimalInput } from '../../ui/DecimalInput.js';
import { QuantityInput } from '../../ui/QuantityInput.js';
import { Surface } from '../../ui/Surface.js';
import { TiersEditor } from '../../ui/TiersEditor.js';
import { UserErrors } from '../../ui/UserErrors.js';
import type { OfferValues } from './offer-values.js';

interface Props {
  offer: VerbForm<OfferValues>;
  /** Above the terms: the product, chosen or fixed. */
  product: ReactNode;
  submitLabel: ReactNode;
  /** Units on hand are said once, when the offer is made; later they are counted. */
  hasFirstStock: boolean;
  /** What the prices that are saved leave after the cost. */
  margins?: readonly Margin[];
}

interface Margin {
  minimumQuantity: number;
  basisPoints: number;
}

export function OfferForm({ offer, product, submitLabel, hasFirstStock, margins = [] }: Props) {
  const { form, submit, isRunning, errors, isFailed } = offer;
  return (
    <form onSubmit={submit}>
      <Stack gap="lg">
        <Surface title={<Trans>Product</Trans>}>{product}</Surface>
        <Surface title={<Trans>Prices</Trans>}>
          <TiersEditor
            tiers={form.values.tiers}
            currencyCode={form.values.currencyCode}
            errors={form.errors}
            onChange={(tiers) => form.setFieldValue('tiers', tiers)}
            onCurrency={(currencyCode) => form.setFieldValue('currencyCode', currencyCode)}
          />
          <Cost form={form} margins={margins} />
        </Surface>
        <Surface title={<Trans>Terms</Trans>}>
          <Terms form={form} hasFirstStock={hasFirstStock} />
        </Surface>
        <UserErrors errors={errors} isFailed={isFailed} />
        <Group justify="flex-end">
          <Button type="submit" loading={isRunning}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** For the seller's own eyes. */
function Cost({ form, margins }: Pick<TermsProps, 'form'> & { margins: readonly Margin[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const { currencyCode } = form.values;
  return (
    <Stack gap={6} mt="lg">
      <DecimalInput
        label={t`Cost of one unit, ${currencyCode}`}
        description={t`Only your own people and the operator see it.`}
        maw={392}
        {...form.getInputProps('cost')}
      />
      {margins.length > 0 && (
        <Text size="sm" c="dimmed">
          <Trans>Margin at the saved prices:</Trans>{' '}
          {margins
            .map(
              (one) =>
                `${format.number(one.minimumQuantity)}+ ${format.basisPoints(one.basisPoints)}`,
            )
            .join(' · ')}
        </Text>
      )}
    </Stack>
  );
}

interface TermsProps {
  form: UseFormReturnType<OfferValues>;
  hasFirstStock: boolean;
}

function Terms({ form, hasFirstStock }: TermsProps) {
  const { t } = useLingui();
  const kinds: Record<OfferKind, string> = {
    FIXED_PRICE: t`Fixed price`,
    NEGOTIABLE: t`Negotiable`,
    ON_REQUEST: t`Price on request`,
    CONTRACT_ONLY: t`By contract only`,
  };
  const { values, errors, setFieldValue, getInputProps } = form;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }}>
      <NativeSelect
        label={t`Kind`}
        data={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
        {...getInputProps('kind')}
      />
      <QuantityInput
        label={t`Minimum quantity`}
        value={values.minimumQuantity}
        error={errors.minimumQuantity}
        onChange={(quantity) => setFieldValue('minimumQuantity', quantity)}
      />
      <QuantityInput
        label={t`Order multiple`}
        value={values.orderMultiple}
        error={errors.orderMultiple}
        onChange={(quantity) => setFieldValue('orderMultiple', quantity)}
      />
      <DecimalInput
        label={t`Lead time, days`}
        inputMode="numeric"
        data-number
        pattern="\d{1,4}"
        {...getInputProps('leadTimeDays')}
      />
      <TextInput
        label={t`Valid until`}
        description={t`Empty: without an end`}
        type="datetime-local"
        {...getInputProps('validUntil')}
      />
      <TextInput label={t`Your own number`} maxLength={64} {...getInputProps('vendorSku')} />
      <div>
        <Switch
          mt={hasFirstStock ? { base: 0, sm: 28 } : 0}
          label={t`Stock is counted`}
          {...getInputProps('isTracked', { type: 'checkbox' })}
        />
      </div>
      {hasFirstStock && values.isTracked && (
        <QuantityInput
          label={t`Units on hand`}
          value={values.onHandQuantity}
          min={0}
          error={errors.onHandQuantity}
          onChange={(quantity) => setFieldValue('onHandQuantity', quantity)}
        />
      )}
    </SimpleGrid>
  );
}
