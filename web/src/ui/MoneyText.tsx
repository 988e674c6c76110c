// Amounts on screen. They come as decimal strings and are shown, never calculated.
import { Text, type TextProps } from '@mantine/core';
import { useFormat } from '../i18n/use-format.js';

interface Amount {
  amount: string;
  currencyCode: string;
}

interface Props extends TextProps {
  value: Amount | null | undefined;
}

export function MoneyText({ value, ...text }: Props) {
  const format = useFormat();
  return (
    <Text component="span" inherit {...text} style={{ whiteSpace: 'nowrap' }}>
      {value ? format.money(value) : '—'}
    </Text>
  );
}

export function UnitPriceText({ value, ...text }: Props) {
  const format = useFormat();
  return (
    <Text component="span" inherit {...text} style={{ whiteSpace: 'nowrap' }}>
      {value ? format.unitPrice(value) : '—'}
    </Text>
  );
}
