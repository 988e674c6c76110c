// Files as they come: any encoding, delimiter and line end, in any chunks, and not a row lost.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TextEncoding } from './decode-text.js';
import { delimiters, detectDelimiter } from './detect-delimiter.js';
import { openCsv } from './read-csv.js';
import type { SourceRow } from './source-table.js';
import { gbk } from './testing/gbk.js';

function encode(text: string, encoding: TextEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  return gbk(text);
}
async function* inChunks(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function readAll(text: string | Uint8Array, size?: number) {
  const bytes = typeof text === 'string' ? encode(text, 'utf-8') : text;
  const file = await openCsv(inChunks(bytes, size));
  const rows: SourceRow[] = [];
  for await (const row of file.rows) rows.push(row);
  return { ...file.format, columns: file.columns, rows };
}

describe('reading', () => {
  test('any table comes back whole, with the lines its rows begin on', async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab1,;\t|"\n 电阻'), maxLength: 6 });
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }),
      );
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(...delimiters),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom<TextEncoding>('utf-8', 'gb18030', 'utf-16le'),
        fc.integer({ min: 1, max: 50 }),
        async (cells, delimiter, newline, encoding, size) => {
          const header = ['name', 'b', 'c', 'd'].slice(0, cells[0]?.length ?? 2);
          const records = [header, ...cells].map((row) => row.map(quoted).join(delimiter));
          const text = records.join(newline);
          const file = await openCsv(inChunks(encode(text, encoding), size), { delimiter });
          const rows: SourceRow[] = [];
          for await (const row of file.rows) rows.push(row);
          const starts = records.map((_, at) =>
            records.slice(0, at).reduce((line, record) => line + record.split('\n').length, 1),
          );
          const expected = cells
            .map((row, at) => ({ line: starts[at + 1], cells: row }))
            .filter((row) => row.cells.some((each) => each.trim() !== ''));
          expect(file.columns).toEqual(header);
          expect(rows).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);

  test.each<[string, TextEncoding, string]>([
    ['a byte order mark', 'utf-8', '\ufeff型号,价格\n电阻,1\n'],
    ['UTF-8', 'utf-8', `${'a,b\n'.repeat(40_000)}型号,价格\n`],
    ['GBK', 'gb18030', '型号,价格\n电阻,1\n'],
    ['GBK in the last line', 'gb18030', `${'a,b\n'.repeat(40_000)}型号,价格\n`],
  ])('encoding: %s', async (_, encoding, text) => {
    const file = await readAll(
      encode(text.replace('\ufeff', encoding === 'gb18030' ? '' : '\ufeff'), encoding),
      4096,
    );
    expect(file.encoding).toBe(encoding);
    const all = [file.columns, ...file.rows.map((row) => row.cells)].flat();
    expect(all).toContain('型号');
  });

  test('western bytes that are neither UTF-8 nor GBK', async () => {
    const bytes = Buffer.from('Preis;Größe\n', 'latin1');
    const file = await readAll(bytes);
    expect(file).toMatchObject({ encoding: 'windows-1252', columns: ['Preis', 'Größe'] });
  });

  test('the delimiter that divides the records most evenly', () => {
    expect(detectDelimiter('a;b;c\n1,5;2,5;3\n2,5;1,5;4\n', true)).toBe(';');
    expect(detectDelimiter('a,b\n"x;y;z",2\n"u;v",3\n', true)).toBe(',');
    const doubled = '"x"",,,y";1\n'.repeat(9);
    expect(detectDelimiter(`a;b\n${doubled}`, true)).toBe(';');
    expect(detectDelimiter('a\tb\tc\n1,2\t3\t4\n', true)).toBe('\t');
    expect(detectDelimiter('a|b\n1|2', false)).toBe('|');
    expect(detectDelimiter('one column\nonly\n', true)).toBe(',');
  });

  test('titles above the header, blank lines, missing and repeated names', async () => {
    const { columns, rows } = await readAll(
      'Price list 2026\n\nSKU,Name,,Name\n\nA1,x,y,z\n,,,\nA2,5" pipe\n',
    );
    expect(columns).toEqual(['SKU', 'Name', 'column 3', 'Name #2']);
    expect(rows).toEqual([
      { line: 5, cells: ['A1', 'x', 'y', 'z'] },
      { line: 7, cells: ['A2', '5" pipe'] },
    ]);
  });

  test.each<[string, string[]]>([
    ['a,b\r1,2\r3,4', ['1', '2', '3', '4']],
    ['a,b\n"x ""y"" z",2\n', ['x "y" z', '2']],
    ['a,b\n"5" pipe,2\n', ['"5" pipe', '2']],
    ['a,b\n1,"2\n', ['QUOTE_NOT_CLOSED']],
    ['a,b\n5",6"\nx,""""\n', ['5"', '6"', 'x', '"']],
    ['a,b\n1,\n,2', ['1', '', '', '2']],
    ['a,b\r\n"1\r\n2",3\r\n4,5\r\n', ['1\r\n2', '3', '4', '5']],
  ])('%j, in pieces of any size', async (text, expected) => {
    for (const size of [1, 2, 3, 5, 100]) {
      const cells = await readAll(text, size).then(
        ({ rows }) => rows.flatMap((row) => row.cells),
        ({ code }) => [code],
      );
      expect([size, ...cells]).toEqual([size, ...expected]);
    }
  });

  test.each([
    ['', 'FILE_EMPTY', {}],
    [' \n\n', 'FILE_EMPTY', {}],
    ['PK\u0003\u0004\u0000\u0000', 'FILE_NOT_TEXT', {}],
    ['a,b\n1,2\n3,"4\n5,6\n', 'QUOTE_NOT_CLOSED', { line: 3 }],
    [`a,b\n1,"${'x'.repeat(1_100_000)}"\n`, 'RECORD_TOO_LARGE', { line: 2 }],
  ])('%.20j is refused as a whole', async (text, code, params) => {
    await expect(readAll(text, 65_536)).rejects.toMatchObject({ code, params });
  });

  test('an error of the source rises', async () => {
    const failing = async function* () {
      yield encode(`a,b\n${'1,2\n'.repeat(30_000)}`, 'utf-8');
      throw new Error('disk gone');
    };
    const file = await openCsv(failing());
    await expect(file.rows.next().then(() => drain(file.rows))).rejects.toThrow('disk gone');
  });
});

async function drain(rows: AsyncIterable<unknown>) {
  for await (const _ of rows) void _;
}
