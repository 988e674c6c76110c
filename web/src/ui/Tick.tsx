// A checkbox where there are many, in rows and facets: the browser's own, in the looks of the house.
import type { ChangeEvent, ReactNode } from 'react';
import classes from './Tick.module.css';

interface Props {
  /** What is ticked; without words beside it, `ariaLabel` says it. */
  children?: ReactNode;
  /** In place of what stands beside it, for those who cannot see which row it is in. */
  ariaLabel?: string;
  className?: string | undefined;
  isChecked: boolean;
  /** Some of what it stands for are ticked. */
  isMixed?: boolean;
  isDisabled?: boolean;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
}

export function Tick(props: Props) {
  const {
    children,
    ariaLabel,
    className,
    isChecked,
    isMixed = false,
    isDisabled,
    onChange,
  } = props;
  return (
    <label className={`${classes.tick} ${className ?? ''}`} data-screen-only>
      <input
        type="checkbox"
        aria-label={ariaLabel}
        checked={isChecked}
        disabled={isDisabled}
        ref={(input) => {
          if (input) input.indeterminate = isMixed;
        }}
        onChange={onChange}
      />
      {children}
    </label>
  );
}
