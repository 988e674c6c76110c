// What the file turned out to be, and reading it otherwise: another sheet, another encoding.
import { useLingui } from '@lingui/react/macro';
import { Group, NativeSelect, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { Tag } from '../../ui/Tag.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { RereadImportJob } from './importing-verbs.js';
import classes from './JobFile.module.css';

const JobFileFragment = graphql(`
  fragment JobFile_ImportJob on ImportJob {
    id
    format
    encoding
    delimiter
    sheet
    sheets {
      name
      rowCount
    }
    totalCount
    allowedActions
  }
`);

const formats = { CSV: 'CSV', XLSX: 'Excel', BMECAT: 'BMEcat' };
const encodings = ['utf-8', 'gb18030', 'utf-16le', 'windows-1252'];

export function JobFile(props: { job: FragmentType<typeof JobFileFragment> }) {
  const job = readFragment(JobFileFragment, props.job);
  const { t } = useLingui();
  const format = useFormat();
  const verb = useVerb(RereadImportJob, ['ImportJob']);
  if (!job.format) return null;
  const mayReread = job.allowedActions.includes('REREAD');
  const { id: importJobId, sheets, sheet, encoding } = job;
  const count = format.number(job.totalCount);
  return (
    <Group gap="sm" align="center">
      <span className={classes.tag}>
        <Tag tone="blue">{formats[job.format]}</Tag>
      </span>
      <span>{t`${count} rows`}</span>
      {mayReread && sheets.length > 1 && (
        <Labelled label={t`Sheet`}>
          <NativeSelect
            size="xs"
            aria-label={t`Sheet`}
            disabled={verb.isRunning}
            data={sheets.map(({ name, rowCount }) => ({
              value: name,
              label: rowCount ? `${name} (${format.number(rowCount)})` : name,
            }))}
            value={sheet ?? ''}
            onChange={(event) => void verb.run({ importJobId, sheet: event.currentTarget.value })}
          />
        </Labelled>
      )}
      {mayReread && encoding && (
        <Labelled label={t`Encoding`}>
          <NativeSelect
            size="xs"
            aria-label={t`Encoding`}
            disabled={verb.isRunning}
            data={[...new Set([encoding, ...encodings])].map((value) => ({
              value,
              label: value.toUpperCase(),
            }))}
            value={encoding}
            onChange={(event) =>
              void verb.run({ importJobId, encoding: event.currentTarget.value })
            }
          />
        </Labelled>
      )}
      <UserErrors errors={verb.errors} isFailed={verb.isFailed} />
    </Group>
  );
}

/** A small control in a line of text, with its name before it; the control says it to screen readers itself. */
function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Group gap={6} wrap="nowrap">
      <Text size="sm" c="dimmed" aria-hidden="true">
        {label}
      </Text>
      {children}
    </Group>
  );
}
