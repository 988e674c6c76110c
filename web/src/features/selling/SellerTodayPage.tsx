// The seller's first page: what waits for an answer, most pressing first.
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import type { SellerTodayQuery as Answer } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { Icon } from '../../ui/icons.js';
import { ButtonLink, TextLink } from '../../ui/links.js';
import { Notice } from '../../ui/Notice.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Screen } from '../../ui/Screen.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { PageSkeleton, TableSkeleton } from '../../ui/skeletons.js';
import { MissingParts } from '../../ui/states.js';
import { useSellerWords } from '../../ui/use-seller-words.js';
import { type Waiting, WaitingList } from '../../ui/WaitingList.js';
import { NotSelling } from './NotSelling.js';
import { SellerTabs } from './SellerTabs.js';
import { SellerQuestionsQuery, SellerTodayQuery } from './seller-today.queries.js';

type Seller = NonNullable<Answer['mySeller']>;

export function SellerTodayPage() {
  const result = useGraph(SellerTodayQuery, {}, { typenames: ['Order', 'Seller', 'SellerOffer'] });
  return (
    <Screen
      result={result}
      find={(data) => data.mySeller && { ...data, mySeller: data.mySeller }}
      skeleton={<PageSkeleton />}
      absent={<NotSelling />}
    >
      {(data) => <Today data={data} seller={data.mySeller} />}
    </Screen>
  );
}

function Today({ data, seller }: { data: Answer; seller: Seller }) {
  const { t } = useLingui();
  const format = useFormat();
  const questions = useGraph(
    SellerQuestionsQuery,
    { vendorId: seller.id },
    { typenames: ['Thread'] },
  );
  const waiting = useWaiting(data, seller, questions.data?.threads?.totalCount);
  const { slug } = seller;
  return (
    <Stack gap="lg">
      <PageHeader
        title={t({ message: 'Today', context: 'work' })}
        badge={
          <>
            <TextLink to="/vendors/$slug" params={{ slug }}>
              {format.text(seller.name)}
            </TextLink>
            <StateBadge of="seller" state={seller.state} isQuietWhenUsual />
            <StateBadge of="availability" state={seller.availability} isQuietWhenUsual />
          </>
        }
        actions={
          seller.state === 'ADMITTED' && (
            <ButtonLink to="/seller/offers/new" leftSection={<Icon name="plus" size={16} />}>
              <Trans>New offer</Trans>
            </ButtonLink>
          )
        }
      />
      {seller.suspensionReason && (
        <Notice tone="red" title={t`The operator suspended your sales`}>
          {seller.suspensionReason}
        </Notice>
      )}
      <SellerTabs />
      {questions.error && <MissingParts error={questions.error} again={questions.again} />}
      {questions.isLoading ? <TableSkeleton /> : <WaitingList items={waiting} />}
    </Stack>
  );
}

/**
 * What the seller did to its offers itself waits for nobody, and a review for the operator; what is of the whole
 * storefront is said above.
 */
const own: ReadonlySet<string> = new Set([
  ...['PAUSED', 'WITHDRAWN', 'IN_REVIEW', 'SELLER_NOT_OPEN'],
  ...['SELLER_SUSPENDED', 'SELLER_CLOSED'],
]);

function useWaiting(data: Answer, seller: Seller, questions: number | undefined): Waiting[] {
  const { t } = useLingui();
  return [
    ...useOrdersWaiting(data),
    {
      key: 'questions',
      label: t`${plural(questions ?? 0, { one: 'Question put to you', other: 'Questions put to you' })}`,
      count: questions,
      to: '/threads',
      search: { vendor: seller.id, state: 'OPEN' },
    },
    {
      key: 'messages',
      label: t`${plural(seller.unreadMessageCount ?? 0, { one: 'Message of the operator you have not read', other: 'Messages of the operator you have not read' })}`,
      count: seller.unreadMessageCount,
      to: '/seller/messages',
    },
    ...useStandingWaiting(seller),
    ...useOffersWaiting(data, seller),
    {
      key: 'demands',
      label: t`${plural(data.openDemands?.totalCount ?? 0, { one: 'Demand open for quotes', other: 'Demands open for quotes' })}`,
      // Who is suspended cannot quote.
      count: seller.suspensionReason ? undefined : data.openDemands?.totalCount,
      to: '/demands',
      search: { state: 'OPEN' },
    },
  ];
}

