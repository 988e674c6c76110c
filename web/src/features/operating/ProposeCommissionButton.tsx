// What a seller is to pay for its sales: a plan's share, other shares for categories, a minimum, and when it holds.
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../data/generated/gql.js';
import { newId } from '../../data/ids.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { NumberInput, Select } from '../../ui/choices.js';
import { currencies } from '../../ui/currencies.js';
import { DecimalInput } from '../../ui/DecimalInput.js';
import { Icon } from '../../ui/icons.js';
import { isFilled } from '../../ui/is-filled.js';
import { ProposeCommissionTerms } from './governing-verbs.js';

const RatedCategoriesQuery = graphql(`
  query RatedCategories {
    categoryTree {
      id
      depth
      name {
        zhCN
        en
      }
    }
  }
`);

interface Rate {
  categoryId: string | null;
  percent: number | string;
}

const RATES_MAX = 100;
const typenames = ['CommissionTerms', 'Seller'];
const small = { size: 'compact-sm', variant: 'default' } as const;
const isStated = ({ categoryId, percent }: Rate) => categoryId !== null && percent !== '';
const basisPointsOf = (percent: number | string) => Math.round(Number(percent) * 100);
const instantOf = (day: string) => (day ? new Date(`${day}T00:00:00`).toISOString() : null);

export function ProposeCommissionButton({ sellerId }: { sellerId: string }) {
  const { t } = useLingui();
  const verb = useVerb(ProposeCommissionTerms, typenames);
  const [id, setId] = useState(() => newId('cmt'));
  const [plan, setPlan] = useState('');
  const [percent, setPercent] = useState<number | string>(2.5);
  const [rates, setRates] = useState<readonly Rate[]>([]);
  const [minimum, setMinimum] = useState('');
  const [currencyCode, setCurrencyCode] = useState('CNY');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const propose = async () => {
    const isDone = await verb.run({
      id,
      sellerId,
      plan,
      basisPoints: basisPointsOf(percent),
      categoryRates: rates.map(({ categoryId, percent: share }) => ({
        categoryId: categoryId ?? '',
        basisPoints: basisPointsOf(share),
      })),
      minimum: minimum.trim() ? { amount: minimum.trim(), currencyCode } : null,
      validFrom: instantOf(from),
      validUntil: instantOf(until),
    });
    if (isDone) setId(newId('cmt'));
    return isDone !== null;
  };
  return (
    <ActionDialog
      label={t`Propose terms`}
      explanation={
        <Trans>They hold once the seller agrees; orders placed before keep what held then.</Trans>
      }
      verb={verb}
      button={small}
      isReady={isFilled(plan, percent) && rates.every(isStated)}
      onConfirm={propose}
    >
      <TextInput
        label={t`Plan`}
        required
        maxLength={60}
        data-autofocus
        value={plan}
        onChange={(event) => setPlan(event.currentTarget.value)}
      />
      <NumberInput
        label={t`Share of an order`}
        required
        suffix=" %"
        value={percent}
        min={0}
        max={50}
        decimalScale={2}
        onChange={setPercent}
      />
      <Rates rates={rates} onChange={setRates} />
      <Minimum
        amount={minimum}
        onAmount={setMinimum}
        currencyCode={currencyCode}
        onCurrency={setCurrencyCode}
      />
      <Group grow align="flex-start">
        <TextInput
          type="date"
          label={t`Valid from`}
          description={t`Empty: from the agreement on`}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t`Valid before`}
          description={t`Empty: without an end`}
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
      </Group>
    </ActionDialog>
  );
}

interface RatesProps {
  rates: readonly Rate[];
  onChange: (rates: readonly Rate[]) => void;
}

/** Asked for when the dialog opens: the tree is long, and most pages never need it. */
function Rates({ rates, onChange }: RatesProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { data } = useGraph(RatedCategoriesQuery, {}, { typenames: ['Category'] });
  const choices = (data?.categoryTree ?? []).map(({ id, depth, name }) => ({
    value: id,
    label: `${'  '.repeat(depth)}${format.text(name)}`,
  }));
  const change = (index: number, part: Partial<Rate>) =>
    onChange(rates.map((rate, at) => (at === index ? { ...rate, ...part } : rate)));
  return (
    <Stack gap="xs" align="flex-start">
      {rates.map((rate, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rates have no other name than their place.
        <Group key={index} gap="xs" align="flex-end" wrap="nowrap" w="100%">
          <Select
            label={t`Category and all below`}
            required
            data={choices}
            value={rate.categoryId}
            searchable
            style={{ flex: 1 }}
            onChange={(categoryId) => change(index, { categoryId })}
          />
          <NumberInput
            label={t`Percent`}
            w={96}
            suffix=" %"
            value={rate.percent}
            min={0}
            max={50}
            decimalScale={2}
            onChange={(percent) => change(index, { percent })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t`Remove the share`}
            onClick={() => onChange(rates.filter((_, at) => at !== index))}
          >
            <Icon name="trash" size={17} />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="light"
        size="xs"
        fz="sm"
        leftSection={<Icon name="plus" size={15} />}
        disabled={rates.length >= RATES_MAX}
        onClick={() => onChange([...rates, { categoryId: null, percent: 2.5 }])}
      >
        <Trans>Another share for a category</Trans>
      </Button>
    </Stack>
  );
}

interface MinimumProps {
  amount: string;
  onAmount: (amount: string) => void;
  currencyCode: string;
  onCurrency: (currencyCode: string) => void;
}

function Minimum({ amount, onAmount, currencyCode, onCurrency }: MinimumProps) {
  const { t } = useLingui();
  return (
    <Group align="flex-start">
      <DecimalInput
        flex="1 0 220px"
        label={t`Minimum commission per order`}
        description={t`Empty: none`}
        value={amount}
        onChange={onAmount}
      />
      <NativeSelect
        flex="1 1 120px"
        label={t`Currency`}
        description={t`Orders in other currencies have no minimum`}
        data={currencies}
        value={currencyCode}
        onChange={(event) => onCurrency(event.currentTarget.value)}
      />
    </Group>
  );
}
