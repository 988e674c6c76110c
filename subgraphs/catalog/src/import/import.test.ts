// What mapping is proposed for a file, what becomes of its rows, and the real one as a whole.
import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { commonSentences } from './common-reasons.js';
import { emptyMapping, type ImportMapping, importMappingSchema } from './import-mapping.js';
import type { ImportedRow, MappedRow } from './imported-row.js';
import {
  AttributeInference,
  type CategoryAttributes,
  type InferredAttribute,
  readAttribute,
} from './infer-attributes.js';
import { mapRow, mapRows } from './map-row.js';
import { commonReasonIn, reasonIn, sentences } from './problem-reasons.js';
import { pathSeparator, proposeMapping } from './propose-mapping.js';
import { openCsv } from './read-csv.js';

describe('proposals', () => {
  const propose = (header: string, ...rows: string[]) =>
    proposeMapping(
      header.split(';'),
      rows.map((row) => row.split(';')),
    );

  test('a Chinese price list', () => {
    const mapping = propose(
      '物料编码;品名;规格型号;品牌;一级分类;二级分类;含税单价(元);库存数量;起订量;交期;数据手册;封装;重量(kg)',
      'M001;贴片电阻;RC0402FR-0710KL;国巨;电阻;贴片电阻;0.0052;10000;100;3;https://x.cn/a.pdf;0402;0.1',
      'M002;贴片电容;CL05B104KO5NNNC;三星;电容;贴片电容;0.0110;5000;100;7;https://x.cn/b.pdf;0402;0.2',
    );
    expect(mapping).toEqual({
      ...emptyMapping(),
      decimalMark: '.',
      sourceKey: '物料编码',
      name: { zhCN: '品名', en: null },
      mpn: '规格型号',
      brand: '品牌',
      categoryPath: { columns: ['一级分类', '二级分类'], separator: null },
      price: { column: '含税单价(元)', currencyColumn: null, currencyCode: 'CNY', tiers: [] },
      stock: '库存数量',
      minimumQuantity: '起订量',
      leadTimeDays: '交期',
      datasheetUrl: '数据手册',
      attributes: [
        { name: '封装', columns: ['封装'], unit: null, kind: null, parts: null },
        { name: '重量', columns: ['重量(kg)'], unit: 'kg', kind: null, parts: null },
      ],
    });
  });

  test('a German one', () => {
    const mapping = propose(
      'Artikelnummer;Bezeichnung;Hersteller;Herstellernummer;EAN;Warengruppe;Preis EUR;' +
        'Lagerbestand;Farbe',
      '1;Schraube M3;Würth;M3-10;4006381333931;Befestigung > Schrauben;1.234,50;5;rot',
      '2;Mutter M3;Würth;M3;96385074;Befestigung > Muttern;0,05;7;blau',
    );
    expect(mapping).toMatchObject({
      decimalMark: ',',
      sourceKey: 'Artikelnummer',
      name: { zhCN: null, en: 'Bezeichnung' },
      brand: 'Hersteller',
      mpn: 'Herstellernummer',
      gtin: 'EAN',
      categoryPath: { columns: ['Warengruppe'], separator: '>' },
      price: { column: 'Preis EUR', currencyCode: 'EUR' },
      stock: 'Lagerbestand',
      attributes: [{ name: 'Farbe' }],
    });
  });

  test('contents overrule names, and a key is found by content', () => {
    const mapping = propose('Nr;Price;Stock;Cost Price', 'A-1;cheap;many;1.5', 'A-2;dear;few;2.5');
    expect(mapping.sourceKey).toBe('Nr');
    expect(mapping.price.column).toBe('Cost Price');
    expect(mapping.stock).toBeNull();
    expect(mapping.attributes.map((each) => each.name)).toEqual(['Price', 'Stock']);
  });

  test('the separator of a path is the one that splits most cells alike', () => {
    expect(pathSeparator(['A/B,C', 'D,E', 'F/G/H,I'])).toBe(',');
    expect(pathSeparator(['A > B', 'C > D'])).toBe('>');
    expect(pathSeparator(['A', 'B'])).toBeNull();
  });
});

