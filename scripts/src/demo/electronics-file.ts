// The file of electronic components as the demo brings it in: what a distributor lists, and beside it names and
// descriptions in both languages made of its own columns, a picture of the package, and a lead time.
import { createReadStream } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCsv } from '@agora/catalog/import/read-csv.js';
import { electronicsRoot } from './goods/categories.js';
import { packageDrawing } from './goods/drawings/packages.js';
import type { Text } from './goods/text.js';

export const addedColumns = {
  nameEn: 'Full name',
  nameZhCN: '名称',
  descriptionZhCN: '描述',
  picture: 'Picture',
  leadTimeDays: 'Lead time',
} as const;

type Translations = Readonly<Record<string, { en?: string | null; zhCN?: string | null }>>;
type Cell = (column: string) => string;

/** Writes the widened file beside others of this process; the caller removes its folder. */
export async function widenedElectronics(
  file: string,
  translations: Translations,
  addressOf: (svg: string) => Promise<string>,
): Promise<{ folder: string; file: string }> {
  const { columns, rows } = await openCsv(createReadStream(file));
  const lines = [line([...columns, ...Object.values(addedColumns)])];
  const category = columns.indexOf('Category');
  for await (const { cells } of rows) {
    const cell: Cell = (column) => (cells[columns.indexOf(column)] ?? '').trim();
    const name = nameOf(cell, translations);
    const picture = await addressOf(packageDrawing(cell('Footprint')));
    const added = [name.en, name.zhCN, descriptionOf(cell, name), picture, leadTimeOf(cell)];
    const wide = columns.map((_, i) => cells[i] ?? '');
    wide[category] = [electronicsRoot.en, cell('Category')].filter(Boolean).join(',');
    lines.push(line([...wide, ...added]));
  }
  const folder = await mkdtemp(join(tmpdir(), 'agora-electronics-'));
  const widened = join(folder, 'electronic-components.csv');
  await writeFile(widened, `${lines.join('\n')}\n`);
  return { folder, file: widened };
}

const line = (cells: readonly string[]) =>
  cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');

/** What engineers say first of a part, in their order. */
const telling = [
  ['Resistance', 'Capacitance', 'Inductance', 'Frequency', 'Emitted Color'],
  ['Voltage Rated', 'Rated Voltage', 'Reverse Voltage (Vr)', 'Drain Source Voltage (Vdss)'],
  ['Temperature Coefficient'],
  ['Tolerance'],
  ['Power(Watts)', 'Average Rectified Current (Io)', 'Continuous Drain Current (Id)'],
] as const;

function nameOf(cell: Cell, translations: Translations): Text {
  const leaf = cell('Category').split(',').at(-1) ?? '';
  const { en, zhCN } = translations[leaf] ?? {};
  const known = (text: string) => text !== '' && !/^(nan|-)$/i.test(text);
  const facts = telling.flatMap((names) => names.map(cell).find(known) ?? []);
  const shape = cell('Footprint')
    .replace(/^.*:/, '')
    .split('_')
    .find((part) => /\d/.test(part));
  const said = [...facts, shape?.replace(/\(.*$/, '')];
  const part = cell('Part');
  const joined = (what: string, comma: string) =>
    [[what, ...said].filter(Boolean).join(' '), part].filter(Boolean).join(comma).slice(0, 300);
  const english = en || leaf || 'Electronic component';
  const chinese = zhCN || electronicsRoot.zhCN;
  return {
    en: joined(english, ', '),
    // A full-width bracket brings its own room.
    zhCN: joined(chinese, '，').replace('） ', '）'),
  };
}

function descriptionOf(cell: Cell, { zhCN }: Text): string {
  const maker = cell('Manufacturer');
  const warm = cell('Operating Temperature Range') || cell('Operating Temperature');
  return [
    zhCN,
    maker && `品牌：${maker}`,
    warm && `工作温度：${warm}`,
    cell('Minimum Qty') && `最小起订量：${cell('Minimum Qty')}`,
  ]
    .filter(Boolean)
    .join('；');
}

/** One to three days from stock, the same for a part in every run. */
const leadTimeOf = (cell: Cell) => String(1 + (cell('Part').length % 3));
