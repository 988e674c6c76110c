// The box of a table that may be wider than the screen: it scrolls sideways, by keyboard too, its first column stays, and
// a shade says at which side there is more.
import type { ReactNode } from 'react';
import classes from './Sideways.module.css';
import { useEdges } from './use-edges.js';

export function Sideways({ label, children }: { label: string; children: ReactNode }) {
  const box = useEdges<HTMLElement>();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard, too.
    <section className={classes.box} ref={box} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
