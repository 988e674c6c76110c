// The devices that sign in by themselves: which they are, one more, another name, one less.
import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { SecurityPageQuery as Answer } from '../../data/generated/graphql.js';
import { hasPasskeys } from '../../data/passkey-device.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { isFilled } from '../../ui/is-filled.js';
import { Surface } from '../../ui/Surface.js';
import { Day, Distance } from '../../ui/When.js';
import { AddPasskeyButton } from './AddPasskeyButton.js';
import { RemovePasskey, RenamePasskey } from './security.queries.js';
import { useProof } from './use-proof.js';

type Security = NonNullable<NonNullable<Answer['viewer']>['security']>;
type Passkey = Security['passkeys'][number];

interface Props {
  passkeys: readonly Passkey[];
}

export function Passkeys({ passkeys }: Props) {
  return (
    <Surface
      title={<Trans>Passkeys</Trans>}
      aside={hasPasskeys() && <AddPasskeyButton />}
      isFlush={passkeys.length > 0}
    >
      {passkeys.length > 0 ? (
        <PasskeyTable passkeys={passkeys} />
      ) : (
        <Text size="sm" c="dimmed" maw={700}>
          <Trans>
            With a passkey your fingerprint, your face or the PIN of your device signs you in: no
            password to type, none to be stolen, and nothing that works on a forged page. It counts
            as two-factor sign-in.
          </Trans>
        </Text>
      )}
    </Surface>
  );
}

function PasskeyTable({ passkeys }: Props) {
  const { t } = useLingui();
  const columns: Column<Passkey>[] = [
    {
      key: 'name',
      header: t`Passkey`,
      cell: ({ name, isBackedUp }) => (
        <Stack gap={0}>
          <Text fw={600} inherit>
            {name}
          </Text>
          <Text size="sm" c="dimmed">
            {isBackedUp ? (
              <Trans>Kept with your account at the maker of the device</Trans>
            ) : (
              <Trans>On this one device only</Trans>
            )}
          </Text>
        </Stack>
      ),
    },
    { key: 'added', header: t`Added`, cell: ({ createdAt }) => <Day value={createdAt} /> },
    {
      key: 'used',
      header: t`Last used`,
      cell: ({ lastUsedAt }) => (lastUsedAt ? <Distance value={lastUsedAt} /> : '—'),
    },
    {
      key: 'actions',
      header: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
      isBare: true,
      cell: (passkey) => (
        <Group gap={6} justify="flex-end">
          <RenameButton passkey={passkey} />
          <RemoveButton passkey={passkey} />
        </Group>
      ),
    },
  ];
  return (
    <DataTable label={t`Passkeys`} columns={columns} rows={passkeys} rowKey={({ id }) => id} />
  );
}

interface ButtonProps {
  passkey: Passkey;
}

const typenames = ['SignInSecurity', 'Passkey'];

function RenameButton({ passkey }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(RenamePasskey, typenames);
  const [name, setName] = useState(passkey.name);
  return (
    <ActionDialog
      label={t`Rename`}
      explanation={<Trans>A name by which you tell your devices apart.</Trans>}
      verb={verb}
      button={{ size: 'compact-sm', variant: 'default' }}
      isReady={isFilled(name)}
      onConfirm={async () => (await verb.run({ passkeyId: passkey.id, name })) !== null}
    >
      <TextInput
        label={t`Name`}
        required
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
    </ActionDialog>
  );
}

function RemoveButton({ passkey }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(RemovePasskey, typenames);
  const proof = useProof();
  return (
    <ActionDialog
      label={t`Remove`}
      explanation={
        <Trans>
          {passkey.name} signs you in no more. The device still lists it: delete it there too.
        </Trans>
      }
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', variant: 'subtle' }}
      isReady={proof.isGiven}
      onConfirm={async () => (await verb.run({ passkeyId: passkey.id, ...proof.input })) !== null}
    >
      {proof.fields}
    </ActionDialog>
  );
}
