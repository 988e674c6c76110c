// Draws a query's answer: its skeleton, what it found, what is missing of it, or why there is nothing.
import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { GraphResult } from '../data/use-graph.js';
import { Failure, MissingParts, NotFound } from './states.js';

interface Props<Data, Found> {
  result: GraphResult<Data>;
  /** What the screen is about; null means that it is not there for this reader. */
  find: (data: Data) => Found | null | undefined;
  skeleton: ReactNode;
  /** In place of "not found". */
  absent?: ReactNode;
  children: (found: NonNullable<Found>) => ReactNode;
}

export function Screen<Data, Found>({
  result,
  find,
  skeleton,
  absent,
  children,
}: Props<Data, Found>) {
  const { data, error, again, isLoading } = result;
  const found = data ? find(data) : undefined;
  if (found !== null && found !== undefined) {
    return (
      <Stack gap="lg">
        {error && <MissingParts error={error} again={again} />}
        {children(found)}
      </Stack>
    );
  }
  if (isLoading) return skeleton;
  if (error) return <Failure error={error} again={again} />;
  return absent ?? <NotFound />;
}
