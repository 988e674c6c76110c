// Adding an authenticator app, in three steps of one dialog: the password, the app, the recovery codes.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { useVerb } from '../../data/use-verb.js';
import { AuthenticatorSetup } from '../../ui/AuthenticatorSetup.js';
import { Dialog } from '../../ui/Dialog.js';
import { DialogFoot } from '../../ui/DialogFoot.js';
import { isFilled } from '../../ui/is-filled.js';
import { RecoveryCodes } from '../../ui/RecoveryCodes.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { AddAuthenticator, ConfirmAuthenticator } from './security.queries.js';

interface Secret {
  secret: string;
  uri: string;
}

type Stage =
  | { at: 'PASSWORD' }
  | { at: 'APP'; secret: Secret }
  | { at: 'CODES'; codes: readonly string[] };

interface Props {
  isOpen: boolean;
  onClose: () => void;
}

/** Stands beside what it changes: the page behind it is renewed while the recovery codes are still shown. */
export function AddAuthenticatorDialog({ isOpen, onClose }: Props) {
  const { t } = useLingui();
  const [stage, setStage] = useState<Stage>({ at: 'PASSWORD' });
  const leave = () => {
    onClose();
    setStage({ at: 'PASSWORD' });
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={leave}
      closeOnClickOutside={false}
      withCloseButton={stage.at !== 'CODES'}
      closeOnEscape={stage.at !== 'CODES'}
      title={stage.at === 'CODES' ? t`Keep your recovery codes` : t`Add an authenticator app`}
    >
      {stage.at === 'PASSWORD' && (
        <PasswordStage onLeave={leave} onDone={(secret) => setStage({ at: 'APP', secret })} />
      )}
      {stage.at === 'APP' && (
        <AppStage secret={stage.secret} onDone={(codes) => setStage({ at: 'CODES', codes })} />
      )}
      {stage.at === 'CODES' && <RecoveryCodes codes={stage.codes} onDone={leave} />}
    </Dialog>
  );
}

interface PasswordProps {
  onLeave: () => void;
  onDone: (secret: Secret) => void;
}

function PasswordStage({ onLeave, onDone }: PasswordProps) {
  const { t } = useLingui();
  const verb = useVerb(AddAuthenticator);
  const [password, setPassword] = useState('');
  const submit = async () => {
    const made = await verb.run({ currentPassword: password });
    if (made?.secret && made.uri) onDone({ secret: made.secret, uri: made.uri });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="md">
        <PasswordInput
          label={t`Your password`}
          description={t`So that nobody else does this at your desk.`}
          autoComplete="current-password"
          required
          data-autofocus
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <UserErrors errors={verb.errors} isFailed={verb.isFailed} />
        <DialogFoot onLeave={onLeave}>
          <Button type="submit" loading={verb.isRunning} disabled={!isFilled(password)}>
            <Trans>Go on</Trans>
          </Button>
        </DialogFoot>
      </Stack>
    </form>
  );
}

interface AppProps {
  secret: Secret;
  onDone: (codes: readonly string[]) => void;
}

function AppStage({ secret, onDone }: AppProps) {
  const verb = useVerb(ConfirmAuthenticator);
  const [code, setCode] = useState('');
  const submit = async () => {
    const confirmed = await verb.run({ code: code.trim() });
    if (confirmed?.recoveryCodes) onDone(confirmed.recoveryCodes);
    else setCode('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="md">
        <AuthenticatorSetup secret={secret} code={code} onCode={setCode} />
        <UserErrors errors={verb.errors} isFailed={verb.isFailed} />
        <Group justify="flex-end">
          <Button type="submit" loading={verb.isRunning} disabled={code.trim().length < 6}>
            <Trans>Confirm</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
