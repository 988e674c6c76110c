// One of a few, all of them in sight: radio buttons that look like one control.
import { type ReactNode, useId } from 'react';
import classes from './Segments.module.css';

interface Segment<Value extends string> {
  value: Value;
  label: ReactNode;
  /** What a label without words means. */
  name?: string;
}

interface Props<Value extends string> {
  label: string;
  segments: readonly Segment<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  isFullWidth?: boolean;
}

export function Segments<Value extends string>(props: Props<Value>) {
  const { label, segments, value: chosen, onChange, isFullWidth } = props;
  const group = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={classes.segments}
      data-full-width={isFullWidth || undefined}
    >
      {segments.map(({ value, label: words, name }) => (
        <label key={value} title={name} className={classes.segment}>
          <input
            type="radio"
            name={group}
            aria-label={name}
            checked={value === chosen}
            onChange={() => onChange(value)}
          />
          {words}
        </label>
      ))}
    </div>
  );
}
