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

/** Wider than half a phone: a word of its own length, or what would take more than three lines. */
const isLong = (value: ReactNode) =>
  typeof value === 'string' && (/[!-~]{17}/.test(value) || widthOf(value) > 56);

/** What is read as a text has the whole width anywhere. */
const isText = (value: ReactNode) => typeof value === 'string' && widthOf(value) > 110;

/** In letters; a Chinese character is as wide as two. */
const widthOf = (text: string) => [...text].length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);

export function Facts({ facts }: Props) {
  const known = facts.filter(([, value]) => value || value === 0);
  return (
    <dl
      className={classes.facts}
      style={
        {
          '--facts': columnsFor(known.filter(([, value]) => !isText(value)).length),
        } as CSSProperties
      }
    >
      {known.map(([name, value]) => (
        <div
          key={name}
          className={classes.fact}
          data-long={isLong(value) || undefined}
          data-text={isText(value) || undefined}
        >
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
