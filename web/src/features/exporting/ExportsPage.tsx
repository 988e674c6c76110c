// Files on their way out: ask for one, and fetch what is there.
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
import { ExportTable } from './ExportTable.js';
import { type ExportsParams, type ExportsPortal, ExportsQuery } from './exporting.queries.js';
import { NewExport } from './NewExport.js';

interface Props {
  portal: ExportsPortal;
  params: ExportsParams;
  tabs: ReactNode;
}

export function ExportsPage({ portal, params, tabs }: Props) {
  const { t } = useLingui();
  const { after, ...wanted } = params;
  const result = useGraph(ExportsQuery, { after: after ?? null }, { typenames: ['ExportJob'] });
  const jobs = present(result.data?.exportJobs?.nodes);
  const isMoving = jobs.some(({ state }) => isPassing(state));
  useLookAgain(isMoving, result.again, { everyMs: 1000 });
  return (
    <Stack gap="lg">
      <PageHeader
        title={t`Exports`}
        description={
          <Trans>
            Take out what is here, work on it, bring it in again: the same files are read without a
            mapping.
          </Trans>
        }
        tabs={tabs}
      />
      <Screen result={result} find={(data) => data} skeleton={<TableSkeleton />}>
        {({ exportJobs, mySeller, businessUnits }) => (
          <>
            <NewExport
              key={JSON.stringify(wanted)}
              portal={portal}
              seller={mySeller}
              units={businessUnits ?? []}
              wanted={wanted}
            />
            <Surface title={<Trans>Files</Trans>} isFlush>
              {jobs.length === 0 ? (
                <Empty isSmall icon="file" title={<Trans>No file was asked for yet</Trans>} />
              ) : (
                <ExportTable jobs={jobs} />
              )}
              <Pager
                count={jobs.length}
                totalCount={exportJobs?.totalCount}
                pageInfo={exportJobs?.pageInfo}
              />
            </Surface>
          </>
        )}
      </Screen>
    </Stack>
  );
}
