// Every place a price may come from for the reader's company, and which one decided; loaded when somebody asks.
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { graphql } from '../../data/generated/gql.js';
import type {
  PriceReasonsQuery as Answer,
  PriceCandidateOutcome,
  PriceSource,
  ProductUnit,
} from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { MoneyText, UnitPriceText } from '../../ui/MoneyText.js';
import { PriceChart } from '../../ui/PriceChart.js';
import { Screen } from '../../ui/Screen.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Tag, type Tone } from '../../ui/Tag.js';
import { useQuantityText } from '../../ui/use-quantity-text.js';
import { Day } from '../../ui/When.js';

const PriceReasonsQuery = graphql(`
  query PriceReasons($offerId: ID!, $quantity: Int!) {
    node(id: $offerId) {
      id
      ... on Offer {
        priceExplanation(quantity: $quantity) {
          quantity
          unitPrice {
            amount
            currencyCode
          }
          total {
            amount
            currencyCode
          }
          candidates {
            source
            outcome
            tierMinimumQuantity
            validFrom
            validUntil
            unitPrice {
              amount
              currencyCode
            }
          }
        }
        priceSteps(quantity: $quantity) {
          from
          unitPrice {
            amount
            currencyCode
          }
        }
      }
    }
  }
`);

type Explained = Extract<NonNullable<Answer['node']>, { priceExplanation: unknown }>;
type Reasons = NonNullable<Explained['priceExplanation']>;
type Candidate = Reasons['candidates'][number] & { place: number };

interface Props {
  offerId: string;
  quantity: number;
  unit: ProductUnit;
}

export function PriceReasons({ offerId, quantity, unit }: Props) {
  const result = useGraph(PriceReasonsQuery, { offerId, quantity });
  return (
    <Screen
      result={result}
      find={({ node }) =>
        node && 'priceExplanation' in node && node.priceExplanation ? node : null
      }
      skeleton={<TableSkeleton />}
      absent={
        <Text>
          <Trans>There is no price to explain for this quantity.</Trans>
        </Text>
      }
    >
      {({ priceExplanation, priceSteps }) => (
        <Stack gap="lg">
          {priceExplanation && <Found reasons={priceExplanation} unit={unit} />}
          <OverTime steps={priceSteps ?? []} />
        </Stack>
      )}
    </Screen>
  );
}

function OverTime({ steps }: { steps: NonNullable<Explained['priceSteps']> }) {
  const { t } = useLingui();
  if (steps.length === 0) return null;
  return (
    <Stack gap="xs">
      <Text fw={600}>
        <Trans>What your company would have paid over the last year</Trans>
      </Text>
      <PriceChart label={t`Unit price over the last year`} steps={steps} />
    </Stack>
  );
}

function Found({ reasons, unit }: { reasons: Reasons; unit: ProductUnit }) {
  const textOf = useQuantityText();
  const quantity = textOf(reasons.quantity, unit);
  return (
    <Stack gap="md">
      <Text>
        <Trans>
          For {quantity} your company pays <UnitPriceText value={reasons.unitPrice} fw={650} />{' '}
          each, together <MoneyText value={reasons.total} fw={650} />.
        </Trans>
      </Text>
      <Text size="sm" c="dimmed">
        <Trans>
          Your own price lists are asked first, then those of your groups, then the public tiers.
          The first that states a price for the quantity decides. Nobody outside your company, the
          vendor and the operator sees this.
        </Trans>
      </Text>
      <Candidates candidates={reasons.candidates} unit={unit} />
    </Stack>
  );
}

interface CandidatesProps {
  candidates: Reasons['candidates'];
  unit: ProductUnit;
}

function Candidates({ candidates, unit }: CandidatesProps) {
  const { t } = useLingui();
  const textOf = useQuantityText();
  const rows = candidates.map((candidate, place) => ({ ...candidate, place }));
  const columns: Column<Candidate>[] = [
    { key: 'source', header: t`Source`, cell: ({ source }) => <Source of={source} /> },
    {
      key: 'time',
      header: t`Valid`,
      cell: ({ source, validFrom, validUntil }) =>
        source === 'PUBLIC_TIER' || (!validFrom && !validUntil) ? (
          <Trans>Always</Trans>
        ) : (
          <>
            <Day value={validFrom} /> – <Day value={validUntil} />
          </>
        ),
    },
    {
      key: 'tier',
      header: t`From quantity`,
      isNumeric: true,
      cell: ({ tierMinimumQuantity }) =>
        typeof tierMinimumQuantity === 'number' ? textOf(tierMinimumQuantity, unit) : '—',
    },
    {
      key: 'price',
      header: t`Unit price`,
      isNumeric: true,
      cell: ({ unitPrice, outcome }) => (
        <UnitPriceText value={unitPrice} {...(outcome === 'WON' ? { fw: 650 } : {})} />
      ),
    },
    { key: 'outcome', header: t`Outcome`, cell: ({ outcome }) => <Outcome of={outcome} /> },
  ];
  return (
    <DataTable
      label={t`Where the price may come from`}
      columns={columns}
      rows={rows}
      rowKey={({ place }) => String(place)}
    />
  );
}

function Source({ of }: { of: PriceSource }) {
  const words: Record<PriceSource, ReactNode> = {
    COMPANY_PRICE_LIST: <Trans>Your company's price list</Trans>,
    GROUP_PRICE_LIST: <Trans>A price list of your group</Trans>,
    PUBLIC_TIER: <Trans>Public tiers</Trans>,
  };
  return words[of];
}

function Outcome({ of }: { of: PriceCandidateOutcome }) {
  const words: Record<PriceCandidateOutcome, readonly [ReactNode, Tone]> = {
    WON: [<Trans key="won">Your price</Trans>, 'green'],
    ASKED_LATER: [<Trans key="later">Not needed</Trans>, 'gray'],
    QUANTITY_NOT_REACHED: [<Trans key="few">Quantity too small</Trans>, 'gray'],
    NOT_YET_VALID: [<Trans key="early">Not valid yet</Trans>, 'blue'],
    NO_LONGER_VALID: [<Trans key="late">No longer valid</Trans>, 'gray'],
    ON_REQUEST: [<Trans key="ask">Price on request</Trans>, 'yellow'],
    TOO_LARGE: [<Trans key="large">Total too large</Trans>, 'red'],
  };
  const [word, tone] = words[of];
  return <Tag tone={tone}>{word}</Tag>;
}
