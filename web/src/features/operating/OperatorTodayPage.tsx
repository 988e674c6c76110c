// The operator's first page: who waits for a decision, longest promise first.
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
  const jobs = data.importJobs && present(data.importJobs.nodes);
  const terms = data.searchTerms?.filter(({ hasSynonyms }) => !hasSynonyms);
  return [
    {
      key: 'applications',
      label: t`Seller applications to decide`,
      count: data.applications?.totalCount,
      to: '/operator/applications',
      search: { state: 'SUBMITTED' },
    },
    {
      key: 'companies',
      label: t`Companies to verify`,
      count: data.verifications?.totalCount,
      to: '/operator/companies',
      search: { state: 'SUBMITTED' },
    },
    {
      key: 'offers',
      label: t`Changed offers to review`,
      note: names?.join(' · '),
      count: groups?.reduce((sum, { pendingCount }) => sum + pendingCount, 0),
      to: '/operator/offer-reviews',
      search: { state: 'PENDING' },
    },
    {
      key: 'proposals',
      label: t`Proposed products to decide`,
      count: data.proposals?.totalCount,
      to: '/operator/reviews',
    },
    {
      key: 'confirm',
      label: t`Own orders to confirm`,
      note: t`An order that is not answered within seven days expires.`,
      tone: 'red',
      count: data.toConfirm?.totalCount,
      to: '/operator/orders',
      search: { state: 'AWAITING_CONFIRMATION', side: 'SELLING' },
    },
    {
      key: 'ship',
      label: t`Own orders to ship`,
      count: data.toShip?.totalCount,
      to: '/operator/orders',
      search: { state: 'CONFIRMED', side: 'SELLING' },
    },
    {
      key: 'merges',
      label: t`Products that may be the same`,
      count: data.mergeProposals?.totalCount,
      to: '/operator/merges',
    },
    {
      key: 'imports',
      label: t`Imports that wait for you`,
      note: t`Of the last 20 files.`,
      count: jobs?.filter(({ state }) => state === 'ANALYSED' || state === 'CHECKED').length,
      to: '/operator/imports',
    },
    {
      key: 'terms',
      label: t`Words searched for that found nothing`,
      note: terms
        ?.slice(0, 3)
        .map(({ text }) => text)
        .join(' · '),
      count: terms?.length,
      to: '/operator/search',
    },
  ];
}
