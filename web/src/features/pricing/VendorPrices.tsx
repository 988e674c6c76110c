// A vendor's prices at a glance: its price lists, its customer groups, what an order must be worth.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { VendorPrices_ManagedVendorFragment as Vendor } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { ExportLink } from '../../ui/ExportLink.js';
import { TextLink } from '../../ui/links.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { Empty } from '../../ui/states.js';
import { Day } from '../../ui/When.js';
import { AssortmentButton } from './AssortmentButton.js';
import { Assortments } from './Assortments.js';
import { ChangePricesButton } from './ChangePricesButton.js';
import { GroupButton } from './GroupButton.js';
import { MinimumButton } from './MinimumButton.js';
import { NewPriceListButton } from './NewPriceListButton.js';
import { PriceChanges } from './PriceChanges.js';
import { Whom } from './Whom.js';

const VendorPricesFragment = graphql(`
  fragment VendorPrices_ManagedVendor on ManagedVendor {
    id
    priceLists(first: 50) {
      nodes {
        id
        name
        state
        currencyCode
        priority
        validFrom
        validUntil
        entryCount
        companies {
          id
          name
        }
        groups {
          id
          name
        }
      }
    }
    customerGroups(first: 50) {
      nodes {
        id
        name
        companyCount
        companies {
          id
          name
        }
      }
    }
    assortments(first: 10) {
      nodes {
        id
        name
        offerCount
        offers {
          id
          vendorSku
        }
        companies {
          id
          name
        }
        groups {
          id
          name
        }
      }
    }
    priceChanges(first: 20) {
      nodes {
        id
        ...PriceChanges_PriceChange
      }
    }
    orderMinimums {
      group {
        id
        name
      }
      amount {
        amount
        currencyCode
      }
    }
  }
`);

type List = NonNullable<NonNullable<Vendor['priceLists']>['nodes'][number]>;
type CustomerGroup = NonNullable<NonNullable<Vendor['customerGroups']>['nodes'][number]>;
type Minimum = NonNullable<Vendor['orderMinimums']>[number];

interface Props {
  vendor: FragmentType<typeof VendorPricesFragment>;
  /** Where a list is edited. */
  to: '/seller/prices/$priceListId' | '/operator/prices/$priceListId';
}

export function VendorPrices({ to, ...props }: Props) {
  const vendor = readFragment(VendorPricesFragment, props.vendor);
  const groups = present(vendor.customerGroups?.nodes);
  return (
    <Stack gap="lg">
      <Surface
        title={<Trans>Price lists</Trans>}
        aside={
          <Group gap="xs">
            <ExportLink
              to={to === '/seller/prices/$priceListId' ? '/seller/exports' : '/operator/exports'}
              kind="PRICE_LISTS"
              vendor={vendor.id}
            />
            <NewPriceListButton vendorId={vendor.id} groups={groups} />
          </Group>
        }
        isFlush
      >
        <Lists lists={present(vendor.priceLists?.nodes)} to={to} />
      </Surface>
      <Surface
        title={<Trans>Bulk changes</Trans>}
        aside={
          <ChangePricesButton vendorId={vendor.id} lists={present(vendor.priceLists?.nodes)} />
        }
        isFlush
      >
        <PriceChanges vendorId={vendor.id} changes={present(vendor.priceChanges?.nodes)} />
      </Surface>
      <Surface
        title={<Trans>Customer groups</Trans>}
        aside={<GroupButton vendorId={vendor.id} />}
        isFlush
      >
        <Groups groups={groups} vendorId={vendor.id} />
      </Surface>
      <Surface
        title={<Trans>Assortments</Trans>}
        aside={<AssortmentButton vendorId={vendor.id} groups={groups} />}
        isFlush
      >
        <Assortments
          vendorId={vendor.id}
          groups={groups}
          assortments={present(vendor.assortments?.nodes)}
        />
      </Surface>
      <Surface
        title={<Trans>Order minimum</Trans>}
        aside={<MinimumButton vendorId={vendor.id} groups={groups} />}
        isFlush
      >
        <Minimums minimums={vendor.orderMinimums ?? []} />
      </Surface>
    </Stack>
  );
}

