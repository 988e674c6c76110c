// What narrows a list, above it or at the head of its card: side by side on a desk; on a phone the search over the
// whole width, the choices in two columns.
import type { ReactNode } from 'react';
import classes from './FilterBar.module.css';

interface Props {
  /** Whether the list's card is around it, too. */
  isInCard?: boolean;
  children: ReactNode;
}

export function FilterBar({ isInCard, children }: Props) {
  return (
    <div className={classes.bar} data-in-card={isInCard || undefined}>
      {children}
    </div>
  );
}