const columns = [
  'key',
  'name',
  'mpn',
  'brand',
  'category',
  'price',
  'currency',
  'stock',
  'moq',
  'pdf',
  'ean',
  'w',
  'W',
];
const mapping: ImportMapping = {
  ...emptyMapping(),
  sourceKey: 'key',
  name: { zhCN: null, en: 'name' },
  mpn: 'mpn',
  brand: 'brand',
  categoryPath: { columns: ['category'], separator: '>' },
  price: { column: 'price', currencyColumn: 'currency', currencyCode: 'CNY', tiers: [] },
  stock: 'stock',
  minimumQuantity: 'moq',
  datasheetUrl: 'pdf',
  gtin: 'ean',
  attributes: [{ name: 'Weight', columns: ['w', 'W'], unit: 'kg', kind: null, parts: null }],
};
const good = [
  'K1',
  'Bolt',
  'B-1',
  'Acme',
  'Hardware > Bolts',
  '1.5',
  'USD',
  '1,000',
  '10',
  'https://a.b/c.pdf',
  '96385074',
  '',
  '2',
];
const withCell = (column: string, cell: string) =>
  good.map((each, index) => (columns[index] === column ? cell : each));
const map = (cells: string[]) => mapRow(mapping, columns, { line: 9, cells });

describe('rows', () => {
  test('a whole row', () => {
    expect(map(good)).toEqual({
      row: {
        line: 9,
        sourceKey: 'K1',
        name: { zhCN: null, en: 'Bolt' },
        description: { zhCN: null, en: null },
        mpn: 'B-1',
        gtin: '96385074',
        brandName: 'Acme',
        categoryPath: ['Hardware', 'Bolts'],
        price: { millionths: 1_500_000n, currencyCode: 'USD', minimumQuantity: 1 },
        stock: 1000,
        minimumQuantity: 10,
        orderMultiple: null,
        leadTimeDays: null,
        datasheetUrl: 'https://a.b/c.pdf',
        imageUrl: null,
        vendorSku: null,
        tiers: [{ millionths: 1_500_000n, currencyCode: 'USD', minimumQuantity: 1 }],
        attributes: [{ name: 'Weight', value: '2' }],
        fields: {},
      },
      errors: [],
      warnings: [],
    });
  });

  test.each<[string, string, string, object]>([
    ['key', '', 'SOURCE_KEY_MISSING', {}],
    ['key', '=cmd()', 'CELL_FORMULA', {}],
    ['name', 'x'.repeat(501), 'CELL_TOO_LONG', { limit: 500, length: 501 }],
    ['name', 'caf\ufffd', 'CELL_UNREADABLE', {}],
    ['price', 'ask', 'PRICE_INVALID', { value: 'ask' }],
    ['price', '-1', 'PRICE_NEGATIVE', { value: '-1' }],
    ['stock', '1.5', 'QUANTITY_INVALID', { value: '1.5', least: 0 }],
    ['moq', '0', 'QUANTITY_INVALID', { value: '0', least: 1 }],
    ['w', '@SUM(1)', 'CELL_FORMULA', {}],
  ])('%s %.20j keeps the row out', (column, cell, code, params) => {
    const problem = { line: 9, column, code, params };
    expect(map(withCell(column, cell))).toEqual({ row: null, errors: [problem], warnings: [] });
  });

  test.each<[string, string, string, Partial<ImportedRow>]>([
    ['price', '', 'PRICE_MISSING', { price: null }],
    ['price', '0.00', 'PRICE_ZERO', { price: null }],
    ['category', '-', 'CATEGORY_MISSING', { categoryPath: [] }],
    ['pdf', 'javascript:alert(1)', 'DATASHEET_INVALID', { datasheetUrl: null }],
    ['ean', '96385075', 'GTIN_INVALID', { gtin: null }],
    ['w', '3', 'ATTRIBUTE_CONFLICT', { attributes: [{ name: 'Weight', value: '3' }] }],
  ])('%s %j is a warning', (column, cell, code, changed) => {
    const { row, errors, warnings } = map(withCell(column, cell));
    expect(errors).toEqual([]);
    expect(warnings).toMatchObject([{ line: 9, column, code }]);
    expect(row).toMatchObject(changed);
  });

  test('too many cells, too few, and all problems at once', () => {
    expect(map([...good, 'more']).errors).toMatchObject([{ column: null, code: 'ROW_TOO_LONG' }]);
    expect(map([...good, ' ']).errors).toEqual([]);
    expect(map(['K2', 'Nut']).row).toMatchObject({ sourceKey: 'K2', stock: null, attributes: [] });
    expect(map(['', '', '', '', '', 'x', 'y']).errors.map((each) => each.code)).toEqual([
      'PRICE_INVALID',
      'SOURCE_KEY_MISSING',
      'NAME_MISSING',
    ]);
  });

  test('brand and part number stand in for a key, a part number for a name', () => {
    const keyless = { ...mapping, sourceKey: null };
    const { row } = mapRow(keyless, columns, { line: 1, cells: withCell('name', '') });
    expect(row).toMatchObject({ sourceKey: 'Acme B-1', name: { zhCN: null, en: 'B-1' } });
  });

  test('a key is used once in a file', async () => {
    const rows = (async function* () {
      for (const line of [2, 3]) yield { line, cells: good };
    })();
    const results: MappedRow[] = [];
    for await (const each of mapRows(mapping, columns, rows)) results.push(each);
    expect(results[0]?.errors).toEqual([]);
    expect(results[1]).toMatchObject({
      row: null,
      errors: [
        {
          line: 3,
          column: 'key',
          code: 'SOURCE_KEY_DUPLICATE',
          params: { key: 'K1', firstLine: 2 },
        },
      ],
    });
  });

  test('a mapping that cannot work is refused at once', () => {
    const refused = (change: Partial<ImportMapping>) => () =>
      mapRow({ ...mapping, ...change }, columns, { line: 1, cells: good });
    expect(refused({ brand: 'maker' })).toThrow('MAPPING_COLUMN_MISSING {"column":"maker"}');
    expect(refused({ name: { zhCN: null, en: null }, mpn: null })).toThrow('MAPPING_INCOMPLETE');
    expect(refused({ sourceKey: null, mpn: null })).toThrow('MAPPING_INCOMPLETE');
  });
});

