// What one does to add an authenticator app: scan a picture or type the key, then enter what the app shows.
// The picture is drawn here; the key leaves the page for no other service.
import { Trans, useLingui } from '@lingui/react/macro';
import { Code, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { encode } from 'uqr';
import classes from './AuthenticatorSetup.module.css';
import { CodeInput } from './CodeInput.js';
import { CopyButton } from './CopyButton.js';

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
          <QrCode text={secret.uri} label={t`QR code for your authenticator app`} />
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

function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => drawn(text), [text]);
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** The dark modules as one path, a unit square each; four modules of quiet around them. */
function drawn(text: string) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { size, path };
}
