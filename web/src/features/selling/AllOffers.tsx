// All of the seller's offers in one table, however many: fetched page after page while the first are shown. What
// is in sight when scrolling rests is asked again where it is not fresh, so that an offer is shown as it is now.
import { Trans } from '@lingui/react/macro';
import { Group, Text } from '@mantine/core';
import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import type {
  AllOffersQueryVariables,
  AllOffersQuery as Answer,
} from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { type GraphResult, useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { ButtonLink } from '../../ui/links.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Failure } from '../../ui/states.js';
import type { Marks } from '../../ui/use-marks.js';
import { LongOfferTable } from './LongOfferTable.js';
import { AllOffersQuery, type MyOffersParams, offerFilterOf } from './selling.queries.js';

type Offers = NonNullable<NonNullable<Answer['mySeller']>['manageableOffers']>;
interface Page {
  after: string | null;
  rows: NonNullable<NonNullable<Offers['nodes']>[number]>[];
}

type Problem = GraphResult<Answer>['error'];
type Filter = ReturnType<typeof offerFilterOf>;

interface Props {
  params: MyOffersParams;
  marks: Marks | undefined;
}

export function AllOffers({ params, marks }: Props) {
  const filter = offerFilterOf(params);
  return <Table key={JSON.stringify(filter)} filter={filter} params={params} marks={marks} />;
}

function Table({ filter, params, marks }: Props & { filter: Filter }) {
  const format = useFormat();
  const { all: _, ...byPages } = params;
  const { pages, totalCount, problem, again, renew } = useAllPages(filter);
  const [seen, setSeen] = useState<readonly number[]>([]);
  // Rows that are the same leave the table alone: it would draw all that are in sight.
  const rows = useMemo(() => pages.flatMap((page) => page.rows), [pages]);
  const rest = useCallback(
    (first: number, last: number) =>
      startTransition(() => setSeen(pagesBetween(pages, first, last))),
    [pages],
  );
  if (problem) return <Failure error={problem} again={again} />;
  if (totalCount === undefined) return <TableSkeleton />;
  const [count, total] = [rows.length, totalCount].map((each) => format.number(each));
  return (
    <Surface isFlush>
      <Group justify="space-between" px="lg" py="sm">
        <Text size="sm" c="dimmed" role="status">
          {rows.length < totalCount ? (
            <Trans>
              {count} of {total}
            </Trans>
          ) : (
            <Trans>All {total} offers</Trans>
          )}
        </Text>
        <ButtonLink to="/seller/offers" search={byPages} variant="subtle" size="compact-sm">
          <Trans>Show by pages</Trans>
        </ButtonLink>
      </Group>
      <LongOfferTable offers={rows} totalCount={totalCount} onRest={rest} marks={marks} />
      {seen.map((at) => {
        const after = pages[at]?.after ?? null;
        return <Fresh key={at} at={at} filter={filter} after={after} onRows={renew} />;
      })}
    </Surface>
  );
}

/** Which pages hold the rows from `first` to `last`. */
function pagesBetween(pages: readonly Page[], first: number, last: number): number[] {
  let from = 0;
  return pages.flatMap(({ rows }, at) => {
    const begins = from;
    from += rows.length;
    return begins <= last && from > first ? [at] : [];
  });
}

interface FreshProps {
  at: number;
  filter: Filter;
  after: string | null;
  onRows: (at: number, rows: Page['rows']) => void;
}

/** Keeps one page as the market has it now. */
function Fresh({ at, filter, after, onRows }: FreshProps) {
  const { data } = useGraph(AllOffersQuery, { filter, after }, { typenames: ['SellerOffer'] });
  useEffect(() => {
    if (data) onRows(at, present(data.mySeller?.manageableOffers?.nodes));
  }, [data, at, onRows]);
  return null;
}

function useAllPages(filter: Filter) {
  const client = useClient();
  const [pages, setPages] = useState<readonly Page[]>([]);
  const [totalCount, setTotal] = useState<number>();
  const [problem, setProblem] = useState<Problem>();
  const [tries, setTries] = useState(0);
  const [given] = useState(filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` begins again.
  useEffect(() => {
    let isGone = false;
    const fetchAll = async () => {
      let after: string | null = null;
      const fetched: Page[] = [];
      for (;;) {
        const variables: AllOffersQueryVariables = { filter: given, after };
        const answer = await client.query(AllOffersQuery, variables).toPromise();
        const { data, error }: { data?: Answer | undefined; error?: Problem } = answer;
        if (isGone) return;
        const offers = data?.mySeller?.manageableOffers;
        if (!offers) return setProblem(error);
        fetched.push({ after, rows: present(offers.nodes) });
        setPages([...fetched]);
        setTotal(offers.totalCount ?? fetched.length);
        if (!offers.pageInfo.hasNextPage) return;
        after = offers.pageInfo.endCursor;
      }
    };
    void fetchAll();
    return () => {
      isGone = true;
    };
  }, [client, given, tries]);
  const again = () => {
    setProblem(undefined);
    setTries((count) => count + 1);
  };
  const renew = useCallback(
    (at: number, rows: Page['rows']) =>
      startTransition(() =>
        setPages((all) => {
          if (JSON.stringify(all[at]?.rows) === JSON.stringify(rows)) return all;
          return all.map((page, index) => (index === at ? { ...page, rows } : page));
        }),
      ),
    [],
  );
  return { pages, totalCount, problem, again, renew };
}
