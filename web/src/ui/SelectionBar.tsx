// How many rows are marked and what can be done with them; stands at the window's end while there are any.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './SelectionBar.module.css';

interface Props {
  count: number;
  onClear: () => void;
  /** The things to do, the main one last. */
  children: ReactNode;
}

export function SelectionBar({ count, onClear, children }: Props) {
  const { t } = useLingui();
  if (count === 0) return null;
  return (
    <section className={classes.bar} aria-label={t`Marked rows`} data-screen-only>
      <span role="status" className={classes.count}>
        <Plural value={count} one="# marked" other="# marked" />
      </span>
      <span className={classes.actions}>
        <Button variant="subtle" color="gray" onClick={onClear}>
          <Trans>Clear marks</Trans>
        </Button>
        {children}
      </span>
    </section>
  );
}