function Lists({ lists, to }: { lists: List[]; to: Props['to'] }) {
  const { t } = useLingui();
  const format = useFormat();
  if (lists.length === 0) {
    return (
      <Empty isSmall title={<Trans>No price lists yet</Trans>}>
        <Trans>Everyone pays your public tiers. Give a company or a group prices of its own.</Trans>
      </Empty>
    );
  }
  const columns: Column<List>[] = [
    {
      key: 'name',
      header: t`Price list`,
      cell: ({ id, name }) => (
        <TextLink to={to} params={{ priceListId: id }} fw={600}>
          {name}
        </TextLink>
      ),
    },
    {
      key: 'for',
      header: t`For`,
      cell: ({ companies, groups }) => <Whom companies={companies} groups={groups} />,
    },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state }) => <StateBadge of="priceList" state={state} />,
    },
    {
      key: 'valid',
      header: t`Valid`,
      cell: ({ validFrom, validUntil }) => (
        <span data-long>
          <Validity from={validFrom} until={validUntil} />
        </span>
      ),
    },
    {
      key: 'order',
      header: t`Priority`,
      isNumeric: true,
      cell: ({ priority }) => format.number(priority),
    },
    {
      key: 'offers',
      header: t`Offers`,
      isNumeric: true,
      cell: ({ entryCount }) => format.number(entryCount),
    },
  ];
  return (
    <DataTable label={t`Price lists`} columns={columns} rows={lists} rowKey={({ id }) => id} />
  );
}

function Groups({ groups, vendorId }: { groups: CustomerGroup[]; vendorId: string }) {
  const { t } = useLingui();
  const format = useFormat();
  if (groups.length === 0) return <Empty isSmall title={<Trans>No customer groups yet</Trans>} />;
  const columns: Column<CustomerGroup>[] = [
    { key: 'name', header: t`Group`, width: '320px', cell: ({ name }) => name },
    {
      key: 'count',
      header: t`Companies`,
      isNumeric: true,
      width: '120px',
      cell: ({ companyCount }) => format.number(companyCount),
    },
    {
      key: 'change',
      header: '',
      isBare: true,
      cell: (group) => (
        <Group justify="flex-end">
          <GroupButton vendorId={vendorId} group={group} />
        </Group>
      ),
    },
  ];
  return (
    <DataTable label={t`Customer groups`} columns={columns} rows={groups} rowKey={({ id }) => id} />
  );
}

/** The day it ends is the first on which it does not count any more. */
function Validity({ from, until }: { from: string | null; until: string | null }) {
  const [first, last] = [<Day key="first" value={from} />, <Day key="last" value={until} />];
  if (from && until)
    return (
      <>
        {first} – {last}
      </>
    );
  if (from) return <Trans>From {first}</Trans>;
  return until ? <Trans>Before {last}</Trans> : <Trans>Always</Trans>;
}

function Minimums({ minimums }: { minimums: readonly Minimum[] }) {
  const { t } = useLingui();
  if (minimums.length === 0)
    return <Empty isSmall title={<Trans>No minimum: orders of any value are accepted</Trans>} />;
  const columns: Column<Minimum>[] = [
    { key: 'group', header: t`For`, cell: ({ group }) => group?.name ?? <Trans>Everyone</Trans> },
    {
      key: 'amount',
      header: t`Minimum amount`,
      isNumeric: true,
      cell: ({ amount }) => <MoneyText value={amount} />,
    },
  ];
  return (
    <DataTable
      label={t`Order minimum`}
      columns={columns}
      rows={minimums}
      isNarrow
      rowKey={({ group, amount }) => `${group?.id ?? ''} ${amount.currencyCode}`}
    />
  );
}
