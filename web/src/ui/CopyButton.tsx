// Copies a text, and says that it did.
import { Trans } from '@lingui/react/macro';
import { Button, type ButtonProps } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';

export function CopyButton({ text, ...button }: { text: string } & ButtonProps) {
  const clipboard = useClipboard({ timeout: 2_000 });
  return (
    <Button
      variant="default"
      size="compact-sm"
      type="button"
      flex="none"
      {...button}
      onClick={() => clipboard.copy(text)}
    >
      {clipboard.copied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}
    </Button>
  );
}
