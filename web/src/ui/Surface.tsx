// A white card with an optional heading: the one frame that content sits in.
import { Group, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Surface.module.css';

interface Props {
  title?: ReactNode;
  /** Shown at the heading's end: a link or a small control. */
  aside?: ReactNode;
  /** Content that brings its own inner spacing, such as a table. */
  isFlush?: boolean;
  id?: string;
  children: ReactNode;
}

export function Surface({ title, aside, isFlush = false, id, children }: Props) {
  return (
    <section className={classes.surface} id={id}>
      {(title || aside) && (
        <Group justify="space-between" className={classes.head} wrap="nowrap" gap="sm">
          <Title order={2} className={classes.title}>
            {title}
          </Title>
          {aside}
        </Group>
      )}
      <div className={isFlush ? undefined : classes.body}>{children}</div>
    </section>
  );
}
