// Metric fasteners with the dimensions of ISO 4014, 4017, 4762, 10642, 4026, 4032, 7040, 7089, 2338, DIN 127, 976.
import type { CategoryKey } from '../categories.js';
import { type Head, nut, rod, screw, washer } from '../drawings/fasteners.js';
import { type DemoGood, numberOf, optionOf, tidy } from '../good.js';
import { type Text, text } from '../text.js';

const thread = optionOf('Thread', '螺纹规格');
const pitch = numberOf('Thread pitch', '螺距', 'mm');
const length = numberOf('Length', '长度', 'mm');
const strength = optionOf('Property class', '性能等级');
const material = optionOf('Material', '材质');
const standard = optionOf('Standard', '标准');
const flats = numberOf('Width across flats', '对边宽度', 'mm');
const height = numberOf('Height', '高度', 'mm');
const headDiameter = numberOf('Head diameter', '头部直径', 'mm');
const inner = numberOf('Bore diameter', '内径', 'mm');
const outer = numberOf('Outside diameter', '外径', 'mm');
const thickness = numberOf('Thickness', '厚度', 'mm');
const diameter = numberOf('Diameter', '直径', 'mm');

interface Grade {
  readonly code: string;
  readonly material: string;
  readonly words: Text;
  readonly suffix: string;
  readonly factor: number;
}

const zinc: Grade = {
  code: '8.8',
  material: 'Steel, zinc plated 碳钢镀锌',
  words: text('steel 8.8, zinc plated', '8.8 级碳钢镀锌'),
  suffix: '88ZN',
  factor: 1,
};
const black: Grade = {
  code: '12.9',
  material: 'Steel, black oxide 合金钢发黑',
  words: text('steel 12.9, black oxide', '12.9 级合金钢发黑'),
  suffix: '129B',
  factor: 1.25,
};
const high: Grade = {
  code: '10.9',
  material: 'Steel, zinc flake 碳钢达克罗',
  words: text('steel 10.9, zinc flake', '10.9 级达克罗'),
  suffix: '109F',
  factor: 1.4,
};
const a2: Grade = {
  code: 'A2-70',
  material: 'Stainless steel A2 不锈钢 304',
  words: text('stainless steel A2-70', '不锈钢 A2-70（304）'),
  suffix: 'A2',
  factor: 2.4,
};
const a4: Grade = {
  code: 'A4-80',
  material: 'Stainless steel A4 不锈钢 316',
  words: text('stainless steel A4-80', '不锈钢 A4-80（316）'),
  suffix: 'A4',
  factor: 3.7,
};

/** M, pitch, then per head: across flats and height; head diameter, height and key. */
const sizes = [
  { m: 3, p: 0.5, s: 5.5, k: 2, dk: 5.5, key: 2.5, sunk: [6.72, 1.86, 2], set: 1.5 },
  { m: 4, p: 0.7, s: 7, k: 2.8, dk: 7, key: 3, sunk: [8.96, 2.48, 2.5], set: 2 },
  { m: 5, p: 0.8, s: 8, k: 3.5, dk: 8.5, key: 4, sunk: [11.2, 3.1, 3], set: 2.5 },
  { m: 6, p: 1, s: 10, k: 4, dk: 10, key: 5, sunk: [13.44, 3.72, 4], set: 3 },
  { m: 8, p: 1.25, s: 13, k: 5.3, dk: 13, key: 6, sunk: [17.92, 4.96, 5], set: 4 },
  { m: 10, p: 1.5, s: 16, k: 6.4, dk: 16, key: 8, sunk: [22.4, 6.2, 6], set: 5 },
  { m: 12, p: 1.75, s: 18, k: 7.5, dk: 18, key: 10, sunk: [26.88, 7.44, 8], set: 6 },
  { m: 16, p: 2, s: 24, k: 10, dk: 24, key: 14, sunk: [33.6, 8.8, 10], set: 8 },
  { m: 20, p: 2.5, s: 30, k: 12.5, dk: 30, key: 17, sunk: null, set: null },
  { m: 24, p: 3, s: 36, k: 15, dk: 36, key: 19, sunk: null, set: null },
] as const;
type Size = (typeof sizes)[number];

