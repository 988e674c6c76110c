// The prices of a list beside the public ones, with what can be done to each.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Text, VisuallyHidden } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { PriceListTable_PriceListEntryFragment as Entry } from '../../data/generated/graphql.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { ButtonLink } from '../../ui/links.js';
import { UnitPriceText } from '../../ui/MoneyText.js';
import { ProductLink } from '../../ui/ProductLink.js';
import { Tag } from '../../ui/Tag.js';
import { EntryButton } from './EntryButton.js';
import { pricingTypenames, pricingVerbs } from './pricing-verbs.js';

const PriceListTableFragment = graphql(`
  fragment PriceListTable_PriceListEntry on PriceListEntry {
    isOnRequest
    tiers {
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
      tiers {
        minimumQuantity
        unitPrice {
          amount
          currencyCode
        }
      }
      product {
        id
        ...ProductLink_Product
      }
    }
  }
`);

const small = { size: 'compact-sm', variant: 'default' } as const;

interface Props {
  priceListId: string;
  currencyCode: string;
  isOpen: boolean;
  entries: readonly FragmentType<typeof PriceListTableFragment>[];
}

export function PriceListTable({ priceListId, currencyCode, isOpen, ...props }: Props) {
  const { t } = useLingui();
  const history = priceListId.startsWith('spl_')
    ? '/operator/prices/offers/$offerId'
    : '/seller/prices/offers/$offerId';
  const entries = readFragment(PriceListTableFragment, props.entries);
  const columns: Column<Entry>[] = [
    {
      key: 'product',
      header: t`Product`,
      cell: ({ offer }) => <ProductLink product={offer?.product} note={offer?.vendorSku} />,
    },
    {
      key: 'cost',
      header: t`Cost`,
      isNumeric: true,
      isWideOnly: true,
      cell: ({ offer }) => <UnitPriceText value={offer?.cost} />,
    },
    {
      key: 'public',
      header: t`Public price`,
      isNumeric: true,
      cell: ({ offer }) => <Tiers tiers={offer?.tiers ?? []} isQuiet />,
    },
    {
      key: 'price',
      header: t`Price in this list`,
      isNumeric: true,
      cell: ({ tiers, isOnRequest }) =>
        isOnRequest ? (
          <Tag tone="yellow">
            <Trans>Price on request</Trans>
          </Tag>
        ) : (
          <Tiers tiers={tiers} />
        ),
    },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: ({ offer, tiers, isOnRequest }) =>
        offer && (
          <Group gap={6} justify="flex-end" wrap="nowrap">
            <ButtonLink
              to={history}
              params={{ offerId: offer.id }}
              search={{ quantity: String(offer.tiers[0]?.minimumQuantity ?? 1) }}
              {...small}
            >
              <Trans>Price history</Trans>
            </ButtonLink>
            {isOpen && (
              <>
                <EntryButton
                  priceListId={priceListId}
                  currencyCode={currencyCode}
                  offer={offer}
                  entry={{ tiers, isOnRequest }}
                />
                <TakeOutButton priceListId={priceListId} offerId={offer.id} />
              </>
            )}
          </Group>
        ),
    },
  ];
  return (
    <DataTable
      label={t`Prices`}
      columns={columns}
      rows={entries}
      rowKey={({ offer }) => offer?.id ?? ''}
      rowName={({ offer }) => offer?.vendorSku}
    />
  );
}

function Tiers({ tiers, isQuiet = false }: { tiers: Entry['tiers']; isQuiet?: boolean }) {
  const format = useFormat();
  if (tiers.length === 0) return '—';
  return tiers.map(({ minimumQuantity, unitPrice }) => (
    <Text
      key={minimumQuantity}
      size="sm"
      style={{ whiteSpace: 'nowrap' }}
      {...(isQuiet ? { c: 'dimmed' } : {})}
    >
      {format.number(minimumQuantity)}+ <UnitPriceText value={unitPrice} />
    </Text>
  ));
}

function TakeOutButton({ priceListId, offerId }: { priceListId: string; offerId: string }) {
  const { t } = useLingui();
  const verb = useVerb(pricingVerbs(priceListId).changeEntries, pricingTypenames);
  return (
    <ActionDialog
      label={t`Take out`}
      explanation={
        <Trans>Its companies pay the next list's price for it, or the public one.</Trans>
      }
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={async () =>
        (await verb.run({ priceListId, set: [], removeOfferIds: [offerId] })) !== null
      }
    />
  );
}
