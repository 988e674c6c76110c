// A new passkey: the password, then the browser asks the person, then it is kept under a name.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { newId } from '../../data/ids.js';
import { type DeviceAnswer, makePasskey } from '../../data/passkey-device.js';
import { useVerb } from '../../data/use-verb.js';
import { Dialog } from '../../ui/Dialog.js';
import { DialogFoot } from '../../ui/DialogFoot.js';
import { isFilled } from '../../ui/is-filled.js';
import { Notice } from '../../ui/Notice.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { deviceName } from './device-name.js';
import { AddPasskey, BeginPasskey } from './security.queries.js';

export function AddPasskeyButton() {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button size="compact-sm" variant="light" onClick={open}>
        <Trans>Add a passkey</Trans>
      </Button>
      <Dialog title={t`Add a passkey`} isOpen={isOpen} onClose={close} closeOnClickOutside={false}>
        <AddForm onDone={close} />
      </Dialog>
    </>
  );
}

function usePasskeyMaking(onDone: () => void) {
  const begin = useVerb(BeginPasskey);
  const add = useVerb(AddPasskey, ['SignInSecurity', 'Passkey']);
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<DeviceAnswer['kind']>();
  const make = async (name: string, currentPassword: string) => {
    setProblem(undefined);
    add.forget();
    const begun = await begin.run({ currentPassword });
    if (!begun?.ticket) return;
    setAsking(true);
    const device = await makePasskey(begun.options);
    setAsking(false);
    if (device.kind !== 'GIVEN') return setProblem(device.kind);
    const { response } = device;
    const input = { id: newId('psk'), name, ticket: begun.ticket, response };
    if (await add.run(input)) onDone();
  };
  return {
    make,
    problem,
    isRunning: begin.isRunning || isAsking || add.isRunning,
    errors: [...begin.errors, ...add.errors],
    isFailed: begin.isFailed || add.isFailed,
  };
}

function AddForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui();
  const [name, setName] = useState(() => deviceName(navigator.userAgent) ?? '');
  const [password, setPassword] = useState('');
  const { make, problem, isRunning, errors, isFailed } = usePasskeyMaking(onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void make(name, password);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          <Trans>
            Your browser asks for your fingerprint, your face or the PIN of this device, or of a
            security key or phone at hand.
          </Trans>
        </Text>
        <PasswordInput
          label={t`Your password`}
          description={t`So that nobody else does this at your desk.`}
          autoComplete="current-password"
          required
          data-autofocus
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <TextInput
          label={t`Name`}
          description={t`A name by which you tell your devices apart.`}
          required
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <DeviceProblem kind={problem} />
        <UserErrors errors={errors} isFailed={isFailed} />
        <DialogFoot onLeave={onDone}>
          <Button type="submit" loading={isRunning} disabled={!isFilled(name, password)}>
            <Trans>Go on</Trans>
          </Button>
        </DialogFoot>
      </Stack>
    </form>
  );
}

function DeviceProblem({ kind }: { kind: DeviceAnswer['kind'] | undefined }) {
  if (!kind || kind === 'GIVEN') return null;
  return (
    <Notice tone={kind === 'CLOSED' ? 'blue' : 'red'} role="alert">
      {kind === 'CLOSED' && <Trans>Nothing was added: the browser's question was closed.</Trans>}
      {kind === 'THERE_ALREADY' && <Trans>This device has a passkey of yours already.</Trans>}
      {kind === 'IMPOSSIBLE' && <Trans>This browser cannot make passkeys here.</Trans>}
    </Notice>
  );
}
