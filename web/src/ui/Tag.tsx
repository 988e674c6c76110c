// A word or two on a quiet coloured ground; at least 4.5 to 1 in every tone.
import type { ReactNode } from 'react';
import classes from './Tag.module.css';

export type Tone = 'gray' | 'blue' | 'agora' | 'green' | 'yellow' | 'red';

interface Props {
  tone?: Tone;
  isSmall?: boolean;
  children: ReactNode;
}

export function Tag({ tone = 'agora', isSmall = false, children }: Props) {
  return (
    <span className={classes.tag} data-tag data-tone={tone} data-small={isSmall || undefined}>
      {children}
    </span>
  );
}
