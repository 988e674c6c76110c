// A number that is text: an amount, or whole days where they may be left out. Written as people write numbers; the
// caller hears it plain. What is none stays, and is refused in the words of `field-faults`.
import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { plainNumber } from './plain-number.js';

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  value?: string;
  onChange: (plain: string) => void;
}

export function DecimalInput(props: Props) {
  const { value = '', onChange, pattern = '\\d+([.]\\d{1,6})?', ...input } = props;
  // Null unless it is being typed in.
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value;
  const isNumber = new RegExp(`^(${pattern})$`).test(plainNumber(shown));
  return (
    <TextInput
      inputMode="decimal"
      {...input}
      {...(isNumber ? {} : { pattern })}
      value={shown}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(plainNumber(currentTarget.value));
      }}
      onBlur={(event) => {
        setTyped(null);
        input.onBlur?.(event);
      }}
    />
  );
}
