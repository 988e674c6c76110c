// How far the import is, live, and what became of the rows so far.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Progress, SimpleGrid, Stack, Text } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { JobProgress_ImportJobFragment } from '../../data/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { isPassing } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import classes from './JobProgress.module.css';

const JobProgressFragment = graphql(`
  fragment JobProgress_ImportJob on ImportJob {
    state
    position
    totalCount
    startedAt
    counts {
      createdCount
      updatedCount
      unchangedCount
      failedCount
      warningCount
      offers {
        createdCount
        updatedCount
        unchangedCount
        failedCount
      }
      structure {
        categoryCount
        attributeCount
        brandCount
      }
    }
  }
`);

export function JobProgress(props: { job: FragmentType<typeof JobProgressFragment> }) {
  const job = readFragment(JobProgressFragment, props.job);
  const { t } = useLingui();
  const format = useFormat();
  const { state, position, totalCount, counts, startedAt } = job;
  const isMoving = isPassing(state);
  if (!startedAt && !isMoving) return null;
  const share = totalCount > 0 ? (position * 100) / totalCount : 0;
  const [done, all] = [format.number(position), format.number(totalCount)];
  return (
    <Surface title={startedAt ? <Trans>Rows</Trans> : <Trans>Looking at the file</Trans>}>
      <Stack gap="md">
        {isMoving && (
          <Stack gap={6}>
            <Progress
              value={startedAt ? share : 100}
              size="lg"
              radius="xl"
              animated
              aria-label={t`Progress`}
            />
            {startedAt && (
              <Text size="sm" c="dimmed" role="status">
                {t`${done} of ${all} rows`}
              </Text>
            )}
          </Stack>
        )}
        {startedAt && (
          <SimpleGrid cols={{ base: 2, sm: 5 }} spacing="sm">
            <Figure label={t`New`} value={counts.createdCount} tone="green" />
            <Figure
              label={t({ message: 'Changed', context: 'done' })}
              value={counts.updatedCount}
              tone="blue"
            />
            <Figure label={t`Unchanged`} value={counts.unchangedCount} />
            <Figure label={t`Failed`} value={counts.failedCount} tone="red" />
            <Figure label={t`Warnings`} value={counts.warningCount} tone="yellow" />
          </SimpleGrid>
        )}
        <Besides counts={counts} />
      </Stack>
    </Surface>
  );
}

interface FigureProps {
  label: string;
  value: number;
  tone?: string;
}

function Figure({ label, value, tone }: FigureProps) {
  const format = useFormat();
  return (
    <div className={classes.figure} data-tone={value > 0 ? tone : undefined}>
      <span className={classes.value}>{format.number(value)}</span>
      <span className={classes.label}>{label}</span>
    </div>
  );
}

type Counts = JobProgress_ImportJobFragment['counts'];

function Besides({ counts }: { counts: Counts }) {
  const { t } = useLingui();
  const format = useFormat();
  const { offers, structure } = counts;
  const said = [
    [t`Offers made`, offers.createdCount],
    [t`Offers changed`, offers.updatedCount],
    [t`Offers unchanged`, offers.unchangedCount],
    [t`Offers refused`, offers.failedCount],
    [t`New categories`, structure.categoryCount],
    [t`New attributes`, structure.attributeCount],
    [t`New brands`, structure.brandCount],
  ].filter(([, count]) => Number(count) > 0);
  if (said.length === 0) return null;
  return (
    <Group gap="lg">
      {said.map(([label, count]) => (
        <Text key={label} size="sm" c="dimmed">
          {label} <b>{format.number(Number(count))}</b>
        </Text>
      ))}
    </Group>
  );
}
