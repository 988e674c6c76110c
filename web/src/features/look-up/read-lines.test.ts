// Part lists as people paste and save them.
import { expect, test } from '@jest/globals';
import { decodeFile, readLines } from './read-lines.js';

const read = (text: string) => readLines(text).map((l) => `${l.partNumber} × ${l.quantity}`);

test('a number and a quantity in a line, in the ways people write them', () => {
  expect(read('LM358DR 100\n\n200 x SN74LVC1G04\nRC0402 ×5\n4006381333931\nSN 74 10 pcs')).toEqual([
    'LM358DR × 100',
    'SN74LVC1G04 × 200',
    'RC0402 × 5',
    '4006381333931 × 1',
    'SN 74 × 10',
  ]);
});

test('cells from a spreadsheet, with or without headings, in any order', () => {
  expect(read('数量\t型号\t备注\n1,000\tLM358\t急\n20\tNE555\t')).toEqual([
    'LM358 × 1000',
    'NE555 × 20',
  ]);
  expect(read('50\tLM358\r\n4006381333931\t7')).toEqual(['LM358 × 50', '4006381333931 × 7']);
  expect(read('Part Number;Qty\n"A;B ""1""";3\nC;')).toEqual(['A;B "1" × 3', 'C × 1']);
  expect(read('LM358,10\nNE555')).toEqual(['LM358 × 10', 'NE555 × 1']);
});

test('files of the usual encodings', () => {
  const gbk = new Uint8Array([0xd0, 0xcd, 0xba, 0xc5, 0x0a]);
  expect(decodeFile(gbk)).toBe('型号\n');
  expect(decodeFile(new TextEncoder().encode('型号'))).toBe('型号');
  expect(decodeFile(new Uint8Array([0xff, 0xfe, 0x41, 0x00]))).toBe('A');
});
