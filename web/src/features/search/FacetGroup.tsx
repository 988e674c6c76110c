// One facet's frame.
import type { ReactNode } from 'react';
import classes from './Facets.module.css';

export function FacetGroup({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className={classes.group}>
      <h2 className={classes.groupTitle}>{title}</h2>
      {children}
    </section>
  );
}
