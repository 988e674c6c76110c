// Shapes of what is coming, so that nothing jumps when it arrives.

import { useLingui } from '@lingui/react/macro';
import { Group, Skeleton, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Surface } from './Surface.js';

const keys = (count: number) => Array.from({ length: count }, (_, index) => `line-${index}`);

function Loading({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  return (
    <div role="status" aria-label={t`Loading`}>
      {children}
    </div>
  );
}

export function LinesSkeleton({ count = 6 }: { count?: number }) {
  return (
    <Loading>
      <Stack gap="sm">
        {keys(count).map((key, index) => (
          <Skeleton key={key} height={16} width={`${92 - ((index * 17) % 40)}%`} />
        ))}
      </Stack>
    </Loading>
  );
}

export function TableSkeleton({ count = 8 }: { count?: number }) {
  return (
    <Surface>
      <Loading>
        <Stack gap="lg" py={6}>
          {keys(count).map((key) => (
            <Group key={key} justify="space-between" wrap="nowrap">
              <Skeleton height={16} width="45%" />
              <Skeleton height={16} width="12%" />
              <Skeleton height={16} width="10%" visibleFrom="sm" />
            </Group>
          ))}
        </Stack>
      </Loading>
    </Surface>
  );
}

export function PageSkeleton() {
  return (
    <Stack gap="lg">
      <Skeleton height={30} width="min(420px, 70%)" />
      <Surface>
        <LinesSkeleton />
      </Surface>
      <Surface>
        <LinesSkeleton count={4} />
      </Surface>
    </Stack>
  );
}
