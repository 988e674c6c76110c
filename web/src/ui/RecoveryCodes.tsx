// Recovery codes are told once: to be copied, saved as a file, and only then left.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { CopyButton } from './CopyButton.js';
import { Notice } from './Notice.js';
import classes from './RecoveryCodes.module.css';

interface Props {
  codes: readonly string[];
  onDone: () => void;
}

export function RecoveryCodes({ codes, onDone }: Props) {
  const { t } = useLingui();
  const [isKept, setKept] = useState(false);
  const text = codes.join('\n');
  return (
    <Stack gap="md">
      <Text size="sm">
        <Trans>
          With one of these you get in when your phone is lost. Each works once. Keep them where you
          keep important papers, not on the phone itself.
        </Trans>
      </Text>
      <ul className={classes.codes} aria-label={t`Recovery codes`}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Group gap="xs">
        <CopyButton text={text} size="sm" />
        <Button
          component="a"
          variant="default"
          size="sm"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download="agora-recovery-codes.txt"
        >
          <Trans>Save as a file</Trans>
        </Button>
      </Group>
      <Notice tone="yellow">
        <Trans>They are shown this once and kept nowhere.</Trans>
      </Notice>
      <Checkbox
        label={t`I have kept them in a safe place`}
        checked={isKept}
        onChange={(event) => setKept(event.currentTarget.checked)}
      />
      <Button onClick={onDone} disabled={!isKept}>
        <Trans>Go on</Trans>
      </Button>
    </Stack>
  );
}
