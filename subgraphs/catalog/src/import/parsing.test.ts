// What single cells and single names mean.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isGtin } from './cell-reading.js';
import { cleanCell } from './clean-cell.js';
import { foldName, proposeMerges, unitInName } from './columns.js';
import { decimalText, detectDecimalMark, readDecimal } from './decimal.js';
import { parseMoney } from './parse-money.js';
import { parseQuantity } from './parse-quantity.js';
import { parseUnit } from './units.js';

const read = (text: string, mark?: '.' | ',') => {
  const decimal = readDecimal(text, mark);
  return decimal && decimalText(decimal);
};

describe('decimals', () => {
  test.each([
    ['0.0007', '0.0007'],
    ['1,234.50', '1234.5'],
    ['1.234,50', '1234.5'],
    ['1 234,5', '1234.5'],
    ["1'234.5", '1234.5'],
    ['12,5', '12.5'],
    ['0,001', '0.001'],
    ['1,234', '1234'],
    ['1.234', '1.234'],
    ['1.234.567', '1234567'],
    ['-3', '-3'],
    ['+.5', '0.5'],
    ['1e-6', '0.000001'],
    ['2.5E3', '2500'],
    ['007', '7'],
    ['100', '100'],
    ['0.000', '0'],
  ])('%j reads as %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    '',
    '-',
    '.',
    '1,23,4',
    '1.2.3',
    '1,2,3',
    '12 34',
    '1..2',
    '--1',
    '1e',
    '1e999',
    '1-2',
  ])('%j is no number', (text) => {
    expect(read(text)).toBeNull();
  });

  test('a known mark is obeyed, and what contradicts it is refused', () => {
    expect(read('1,234', ',')).toBe('1.234');
    expect(read('1.234', ',')).toBe('1234');
    expect(read('0.0007', ',')).toBeNull();
    expect(read('12,5', '.')).toBeNull();
  });

  test('every number comes back from any way to write it', () => {
    const digits = fc.tuple(
      fc.bigInt({ min: 0n, max: 10n ** 15n }),
      fc.stringMatching(/^\d{0,8}$/),
    );
    const style = fc.constantFrom(
      { mark: '.' as const, group: ',' },
      { mark: ',' as const, group: '.' },
      { mark: ',' as const, group: ' ' },
      { mark: '.' as const, group: "'" },
      { mark: '.' as const, group: '' },
    );
    fc.assert(
      fc.property(digits, style, fc.boolean(), ([whole, fraction], { mark, group }, negative) => {
        const grouped = whole.toString().replace(/(?<=\d)(?=(\d{3})+$)/g, group);
        const text = `${negative ? '-' : ''}${grouped}${fraction ? mark + fraction : ''}`;
        const plain = fraction.replace(/0+$/, '');
        const expected = `${whole}${plain ? `.${plain}` : ''}`;
        expect(read(text, mark)).toBe(negative && expected !== '0' ? `-${expected}` : expected);
      }),
    );
  });

  test('the mark of a file is told from its cells', () => {
    expect(detectDecimalMark(['12,5 €', '1.000', 'text', '3'])).toBe(',');
    expect(detectDecimalMark(['0.5', '1,000.00', '$3.20'])).toBe('.');
    expect(detectDecimalMark(['1,000', '1.000', '0402,1nF', 'a, b'])).toBeNull();
    expect(detectDecimalMark(['0,5', '0.5'])).toBeNull();
  });
});

