// Imports in a table: what, how far, and what became of the rows.
import { useLingui } from '@lingui/react/macro';
import { Progress, Stack, Text } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { ImportTable_ImportJobFragment as Job } from '../../data/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { TextLink } from '../../ui/links.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Instant } from '../../ui/When.js';
import type { ImportsPortal } from './importing.queries.js';
import { kindWords } from './words.js';

const ImportTableFragment = graphql(`
  fragment ImportTable_ImportJob on ImportJob {
    id
    fileName
    kind
    state
    totalCount
    position
    createdAt
    startedAt
    vendor {
      id
      ... on BusinessUnit {
        name {
          zhCN
          en
        }
      }
      ... on Seller {
        name {
          zhCN
          en
        }
      }
    }
    counts {
      createdCount
      updatedCount
      unchangedCount
      failedCount
    }
  }
`);

type CountOf = number | string | null;

interface Props {
  jobs: readonly FragmentType<typeof ImportTableFragment>[];
  portal: ImportsPortal;
}

export function ImportTable(props: Props) {
  const jobs = readFragment(ImportTableFragment, props.jobs);
  const { t, i18n } = useLingui();
  const format = useFormat();
  const to =
    props.portal === 'operator'
      ? ('/operator/imports/$importJobId' as const)
      : ('/seller/imports/$importJobId' as const);
  const columns: Column<Job>[] = [
    {
      key: 'file',
      header: t`File`,
      cell: ({ id, fileName, kind, vendor }) => (
        <Stack gap={0}>
          <TextLink to={to} params={{ importJobId: id }} fw={600}>
            {fileName}
          </TextLink>
          <Text size="xs" c="dimmed">
            {[
              i18n._(kindWords[kind]),
              props.portal === 'operator' && vendor && 'name' in vendor && format.text(vendor.name),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </Stack>
      ),
    },
    {
      key: 'state',
      header: t`State`,
      cell: ({ state, position, totalCount }) => (
        <Stack gap={4} data-long>
          <StateBadge of="importJob" state={state} />
          {position > 0 && position < totalCount && (
            <Progress
              value={(position * 100) / totalCount}
              size="xs"
              maw={160}
              aria-label={t`Progress`}
            />
          )}
        </Stack>
      ),
    },
    number('rows', t`Rows`, ({ totalCount }) => totalCount || null),
    number('created', t`New`, ({ counts, startedAt }) => startedAt && counts.createdCount),
    number(
      'updated',
      t({ message: 'Changed', context: 'done' }),
      ({ counts, startedAt }) => startedAt && counts.updatedCount,
    ),
    number('unchanged', t`Unchanged`, (job) => job.startedAt && job.counts.unchangedCount),
    {
      key: 'failed',
      header: t`Failed`,
      isNumeric: true,
      cell: ({ startedAt, counts: { failedCount } }) => (
        <Text inherit span c={failedCount > 0 ? 'var(--agora-red-ink)' : undefined}>
          {startedAt ? format.number(failedCount) : '—'}
        </Text>
      ),
    },
    { key: 'sent', header: t`Sent`, cell: ({ createdAt }) => <Instant value={createdAt} /> },
  ];
  return <DataTable label={t`Imports`} columns={columns} rows={jobs} rowKey={({ id }) => id} />;

  /** Of a file that nobody has looked into yet there is nothing to count. */
  function number(key: string, header: string, value: (job: Job) => CountOf): Column<Job> {
    const cell = (job: Job) => {
      const count = value(job);
      return typeof count === 'number' ? format.number(count) : '—';
    };
    return { key, header, isNumeric: true, cell };
  }
}
