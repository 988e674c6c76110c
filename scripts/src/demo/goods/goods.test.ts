// The demo's goods say what is possible: sizes fit into each other, prices fall with quantity, every name is
// there in both languages, nobody numbers two things alike, and there are as many of all as promised.

import { isGtin } from '@agora/catalog/products/gtin.js';
import { normalizePartNumber } from '@agora/catalog/search/tokens.js';
import { describe, expect, test } from '@jest/globals';
import { offerRow, vendorsOf } from '../seed-goods-offers.js';
import { businessUnits, sellers } from '../vendors.js';
import { allGoods, keyOf, newestCount } from './all-goods.js';
import { categoryPaths } from './categories.js';
import type { DemoGood } from './good.js';
import { gtinOf } from './gtin.js';

const goods = allGoods();
const electronics = 888;

const statedBy = (good: DemoGood, name: string) =>
  good.specifications.find(({ attribute }) => attribute.name.en === name)?.value;
const numberOf = (good: DemoGood, name: string) => Number(statedBy(good, name) ?? Number.NaN);
const faults = (isFault: (good: DemoGood) => boolean) => goods.filter(isFault).map(keyOf);

test('the newest are of many kinds', () => {
  const newest = goods.slice(-newestCount(goods));
  expect(newest.length).toBeGreaterThanOrEqual(8);
  expect(new Set(newest.map(({ category }) => category)).size).toBeGreaterThanOrEqual(8);
});

describe('as many as promised', () => {
  test('products, categories in three levels, business units and sellers', () => {
    expect(goods.length + electronics).toBeGreaterThanOrEqual(5_000);
    const places = [...categoryPaths.values()];
    expect(places.length).toBeGreaterThanOrEqual(60);
    expect(places.every((path) => path.length === 3)).toBe(true);
    const used = new Set<string>(goods.map(({ category }) => category));
    expect([...categoryPaths.keys()].filter((key) => !used.has(key))).toEqual([]);
    expect(businessUnits.length).toBeGreaterThanOrEqual(3);
    expect(sellers.length).toBeGreaterThanOrEqual(12);
    expect(new Set(sellers.map(({ state }) => state)).size).toBe(7);
  });

  test('offers: most products have two to six vendors, hardly any has none', () => {
    const counts = goods.map((good) => vendorsOf(good).length);
    const sum = counts.reduce((a, b) => a + b, 0);
    expect(sum).toBeGreaterThan(7_500);
    expect(Math.max(...counts)).toBeLessThanOrEqual(6);
    expect(counts.filter((n) => n >= 2).length).toBeGreaterThan(goods.length * 0.45);
    expect(counts.filter((n) => n === 0).length).toBeLessThan(goods.length * 0.04);
  });
});