/** The preferred lengths of the standards. */
const lengths = [6, 8, 10, 12, 16, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 90, 100, 120];

interface Screw {
  readonly category: CategoryKey;
  readonly standard: string;
  readonly en: string;
  readonly zhCN: string;
  readonly head: Head;
  readonly grades: readonly Grade[];
  /** Head width, head height, key; null where the standard has no such size. */
  readonly measures: (size: Size) => readonly [number, number, number] | null;
  /** Shortest and longest, in thread diameters. */
  readonly range: readonly [number, number];
}

const screws: readonly Screw[] = [
  {
    category: 'hexBolt',
    standard: 'ISO 4017',
    en: 'Hexagon head screw',
    zhCN: '六角头全螺纹螺栓',
    head: 'hexagon',
    grades: [zinc, high, a2, a4],
    measures: ({ s, k }) => [s, k, s],
    range: [1.9, 8],
  },
  {
    category: 'socketHead',
    standard: 'ISO 4762',
    en: 'Socket head cap screw',
    zhCN: '内六角圆柱头螺钉',
    head: 'socket',
    grades: [black, zinc, a2, a4],
    measures: ({ dk, m, key }) => [dk, m, key],
    range: [1.6, 8],
  },
  {
    category: 'countersunk',
    standard: 'ISO 10642',
    en: 'Socket countersunk head screw',
    zhCN: '内六角沉头螺钉',
    head: 'countersunk',
    grades: [zinc, a2],
    measures: ({ sunk }) => sunk,
    range: [1.9, 6],
  },
  {
    category: 'setScrew',
    standard: 'ISO 4026',
    en: 'Set screw with flat point',
    zhCN: '内六角平端紧定螺钉',
    head: 'none',
    grades: [a2],
    measures: ({ set, m }) => (set ? [m, 0, set] : null),
    range: [1, 3.4],
  },
];

const packOf = (m: number) => (m <= 6 ? 100 : m <= 12 ? 50 : 10);
const screwPrice = (m: number, long: number, factor: number) =>
  tidy((0.018 + (m * m * (long + 1.8 * m)) / 42_000) * factor, 4);

export function* fasteners(): Generator<DemoGood> {
  for (const kind of screws) yield* screwsOf(kind);
  yield* nuts();
  yield* washers();
  yield* rodsAndPins();
}

const brandOf = (grade: Grade) => (grade === zinc || grade === black ? 'Boltrion' : 'Jinlian');

function* screwsOf(kind: Screw): Generator<DemoGood> {
  for (const size of sizes) {
    const measures = kind.measures(size);
    if (!measures) continue;
    const { m, p } = size;
    const [headWidth, headHeight, drive] = measures;
    const [shortest, longest] = kind.range;
    for (const long of lengths) {
      if (long < shortest * m || long > longest * m) continue;
      for (const grade of kind.grades) {
        // Long ones of the rarer grades are made to order by others.
        if ((grade === a4 || grade === high) && long > 5.5 * m) continue;
        const code = `${kind.standard.replace('ISO ', '')}-M${m}x${long}-${grade.suffix}`;
        const spot = `M${m} × ${long}`;
        yield {
          category: kind.category,
          brand: brandOf(grade),
          mpn: code,
          name: text(
            `${kind.en} ${kind.standard} ${spot}, ${grade.words.en}`,
            `${kind.zhCN} ${kind.standard} M${m}×${long}，${grade.words.zhCN}`,
          ),
          description: text(
            `${kind.en} to ${kind.standard}, thread M${m} with ${p} mm pitch, length ${long} mm, ${grade.words.en}, key size ${drive} mm.`,
            `${kind.zhCN}，符合 ${kind.standard}，螺纹 M${m}、螺距 ${p} mm，长度 ${long} mm，${grade.words.zhCN}，扳手尺寸 ${drive} mm。`,
          ),
          specifications: [
            thread.is(`M${m}`),
            length.is(long),
            pitch.is(p),
            strength.is(grade.code),
            material.is(grade.material),
            standard.is(kind.standard),
            flats.is(drive),
            ...(kind.head === 'none' || kind.head === 'hexagon'
              ? []
              : [headDiameter.is(headWidth)]),
          ],
          price: screwPrice(m, long, grade.factor),
          pack: packOf(m),
          drawing: () =>
            screw({ thread: m, length: long, head: kind.head, headWidth, headHeight, drive }),
        };
      }
    }
  }
}

