// The running numbers people see: one series a year, without gaps as long as its verbs succeed.
import { IntegerColumn } from '@agora/kernel/database/columns.js';
import type { Work } from '@agora/kernel/work.js';
import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'number_series' })
export class NumberSeries {
  /** E.g. RFQ-2026. */
  @PrimaryKey({ type: 'string', length: 16 }) id!: string;
  @IntegerColumn() lastNumber!: number;
}

/** The next number, e.g. RFQ-2026-000123. Its series stays locked until the end: take it late. */
export async function takeNumber(work: Work, prefix: string): Promise<string> {
  const series = `${prefix}-${work.now.getUTCFullYear()}`;
  const next = (await lastAfterStep(work, series)) ?? startSeries(work, series);
  return `${series}-${String(next).padStart(6, '0')}`;
}

async function lastAfterStep(work: Work, series: string): Promise<number | undefined> {
  const step = 'update number_series set last_number = last_number + 1 where id = ?';
  if ((await work.change(step, [series])) === 0) return undefined;
  const read = 'select last_number as n from number_series where id = ?';
  return Number((await work.sql<{ n: number }>(read, [series]))[0]?.n);
}

function startSeries(work: Work, series: string): number {
  work.add(Object.assign(new NumberSeries(), { id: series, lastNumber: 1 }));
  return 1;
}
