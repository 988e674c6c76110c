// How the operator brings a file in that nobody has seen before: GBK, semicolons, decimal commas, and two rows
// that are wrong. Proposed, corrected, tried out, run, mended and sent again.
import { readFile } from 'node:fs/promises';
import { expect } from '@jest/globals';
import { gbk } from './gbk.js';
import type { Person } from './person.js';

const maker = '湖滨电阻';
const rowCount = 120;
/** Rows of the file whose price is no number: the first is the header. */
const badRows = [5, 77];
const price = (row: number) => (badRows.includes(row) ? '面议' : `${row},25`);
const header = '编码;品名;型号;品牌;分类;单价(元);库位;功率';
const line = (row: number) =>
  `HB-${row};贴片电阻 ${row};HBR-${row};${maker};电阻>贴片电阻;${price(row)};A-${row};0,5W`;
const content = [header, ...Array.from({ length: rowCount }, (_, i) => line(i + 2))].join('\r\n');

const fileName = 'price-list.csv';
const failed = 'Failed rows, to mend (CSV)';
const meaning = (column: string) => `What ${column} means`;

/** Up to the mapping: what was found out is there, and what was guessed wrong is put right. */
export async function sendFile(operator: Person): Promise<void> {
  await operator.follow('Operator');
  await operator.follow('Imports', operator.main);
  const file = { name: fileName, mimeType: 'text/csv', buffer: gbk(content) };
  await operator.pick('Pick a file', file);
  await operator.heading(fileName);
  await operator.sees('Waiting for the mapping');
  await operator.sees(`${rowCount} rows`);
  expect(await operator.chosen('Encoding')).toBe('gb18030');
  expect(await operator.chosen(meaning('编码'))).toBe('SOURCE_KEY');
  expect(await operator.chosen(meaning('型号'))).toBe('MPN');
  expect(await operator.chosen(meaning('单价(元)'))).toBe('PRICE');
  await operator.choose(meaning('库位'), 'Do not import');
}

/** The check names the rows that are wrong, and writes nothing; the run brings the others in. */
export async function checkAndRun(operator: Person): Promise<void> {
  await operator.press('Check', operator.main);
  await operator.sees('Checked');
  await operator.seesFigure('New', rowCount - badRows.length);
  await operator.seesFigure('Failed', badRows.length);
  expect(await operator.column('What was wrong', 'Row')).toEqual(badRows.map(String));
  expect(await operator.column('What was wrong', 'Column')).toEqual(badRows.map(() => '单价(元)'));
  await operator.press('Import now', operator.main);
  await operator.sees('Finished');
  await operator.seesFigure('New', rowCount - badRows.length);
  await operator.seesFigure('Failed', badRows.length);
}

/** The file of the failed rows, mended as in a spreadsheet and sent again: only they come in. */
export async function mendRows(operator: Person): Promise<void> {
  const path = await operator.download(failed);
  const text = await readFile(path, 'utf8');
  expect(text.trim().split('\r\n')).toHaveLength(badRows.length + 1);
  // In its cell; the reason beside it names it too.
  const buffer = Buffer.from(text.replaceAll(',面议,', ',"9,75",'));
  await operator.pick('Send mended rows', { name: 'mended.csv', mimeType: 'text/csv', buffer });
  await operator.heading('mended.csv');
  await operator.sees('Waiting for the mapping');
  await operator.press('Import now', operator.main);
  await operator.sees('Finished');
  await operator.seesFigure('New', badRows.length);
  await operator.sees('All rows came in without a problem.');
}

export const broughtIn = { part: `HBR-${badRows[0]}`, vendor: 'Agora Components' };
