// Files on their way in: send one, and see what became of the others.
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useLookAgain } from '../../data/use-look-again.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Pager } from '../../ui/Pager.js';
import { Screen } from '../../ui/Screen.js';
import { isPassing } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { ImportTable } from './ImportTable.js';
import { type ImportsParams, type ImportsPortal, ImportsQuery } from './importing.queries.js';
import { SendFile } from './SendFile.js';

interface Props {
  portal: ImportsPortal;
  params: ImportsParams;
  tabs: ReactNode;
}

export function ImportsPage({ portal, params, tabs }: Props) {
  const { t } = useLingui();
  const { after } = params;
  const result = useGraph(ImportsQuery, { after: after ?? null }, { typenames: ['ImportJob'] });
  const jobs = present(result.data?.importJobs?.nodes);
  const isMoving = jobs.some(({ state }) => isPassing(state));
  useLookAgain(isMoving, result.again, { everyMs: 2000 });
  return (
    <Stack gap="lg">
      <PageHeader
        title={t`Imports`}
        description={<Trans>Bring products, prices and stock in from the files you have.</Trans>}
        tabs={tabs}
      />
      <Screen result={result} find={(data) => data} skeleton={<TableSkeleton />}>
        {({ importJobs, mySeller, businessUnits }) => (
          <>
            <SendFile portal={portal} seller={mySeller} units={businessUnits ?? []} />
            <Surface title={<Trans>Sent files</Trans>} isFlush>
              {jobs.length === 0 ? (
                <Empty isSmall icon="file" title={<Trans>No file was sent yet</Trans>} />
              ) : (
                <ImportTable jobs={jobs} portal={portal} />
              )}
              <Pager
                count={jobs.length}
                totalCount={importJobs?.totalCount}
                pageInfo={importJobs?.pageInfo}
              />
            </Surface>
          </>
        )}
      </Screen>
    </Stack>
  );
}
