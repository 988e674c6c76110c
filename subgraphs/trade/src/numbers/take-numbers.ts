// Human numbers without gaps: taken in the transaction that uses them, by a conditional update that the
// engine serialises. Call it late: the series' row stays locked until the commit.
import type { Work } from '@agora/kernel/work.js';
import { NumberSeries } from './number-series.js';

/** PO: purchases. SO: orders, as the vendor sees them. */
export type NumberPrefix = 'PO' | 'SO';

const digits = 6;

/** The next numbers of this year's series (UTC), e.g. ["PO-2026-000123"]. */
export async function takeNumbers(
  work: Work,
  prefix: NumberPrefix,
  count: number,
): Promise<string[]> {
  const series = `${prefix}-${work.now.getUTCFullYear()}`;
  await work.flush();
  const last = await raise(work, series, count);
  return Array.from(
    { length: count },
    (_, index) => `${series}-${String(last - count + 1 + index).padStart(digits, '0')}`,
  );
}

async function raise(work: Work, series: string, count: number): Promise<number> {
  const changed = await work.change(
    'update number_series set last_number = last_number + ? where id = ?',
    [count, series],
  );
  if (changed > 0) {
    const sql = 'select last_number as last from number_series where id = ?';
    const [row] = await work.sql<{ last: number }>(sql, [series]);
    return Number(row?.last);
  }
  // The year's first. Two at once: the key refuses one of them, which then starts again.
  const first = new NumberSeries();
  first.id = series;
  first.lastNumber = count;
  work.add(first);
  await work.flush();
  return count;
}
