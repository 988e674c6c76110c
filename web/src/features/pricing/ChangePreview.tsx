// What a bulk change would make of which prices, those that fall below cost first.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { graphql } from '../../data/generated/gql.js';
import type {
  PriceChangePreviewQuery as Answer,
  PriceChangeTermsInput,
} from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { UnitPriceText } from '../../ui/MoneyText.js';
import { Notice } from '../../ui/Notice.js';
import { Screen } from '../../ui/Screen.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Tag } from '../../ui/Tag.js';

const PriceChangePreviewQuery = graphql(`
  query PriceChangePreview($vendorId: ID!, $change: PriceChangeTermsInput!) {
    node(id: $vendorId) {
      id
      ... on ManagedVendor {
        priceChangePreview(change: $change) {
          priceCount
          belowCostCount
          reviewCount
          rows {
            isBelowCost
            needsReview
            beforeTiers {
              minimumQuantity
              unitPrice {
                amount
                currencyCode
              }
            }
            afterTiers {
              minimumQuantity
              unitPrice {
                amount
                currencyCode
              }
            }
            offer {
              id
              vendorSku
              cost {
                amount
                currencyCode
              }
              product {
                id
                name {
                  zhCN
                  en
                }
              }
            }
          }
        }
      }
    }
  }
`);

export type Terms = Required<PriceChangeTermsInput>;

type Preview = NonNullable<
  Extract<NonNullable<Answer['node']>, { priceChangePreview: unknown }>['priceChangePreview']
>;
type Row = Preview['rows'][number];

interface Props {
  vendorId: string;
  terms: Terms;
  onCount: (count: number) => void;
}

export function ChangePreview({ vendorId, terms, onCount }: Props) {
  const result = useGraph(PriceChangePreviewQuery, { vendorId, change: terms });
  const node = result.data?.node;
  const preview = node && 'priceChangePreview' in node ? node.priceChangePreview : null;
  const count = preview?.priceCount ?? 0;
  useEffect(() => onCount(count), [count, onCount]);
  return (
    <Screen result={result} find={() => preview} skeleton={<TableSkeleton />}>
      {(found) => <Found preview={found} />}
    </Screen>
  );
}

function Found({ preview }: { preview: Preview }) {
  const { t } = useLingui();
  const format = useFormat();
  const columns: Column<Row>[] = [
    {
      key: 'offer',
      header: t`Product`,
      cell: ({ offer }) => (
        <>
          <Text size="sm" fw={600}>
            {format.text(offer?.product?.name)}
          </Text>
          <Text size="xs" c="dimmed">
            {offer?.vendorSku}
          </Text>
        </>
      ),
    },
    {
      key: 'cost',
      header: t`Cost`,
      isNumeric: true,
      cell: ({ offer }) => <UnitPriceText value={offer?.cost} />,
    },
    {
      key: 'before',
      header: t`Now`,
      isNumeric: true,
      cell: ({ beforeTiers }) => <Tiers tiers={beforeTiers} />,
    },
    {
      key: 'after',
      header: t`Afterwards`,
      isNumeric: true,
      cell: ({ afterTiers, isBelowCost, needsReview }) => (
        <>
          <Tiers tiers={afterTiers} />
          {isBelowCost && (
            <Tag tone="red" isSmall>
              <Trans>Below cost</Trans>
            </Tag>
          )}
          {needsReview && (
            <Tag tone="yellow" isSmall>
              <Trans>Needs a review</Trans>
            </Tag>
          )}
        </>
      ),
    },
  ];
  return (
    <Stack gap="sm">
      <Text fw={600}>
        <Plural value={preview.priceCount} one="# price changes." other="# prices change." />
      </Text>
      {preview.belowCostCount > 0 && (
        <Notice tone="red">
          <Plural
            value={preview.belowCostCount}
            one="# of them falls below its cost."
            other="# of them fall below their cost."
          />
        </Notice>
      )}
      {preview.reviewCount > 0 && (
        <Notice tone="yellow">
          <Plural
            value={preview.reviewCount}
            one="# of them changes only after the operator has looked at it."
            other="# of them change only after the operator has looked at them."
          />
        </Notice>
      )}
      <DataTable
        label={t`Preview`}
        columns={columns}
        rows={preview.rows}
        rowKey={({ offer }) => offer?.id ?? ''}
      />
    </Stack>
  );
}

function Tiers({ tiers }: { tiers: Row['beforeTiers'] }) {
  const format = useFormat();
  return tiers.map(({ minimumQuantity, unitPrice }) => (
    <Text key={minimumQuantity} size="sm">
      {format.number(minimumQuantity)}+ <UnitPriceText value={unitPrice} />
    </Text>
  ));
}
