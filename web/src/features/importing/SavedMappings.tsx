// Mappings the company keeps: take one, or keep this one under a name.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import type { MappingForm_ImportJobFragment as Job } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { Dialog } from '../../ui/Dialog.js';
import { DialogFoot } from '../../ui/DialogFoot.js';
import { isFilled } from '../../ui/is-filled.js';
import { MenuButton } from '../../ui/MenuButton.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { ImportMappingsQuery } from './importing.queries.js';
import { MapImportJob, RemoveImportMapping, SaveImportMapping } from './importing-verbs.js';

interface Props {
  job: Job;
  /** Sends what was changed; false when that was refused. */
  onBeforeSave: () => Promise<boolean>;
}

export function SavedMappings({ job, onBeforeSave }: Props) {
  const { t } = useLingui();
  const { kind, id: importJobId } = job;
  const result = useGraph(ImportMappingsQuery, { kind }, { typenames: ['ImportMapping'] });
  const mappings = result.data?.importMappings ?? [];
  const take = useVerb(MapImportJob, ['ImportJob']);
  const remove = useVerb(RemoveImportMapping, ['ImportMapping']);
  return (
    <Group gap="xs" wrap="nowrap">
      {mappings.length > 0 && (
        <MenuButton
          button={
            <Button variant="default" size="compact-sm">
              <Trans>Saved mappings</Trans>
            </Button>
          }
          entries={[
            ...mappings.map(({ id, name }) => ({
              key: id,
              label: name,
              onChoose: () => void take.run({ importJobId, mappingId: id }),
              rightSection: id === job.savedMappingId ? '✓' : undefined,
            })),
            ...mappings.map(({ id, name }, at) => ({
              key: `forget-${id}`,
              label: name,
              name: t`Forget ${name}`,
              onChoose: () => void remove.run({ mappingId: id }),
              isDangerous: true,
              ...(at === 0 ? { group: { title: <Trans>Forget</Trans> } } : {}),
            })),
          ]}
        />
      )}
      <SaveDialog importJobId={importJobId} onBeforeSave={onBeforeSave} />
    </Group>
  );
}

function SaveDialog({
  importJobId,
  onBeforeSave,
}: {
  importJobId: string;
  onBeforeSave: Props['onBeforeSave'];
}) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure(false);
  const [name, setName] = useState('');
  const save = useVerb(SaveImportMapping, ['ImportMapping', 'ImportJob']);
  const submit = async () => {
    if (!(await onBeforeSave())) return close();
    if (await save.run({ importJobId, name })) close();
  };
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={open}>
        <Trans>Save mapping</Trans>
      </Button>
      <Dialog isOpen={isOpen} onClose={close} title={t`Save mapping`}>
        <Stack gap="md">
          <TextInput
            label={t`Name`}
            description={t`The next file with the same columns begins with it.`}
            value={name}
            required
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={120}
            data-autofocus
          />
          <UserErrors errors={save.errors} isFailed={save.isFailed} />
          <DialogFoot onLeave={close}>
            <Button
              loading={save.isRunning}
              disabled={!isFilled(name)}
              onClick={() => void submit()}
            >
              <Trans>Save</Trans>
            </Button>
          </DialogFoot>
        </Stack>
      </Dialog>
    </>
  );
}
