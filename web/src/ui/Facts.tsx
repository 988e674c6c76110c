// A few facts, each with its name; those without a value are left out.
import type { ReactNode } from 'react';
import classes from './Facts.module.css';

interface Props {
  facts: readonly (readonly [name: string, value: ReactNode])[];
}

export function Facts({ facts }: Props) {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return (
    <dl className={classes.facts}>
      {known.map(([name, value]) => (
        <div key={name} className={classes.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
