// Amounts on screen. They come as decimal strings and are shown, never calculated.
import { useFormat } from '../i18n/use-format.js';
import classes from './MoneyText.module.css';
import { type Look, Words } from './words.js';

interface Amount {
  amount: string;
  currencyCode: string;
}

interface Props extends Look {
  value: Amount | null | undefined;
}

export function MoneyText({ value, ...look }: Props) {
  const format = useFormat();
  return (
    <Words className={classes.amount} {...look}>
      {value ? format.money(value) : '—'}
    </Words>
  );
}

export function UnitPriceText({ value, ...look }: Props) {
  const format = useFormat();
  return (
    <Words className={classes.amount} {...look}>
      {value ? format.unitPrice(value) : '—'}
    </Words>
  );
}