describe('attributes', () => {
  const infer = (values: string[], unit: string | null = null) => {
    const attributes = [{ name: 'a', columns: ['a'], unit, kind: null, parts: null }];
    const inference = new AttributeInference({ ...emptyMapping(), attributes });
    const plain = mapRow(mapping, columns, { line: 1, cells: good }).row as ImportedRow;
    for (const value of values) inference.add({ ...plain, attributes: [{ name: 'a', value }] });
    return inference.result()[0]?.attributes[0] as InferredAttribute;
  };
  const times = (count: number, value: string) => Array.from({ length: count }, () => value);

  test('a number needs nine in ten of one dimension', () => {
    const nine = [...times(5, '10kΩ'), ...times(4, '0')];
    expect(infer([...nine, 'open'])).toMatchObject({ type: 'NUMBER', unit: 'Ω', filledCount: 10 });
    expect(infer([...nine, 'open', 'short']).type).not.toBe('NUMBER');
    expect(infer([...times(8, '10kΩ'), ...times(2, '5V')]).type).toBe('ENUM');
    expect(infer(['1', '2', '3'])).toMatchObject({ type: 'NUMBER', unit: null });
    expect(infer(['1', '2', '3'], 'kg')).toMatchObject({ type: 'NUMBER', unit: 'g' });
  });

  test('few different texts are options in their commonest spelling, many are text', () => {
    expect(infer(['X7R', 'x7r', 'X7R', 'C0G', 'C0G', 'NP0'])).toMatchObject({
      type: 'ENUM',
      options: ['X7R', 'C0G', 'NP0'],
    });
    expect(infer(['Yes', 'NO', 'yes'])).toMatchObject({ type: 'BOOLEAN' });
    expect(infer(Array.from({ length: 10 }, (_, index) => `part ${index} x`)).type).toBe('TEXT');
    expect(infer(times(5, 'x'.repeat(81))).type).toBe('TEXT');
  });

  test('a cell is read as its attribute, or does not fit', () => {
    const number = infer(times(3, '10kΩ'));
    expect(readAttribute(number, '4.7kΩ', null, null)).toEqual({ type: 'NUMBER', value: '4700' });
    expect(readAttribute(number, '0', null, null)).toEqual({ type: 'NUMBER', value: '0' });
    expect(readAttribute(number, '5V', null, null)).toBeNull();
    expect(readAttribute(number, '5', null, 'kΩ')).toEqual({ type: 'NUMBER', value: '5000' });
    const option = infer(['X7R', 'X7R', 'C0G']);
    expect(readAttribute(option, 'x7r', null, null)).toEqual({ type: 'ENUM', value: 'X7R' });
    expect(readAttribute(option, 'Y5V', null, null)).toBeNull();
    const flag = infer(['Yes', 'No']);
    expect(readAttribute(flag, '是', null, null)).toEqual({ type: 'BOOLEAN', value: true });
    expect(readAttribute(flag, 'perhaps', null, null)).toBeNull();
  });
});

