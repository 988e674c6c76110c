// The lines of a demand: a product or words, how many, and the price the buyer has in mind.
import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { DemandLines_DemandFragment } from '../../data/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { UnitPriceText } from '../../ui/MoneyText.js';
import { ProductLink } from '../../ui/ProductLink.js';
import { useUnitText } from '../../ui/use-unit-text.js';

const DemandLinesFragment = graphql(`
  fragment DemandLines_Demand on Demand {
    lines {
      id
      specification
      quantity
      unit
      product {
        id
        ...ProductLink_Product
      }
      targetUnitPrice {
        amount
        currencyCode
      }
    }
  }
`);

type Line = DemandLines_DemandFragment['lines'][number];

export function DemandLines(props: { demand: FragmentType<typeof DemandLinesFragment> }) {
  const { lines } = readFragment(DemandLinesFragment, props.demand);
  const { t } = useLingui();
  const format = useFormat();
  const unitText = useUnitText();
  const columns: Column<Line>[] = [
    {
      key: 'wanted',
      header: t`Wanted`,
      cell: ({ product, specification }) => (
        <div>
          <ProductLink product={product} fallback={specification} />
          {product && specification && (
            <Text size="sm" c="dimmed" mt={4}>
              {specification}
            </Text>
          )}
        </div>
      ),
    },
    {
      key: 'quantity',
      header: t`Quantity`,
      isNumeric: true,
      cell: ({ quantity, unit }) => `${format.number(quantity)} ${unitText(unit)}`,
    },
    {
      key: 'target',
      header: t`Target price`,
      isNumeric: true,
      cell: ({ targetUnitPrice }) => <UnitPriceText value={targetUnitPrice} />,
    },
  ];
  return <DataTable label={t`Lines`} columns={columns} rows={lines} rowKey={({ id }) => id} />;
}
