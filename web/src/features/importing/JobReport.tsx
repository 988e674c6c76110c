// What was wrong, summed up and row by row, with both files to take away.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton, Group, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type {
  JobReport_ImportJobFragment as Job,
  ImportProblemsQuery as Problems,
} from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Icon } from '../../ui/icons.js';
import { Notice } from '../../ui/Notice.js';
import { PageTurner } from '../../ui/Pager.js';
import { Surface } from '../../ui/Surface.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { MissingPart } from '../../ui/states.js';
import { Tag } from '../../ui/Tag.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { ImportProblemsQuery, type ImportsPortal } from './importing.queries.js';
import { Refusal } from './Refusal.js';
import { useSending } from './use-sending.js';

const JobReportFragment = graphql(`
  fragment JobReport_ImportJob on ImportJob {
    id
    kind
    state
    startedAt
    allowedActions
    problemsFileUrl
    failedRowsFileUrl
    problemCounts {
      code
      column
      isWarning
      count
      reason {
        zhCN
        en
      }
      example {
        zhCN
        en
      }
    }
    checked {
      rowCount
    }
  }
`);

/** As many as the table shows: of more, a summary comes first. */
const problemsAtOnce = 20;
const summaryMax = 8;

type Problem = NonNullable<NonNullable<Problems['importJob']>['problems']['nodes'][number]>;

interface Props {
  job: FragmentType<typeof JobReportFragment>;
  portal: ImportsPortal;
}

export function JobReport(props: Props) {
  const job = readFragment(JobReportFragment, props.job);
  const { id, problemCounts, problemsFileUrl, failedRowsFileUrl, checked, state } = job;
  if (!job.startedAt) return null;
  const total = problemCounts.reduce((sum, { count }) => sum + count, 0);
  const isFine = total === 0;
  if (isFine && (state === 'CHECKED' || state === 'FINISHED')) {
    return (
      <Notice tone="green">
        {state === 'CHECKED' && checked ? (
          <Trans>The check found nothing wrong. Nothing was written yet.</Trans>
        ) : (
          <Trans>All rows came in without a problem.</Trans>
        )}
      </Notice>
    );
  }
  if (isFine) return null;
  return (
    <Surface
      title={<Trans>What was wrong</Trans>}
      isFlush
      aside={
        (problemsFileUrl || failedRowsFileUrl) && (
          <Group gap="xs">
            {problemsFileUrl && (
              <Download href={problemsFileUrl}>
                <Trans>All problems (CSV)</Trans>
              </Download>
            )}
            {failedRowsFileUrl && (
              <Download href={failedRowsFileUrl}>
                <Trans>Failed rows, to mend (CSV)</Trans>
              </Download>
            )}
          </Group>
        )
      }
    >
      {job.allowedActions.includes('MEND') && <SendMended job={job} portal={props.portal} />}
      {total > problemsAtOnce && <Summary counts={problemCounts} />}
      <ProblemTable importJobId={id} version={total} />
    </Surface>
  );
}

/** Rows that failed, mended: they begin with what the columns meant here. */
function SendMended({ job, portal }: { job: Job; portal: ImportsPortal }) {
  const { t } = useLingui();
  const sending = useSending(portal);
  const { share } = sending;
  const send = (file: File | null) =>
    file && void sending.send(file, { kind: job.kind, mendsJobId: job.id });
  return (
    <Stack gap="sm" px={{ base: 'md', sm: 'lg' }} py="md">
      <Group justify="space-between" gap="sm">
        <Text size="sm" c="dimmed" maw={560}>
          {job.state === 'CHECKED' ? (
            <Trans>
              Download the failed rows, mend them in any spreadsheet and send the file here. Columns
              mean what they meant.
            </Trans>
          ) : (
            <Trans>
              Download the failed rows, mend them in any spreadsheet and send the file here. Columns
              mean what they meant; what came in already is not doubled.
            </Trans>
          )}
        </Text>
        {share === null ? (
          <FileButton onChange={send} accept=".csv,.xlsx,text/csv">
            {(props) => (
              <Button {...props} variant="default" size="compact-sm">
                <Trans>Send mended rows</Trans>
              </Button>
            )}
          </FileButton>
        ) : (
          <Progress w={180} value={share * 100} animated aria-label={t`Sending`} />
        )}
      </Group>
      <Refusal code={sending.refusal} />
      <UserErrors errors={sending.errors} isFailed={sending.isFailed} />
    </Stack>
  );
}

