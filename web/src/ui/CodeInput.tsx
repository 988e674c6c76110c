// Six digits of an authenticator app: one field, so that phones and password managers can fill it in.
import { TextInput } from '@mantine/core';
import classes from './CodeInput.module.css';

interface Props {
  label: string;
  description?: string;
  error?: string | null;
  value: string;
  onChange: (value: string) => void;
  isFocused?: boolean;
}

export function CodeInput({ label, description, error, value, onChange, isFocused = true }: Props) {
  return (
    <TextInput
      label={label}
      description={description}
      error={error}
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={12}
      required
      autoFocus={isFocused}
      data-autofocus={isFocused || undefined}
      classNames={{ input: classes.digits ?? '' }}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