/** M: height of ISO 4032, and across flats and height of DIN 985. */
const nutRows = [
  [3, 2.4, 5.5, 4],
  [4, 3.2, 7, 5],
  [5, 4.7, 8, 5],
  [6, 5.2, 10, 6],
  [8, 6.8, 13, 8],
  [10, 8.4, 17, 10],
  [12, 10.8, 19, 12],
  [16, 14.8, 24, 16],
  [20, 18, 30, 20],
  [24, 21.5, 36, 24],
] as const;

function* nuts(): Generator<DemoGood> {
  for (const [index, [m, h, lockFlats, lockHeight]] of nutRows.entries()) {
    const { s = 0, p = 0 } = sizes[index] ?? {};
    for (const isLocking of [false, true]) {
      for (const grade of isLocking ? [zinc, a2] : [zinc, high, a2, a4]) {
        const [wide, high2] = isLocking ? [lockFlats, lockHeight] : [s, h];
        const norm = isLocking ? 'DIN 985' : 'ISO 4032';
        const level = { '8.8': '8', '10.9': '10' }[grade.code] ?? grade.code;
        const [en, zhCN] = isLocking
          ? ['Prevailing torque nut with nylon insert', '尼龙锁紧六角螺母']
          : ['Hexagon nut', '六角螺母'];
        yield {
          category: isLocking ? 'lockNut' : 'hexNut',
          brand: brandOf(grade),
          mpn: `${norm.replace(/\D+/, '')}-M${m}-${grade.suffix}`,
          name: text(`${en} ${norm} M${m}, class ${level}`, `${zhCN} ${norm} M${m}，${level} 级`),
          description: text(
            `${en} to ${norm}, M${m} × ${p}, across flats ${wide} mm, height ${high2} mm${isLocking ? '; the insert holds against vibration up to 120 °C' : ''}.`,
            `${zhCN}，符合 ${norm}，M${m}×${p}，对边 ${wide} mm，高 ${high2} mm${isLocking ? '；尼龙圈防振松，最高 120 °C' : ''}。`,
          ),
          specifications: [
            thread.is(`M${m}`),
            pitch.is(p),
            flats.is(wide),
            height.is(high2),
            strength.is(level),
            material.is(grade.material),
            standard.is(norm),
          ],
          price: tidy((0.012 + (m * m * high2) / 30_000) * grade.factor * (isLocking ? 1.7 : 1), 4),
          pack: packOf(m),
          drawing: () => nut(m, wide, high2, isLocking),
        };
      }
    }
  }
}

const washerKinds = [
  {
    category: 'washer',
    norm: 'ISO 7089',
    words: text('Flat washer', '平垫圈'),
    rows: [
      [3, 3.2, 7, 0.5],
      [4, 4.3, 9, 0.8],
      [5, 5.3, 10, 1],
      [6, 6.4, 12, 1.6],
      [8, 8.4, 16, 1.6],
      [10, 10.5, 20, 2],
      [12, 13, 24, 2.5],
      [16, 17, 30, 3],
      [20, 21, 37, 3],
      [24, 25, 44, 4],
    ],
  },
  {
    category: 'washer',
    norm: 'ISO 7093',
    words: text('Large flat washer', '大平垫圈'),
    rows: [
      [5, 5.3, 15, 1],
      [6, 6.4, 18, 1.6],
      [8, 8.4, 24, 2],
      [10, 10.5, 30, 2.5],
      [12, 13, 37, 3],
      [16, 17, 50, 3],
      [20, 21, 60, 4],
    ],
  },
  {
    category: 'springWasher',
    norm: 'DIN 127 B',
    words: text('Spring lock washer', '弹簧垫圈'),
    rows: [
      [3, 3.1, 6.2, 0.8],
      [4, 4.1, 7.6, 0.9],
      [5, 5.1, 9.2, 1.2],
      [6, 6.1, 11.8, 1.6],
      [8, 8.1, 14.8, 2],
      [10, 10.2, 18.1, 2.2],
      [12, 12.2, 21.1, 2.5],
      [16, 16.2, 27.4, 3.5],
      [20, 20.2, 33.6, 4],
      [24, 24.5, 40, 5],
    ],
  },
] as const;

