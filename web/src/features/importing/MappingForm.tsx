// What each column means, as proposed and as a person corrects it; then a check, or the import itself.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import type { MappingForm_ImportJobFragment as Job } from '../../data/generated/graphql.js';
import { type UserErrorParts, useVerb } from '../../data/use-verb.js';
import { Notice } from '../../ui/Notice.js';
import { Surface } from '../../ui/Surface.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { FileSettings } from './FileSettings.js';
import { CheckImportJob, MapImportJob, RunImportJob } from './importing-verbs.js';
import classes from './MappingForm.module.css';
import { MappingTable } from './MappingTable.js';
import {
  type ColumnDraft,
  draftsOf,
  inputOf,
  type SettingsDraft,
  settingsInput,
  settingsOf,
} from './mapping-draft.js';
import { SavedMappings } from './SavedMappings.js';
import { targetWords } from './words.js';

const MappingFormFragment = graphql(`
  fragment MappingForm_ImportJob on ImportJob {
    id
    kind
    state
    totalCount
    targets
    savedMappingId
    allowedActions
    columns {
      column
      filledCount
      samples
      confidence
      target
      quantity
      priceColumn
      attributeName
      unit
      kind
      inferredKind
      inferredUnit
      partSeparator
      partNames
    }
    settings {
      decimalMark
      categorySeparator
      currencyCode
      offerCurrencyCode
      currencyRates
    }
  }
`);

interface Props {
  job: FragmentType<typeof MappingFormFragment>;
  /** Whether what is on screen differs from what the last check went by. */
  onDraft: (isChanged: boolean) => void;
}

export function MappingForm({ onDraft, ...props }: Props) {
  const job = readFragment(MappingFormFragment, props.job);
  const [version, setVersion] = useState(0);
  const [known, setKnown] = useState(job.columns);
  // Another mapping was loaded: the drafts begin anew.
  if (known !== job.columns && JSON.stringify(known) !== JSON.stringify(job.columns)) {
    setKnown(job.columns);
    setVersion(version + 1);
  }
  return <Drafts key={version} job={job} onDraft={onDraft} />;
}

function Drafts({ job, onDraft }: { job: Job; onDraft: Props['onDraft'] }) {
  const [drafts, setDrafts] = useState<ColumnDraft[]>(() => draftsOf(job));
  const [settings, setSettings] = useState<SettingsDraft>(() => settingsOf(job));
  const change = (column: string, part: Partial<ColumnDraft>) =>
    setDrafts((all) => all.map((each) => (each.column === column ? { ...each, ...part } : each)));
  const steps = useSteps(job, drafts, settings);
  useEffect(() => onDraft(steps.isChanged), [onDraft, steps.isChanged]);
  return (
    <Surface
      title={<Trans>What the columns mean</Trans>}
      aside={<SavedMappings job={job} onBeforeSave={steps.keep} />}
      isFlush
    >
      <Stack gap={0}>
        <FileSettings settings={settings} onChange={setSettings} kind={job.kind} />
        <MappingTable
          columns={drafts}
          targets={job.targets}
          totalCount={job.totalCount}
          onChange={change}
        />
        <Stack gap="sm" className={classes.steps}>
          <Refused errors={steps.errors} isFailed={steps.isFailed} />
          <StepButtons job={job} steps={steps} />
        </Stack>
      </Stack>
    </Surface>
  );
}

function useSteps(job: Job, drafts: readonly ColumnDraft[], settings: SettingsDraft) {
  const map = useVerb(MapImportJob, ['ImportJob']);
  const check = useVerb(CheckImportJob, ['ImportJob']);
  const run = useVerb(RunImportJob, ['ImportJob']);
  const importJobId = job.id;
  const said = JSON.stringify([drafts.map(inputOf), settingsInput(settings)]);
  const known = JSON.stringify([draftsOf(job).map(inputOf), settingsInput(settingsOf(job))]);
  const isChanged = said !== known;
  const keep = async () => {
    if (!isChanged) return true;
    const columns = drafts.map(inputOf);
    const input = { importJobId, columns, settings: settingsInput(settings) };
    return (await map.run(input)) !== null;
  };
  return {
    isChanged,
    keep,
    check: async () => (await keep()) && check.run({ importJobId }),
    run: async () => (await keep()) && run.run({ importJobId }),
    isRunning: map.isRunning || check.isRunning || run.isRunning,
    errors: [...map.errors, ...check.errors, ...run.errors],
    isFailed: map.isFailed || check.isFailed || run.isFailed,
  };
}

/** Why a step was refused; of a mapping that leaves something out, what it is. */
function Refused({ errors, isFailed }: { errors: readonly UserErrorParts[]; isFailed: boolean }) {
  const { i18n } = useLingui();
  const word = errors.flatMap((error) => missingTarget(error) ?? [])[0];
  if (isFailed || !word) return <UserErrors errors={errors} isFailed={isFailed} />;
  const target = i18n._(word);
  return (
    <Notice tone="red" role="alert">
      <Trans>No column means “{target}”. Choose one above: without it no row can come in.</Trans>
    </Notice>
  );
}

function missingTarget({ code, params }: UserErrorParts) {
  const { problem, field } = (params ?? {}) as { problem?: string; field?: string };
  if (code !== 'IMPORT_MAPPING_REFUSED' || problem !== 'MAPPING_INCOMPLETE' || !field) return null;
  const target = field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  return Object.entries(targetWords).find(([name]) => name === target)?.[1];
}

function StepButtons({ job, steps }: { job: Job; steps: ReturnType<typeof useSteps> }) {
  const { t } = useLingui();
  const isChecked = job.state === 'CHECKED';
  // What was checked and not touched since is imported by the button above the report.
  const isSettled = isChecked && !steps.isChanged;
  return (
    <Group justify="space-between" gap="sm">
      <Text size="sm" c="dimmed" maw={520}>
        {isSettled ? (
          <Trans>Correct what is wrong here, and check again.</Trans>
        ) : (
          <Trans>A check tries out every row and writes nothing.</Trans>
        )}
      </Text>
      <Group gap="xs">
        <Button
          variant={isSettled ? 'default' : 'filled'}
          disabled={steps.isRunning}
          onClick={() => void steps.check()}
        >
          {isChecked ? t`Check again` : t`Check`}
        </Button>
        {!isSettled && (
          <Button variant="default" disabled={steps.isRunning} onClick={() => void steps.run()}>
            <Trans>Import now</Trans>
          </Button>
        )}
      </Group>
    </Group>
  );
}
