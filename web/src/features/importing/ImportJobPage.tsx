// One import: what the file is, what its columns mean, the check, the run, and what was wrong.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import type { ImportJobAction, ImportJobPageQuery } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useLookAgain } from '../../data/use-look-again.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { Dotted } from '../../ui/Dotted.js';
import { ButtonLink, TextLink } from '../../ui/links.js';
import { Notice } from '../../ui/Notice.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Screen } from '../../ui/Screen.js';
import { isPassing, StateBadge } from '../../ui/StateBadge.js';
import { TableSkeleton } from '../../ui/skeletons.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { Instant } from '../../ui/When.js';
import { ImportJobQuery, type ImportsPortal } from './importing.queries.js';
import { CancelImportJob, RunImportJob } from './importing-verbs.js';
import { JobFile } from './JobFile.js';
import { JobProgress } from './JobProgress.js';
import { JobReport } from './JobReport.js';
import { MappingForm } from './MappingForm.js';
import { kindWords } from './words.js';

type Job = NonNullable<ImportJobPageQuery['importJob']>;

interface Props {
  portal: ImportsPortal;
  importJobId: string;
}

export function ImportJobPage({ portal, importJobId }: Props) {
  const result = useGraph(ImportJobQuery, { id: importJobId }, { typenames: ['ImportJob'] });
  const state = result.data?.importJob?.state;
  const [isMappingChanged, setMappingChanged] = useState(false);
  const isMoving = state !== undefined && isPassing(state);
  useLookAgain(isMoving, result.again, { everyMs: 700 });
  return (
    <Screen result={result} find={({ importJob }) => importJob} skeleton={<TableSkeleton />}>
      {(job) => (
        <Stack gap="lg">
          <Head job={job} portal={portal} />
          {job.failure && <Failure failure={job.failure} />}
          {job.state === 'CANCELLED' && <Stopped />}
          {job.state === 'CHECKED' && !isMappingChanged && <Checked job={job} />}
          <JobProgress job={job} />
          <JobReport job={job} portal={portal} />
          {job.allowedActions.includes('MAP') && (
            <MappingForm job={job} onDraft={setMappingChanged} />
          )}
          {(job.failure || job.state === 'CANCELLED') && (
            <ButtonLink to={toImports(portal)} variant="light" style={{ alignSelf: 'start' }}>
              <Trans>Bring a file in</Trans>
            </ButtonLink>
          )}
        </Stack>
      )}
    </Screen>
  );
}

const toImports = (portal: ImportsPortal) =>
  portal === 'operator' ? '/operator/imports' : '/seller/imports';

function Head({ job, portal }: { job: Job; portal: ImportsPortal }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const kind = i18n._(kindWords[job.kind]);
  const vendor = job.vendor && 'name' in job.vendor ? format.text(job.vendor.name) : '';
  return (
    <PageHeader
      title={job.fileName}
      trail={[
        <TextLink key="imports" to={toImports(portal)}>
          {t`Imports`}
        </TextLink>,
      ]}
      badge={<StateBadge of="importJob" state={job.state} />}
      description={
        <Stack gap={6}>
          <Dotted size="md">
            {kind}
            {vendor || null}
            <Instant value={job.createdAt} />
          </Dotted>
          <JobFile job={job} />
        </Stack>
      }
      actions={<Actions job={job} />}
    />
  );
}

function Actions({ job }: { job: Job }) {
  const { t } = useLingui();
  const cancel = useVerb(CancelImportJob, ['ImportJob']);
  const may = (action: ImportJobAction) => job.allowedActions.includes(action);
  if (!may('CANCEL')) return null;
  return (
    <Group gap="xs">
      <ActionDialog
        label={t`Stop import`}
        explanation={
          <Trans>No more rows are taken. What came in stays; the file can be sent again.</Trans>
        }
        verb={cancel}
        isDangerous
        onConfirm={async () => (await cancel.run({ importJobId: job.id })) !== null}
      />
    </Group>
  );
}

/** After the check the report may be long: what comes next stands above it. */
function Checked({ job }: { job: Job }) {
  const { t } = useLingui();
  const run = useVerb(RunImportJob, ['ImportJob']);
  const { createdCount, updatedCount, unchangedCount } = job.counts;
  if (createdCount + updatedCount + unchangedCount === 0) {
    return (
      <Notice tone="yellow" title={t`The check is done: not one row is right`}>
        <Trans>Correct the mapping below or the file, and check again.</Trans>
      </Notice>
    );
  }
  return (
    <Notice tone="agora" title={t`The check is done; nothing is written yet`}>
      <Group justify="space-between" gap="sm">
        <span>
          <Trans>
            Import the rows that are right, or correct the mapping below and check again.
          </Trans>
        </span>
        <Button loading={run.isRunning} onClick={() => void run.run({ importJobId: job.id })}>
          <Trans>Import now</Trans>
        </Button>
      </Group>
      <UserErrors errors={run.errors} isFailed={run.isFailed} />
    </Notice>
  );
}

function Stopped() {
  return (
    <Notice tone="blue" title={<Trans>The import was stopped</Trans>}>
      <Trans>What came in before stays. The file can be sent again.</Trans>
    </Notice>
  );
}

function Failure({ failure }: { failure: NonNullable<Job['failure']> }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <Notice tone="red" role="alert" title={t`The file cannot be imported`}>
      {format.text(failure.reason)}
    </Notice>
  );
}
