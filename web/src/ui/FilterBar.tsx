// What narrows a list, above it: side by side on a desk; on a phone the search over the whole width, the choices in two columns.
import type { ReactNode } from 'react';
import classes from './FilterBar.module.css';

export function FilterBar({ children }: { children: ReactNode }) {
  return <div className={classes.bar}>{children}</div>;
}