function* washers(): Generator<DemoGood> {
  for (const { category, norm, words, rows } of washerKinds) {
    for (const [m, d1, d2, h] of rows) {
      for (const grade of [zinc, a2, a4]) {
        const made =
          grade === zinc
            ? text('zinc plated steel', '碳钢镀锌')
            : text(`stainless ${grade.suffix}`, `不锈钢 ${grade.suffix}`);
        yield {
          category,
          brand: brandOf(grade),
          mpn: `${norm.replace(/[^\dB]/g, '')}-${m}-${grade.suffix.replace('88', '')}`,
          name: text(
            `${words.en} ${norm} for M${m}, ${made.en}`,
            `${words.zhCN} ${norm}，用于 M${m}，${made.zhCN}`,
          ),
          description: text(
            `${words.en} to ${norm} for M${m}: bore ${d1} mm, outside ${d2} mm, ${h} mm thick, ${made.en}.`,
            `${words.zhCN}，符合 ${norm}，配 M${m}：内径 ${d1} mm，外径 ${d2} mm，厚 ${h} mm，${made.zhCN}。`,
          ),
          specifications: [
            thread.is(`M${m}`),
            inner.is(d1),
            outer.is(d2),
            thickness.is(h),
            material.is(grade.material),
            standard.is(norm),
          ],
          price: tidy((0.006 + (d2 * d2 * h) / 160_000) * grade.factor, 4),
          pack: packOf(m) * 2,
          drawing: () => washer(d1, d2, h, category === 'springWasher'),
        };
      }
    }
  }
}

function* rodsAndPins(): Generator<DemoGood> {
  for (const { m, p } of sizes.slice(1)) {
    for (const grade of [zinc, a2, a4]) {
      for (const long of [1000, 2000]) {
        const level = grade === zinc ? '4.8' : grade.code;
        yield {
          category: 'threadedRod',
          brand: brandOf(grade),
          mpn: `976-M${m}x${long}-${grade === zinc ? '48ZN' : grade.suffix}`,
          name: text(
            `Threaded rod DIN 976 M${m} × ${long}, class ${level}`,
            `全螺纹螺杆 DIN 976 M${m}×${long}，${level} 级`,
          ),
          description: text(
            `Threaded rod to DIN 976-1, M${m} × ${p}, ${long} mm long, to be cut to length.`,
            `全螺纹螺杆，符合 DIN 976-1，M${m}×${p}，长 ${long} mm，可按需截断。`,
          ),
          specifications: [
            thread.is(`M${m}`),
            length.is(long),
            pitch.is(p),
            strength.is(level),
            material.is(grade.material),
            standard.is('DIN 976'),
          ],
          price: tidy((0.5 + (m * m * long) / 19_000) * grade.factor, 2),
          drawing: () => rod(m, long, true),
        };
      }
    }
  }
  for (const d of [3, 4, 5, 6, 8, 10, 12]) {
    for (const long of [10, 12, 16, 20, 24, 30, 40, 50, 60]) {
      if (long < d * 2 || long > d * 6) continue;
      yield {
        category: 'dowelPin',
        brand: 'Boltrion',
        mpn: `8734-${d}M6x${long}`,
        name: text(
          `Hardened dowel pin ISO 8734 ${d} m6 × ${long}`,
          `淬硬圆柱销 ISO 8734 ${d} m6×${long}`,
        ),
        description: text(
          `Hardened and ground dowel pin to ISO 8734, diameter ${d} mm tolerance m6, length ${long} mm.`,
          `淬硬磨削圆柱销，符合 ISO 8734，直径 ${d} mm、公差 m6，长度 ${long} mm。`,
        ),
        specifications: [
          diameter.is(d),
          length.is(long),
          material.is('Hardened steel 淬硬钢'),
          standard.is('ISO 8734'),
        ],
        price: tidy(0.12 + (d * d * long) / 6500, 3),
        pack: 50,
        drawing: () => rod(d, long, false),
      };
    }
  }
}