describe('the real file of electronic components', () => {
  const path = fileURLToPath(
    new URL('../../../../scripts/demo/electronic-components.csv', import.meta.url),
  );
  let proposed: ImportMapping;
  let inference: AttributeInference;
  const results: MappedRow[] = [];

  beforeAll(async () => {
    const sampled = await openCsv(createReadStream(path));
    const sample: string[][] = [];
    for await (const { cells } of sampled.rows) if (sample.push(cells) === 200) break;
    // As it would be kept: through JSON.
    const kept = JSON.stringify(proposeMapping(sampled.columns, sample));
    proposed = importMappingSchema.parse(JSON.parse(kept));
    inference = new AttributeInference(proposed);
    const file = await openCsv(createReadStream(path));
    for await (const each of mapRows(proposed, file.columns, file.rows)) {
      results.push(each);
      if (each.row) inference.add(each.row);
    }
  });

  test('its columns are understood without help', () => {
    expect({ ...proposed, attributes: [] }).toEqual({
      ...emptyMapping(),
      decimalMark: '.',
      sourceKey: 'LCSC',
      name: { zhCN: null, en: 'Name' },
      description: { zhCN: null, en: 'Description' },
      mpn: 'Part',
      brand: 'Manufacturer',
      categoryPath: { columns: ['Category'], separator: ',' },
      price: { column: 'Price', currencyColumn: null, currencyCode: null, tiers: [] },
      stock: 'Stock',
      minimumQuantity: 'Minimum Qty',
      datasheetUrl: 'Datasheet',
    });
    expect(proposed.attributes).toHaveLength(186);
    const merged = proposed.attributes.filter((each) => each.columns.length > 1);
    expect(merged.map((each) => each.columns)).toEqual([
      ['Collector Current (Ic)', 'Collector Current(Ic)'],
      ['Peak forward surge current', 'Peak Forward Surge Current'],
      [
        'Peak Pulse Power Dissipation (Ppp)@10/1000us',
        'Peak Pulse Power Dissipation (Ppp)@10/1000Us',
      ],
      ['Peak Pulse Current (Ipp)@10/1000us', 'Peak Pulse Current (Ipp)@10/1000Us'],
      ['Reverse Recovery Time (trr)', 'Reverse Recovery Time (Trr)'],
      ['polarity', 'Polarity'],
      ['Number Of Lines', 'Number of Lines'],
      ['Junction Capacitance(Cj)@1Mhz', 'Junction Capacitance(Cj)@1MHz'],
      ['Breakdown Voltage (Vbr)', 'Breakdown Voltage (VBR)'],
      ['Peak Pulse Power(Ppp)@8/20Us', 'Peak Pulse Power(Ppp)@8/20us'],
      [
        'Equivalent Series Resistance(ESR)',
        'Equivalent Series Resistance (Esr)',
        'Equivalent Series Resistance(Esr)',
      ],
      ['Peak Pulse Current(Ipp)@8/20Us', 'Peak Pulse Current(Ipp)@8/20us'],
    ]);
  });

  test('it comes through whole: no row lost, none refused', () => {
    expect(results).toHaveLength(888);
    expect(results.flatMap((each) => each.errors)).toEqual([]);
    const rows = results.map((each) => each.row as ImportedRow);
    expect(new Set(rows.map((row) => row.sourceKey)).size).toBe(888);
    expect(rows.map((row) => row.line)).toEqual(rows.map((_, index) => index + 2));
    const warnings = results.flatMap((each) => each.warnings);
    const count = (code: string) => warnings.filter((each) => each.code === code).length;
    expect([count('PRICE_MISSING'), count('CATEGORY_MISSING'), warnings.length]).toEqual([
      21, 21, 42,
    ]);
    const priced = rows.filter((row) => row.price);
    expect(priced).toHaveLength(867);
    expect(priced.every((row) => row.price?.currencyCode === 'USD')).toBe(true);
    expect(priced.filter((row) => (row.price?.millionths ?? 0n) < 10_000n).length).toBeGreaterThan(
      100,
    );
    // The sum of all prices as the file writes them, added up elsewhere.
    const sum = priced.reduce((total, row) => total + (row.price?.millionths ?? 0n), 0n);
    expect(sum).toBe(46_923_000n);
    expect(rows.reduce((total, row) => total + (row.stock ?? 0), 0)).toBe(994_207_537);
    // 8,618 filled cells; ranges in 124 of them are two values.
    expect(rows.reduce((total, row) => total + row.attributes.length, 0)).toBe(8_742);
  });

  test('the attributes of a category are its filled columns, typed', () => {
    const categories = inference.result();
    expect(categories).toHaveLength(57);
    const of = (name: string) =>
      Object.fromEntries(
        (
          categories.find((each) => each.categoryPath.at(-1) === name) as CategoryAttributes
        ).attributes.map(({ name: attribute, type, unit }) => [
          attribute,
          unit ? `${type} ${unit}` : type,
        ]),
      );
    expect(of('Multilayer Ceramic Capacitors MLCC - SMD/SMT')).toMatchObject({
      Capacitance: 'NUMBER F',
      'Voltage Rated': 'NUMBER V',
      Tolerance: 'NUMBER %',
      'Temperature Coefficient': 'ENUM',
    });
    expect(of('Chip Resistor - Surface Mount')).toMatchObject({
      Resistance: 'NUMBER Ω',
      Power: 'NUMBER W',
      'Overload Voltage (Max)': 'NUMBER V',
      'Operating Temperature Range': 'ENUM',
    });
    expect(of('Chip Resistor - Surface Mount')).not.toHaveProperty('Capacitance');
    const overall = new Map(inference.overall().map((each) => [each.name, each]));
    expect(overall.get('Capacitance')).toMatchObject({
      type: 'NUMBER',
      unit: 'F',
      filledCount: 134,
    });
    expect(overall.get('Footprint')).toMatchObject({ type: 'TEXT', filledCount: 888 });
  });
});

