// What a vendor offers now, page by page.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { StorefrontOffers_VendorFragment as Vendor } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { UnitPriceText } from '../../ui/MoneyText.js';
import { Pager } from '../../ui/Pager.js';
import { ProductLink } from '../../ui/ProductLink.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { Empty } from '../../ui/states.js';
import { useQuantityText } from '../../ui/use-quantity-text.js';

const StorefrontOffersFragment = graphql(`
  fragment StorefrontOffers_Vendor on Vendor {
    offers(first: 24, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        vendorSku
        minimumQuantity
        leadTimeDays
        stock {
          state
        }
        tiers {
          minimumQuantity
          unitPrice {
            amount
            currencyCode
          }
        }
        product {
          id
          unit
          ...ProductLink_Product
        }
      }
    }
  }
`);

type Offer = NonNullable<NonNullable<Vendor['offers']['nodes']>[number]>;

interface Props {
  vendor: FragmentType<typeof StorefrontOffersFragment>;
  isStale: boolean;
}

export function StorefrontOffers({ isStale, ...props }: Props) {
  const { offers } = readFragment(StorefrontOffersFragment, props.vendor);
  const { t } = useLingui();
  const format = useFormat();
  const rows = present(offers.nodes);
  const columns = useColumns(rows);
  const count = format.number(offers.totalCount);
  if (rows.length === 0) {
    return (
      <Surface title={t`Offers`}>
        <Empty icon="store" title={<Trans>Nothing on offer right now</Trans>} />
      </Surface>
    );
  }
  return (
    <Surface title={t`Offers (${count})`} isFlush>
      <DataTable
        label={t`Offers`}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        isStale={isStale}
      />
      <Pager count={rows.length} totalCount={offers.totalCount} pageInfo={offers.pageInfo} />
    </Surface>
  );
}

function useColumns(rows: readonly Offer[]): Column<Offer>[] {
  const { t } = useLingui();
  const textOf = useQuantityText();
  const timesOf = (id: string | undefined) =>
    rows.filter(({ product }) => product?.id === id).length;
  return [
    {
      key: 'product',
      header: t`Product`,
      cell: ({ product, minimumQuantity, vendorSku }) => (
        <ProductLink
          product={product}
          quantity={minimumQuantity}
          note={
            vendorSku && timesOf(product?.id) > 1 && <Trans>Vendor's number: {vendorSku}</Trans>
          }
        />
      ),
    },
    {
      key: 'stock',
      header: t`Stock`,
      cell: ({ stock }) => <StateBadge of="stock" state={stock.state} />,
    },
    {
      key: 'leadTime',
      header: t`Lead time`,
      isNumeric: true,
      cell: ({ leadTimeDays }) =>
        typeof leadTimeDays === 'number' ? (
          <Plural value={leadTimeDays} _0="at once" one="# day" other="# days" />
        ) : (
          '—'
        ),
    },
    {
      key: 'minimum',
      header: t`Minimum`,
      isNumeric: true,
      isWideOnly: true,
      cell: ({ minimumQuantity, product }) => textOf(minimumQuantity, product?.unit),
    },
    {
      key: 'price',
      header: t`Price from`,
      isNumeric: true,
      cell: ({ tiers }) => <UnitPriceText value={tiers.at(-1)?.unitPrice} fw={650} />,
    },
  ];
}
