// What one does to add an authenticator app: scan a picture or type the key, then enter what the app shows.
// The picture is drawn here; the key leaves the page for no other service.
import { Trans, useLingui } from '@lingui/react/macro';
import { Code, Group, Skeleton, Stack, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import classes from './AuthenticatorSetup.module.css';
import { CodeInput } from './CodeInput.js';
import { CopyButton } from './CopyButton.js';

const QrCode = lazy(async () => ({ default: (await import('./QrCode.js')).QrCode }));

interface Props {
  /** Null while it is on its way. */
  secret: { secret: string; uri: string } | null;
  code: string;
  onCode: (code: string) => void;
  codeError?: string | null;
}

export function AuthenticatorSetup({ secret, code, onCode, codeError }: Props) {
  const { t } = useLingui();
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        <Trans>
          Scan this with an authenticator app on your phone, such as Google Authenticator, Microsoft
          Authenticator, 1Password or FreeOTP.
        </Trans>
      </Text>
      <div className={classes.picture}>
        {secret ? (
          <Suspense fallback={<Skeleton />}>
            <QrCode text={secret.uri} label={t`QR code for your authenticator app`} />
          </Suspense>
        ) : (
          <Skeleton />
        )}
      </div>
      <div>
        <Text size="sm" c="dimmed">
          <Trans>Cannot scan? Type this key into the app:</Trans>
        </Text>
        <Group gap="xs" wrap="nowrap" align="center">
          <Code className={classes.key ?? ''}>{secret ? inGroups(secret.secret) : '…'}</Code>
          {secret && <CopyButton text={secret.secret} />}
        </Group>
      </div>
      <CodeInput
        label={t`Sign-in code`}
        description={t`The six digits that the app shows now.`}
        value={code}
        onChange={onCode}
        isFocused={false}
        {...(codeError ? { error: codeError } : {})}
      />
    </Stack>
  );
}

const inGroups = (key: string) => key.match(/.{1,4}/g)?.join(' ') ?? key;
