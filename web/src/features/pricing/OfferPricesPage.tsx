// One offer's prices as its vendor sees them: what each tier leaves after the cost, what a quantity cost everyone or one
// company over the last year, and every change with who made it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { OfferPricesQuery as Answer, PriceCause } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { TextLink } from '../../ui/links.js';
import { UnitPriceText } from '../../ui/MoneyText.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Pager } from '../../ui/Pager.js';
import { PriceChart } from '../../ui/PriceChart.js';
import { ProductLink } from '../../ui/ProductLink.js';
import { QuantityInput } from '../../ui/QuantityInput.js';
import { Screen } from '../../ui/Screen.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { usePersonName } from '../../ui/use-person-name.js';
import { Instant } from '../../ui/When.js';
import { CompanyPicker } from './CompanyPicker.js';
import { CostButton } from './CostButton.js';
import {
  type OfferPricesParams,
  OfferPricesQuery,
  offerPricesVariables,
} from './offer-prices.queries.js';
import { pricingTypenames } from './pricing-verbs.js';

type Offer = Extract<NonNullable<Answer['node']>, { kind: unknown }>;
type History = NonNullable<Offer['priceHistory']>;
type Change = NonNullable<History['nodes'][number]>;

interface Props {
  offerId: string;
  side: 'seller' | 'operator';
  params: OfferPricesParams;
}

const pages = {
  seller: '/seller/prices/offers/$offerId',
  operator: '/operator/prices/offers/$offerId',
} as const;

export function OfferPricesPage({ offerId, side, params }: Props) {
  const variables = offerPricesVariables(offerId, params);
  const result = useGraph(OfferPricesQuery, variables, { typenames: pricingTypenames });
  return (
    <Screen
      result={result}
      find={({ node }) => (node && 'kind' in node && node.priceHistory ? node : null)}
      skeleton={<PageSkeleton />}
    >
      {(offer) => <Found offer={offer} side={side} params={params} isStale={result.isStale} />}
    </Screen>
  );
}

interface FoundProps {
  offer: Offer;
  side: Props['side'];
  params: OfferPricesParams;
  isStale: boolean;
}

function Found({ offer, side, params, isStale }: FoundProps) {
  const { t } = useLingui();
  const format = useFormat();
  const to = side === 'seller' ? '/seller/prices' : '/operator/prices';
  const search = side === 'operator' && offer.vendor ? { unit: offer.vendor.id } : {};
  const currencyCode = offer.tiers[0]?.unitPrice.currencyCode ?? 'CNY';
  const history = offer.priceHistory;
  const smallest = offer.tiers[0]?.minimumQuantity ?? 1;
  const quantity = Number(params.quantity ?? offer.minimumQuantity);
  const isBelow = quantity < smallest;
  return (
    <Stack gap="lg">
      <PageHeader
        title={offer.vendorSku ? t`Prices of ${offer.vendorSku}` : t`Prices of an offer`}
        badge={<StateBadge of="offer" state={offer.state} />}
        trail={[
          <TextLink key="all" to={to} search={search as never}>
            <Trans>Prices</Trans>
          </TextLink>,
        ]}
        description={format.text(offer.vendor?.name)}
        actions={<CostButton offerId={offer.id} cost={offer.cost} currencyCode={currencyCode} />}
      />
      <Surface title={<Trans>Now</Trans>} isFlush>
        <Group px="lg" py="md">
          <ProductLink product={offer.product} fallback={offer.vendorSku} />
        </Group>
        <MarginTable offer={offer} />
      </Surface>
      <Surface title={<Trans>Over the last year</Trans>}>
        <Stack gap="md">
          <Asked offerId={offer.id} side={side} params={params} quantity={quantity} />
          <PriceChart
            label={t`Unit price over the last year`}
            steps={offer.priceSteps ?? []}
            absent={
              isBelow && <Trans>There is a price from {format.number(smallest)} units on.</Trans>
            }
          />
        </Stack>
      </Surface>
      {history && (
        <Surface title={<Trans>Changes</Trans>} isFlush>
          <ChangeTable changes={present(history.nodes)} isStale={isStale} />
          <Pager
            count={history.nodes.length}
            totalCount={history.totalCount}
            pageInfo={history.pageInfo}
          />
        </Surface>
      )}
    </Stack>
  );
}

type Tier = Offer['tiers'][number];

