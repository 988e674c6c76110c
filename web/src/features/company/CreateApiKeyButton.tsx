// Making an API key: what for, what it may do, how long. Its secret is shown once, to be copied.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Code, Group, Stack, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useState } from 'react';
import type { Permission } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { Select } from '../../ui/choices.js';
import { Dialog } from '../../ui/Dialog.js';
import { isFilled } from '../../ui/is-filled.js';
import { Notice } from '../../ui/Notice.js';
import { CreateApiKey } from './api-key-verbs.js';
import { useRoleWords } from './use-role-words.js';

const dayMs = 86_400_000;
const empty = () => ({ id: newId('key'), name: '', scopes: [] as Permission[], days: '90' });

export function CreateApiKeyButton({ offered }: { offered: readonly Permission[] }) {
  const { t } = useLingui();
  const words = useRoleWords();
  const verb = useVerb(CreateApiKey, ['ApiKey', 'Company']);
  const [{ id, name, scopes, days }, setDraft] = useState(empty);
  const [secret, setSecret] = useState<string | null>(null);
  const change = (part: object) => setDraft((d) => ({ ...d, id: newId('key'), ...part }));
  const create = async () => {
    const expiresAt = new Date(Date.now() + Number(days) * dayMs).toISOString();
    const payload = await verb.run({ id, name: name.trim(), scopes, expiresAt });
    if (!payload) return false;
    setSecret(payload.secret);
    setDraft(empty());
    return true;
  };
  return (
    <>
      <ActionDialog
        label={t`New API key`}
        confirm={t`Create`}
        explanation={<Trans>Give it no more than its program needs.</Trans>}
        verb={verb}
        isReady={isFilled(name, scopes)}
        onConfirm={create}
      >
        <TextInput
          label={t`Name`}
          description={t`What it is for`}
          required
          maxLength={60}
          value={name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          data-autofocus
        />
        <Checkbox.Group
          label={t`It may`}
          withAsterisk
          value={scopes}
          onChange={(chosen) => change({ scopes: chosen })}
        >
          <Stack gap={10} mt={8}>
            {offered
              .filter((permission) => permission !== 'MANAGE_API_KEYS')
              .map((permission) => (
                <Checkbox
                  key={permission}
                  value={permission}
                  label={words.permissions[permission]}
                />
              ))}
          </Stack>
        </Checkbox.Group>
        <Select
          label={t`Good for`}
          data={[
            { value: '30', label: t`30 days` },
            { value: '90', label: t`90 days` },
            { value: '365', label: t`One year` },
          ]}
          value={days}
          allowDeselect={false}
          onChange={(value) => change({ days: value ?? '90' })}
        />
      </ActionDialog>
      <SecretDialog secret={secret} onClose={() => setSecret(null)} />
    </>
  );
}

function SecretDialog({ secret, onClose }: { secret: string | null; onClose: () => void }) {
  const { t } = useLingui();
  const clipboard = useClipboard({ timeout: 2_000 });
  return (
    <Dialog
      isOpen={secret !== null}
      onClose={onClose}
      closeOnClickOutside={false}
      title={t`Your new API key`}
    >
      <Stack gap="md">
        <Notice tone="yellow">
          <Trans>Copy it now: it is shown this once and kept nowhere.</Trans>
        </Notice>
        <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {secret}
        </Code>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => clipboard.copy(secret)}>
            {clipboard.copied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}
          </Button>
          <Button onClick={onClose}>
            <Trans>Done</Trans>
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
