// Exports in a table: what, how far, and the file when it is there.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Progress, Stack, Text, VisuallyHidden } from '@mantine/core';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { ExportTable_ExportJobFragment as Job } from '../../data/generated/graphql.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Icon } from '../../ui/icons.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Instant } from '../../ui/When.js';
import { CancelExportJob } from './exporting.queries.js';
import { formatWords, kindWords } from './words.js';

const ExportTableFragment = graphql(`
  fragment ExportTable_ExportJob on ExportJob {
    id
    fileName
    kind
    format
    state
    totalCount
    rowCount
    byteCount
    createdAt
    fileUrl
    allowedActions
    failure {
      reason {
        zhCN
        en
      }
    }
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
  }
`);

export function ExportTable(props: { jobs: readonly FragmentType<typeof ExportTableFragment>[] }) {
  const jobs = readFragment(ExportTableFragment, props.jobs);
  const { t, i18n } = useLingui();
  const format = useFormat();
  const columns: Column<Job>[] = [
    {
      key: 'file',
      header: t`File`,
      cell: ({ fileName, kind, vendor, format: fileFormat }) => {
        const whose = vendor && 'name' in vendor ? format.text(vendor.name) : '';
        const words = [i18n._(kindWords[kind]), whose, formatWords[fileFormat]];
        return (
          <Stack gap={0}>
            <Text component="span" inherit fw={600}>
              {fileName}
            </Text>
            <Text size="xs" c="dimmed">
              {words.filter(Boolean).join(' · ')}
            </Text>
          </Stack>
        );
      },
    },
    { key: 'state', header: t`State`, cell: (job) => <StateOfJob job={job} /> },
    {
      key: 'rows',
      header: t`Rows`,
      isNumeric: true,
      cell: ({ rowCount }) => format.number(rowCount),
    },
    {
      key: 'size',
      header: t`Size`,
      isNumeric: true,
      cell: ({ byteCount }) => (byteCount === null ? '—' : format.bytes(byteCount)),
    },
    {
      key: 'asked',
      header: t`Asked for`,
      cell: ({ createdAt }) => <Instant value={createdAt} />,
    },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: (job) => <Actions job={job} />,
    },
  ];
  return <DataTable label={t`Exports`} columns={columns} rows={jobs} rowKey={({ id }) => id} />;
}

function StateOfJob({ job }: { job: Job }) {
  const { t } = useLingui();
  const format = useFormat();
  const { state, rowCount, totalCount, failure } = job;
  return (
    <Stack gap={4} maw={220}>
      <StateBadge of="exportJob" state={state} />
      {totalCount !== null && rowCount < totalCount && (
        <Progress value={(rowCount * 100) / totalCount} size="xs" aria-label={t`Progress`} />
      )}
      {failure && <Text size="xs">{format.text(failure.reason)}</Text>}
    </Stack>
  );
}

function Actions({ job }: { job: Job }) {
  const cancel = useVerb(CancelExportJob, ['ExportJob']);
  const { id, fileName, fileUrl, allowedActions } = job;
  return (
    <Group gap={6} justify="flex-end">
      {allowedActions.includes('CANCEL') && (
        <Button
          size="compact-sm"
          variant="subtle"
          loading={cancel.isRunning}
          onClick={() => void cancel.run({ exportJobId: id })}
        >
          <Trans>Stop</Trans>
        </Button>
      )}
      {fileUrl && (
        <Button
          component="a"
          href={fileUrl}
          download={fileName}
          size="compact-sm"
          variant="light"
          leftSection={<Icon name="download" size={14} />}
        >
          <Trans>Download</Trans>
        </Button>
      )}
    </Group>
  );
}
