// A whole number of units, typed or stepped. Empty while typing; the caller hears of real numbers only.
import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import classes from './QuantityInput.module.css';

interface Props
  extends Omit<NumberInputProps, 'value' | 'onChange' | 'defaultValue' | 'allowDecimal'> {
  value: number;
  onChange: (quantity: number) => void;
}

export function QuantityInput({ value, onChange, min = 1, ...props }: Props) {
  const [typed, setTyped] = useState<number | string>(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <NumberInput
      {...props}
      classNames={{ input: classes.input }}
      value={typed}
      min={min}
      max={1_000_000_000}
      clampBehavior="blur"
      allowDecimal={false}
      allowNegative={false}
      thousandSeparator=","
      onChange={(next) => {
        setTyped(next);
        if (typeof next === 'number' && next >= min) onChange(next);
      }}
      onBlur={() => typed === '' && setTyped(value)}
    />
  );
}