describe('what a product says', () => {
  test('names and descriptions in both languages, of a length that fits', () => {
    const isSaid = ({ en, zhCN }: { en: string; zhCN: string }, most: number) =>
      en.length > 5 && en.length <= most && zhCN.length <= most && /\p{Script=Han}/u.test(zhCN);
    expect(faults(({ name }) => !isSaid(name, 300))).toEqual([]);
    expect(faults(({ description }) => !isSaid(description, 5000))).toEqual([]);
    const unsaid = /undefined|NaN|null|\bfalse\b|\$\{/;
    expect(faults((good) => unsaid.test(JSON.stringify([good.name, good.description])))).toEqual(
      [],
    );
  });

  test('each property once, with a value of its kind', () => {
    const isRight = ({ specifications }: DemoGood) =>
      new Set(specifications.map(({ attribute }) => attribute.name.en)).size ===
        specifications.length &&
      specifications.every(({ attribute: { kind }, value }) =>
        kind === 'NUMBER'
          ? typeof value === 'number' && Number.isFinite(value) && value > 0
          : kind === 'BOOLEAN'
            ? typeof value === 'boolean'
            : typeof value === 'string' && value.length > 0,
      );
    expect(faults((good) => good.specifications.length === 0 || !isRight(good))).toEqual([]);
  });

  test('what is done or granted is sold by what it is priced for, from as many as somebody comes for', () => {
    const services = goods.filter(({ kind }) => kind === 'SERVICE');
    const unitsOf = (category: string) => [
      ...new Set(services.filter((s) => s.category === category).map(({ unit }) => unit)),
    ];
    for (const granted of ['engineeringLicence', 'businessLicence', 'maintenance']) {
      expect([granted, unitsOf(granted)]).toEqual([granted, ['PIECE']]);
    }
    expect(unitsOf('calibration')).toEqual(['JOB']);
    const soldBy = (words: RegExp) => [
      ...new Set(services.filter(({ name }) => words.test(name.en)).map(({ unit }) => unit)),
    ];
    expect(soldBy(/, per day,/)).toEqual(['DAY']);
    expect(soldBy(/, per (outlet|fibre|access point),/)).toEqual(['PIECE']);
    expect(soldBy(/commissioning|alignment|test run|rack installation/)).toEqual(['JOB']);
    // Nobody travels for a single fibre.
    const small = services.filter(
      ({ category, price, minimum = 1 }) => category === 'installation' && price * minimum < 900,
    );
    expect(small.map(keyOf)).toEqual([]);
    const [fibre] = services.filter(({ mpn }) => mpn === 'INST-FIBRE-E');
    const [vendor] = fibre ? vendorsOf(fibre) : [];
    if (!fibre || !vendor) throw new Error('nobody splices fibres');
    const { minimumQuantity, orderMultiple, tiers } = offerRow(vendor, fibre, 'prd_1');
    expect([minimumQuantity, orderMultiple, tiers[0]?.minimumQuantity]).toEqual([24, 1, 24]);
  });

  test('nobody numbers two things alike, and article numbers check', () => {
    const numbers = goods.map(({ brand, mpn }) => `${brand} ${normalizePartNumber(mpn)}`);
    expect(new Set(numbers).size).toBe(numbers.length);
    const gtins = goods.map(gtinOf).filter((gtin) => gtin !== null);
    expect(new Set(gtins).size).toBe(gtins.length);
    expect(gtins.filter((gtin) => !isGtin(gtin))).toEqual([]);
  });

  test('one name of an attribute is one thing: its Chinese, its kind and its unit', () => {
    const meanings = new Map<string, Set<string>>();
    for (const { attribute } of goods.flatMap(({ specifications }) => specifications)) {
      const key = `${attribute.name.en} ${attribute.unit}`;
      const meaning = `${attribute.name.zhCN} ${attribute.kind}`;
      meanings.set(key, (meanings.get(key) ?? new Set()).add(meaning));
    }
    expect([...meanings].filter(([, said]) => said.size > 1)).toEqual([]);
  });
});

describe('what is possible', () => {
  test('bores are smaller than what is around them', () => {
    const both = (good: DemoGood) => statedBy(good, 'Outside diameter') !== undefined;
    const isOdd = (good: DemoGood) =>
      numberOf(good, 'Bore diameter') >= numberOf(good, 'Outside diameter');
    expect(faults((good) => both(good) && isOdd(good))).toEqual([]);
  });

  test('static load ratings of the small radial bearings stay below the dynamic ones', () => {
    const isOdd = (good: DemoGood) =>
      numberOf(good, 'Basic static load rating') >= numberOf(good, 'Basic dynamic load rating');
    expect(faults((good) => good.category === 'deepGroove' && isOdd(good))).toEqual([]);
  });

  test('motors turn at 6000 through their poles, more power loses less', () => {
    const motors = goods.filter(({ category }) => category === 'motor');
    expect(
      motors.filter(
        (m) => numberOf(m, 'Synchronous speed at 50 Hz') * numberOf(m, 'Motor poles') !== 6000,
      ),
    ).toEqual([]);
    const two = motors.filter((m) => statedBy(m, 'Motor poles') === '2');
    const sorted = [...two].sort((a, b) => numberOf(a, 'Rated power') - numberOf(b, 'Rated power'));
    const percents = sorted.map((m) => numberOf(m, 'Efficiency at full load'));
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
  });

  test('thicker wires resist less; power supplies give volts times amperes', () => {
    const wires = goods.filter(({ category }) => category === 'singleCore');
    const ohms = (mm2: number) =>
      wires
        .filter((w) => numberOf(w, 'Conductor cross-section') === mm2)
        .map((w) => numberOf(w, 'Conductor resistance at 20 °C'))[0] ?? 0;
    expect(ohms(1.5)).toBe(13.3);
    expect(ohms(2.5)).toBeLessThan(ohms(1.5));
    const isOdd = (good: DemoGood) =>
      numberOf(good, 'Output voltage') * numberOf(good, 'Output current') !==
      numberOf(good, 'Output power');
    expect(faults((good) => good.category === 'powerSupply' && isOdd(good))).toEqual([]);
  });

  test('tiers rise in quantity and fall in price, in whole packs, with a lead time', () => {
    const odd: string[] = [];
    for (const good of goods) {
      for (const vendor of vendorsOf(good)) {
        const { tiers, minimumQuantity, orderMultiple, leadTimeDays, stock } = offerRow(
          vendor,
          good,
          'prd_x',
        );
        const isRight = tiers.every(({ minimumQuantity: from, unitPrice }, i) => {
          const before = tiers[i - 1];
          if (from % orderMultiple !== 0 || Number(unitPrice.amount) <= 0) return false;
          return (
            !before ||
            (from > before.minimumQuantity &&
              Number(unitPrice.amount) < Number(before.unitPrice.amount))
          );
        });
        const isWhole = tiers[0]?.minimumQuantity === minimumQuantity;
        const isStocked = stock === null || (Number.isInteger(stock) && stock >= 0);
        if (!isRight || !isWhole || !isStocked || leadTimeDays < 1)
          odd.push(`${vendor.key} ${keyOf(good)}`);
      }
    }
    expect(odd).toEqual([]);
  });
});

test('every product has a drawing with nothing foreign in it', () => {
  const isOdd = (svg: string) =>
    !svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"') ||
    !svg.endsWith('</svg>') ||
    /NaN|undefined|Infinity|<script|<image|href|<style/.test(svg) ||
    svg.length > 30_000;
  expect(faults((good) => isOdd(good.drawing()))).toEqual([]);
});
