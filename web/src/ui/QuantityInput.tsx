// A whole number of units, typed or stepped with the arrow keys. Grouped by thousands while it rests; the
// caller hears of usable numbers only.
import { TextInput, type TextInputProps } from '@mantine/core';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useFormat } from '../i18n/use-format.js';
import classes from './QuantityInput.module.css';

const QUANTITY_MAX = 1_000_000_000;

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> {
  /** Null while nothing is stated yet. */
  value: number | null;
  onChange: (quantity: number) => void;
  min?: number;
  max?: number;
  step?: number;
  /** Of a page that is drawn anew for each number: it hears of what is typed once the typing rests. */
  isPatient?: boolean;
}

const RESTS_AFTER_MS = 100;

/** Of a price that was pasted ("1,480.50") the whole units alone. */
const digits = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/[.]\d{1,2}$/, '')
    .replace(/\D/g, '')
    .slice(0, 10);

export function QuantityInput(props: Props) {
  const { value, onChange, min = 1, max = QUANTITY_MAX, step = 1, isPatient, ...input } = props;
  const format = useFormat();
  // Null unless it is being typed in: what is typed stays, however late the caller's value follows.
  const [typed, setTyped] = useState<string | null>(null);

  const field = useRef<HTMLInputElement>(null);
  const isBeingTyped = typed !== null;
  // The press that brought the focus puts the caret somewhere once more.
  const isPressAwaited = useRef(false);
  useLayoutEffect(() => {
    if (isBeingTyped) field.current?.select();
  }, [isBeingTyped]);

  const unsaid = useRef<number | null>(null);
  const rest = useRef(0);
  useEffect(() => () => clearTimeout(rest.current), []);
  const sayIt = () => {
    clearTimeout(rest.current);
    const quantity = unsaid.current;
    unsaid.current = null;
    if (quantity !== null && quantity !== value) onChange(quantity);
  };
  const take = (text: string) => {
    isPressAwaited.current = false;
    setTyped(text);
    const quantity = Number(text);
    unsaid.current = text && quantity >= min && quantity <= max ? quantity : null;
    clearTimeout(rest.current);
    if (isPatient) rest.current = window.setTimeout(sayIt, RESTS_AFTER_MS);
    else sayIt();
  };
  const stepBy = (distance: number) => {
    const quantity = Math.min(max, Math.max(min, (unsaid.current ?? value ?? 0) + distance));
    setTyped(String(quantity));
    unsaid.current = quantity;
    sayIt();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    stepBy(event.key === 'ArrowUp' ? step : -step);
  };
  return (
    <TextInput
      {...input}
      ref={field}
      classNames={{ input: classes.input }}
      inputMode="numeric"
      autoComplete="off"
      value={typed ?? (value === null ? '' : format.number(value))}
      onFocus={() => {
        isPressAwaited.current = true;
        setTyped(String(value ?? ''));
      }}
      onClick={() => {
        if (isPressAwaited.current) field.current?.select();
        isPressAwaited.current = false;
      }}
      onChange={(event) => take(digits(event.currentTarget.value))}
      onBlur={() => {
        sayIt();
        setTyped(null);
      }}
      onKeyDown={onKeyDown}
    />
  );
}
