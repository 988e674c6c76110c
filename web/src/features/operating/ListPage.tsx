// The frame of every operator's list: title, places, filters, pages.
import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { present } from '../../data/nodes.js';
import type { GraphResult } from '../../data/use-graph.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Pager } from '../../ui/Pager.js';
import { Screen } from '../../ui/Screen.js';
import { ShowAll } from '../../ui/ShowAll.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { OperatorTabs } from './OperatorTabs.js';

interface Connection<Row> {
  nodes: readonly (Row | null)[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface Props<Data, Row> {
  title: string;
  /** Places below this one. */
  subTabs?: ReactNode;
  actions?: ReactNode;
  emptyTitle: ReactNode;
  filters: ReactNode;
  /** What stands above the list. */
  above?: ReactNode;
  result: GraphResult<Data>;
  find: (data: Data) => Connection<Row> | null | undefined;
  table: (rows: Row[]) => ReactNode;
}

export function ListPage<Data, Row>(props: Props<Data, Row>) {
  const { title, filters, result, find, table, emptyTitle, subTabs, actions, above } = props;
  return (
    <Stack gap="lg">
      <PageHeader title={title} actions={actions} />
      <OperatorTabs />
      {subTabs}
      {above}
      <FilterBar>{filters}</FilterBar>
      <Screen result={result} find={find} skeleton={<TableSkeleton />}>
        {({ nodes, totalCount, pageInfo }) => {
          const rows = present(nodes);
          if (rows.length === 0) {
            return (
              <Surface>
                <Empty title={emptyTitle} action={<ShowAll />} />
              </Surface>
            );
          }
          return (
            <Surface isFlush>
              {table(rows)}
              <Pager count={rows.length} totalCount={totalCount} pageInfo={pageInfo} />
            </Surface>
          );
        }}
      </Screen>
    </Stack>
  );
}
