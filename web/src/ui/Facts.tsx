// A few facts, each with its name; those without a value are left out.
import type { CSSProperties, ReactNode } from 'react';
import classes from './Facts.module.css';

interface Props {
  facts: readonly (readonly [name: string, value: ReactNode])[];
}

/** As many columns as leave the fewest places empty, where there is room for them; of those the most. */
function columnsFor(count: number): number {
  const emptyIn = (columns: number) => Math.ceil(count / columns) * columns - count;
  return [5, 4, 3].reduce((best, columns) => (emptyIn(columns) < emptyIn(best) ? columns : best));
}

export function Facts({ facts }: Props) {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return (
    <dl className={classes.facts} style={{ '--facts': columnsFor(known.length) } as CSSProperties}>
      {known.map(([name, value]) => (
        <div key={name} className={classes.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