/** What was wrong how often, the most frequent first: one mistake in the mapping may be ten thousand rows. */
function Summary({ counts }: { counts: Job['problemCounts'] }) {
  const format = useFormat();
  const errorsFirst = [...counts].sort(
    (a, b) => Number(a.isWarning) - Number(b.isWarning) || b.count - a.count,
  );
  return (
    <Stack gap={6} px={{ base: 'md', sm: 'lg' }} py="md">
      {errorsFirst.slice(0, summaryMax).map((problem) => {
        const { column, isWarning, count, reason, example } = problem;
        const sentence = format.text(example ?? reason);
        return (
          <Group
            key={`${problem.code} ${column} ${isWarning} ${reason.en}`}
            gap="sm"
            wrap="nowrap"
            align="flex-start"
          >
            <Text span ta="end" miw={56}>
              <Tag tone={isWarning ? 'yellow' : 'red'}>{format.number(count)} ×</Tag>
            </Text>
            <Text size="sm">
              {column !== null && <b>{column} </b>}
              {count === 1 ? sentence : format.text(reason)}
              {count > 1 && example && (
                <Text span inherit c="dimmed">
                  {' '}
                  <Trans>For example: {sentence}</Trans>
                </Text>
              )}
            </Text>
          </Group>
        );
      })}
    </Stack>
  );
}

function Download({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <Button
      component="a"
      href={href}
      download
      variant="default"
      size="compact-sm"
      leftSection={<Icon name="file" size={14} />}
    >
      {children}
    </Button>
  );
}

/** `version` rises with what there is to show. */
function ProblemTable({ importJobId, version }: { importJobId: string; version: number }) {
  const { t } = useLingui();
  const format = useFormat();
  const [after, setAfter] = useState<string | null>(null);
  const result = useGraph(ImportProblemsQuery, { id: importJobId, after });
  const problems = result.data?.importJob?.problems;
  const rows = present(problems?.nodes);
  if (!result.data) return result.error ? <MissingPart again={result.again} /> : <TableSkeleton />;
  const columns: Column<Problem>[] = [
    {
      key: 'line',
      header: t`Row`,
      isNumeric: true,
      width: '80px',
      cell: ({ line }) => <RowNumber line={line} />,
    },
    {
      key: 'column',
      header: t`Column`,
      cell: ({ column }) => column ?? <Text c="dimmed" inherit>{t`The whole row`}</Text>,
    },
    {
      key: 'severity',
      header: t`Severity`,
      cell: ({ isWarning }) =>
        isWarning ? <Tag tone="yellow">{t`Warning`}</Tag> : <Tag tone="red">{t`Error`}</Tag>,
    },
    {
      key: 'reason',
      header: t`Reason`,
      cell: ({ reason }) => (
        <Text inherit data-long>
          {format.text(reason)}
        </Text>
      ),
    },
  ];
  return (
    <Stack gap={0} key={version}>
      <DataTable
        label={t`What was wrong`}
        columns={columns}
        rows={rows}
        rowKey={({ line, column, reason }) => `${line} ${column} ${reason.en}`}
        isStale={result.isStale}
      />
      <PageTurner
        count={rows.length}
        totalCount={problems?.totalCount}
        first={
          after && (
            <Button variant="default" onClick={() => setAfter(null)}>
              <Trans>First page</Trans>
            </Button>
          )
        }
        next={
          problems?.pageInfo.hasNextPage && (
            <Button variant="default" onClick={() => setAfter(problems.pageInfo.endCursor)}>
              <Trans>Next page</Trans>
            </Button>
          )
        }
      />
    </Stack>
  );
}

/** On a phone it is the card's name. */
function RowNumber({ line }: { line: number }) {
  const number = useFormat().number(line);
  return (
    <>
      <Text span inherit visibleFrom="sm">
        {number}
      </Text>
      <Text span inherit hiddenFrom="sm" fw={600}>
        <Trans>Row {number}</Trans>
      </Text>
    </>
  );
}
