// One choice of a facet: what it is at the left, how many products it finds at the right.
import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import classes from './Facets.module.css';

const parts = {
  root: classes.choice ?? '',
  body: classes.choiceBody ?? '',
  labelWrapper: classes.choiceWords ?? '',
  label: classes.choiceLabel ?? '',
};

interface Props {
  label: ReactNode;
  count: number;
  isChosen: boolean;
  onToggle: () => void;
}

export function FacetChoice({ label, count, isChosen, onToggle }: Props) {
  const format = useFormat();
  return (
    <Checkbox
      size="sm"
      classNames={parts}
      label={
        <>
          <span className={classes.choiceName}>{label}</span>{' '}
          <span className={classes.count}>{format.number(count)}</span>
        </>
      }
      checked={isChosen}
      onChange={onToggle}
    />
  );
}
