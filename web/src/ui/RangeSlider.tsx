// A slider with two thumbs on one track: two of the browser's own, one over the other, of which the thumbs alone
// take presses. Arrow keys, Home and End move the one in focus; neither passes the other.
import { useEffect, useRef } from 'react';
import classes from './RangeSlider.module.css';

export type Bounds = readonly [from: number, to: number];

interface Props {
  /** Thumbs stand from 0 to here, in steps of one, and at least one apart. */
  max: number;
  value: Bounds;
  labels: readonly [from: string, to: string];
  /** What a place of a thumb stands for. */
  textOf: (at: number, thumb: 'from' | 'to') => string;
  onChange: (value: Bounds) => void;
  /** Once a thumb was let go. */
  onChangeEnd: (value: Bounds) => void;
}

export function RangeSlider({ max, value: [from, to], labels, textOf, ...on }: Props) {
  const track = useRef<HTMLDivElement>(null);
  const onEnd = useRef(on.onChangeEnd);
  useEffect(() => {
    onEnd.current = on.onChangeEnd;
  });
  useEffect(() => {
    // React's "change" is every movement; the browser's is the last one.
    const end = () => {
      const [first, last] = track.current?.querySelectorAll('input') ?? [];
      if (first && last) onEnd.current([Number(first.value), Number(last.value)]);
    };
    const node = track.current;
    node?.addEventListener('change', end);
    return () => node?.removeEventListener('change', end);
  }, []);
  const thumb = (name: 'from' | 'to', at: number, move: (at: number) => Bounds) => {
    const text = textOf(at, name);
    return (
      <>
        <input
          type="range"
          min={0}
          max={max}
          value={at}
          aria-label={labels[name === 'from' ? 0 : 1]}
          aria-valuetext={text}
          onChange={(event) => on.onChange(move(Number(event.currentTarget.value)))}
        />
        <span aria-hidden="true" style={{ insetInlineStart: `${(at / max) * 100}%` }}>
          {text}
        </span>
      </>
    );
  };
  return (
    <div ref={track} className={classes.track}>
      <div
        style={{
          insetInlineStart: `${(from / max) * 100}%`,
          insetInlineEnd: `${100 - (to / max) * 100}%`,
        }}
      />
      {thumb('from', from, (at) => [Math.min(at, to - 1), to])}
      {thumb('to', to, (at) => [from, Math.max(at, from + 1)])}
    </div>
  );
}