describe('what is wrong with many rows', () => {
  test('is said without the values of one of them', () => {
    const problem = { code: 'SOURCE_KEY_DUPLICATE', params: { key: 'K1', firstLine: 2 } };
    expect(reasonIn('en', problem)).toBe('The key K1 was used in line 2 already.');
    expect(commonReasonIn('en', problem)).toBe('The key was used in an earlier line already.');
    expect(commonReasonIn('zhCN', problem)).toBe('来源编号在前面的行已经用过。');
    const outOfRange = { reason: 'OUT_OF_RANGE', value: 9, minimum: 1, maximum: 5 };
    const refused = { code: 'INVALID_INPUT', params: outOfRange };
    expect(commonReasonIn('en', refused)).toBe('It is not from 1 to 5.');
    expect(commonReasonIn('en', { code: 'NAME_MISSING', params: {} })).toBe(
      'The row has neither a name nor a part number.',
    );
  });

  test('no code of a row is without such a sentence', () => {
    const ofRow = /\{(?!least|limit|lengthMax|waitingMax|depthMax|expected|minimum|maximum)/;
    const ofFile = /^(FILE|RECORD|QUOTE|ENCODING|XML|SHEET|MAPPING|EXPORT)_/;
    const without = Object.entries(sentences)
      .filter(([code, [text]]) => ofRow.test(text) && !ofFile.test(code))
      .filter(([code]) => !(code in commonSentences));
    expect(without).toEqual([]);
    expect(
      Object.values(commonSentences)
        .flat()
        .filter((text) => ofRow.test(text)),
    ).toEqual([]);
  });
});
