// The operator's first page: who waits for a decision, longest promise first.
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import type { OperatorTodayQuery as Answer } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Screen } from '../../ui/Screen.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { type Waiting, WaitingList } from '../../ui/WaitingList.js';
import { OperatorTabs } from './OperatorTabs.js';
import { OperatorTodayQuery } from './operator-today.queries.js';

const typenames = [
  'SellerApplication',
  'CompanyVerification',
  'OfferReview',
  'Product',
  'MergeProposal',
  'Order',
];

export function OperatorTodayPage() {
  const { t } = useLingui();
  const result = useGraph(OperatorTodayQuery, {}, { typenames });
  return (
    <Stack gap="lg">
      <PageHeader title={t({ message: 'Today', context: 'work' })} />
      <OperatorTabs />
      <Screen result={result} find={(data) => data} skeleton={<PageSkeleton />}>
        {(data) => <Today data={data} />}
      </Screen>
    </Stack>
  );
}

function Today({ data }: { data: Answer }) {
  return <WaitingList items={useWaiting(data)} />;
}

function useWaiting(data: Answer): Waiting[] {
  const { t } = useLingui();
  const format = useFormat();
  const groups = data.offerReviewGroups;
  const names = groups?.map(({ seller }) => format.text(seller?.name)).filter(Boolean);
  const offers = groups?.reduce((sum, { pendingCount }) => sum + pendingCount, 0);
  const jobs = data.importJobs && present(data.importJobs.nodes);
  const imports = jobs?.filter(
    ({ state, vendor }) =>
      (state === 'ANALYSED' || state === 'CHECKED') && vendor?.__typename !== 'Seller',
  ).length;
  const terms = data.searchTerms?.filter(({ hasSynonyms }) => !hasSynonyms);
  return [
    {
      key: 'applications',
      label: t`${plural(data.applications?.totalCount ?? 0, { one: 'Seller application to decide', other: 'Seller applications to decide' })}`,
      count: data.applications?.totalCount,
      to: '/operator/applications',
      search: { state: 'SUBMITTED' },
    },
    {
      key: 'companies',
      label: t`${plural(data.verifications?.totalCount ?? 0, { one: 'Company to verify', other: 'Companies to verify' })}`,
      count: data.verifications?.totalCount,
      to: '/operator/companies',
      search: { state: 'SUBMITTED' },
    },
    {
      key: 'offers',
      label: t`${plural(offers ?? 0, { one: 'Changed offer to review', other: 'Changed offers to review' })}`,
      note: names?.join(' · '),
      count: offers,
      to: '/operator/offer-reviews',
      search: { state: 'PENDING' },
    },
    {
      key: 'proposals',
      label: t`${plural(data.proposals?.totalCount ?? 0, { one: 'Proposed product to decide', other: 'Proposed products to decide' })}`,
      count: data.proposals?.totalCount,
      to: '/operator/reviews',
    },
    {
      key: 'confirm',
      label: t`${plural(data.toConfirm?.totalCount ?? 0, { one: 'Own order to confirm', other: 'Own orders to confirm' })}`,
      note: t`An order that is not answered within seven days expires.`,
      tone: 'red',
      count: data.toConfirm?.totalCount,
      to: '/operator/orders',
      search: { state: 'AWAITING_CONFIRMATION', side: 'SELLING' },
    },
    {
      key: 'ship',
      label: t`${plural(data.toShip?.totalCount ?? 0, { one: 'Own order to ship', other: 'Own orders to ship' })}`,
      count: data.toShip?.totalCount,
      to: '/operator/orders',
      search: { state: 'CONFIRMED', side: 'SELLING' },
    },
    {
      key: 'merges',
      label: t`${plural(data.mergeProposals?.totalCount ?? 0, { one: 'Pair of products that may be the same', other: 'Pairs of products that may be the same' })}`,
      count: data.mergeProposals?.totalCount,
      to: '/operator/merges',
    },
    {
      key: 'imports',
      label: t`${plural(imports ?? 0, { one: 'Own import that waits for you', other: 'Own imports that wait for you' })}`,
      note: t`Of the last 20 files.`,
      count: imports,
      to: '/operator/imports',
    },
    {
      key: 'terms',
      label: t`${plural(terms?.length ?? 0, { one: 'Word searched for that found nothing', other: 'Words searched for that found nothing' })}`,
      note: terms
        ?.slice(0, 3)
        // A line ends between two of them.
        .map(({ text }) => text.replaceAll(' ', '\u00a0'))
        .join(' · '),
      count: terms?.length,
      to: '/operator/search',
    },
  ];
}
