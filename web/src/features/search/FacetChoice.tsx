// One choice of a facet: what it is at the left, how many products it finds at the right.
import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { Tick } from '../../ui/Tick.js';
import { useWanted } from '../../ui/use-wanted.js';
import classes from './Facets.module.css';

interface Props {
  label: ReactNode;
  count: number;
  isChosen: boolean;
  onToggle: () => void;
}

export function FacetChoice({ label, count, isChosen, onToggle }: Props) {
  const format = useFormat();
  const [isWanted, setWanted] = useWanted(isChosen);
  return (
    <Tick
      className={classes.choice}
      isChecked={isWanted}
      onChange={() => {
        setWanted(!isWanted);
        onToggle();
      }}
    >
      <span className={classes.choiceName}>{label}</span>{' '}
      <span className={classes.count}>{format.number(count)}</span>
    </Tick>
  );
}