function MarginTable({ offer }: { offer: Offer }) {
  const { t } = useLingui();
  const format = useFormat();
  const margins = new Map(offer.tierMargins?.map((one) => [one.minimumQuantity, one.basisPoints]));
  const columns: Column<Tier>[] = [
    {
      key: 'from',
      header: t`From quantity`,
      isNumeric: true,
      cell: ({ minimumQuantity }) => `${format.number(minimumQuantity)}+`,
    },
    {
      key: 'price',
      header: t`Public price`,
      isNumeric: true,
      cell: ({ unitPrice }) => <UnitPriceText value={unitPrice} />,
    },
    {
      key: 'cost',
      header: t`Cost`,
      isNumeric: true,
      cell: () => <UnitPriceText value={offer.cost} />,
    },
    {
      key: 'margin',
      header: t`Margin`,
      isNumeric: true,
      cell: ({ minimumQuantity }) => <Margin basisPoints={margins.get(minimumQuantity)} />,
    },
  ];
  return (
    <DataTable
      label={t`Public price`}
      columns={columns}
      rows={offer.tiers}
      isNarrow
      rowKey={({ minimumQuantity }) => String(minimumQuantity)}
    />
  );
}

function Margin({ basisPoints }: { basisPoints: number | undefined }) {
  const format = useFormat();
  if (basisPoints === undefined) return '—';
  return (
    <Text component="span" inherit {...(basisPoints < 0 ? { c: 'var(--agora-red-ink)' } : {})}>
      {format.basisPoints(basisPoints)}
    </Text>
  );
}

/** For how many units, and for whom: everyone, or one company by its lists. */
function Asked({ offerId, side, params, quantity }: Props & { quantity: number }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const go = (search: OfferPricesParams) =>
    void navigate({
      to: pages[side],
      params: { offerId },
      search,
      replace: true,
      resetScroll: false,
    });
  const { company, ...rest } = params;
  return (
    <Group align="flex-end" gap="md">
      <QuantityInput
        label={t`Quantity`}
        w={120}
        value={quantity}
        onChange={(next) => go({ ...params, quantity: String(next) })}
        isPatient
      />
      <CompanyPicker
        label={t`For the company`}
        placeholder={t`Everyone`}
        known={[]}
        value={company ? [company] : []}
        onChange={(ids) => {
          const last = ids.at(-1);
          go(last ? { ...rest, company: last } : rest);
        }}
      />
    </Group>
  );
}

function ChangeTable({ changes, isStale }: { changes: readonly Change[]; isStale: boolean }) {
  const nameOf = usePersonName();
  const { t } = useLingui();
  const columns: Column<Change>[] = [
    { key: 'at', header: t`Takes effect`, cell: ({ at }) => <Instant value={at} /> },
    {
      key: 'list',
      header: t`Where`,
      cell: ({ priceListName }) => priceListName ?? <Trans>Public tiers</Trans>,
    },
    {
      key: 'tiers',
      header: t`Unit price`,
      isNumeric: true,
      cell: (change) => <Said change={change} />,
    },
    { key: 'cause', header: t`Why`, cell: ({ cause }) => <Cause of={cause} /> },
    {
      key: 'who',
      header: t`Who`,
      cell: ({ member }) => nameOf(member) ?? <Trans>By itself</Trans>,
    },
  ];
  return (
    <DataTable
      label={t`Changes`}
      columns={columns}
      rows={changes}
      rowKey={({ id }) => id}
      isStale={isStale}
    />
  );
}

function Said({ change }: { change: Change }) {
  const format = useFormat();
  if (change.isOnRequest) return <Trans>Price on request</Trans>;
  if (change.tiers.length === 0) return '—';
  return change.tiers.map(({ minimumQuantity, unitPrice }) => (
    <Text key={minimumQuantity} size="sm">
      {format.number(minimumQuantity)}+ <UnitPriceText value={unitPrice} />
    </Text>
  ));
}

function Cause({ of }: { of: PriceCause }) {
  const { t } = useLingui();
  const words: Record<PriceCause, string> = {
    SET: t`Set by hand`,
    IMPORTED: t`From a file`,
    CHANGED_IN_BULK: t`Bulk change`,
    TAKEN_BACK: t`Bulk change taken back`,
    REMOVED: t`Taken out of the list`,
    PUBLISHED: t`Published`,
    TAKEN_DOWN: t`Taken down`,
  };
  return words[of];
}
