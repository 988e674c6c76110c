// What a dialog ends with: a way out that leaves all as it was, and beside it what carries out.
import { Trans } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';

export function DialogFoot({ onLeave, children }: { onLeave: () => void; children: ReactNode }) {
  return (
    <Group justify="flex-end" gap="xs">
      <Button variant="default" onClick={onLeave}>
        <Trans>Not now</Trans>
      </Button>
      {children}
    </Group>
  );
}
