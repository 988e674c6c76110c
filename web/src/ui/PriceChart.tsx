// What a price was over time, as steps; the same as a table for who cannot see it. Amounts become numbers here for the
// drawing alone: what is read are the amounts as they came.
import { Trans, useLingui } from '@lingui/react/macro';
import { Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../i18n/use-format.js';
import classes from './PriceChart.module.css';
import { Day } from './When.js';

export interface ChartStep {
  from: string;
  unitPrice: { amount: string; currencyCode: string } | null;
}

interface Props {
  label: string;
  steps: readonly ChartStep[];
  /** In place of "there was no price yet". */
  absent?: ReactNode;
}

const WIDTH = 1000;
const HEIGHT = 100;
/** Room above the highest and below the lowest price, in parts of what lies between them. */
const ROOM = 0.15;

export function PriceChart({ label, steps, absent }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const [first] = steps;
  const priced = steps.flatMap(({ unitPrice }) => (unitPrice ? [unitPrice] : []));
  const sorted = [...priced].sort((a, b) => Number(a.amount) - Number(b.amount));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!first || !lowest || !highest) {
    return (
      <Text size="sm" c="dimmed">
        {absent || <Trans>There was no price yet.</Trans>}
      </Text>
    );
  }
  const isFlat = lowest.amount === highest.amount;
  return (
    <figure className={classes.chart}>
      <div className={classes.scale} aria-hidden="true">
        <span>{format.unitPrice(highest)}</span>
        {!isFlat && <span>{format.unitPrice(lowest)}</span>}
      </div>
      <svg
        className={classes.plot}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        <path className={classes.ground} d={`M0 ${HEIGHT}H${WIDTH}`} />
        <path
          className={classes.line}
          d={linesOf(steps, Number(lowest.amount), Number(highest.amount))}
        />
      </svg>
      <div className={classes.days} aria-hidden="true">
        <Day value={first.from} />
        <span>
          <Trans>Today</Trans>
        </span>
      </div>
      <VisuallyHidden>
        <table>
          <caption>{label}</caption>
          <thead>
            <tr>
              <th>{t`From`}</th>
              <th>{t`Unit price`}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ from, unitPrice }) => (
              <tr key={from}>
                <td>
                  <Day value={from} />
                </td>
                <td>{unitPrice ? format.unitPrice(unitPrice) : t`No price`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </figure>
  );
}

/** A line at each price for its time, joined where one follows another, broken where there was none. */
function linesOf(steps: readonly ChartStep[], lowest: number, highest: number): string {
  const begin = Date.parse(steps[0]?.from ?? '');
  const length = Math.max(1, Date.now() - begin);
  const between = highest - lowest;
  const x = (at: number) => (((at - begin) / length) * WIDTH).toFixed(1);
  const y = (amount: number) => {
    const part = between === 0 ? 0.5 : (highest - amount) / between;
    return (HEIGHT * ((part + ROOM) / (1 + 2 * ROOM))).toFixed(1);
  };
  let isOpen = false;
  return steps
    .map(({ from, unitPrice }, index) => {
      const until = steps[index + 1]?.from;
      const end = until ? Date.parse(until) : begin + length;
      const wasOpen = isOpen;
      isOpen = unitPrice !== null;
      if (!unitPrice) return '';
      const height = y(Number(unitPrice.amount));
      const start = wasOpen ? `V${height}` : `M${x(Date.parse(from))} ${height}`;
      return `${start}H${x(end)}`;
    })
    .join('');
}
