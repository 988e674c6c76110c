// Pages by cursor: forward from here, or back to the beginning. The cursor is part of the URL, so the
// browser's own back button is "previous".

import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  /** A link to the next page, when there is one; see `links.tsx`. */
  next: ReactNode;
  /** A link to the first page, when this is not it. */
  first: ReactNode;
  totalCount?: number | undefined;
  count: number;
}

export function Pager({ next, first, totalCount, count }: Props) {
  const { t } = useLingui();
  if (!next && !first) return null;
  return (
    <Group component="nav" aria-label={t`Pages`} justify="space-between" gap="sm" p="md">
      <Text size="sm" c="dimmed">
        {totalCount === undefined ? null : (
          <Trans>
            {count} of {totalCount}
          </Trans>
        )}
      </Text>
      <Group gap="xs">
        {first}
        {next}
      </Group>
    </Group>
  );
}