describe('money', () => {
  test.each([
    ['0.0007USD', 700n, 'USD'],
    ['¥1,234.50', 1_234_500_000n, 'CNY'],
    ['￥ 3', 3_000_000n, 'CNY'],
    ['12,5 €', 12_500_000n, 'EUR'],
    ['US$0.05', 50_000n, 'USD'],
    ['RMB 3.2元', 3_200_000n, 'CNY'],
    ['1.234,50 EUR', 1_234_500_000n, 'EUR'],
    ['1.20 USD/pc', 1_200_000n, 'USD'],
    ['0.5元/个', 500_000n, 'CNY'],
    ['HK$8', 8_000_000n, 'HKD'],
    ['0.1000000000 gbp', 100_000n, 'GBP'],
    ['9007199254.740991 CNY', 2n ** 53n - 1n, 'CNY'],
  ])('%j', (cell, millionths, currencyCode) => {
    expect(parseMoney(cell)).toEqual({ millionths, currencyCode });
  });

  test.each([
    ['abc', 'PRICE_INVALID'],
    ['', 'PRICE_INVALID'],
    ['5-6 USD', 'PRICE_INVALID'],
    ['约0.5元', 'PRICE_INVALID'],
    ['1 USD 2 EUR', 'PRICE_INVALID'],
    ['-1 USD', 'PRICE_NEGATIVE'],
    ['0.00000071 USD', 'PRICE_TOO_PRECISE'],
    ['9007199254.740992 CNY', 'PRICE_TOO_LARGE'],
    ['1.5', 'PRICE_CURRENCY_MISSING'],
    ['$1.5 EUR', 'PRICE_CURRENCY_CONFLICT'],
  ])('%j is refused as %s', (cell, problem) => {
    expect(parseMoney(cell)).toEqual({ problem });
  });

  test('the file may say which currency, and which dollar', () => {
    expect(parseMoney('1.5', { currencyCode: 'CNY' })).toMatchObject({ currencyCode: 'CNY' });
    expect(parseMoney('$1.5', { currencyCode: 'HKD' })).toMatchObject({ currencyCode: 'HKD' });
    expect(parseMoney('$1.5', { currencyCode: 'EUR' })).toMatchObject({ currencyCode: 'USD' });
    expect(parseMoney('¥100', { currencyCode: 'JPY' })).toMatchObject({ currencyCode: 'JPY' });
    expect(parseMoney('1.5', { currencyCode: 'XYZ' })).toEqual({
      problem: 'PRICE_CURRENCY_MISSING',
    });
  });
});

describe('quantities', () => {
  test.each([
    ['10kΩ', '10000', 'Ω'],
    ['4.7KΩ', '4700', 'Ω'],
    ['0Ω', '0', 'Ω'],
    ['5mΩ', '0.005', 'Ω'],
    ['1MΩ', '1000000', 'Ω'],
    ['±1%', '1', '%'],
    ['+/-20ppm', '20', 'ppm'],
    ['100nF', '0.0000001', 'F'],
    ['2.2uF', '0.0000022', 'F'],
    ['2.2 µF', '0.0000022', 'F'],
    ['100pf', '0.0000000001', 'F'],
    ['1/16W', '0.0625', 'W'],
    ['62.5mW', '0.0625', 'W'],
    ['32.768kHz', '32768', 'Hz'],
    ['-55℃', '-55', '°C'],
    ['50ppm/°C', '50', 'ppm/°C'],
    ['16V/us', '16000000', 'V/s'],
    ['40nV/√Hz', '0.00000004', 'V/√Hz'],
    ['32KB', '32768', 'B'],
    ['4KiB', '4096', 'B'],
    ['128Mbit', '134217728', 'bit'],
    ['235Kbps', '235000', 'bps'],
    ['5.1mm', '0.0051', 'm'],
    ['2.5mm²', '0.0000025', 'm²'],
    ['1/4"', '0.00635', 'm'],
    ['2kg', '2000', 'g'],
    ['10min', '600', 's'],
    ['100000 Times', '100000', 'times'],
    ['12', '12', null],
    ['4.7k', '4700', null],
    ['1,000 V', '1000', 'V'],
  ])('%j', (cell, value, unit) => {
    expect(parseQuantity(cell)).toEqual({ value, unit });
  });

  test.each([
    ['a range', '-55℃~+155℃'],
    ['a range', '2V~36V'],
    ['several values', '7V;12V'],
    ['several values', '1/2, 1/3'],
    ['a condition', '10uA@1kV'],
    ['a comparison', '≥100V'],
    ['a code', '0402'],
    ['a code', '1N4148'],
    ['a code', '74HC'],
    ['a ratio', '2/2'],
    ['a waveform', '8/20us'],
    ['kilo or kelvin', '3000K'],
    ['an unknown unit', '5 channels'],
    ['words', 'SMT'],
    ['no end', '1/3'],
  ])('%s stays text: %j', (_, cell) => {
    expect(parseQuantity(cell)).toBeNull();
  });

  test('bare numbers take the unit of their column; a decimal comma is obeyed', () => {
    expect(parseQuantity('2,5', ',', 'kg')).toEqual({ value: '2500', unit: 'g' });
    expect(parseQuantity('2.5g', '.', 'kg')).toEqual({ value: '2.5', unit: 'g' });
  });

  test('no word is a unit by accident, and case counts', () => {
    for (const word of [
      'max',
      'Max',
      'fT',
      'Ic',
      'Vds',
      'trr',
      'DC',
      'Nom',
      'cV',
      'f',
      '',
      '/',
      'V/',
    ]) {
      expect(parseUnit(word)).toBeNull();
    }
    expect(parseUnit('mΩ')?.factor).not.toEqual(parseUnit('MΩ')?.factor);
  });
});