function useOrdersWaiting(data: Answer): Waiting[] {
  const { t } = useLingui();
  return [
    {
      key: 'confirm',
      label: t`${plural(data.toConfirm?.totalCount ?? 0, { one: 'Order to confirm', other: 'Orders to confirm' })}`,
      note: t`An order that is not answered within seven days expires.`,
      tone: 'red',
      count: data.toConfirm?.totalCount,
      to: '/seller/orders',
      search: { state: 'AWAITING_CONFIRMATION' },
    },
    {
      key: 'ship',
      label: t`${plural(data.toShip?.totalCount ?? 0, { one: 'Order to ship', other: 'Orders to ship' })}`,
      count: data.toShip?.totalCount,
      to: '/seller/orders',
      search: { state: 'CONFIRMED' },
    },
    {
      key: 'rest',
      label: t`${plural(data.partlyShipped?.totalCount ?? 0, { one: 'Order of which a part is still to ship', other: 'Orders of which a part is still to ship' })}`,
      count: data.partlyShipped?.totalCount,
      to: '/seller/orders',
      search: { state: 'PARTLY_SHIPPED' },
    },
  ];
}

function useStandingWaiting({ warnings, scorecard, commissionTerms }: Seller): Waiting[] {
  const { t } = useLingui();
  const to = '/seller/standing';
  const raised = warnings && present(warnings.nodes).filter(({ state }) => state === 'RAISED');
  const measures = scorecard?.measures.filter(
    ({ judgement }) => judgement === 'AT_RISK' || judgement === 'BEYOND',
  );
  const proposed = commissionTerms?.filter(({ state }) => state === 'PROPOSED');
  return [
    {
      key: 'warnings',
      label: t`${plural(raised?.length ?? 0, { one: 'Warning you have not appealed', other: 'Warnings you have not appealed' })}`,
      tone: 'red',
      count: raised?.length,
      to,
    },
    {
      key: 'measures',
      label: t`${plural(measures?.length ?? 0, { one: 'Measure of your scorecard near its threshold or beyond', other: 'Measures of your scorecard near their threshold or beyond' })}`,
      count: measures?.length,
      to,
    },
    { key: 'commission', label: t`Commission terms to answer`, count: proposed?.length, to },
  ];
}

function useOffersWaiting(data: Answer, { inactiveOffers, lowStockCount }: Seller): Waiting[] {
  const { t } = useLingui();
  const { reasons } = useSellerWords();
  const jobs = data.importJobs && present(data.importJobs.nodes);
  const imports = jobs?.filter(({ state }) => state === 'ANALYSED' || state === 'CHECKED');
  return [
    {
      key: 'imports',
      label: t`${plural(imports?.length ?? 0, { one: 'Import that waits for you', other: 'Imports that wait for you' })}`,
      note: t`Of the last 20 files.`,
      count: imports?.length,
      to: '/seller/imports',
    },
    ...(inactiveOffers ?? [])
      .filter(({ code }) => !own.has(code))
      .map(({ code, count }) => ({
        key: code,
        label: t`${plural(count, { one: 'Offer not on the market', other: 'Offers not on the market' })}`,
        note: reasons[code],
        count,
        to: '/seller/offers' as const,
        search: { reason: code },
      })),
    {
      key: 'low',
      label: t`${plural(lowStockCount ?? 0, { one: 'Offer whose stock is low or out', other: 'Offers whose stock is low or out' })}`,
      count: lowStockCount,
      to: '/seller/stock',
      search: { low: 'true' },
    },
    {
      key: 'proposals',
      label: t`${plural(data.sentBack?.totalCount ?? 0, { one: 'Proposed product sent back to you', other: 'Proposed products sent back to you' })}`,
      count: data.sentBack?.totalCount,
      to: '/seller/products',
    },
  ];
}