describe('column names', () => {
  test('near-duplicates are proposed to be one, different things are not', () => {
    const same = [
      ['Reverse Recovery Time (trr)', 'Reverse Recovery Time (Trr)'],
      ['Peak Pulse Current (Ipp)@8/20us', 'Peak Pulse Current(Ipp)@8/20Us'],
      ['Clamping Voltage@Ipp', 'Clamping Voltage @ Ipp'],
      ['Cj@1Mhz', 'Cj@1MHz'],
      ['工作温度', '工作 温度'],
      ['Price', 'Price #2'],
    ];
    for (const pair of same) expect(proposeMerges(pair)).toEqual([pair]);
    const different = [
      ['Supply Current', 'Supply Current (Max)'],
      ['Resistance (mΩ)', 'Resistance (MΩ)'],
      ['Vin+', 'Vin-'],
      ['Pulse 8/20us', 'Pulse 82/0us'],
      ['Efficiency', 'Efficiency (%)'],
      ['Type', 'Types'],
    ];
    for (const pair of different) expect(proposeMerges(pair)).toEqual([]);
    expect(proposeMerges(['a', 'B', 'A', 'b', 'c', 'a '])).toEqual([
      ['a', 'A', 'a '],
      ['B', 'b'],
    ]);
  });

  test('folding is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aA1 /-(.)+%Ω℃８') }), (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name));
      }),
    );
  });

  test('a unit at the end of a name', () => {
    expect(unitInName('Weight (kg)')).toEqual({ name: 'Weight', unit: 'kg' });
    expect(unitInName('长度（mm）')).toEqual({ name: '长度', unit: 'mm' });
    for (const name of ['Supply Current (Max)', 'Voltage (min)', 'Weight', '(kg)', 'Vce (sat)']) {
      expect(unitInName(name)).toBeNull();
    }
  });
});

describe('cells', () => {
  test.each([
    ['  two   words\n', 'two words'],
    ['="0402"', '0402'],
    ['-40°C~+85°C', '-40°C~+85°C'],
    ['-55°C~+150°C@(Tj)', '-55°C~+150°C@(Tj)'],
    ['+5V', '+5V'],
    ['a  b', 'a b'],
    ['a ', 'a'],
    ['a\u00a0b', 'a b'],
    ['贴片 电阻', '贴片 电阻'],
    ['贴片\u3000', '贴片'],
    ['无', null],
    ['NULL', null],
    ["'=1+1", '=1+1'],
    ['@100MHz', '@100MHz'],
    ['N/A', null],
    [' - ', null],
    ['null', null],
    ['', null],
  ])('%j', (cell, text) => {
    expect(cleanCell(cell, 100)).toEqual({ text });
  });

  test.each([
    ['=1+1', 'CELL_FORMULA'],
    ['=HYPERLINK("x")', 'CELL_FORMULA'],
    ['+SUM(A1)', 'CELL_FORMULA'],
    ["-2+3+cmd|' /C calc'!A0", 'CELL_FORMULA'],
    ['@SUM(1+1)', 'CELL_FORMULA'],
    ['\t=1', 'CELL_FORMULA'],
    ['a\u0000b', 'CELL_UNREADABLE'],
    ['caf\ufffd', 'CELL_UNREADABLE'],
    ['x'.repeat(101), 'CELL_TOO_LONG'],
    [`-${'x'.repeat(100)}`, 'CELL_TOO_LONG'],
  ])('%j is refused as %s', (cell, problem) => {
    expect(cleanCell(cell, 100)).toEqual({ problem });
  });

  test('GTIN check digits', () => {
    for (const good of ['4006381333931', '96385074', '036000291452', '10012345678902']) {
      expect(isGtin(good)).toBe(true);
    }
    for (const bad of ['4006381333932', '123', '400638133393a', ''])
      expect(isGtin(bad)).toBe(false);
  });
});
