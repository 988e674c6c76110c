// Rolling bearings with the boundary dimensions of ISO 15, ISO 355 and ISO 104, and units and belts.

import type { CategoryKey } from '../categories.js';
import { bearing, belt, pillowBlock, type Rolling } from '../drawings/bearings.js';
import { type DemoGood, numberOf, optionOf, tidy } from '../good.js';
import { text } from '../text.js';
import { bearingRows, taperRows, thrustRows, unitRows } from './bearing-sizes.js';

const bore = numberOf('Bore diameter', '内径', 'mm');
const outer = numberOf('Outside diameter', '外径', 'mm');
const width = numberOf('Width', '宽度', 'mm');
const dynamicLoad = numberOf('Basic dynamic load rating', '基本额定动载荷', 'kN');
const staticLoad = numberOf('Basic static load rating', '基本额定静载荷', 'kN');
const sealing = optionOf('Sealing', '密封形式');
const clearance = optionOf('Radial internal clearance', '径向游隙');
const cage = optionOf('Cage', '保持架');
const contactAngle = numberOf('Contact angle', '接触角', '°');
const ringWidth = numberOf('Cup width', '外圈宽度', 'mm');

interface Maker {
  readonly brand: string;
  readonly factor: number;
  /** How this maker writes open, shielded, sealed and rubber-sealed bearings. */
  readonly suffixes: readonly [open: string, shield: string, seal: string];
}

const makers: readonly Maker[] = [
  { brand: 'Norvik', factor: 1.32, suffixes: ['', '-2Z', '-2RS1'] },
  { brand: 'Luoyan', factor: 0.74, suffixes: ['', '-ZZ', '-2RS'] },
  { brand: 'Kugelhaus', factor: 1.18, suffixes: ['', '.2ZR', '.2RSR'] },
];

const seals = [
  { option: 'Open 开式', en: 'open', zhCN: '开式', factor: 0.86 },
  { option: 'Shields 2Z 防尘盖', en: 'two shields', zhCN: '双面防尘盖', factor: 1 },
  { option: 'Seals 2RS 密封圈', en: 'two contact seals', zhCN: '双面接触密封圈', factor: 1.06 },
] as const;

const size = (d: number, D: number, b: number) => `${d} × ${D} × ${b} mm`;
const priceOf = (D: number, b: number, factor: number) => tidy((2.2 + (D * D * b) / 5200) * factor);

export function* bearings(): Generator<DemoGood> {
  yield* deepGroove();
  yield* others();
  yield* thrust();
  yield* tapered();
  yield* units();
  yield* belts();
}

function* deepGroove(): Generator<DemoGood> {
  for (const [series, d, D, b, c, c0] of bearingRows) {
    for (const maker of makers) {
      for (const [index, seal] of seals.entries()) {
        for (const gap of ['CN', 'C3']) {
          // Small bearings are seldom sold open, and normal clearance only by the first two makers.
          if (D < 30 && index === 0) continue;
          if (gap === 'CN' && maker.brand === 'Kugelhaus') continue;
          if (gap === 'C3' && index === 0) continue;
          const end = gap === 'C3' ? (maker.brand === 'Kugelhaus' ? '.C3' : '/C3') : '';
          const number = `${series}${maker.suffixes[index]}${end}`;
          yield {
            category: 'deepGroove',
            brand: maker.brand,
            mpn: number,
            name: text(
              `Deep groove ball bearing ${number}, ${size(d, D, b)}, ${seal.en}`,
              `深沟球轴承 ${number}，${d}×${D}×${b} mm，${seal.zhCN}`,
            ),
            description: text(
              `Single-row deep groove ball bearing to ISO 15 for radial loads and light axial loads in both directions. Clearance ${gap}, ${seal.en}, pressed steel cage. Typical uses: motors, pumps, conveyors, gearboxes.`,
              `单列深沟球轴承，尺寸符合 ISO 15，承受径向载荷及双向轻轴向载荷。游隙 ${gap}，${seal.zhCN}，冲压钢保持架。常用于电机、水泵、输送机和减速机。`,
            ),
            specifications: [
              bore.is(d),
              outer.is(D),
              width.is(b),
              sealing.is(seal.option),
              clearance.is(gap),
              dynamicLoad.is(c),
              staticLoad.is(c0),
              cage.is('Steel 钢'),
            ],
            price: priceOf(D, b, maker.factor * seal.factor),
            pack: D < 60 ? 10 : 1,
            drawing: () => bearing({ bore: d, outer: D, width: b }, 'balls', index > 0),
          };
        }
      }
    }
  }
}

interface Variant {
  readonly category: CategoryKey;
  readonly rolling: Rolling;
  readonly en: string;
  readonly zhCN: string;
  readonly number: (code: string) => string;
  readonly factor: number;
  readonly use: readonly [en: string, zhCN: string];
}

const variants: readonly Variant[] = [
  {
    category: 'angularContact',
    rolling: 'angular',
    en: 'Angular contact ball bearing',
    zhCN: '角接触球轴承',
    number: (code) => `72${code} B`,
    factor: 1.9,
    use: [
      'Single row, 40° contact angle, for combined loads with high axial share; mounted in pairs in pumps and spindles.',
      '单列，接触角 40°，适用于轴向载荷较大的联合载荷，常成对用于水泵和主轴。',
    ],
  },
  {
    category: 'cylindricalRoller',
    rolling: 'cylinder',
    en: 'Cylindrical roller bearing',
    zhCN: '圆柱滚子轴承',
    number: (code) => `NU2${code} E`,
    factor: 2.3,
    use: [
      'Single row with two flanges on the outer ring; the inner ring can move axially, for the floating side of shafts under heavy radial load.',
      '单列，外圈双挡边，内圈可轴向移动，用于重径向载荷轴的游动端。',
    ],
  },
];

/** Both have the boundary dimensions of diameter series 2, as the 62 bearings have. */
function* others(): Generator<DemoGood> {
  const rows = bearingRows.filter(([series, d]) => series.startsWith('62') && d >= 20);
  for (const [series, d, D, b] of rows) {
    for (const variant of variants) {
      for (const maker of makers.slice(0, 2)) {
        const number = variant.number(series.slice(2));
        const [en, zhCN] = variant.use;
        yield {
          category: variant.category,
          brand: maker.brand,
          mpn: number,
          name: text(
            `${variant.en} ${number}, ${size(d, D, b)}`,
            `${variant.zhCN} ${number}，${d}×${D}×${b} mm`,
          ),
          description: text(en, zhCN),
          specifications: [
            bore.is(d),
            outer.is(D),
            width.is(b),
            ...(variant.rolling === 'angular' ? [contactAngle.is(40)] : []),
            cage.is('Polyamide 尼龙'),
          ],
          price: priceOf(D, b, variant.factor * maker.factor),
          drawing: () => bearing({ bore: d, outer: D, width: b }, variant.rolling, false),
        };
      }
    }
  }
}

function* thrust(): Generator<DemoGood> {
  for (const [number, d, D, h] of thrustRows) {
    for (const maker of makers.slice(0, 2)) {
      yield {
        category: 'thrustBall',
        brand: maker.brand,
        mpn: number,
        name: text(
          `Thrust ball bearing ${number}, ${size(d, D, h)}`,
          `推力球轴承 ${number}，${d}×${D}×${h} mm`,
        ),
        description: text(
          'Single-direction thrust ball bearing to ISO 104 for axial load in one direction; no radial load allowed.',
          '单向推力球轴承，尺寸符合 ISO 104，仅承受单方向轴向载荷，不能承受径向载荷。',
        ),
        specifications: [bore.is(d), outer.is(D), width.is(h), cage.is('Steel 钢')],
        price: priceOf(D, h, 1.3 * maker.factor),
        drawing: () => bearing({ bore: d, outer: D, width: h }, 'thrust', false),
      };
    }
  }
}

function* tapered(): Generator<DemoGood> {
  for (const [number, d, D, total, , cup] of taperRows) {
    for (const maker of makers.slice(0, 2)) {
      yield {
        category: 'taperedRoller',
        brand: maker.brand,
        mpn: number,
        name: text(
          `Tapered roller bearing ${number}, ${size(d, D, total)}`,
          `圆锥滚子轴承 ${number}，${d}×${D}×${total} mm`,
        ),
        description: text(
          'Single-row metric tapered roller bearing to ISO 355, separable, for combined radial and axial loads; adjusted against a second bearing.',
          '单列公制圆锥滚子轴承，符合 ISO 355，可分离，承受径向与轴向联合载荷，需与另一轴承配对调整。',
        ),
        specifications: [
          bore.is(d),
          outer.is(D),
          width.is(total),
          ringWidth.is(cup),
          cage.is('Steel 钢'),
        ],
        price: priceOf(D, total, 1.5 * maker.factor),
        drawing: () => bearing({ bore: d, outer: D, width: total }, 'taper', false),
      };
    }
  }
}

const shaftHeight = numberOf('Centre height', '中心高', 'mm');
const holeDistance = numberOf('Bolt hole distance', '安装孔距', 'mm');

function* units(): Generator<DemoGood> {
  for (const [number, d, height, length, holes] of unitRows) {
    for (const maker of makers.slice(0, 2)) {
      yield {
        category: 'pillowBlock',
        brand: maker.brand,
        mpn: number,
        name: text(
          `Pillow block unit ${number}, shaft ${d} mm, cast iron`,
          `带座外球面轴承 ${number}，轴径 ${d} mm，铸铁`,
        ),
        description: text(
          'Cast iron pillow block with insert bearing and set-screw locking, regreasable, takes up small misalignment of the shaft.',
          '铸铁立式轴承座，内装外球面球轴承，顶丝锁紧，可加油脂，可补偿轴的轻微不对中。',
        ),
        specifications: [bore.is(d), shaftHeight.is(height), holeDistance.is(holes)],
        price: tidy((12 + d * d * 0.028) * maker.factor),
        drawing: () => pillowBlock(d, height, length, holes),
      };
    }
  }
}

const datumLength = numberOf('Datum length', '基准长度', 'mm');
const pitchLength = numberOf('Pitch length', '节线长度', 'mm');
const profile = optionOf('Belt profile', '带型');
const topWidth = numberOf('Top width', '顶宽', 'mm');
const beltHeight = numberOf('Belt height', '带高', 'mm');
const beltWidth = numberOf('Belt width', '带宽', 'mm');
const pitch = numberOf('Tooth pitch', '节距', 'mm');

/** Narrow V-belts of ISO 4184, and curved-tooth timing belts. */
function* belts(): Generator<DemoGood> {
  const narrow = [
    { code: 'SPZ', w: 9.7, h: 8, lengths: [630, 710, 800, 900, 1000, 1120, 1250, 1400, 1600] },
    { code: 'SPA', w: 12.7, h: 10, lengths: [800, 900, 1000, 1120, 1250, 1400, 1600, 1800, 2000] },
    { code: 'SPB', w: 16.3, h: 13, lengths: [1250, 1400, 1600, 1800, 2000, 2240, 2500, 2800] },
  ];
  for (const { code, w, h, lengths } of narrow) {
    for (const long of lengths) {
      yield {
        category: 'vBelt',
        brand: 'Tractum',
        mpn: `${code} ${long}`,
        name: text(`Narrow V-belt ${code} ${long} Lw`, `窄V带 ${code} ${long} Lw`),
        description: text(
          `Wrapped narrow V-belt, profile ${code}, datum length ${long} mm to ISO 4184, polychloroprene with polyester cords, −40 to +70 °C.`,
          `包布窄V带，${code} 型，基准长度 ${long} mm，符合 ISO 4184，氯丁橡胶、聚酯线绳，−40 至 +70 °C。`,
        ),
        specifications: [profile.is(code), datumLength.is(long), topWidth.is(w), beltHeight.is(h)],
        price: tidy(3 + long * w * 0.0011),
        drawing: () => belt(`${w}`, false, w, h),
      };
    }
  }
  for (const [step, thick] of [
    [5, 3.8],
    [8, 6],
  ] as const) {
    for (const teeth of [60, 80, 90, 100, 112, 120, 140, 160, 180]) {
      for (const wide of step === 5 ? [9, 15, 25] : [20, 30, 50]) {
        const long = teeth * step;
        const number = `${long}-${step}M-${wide}`;
        yield {
          category: 'timingBelt',
          brand: 'Tractum',
          mpn: number,
          name: text(
            `Timing belt ${number}, ${teeth} teeth, ${wide} mm wide`,
            `同步带 ${number}，${teeth} 齿，宽 ${wide} mm`,
          ),
          description: text(
            `Curved-tooth timing belt with ${step} mm pitch, ${teeth} teeth and glass fibre cords; slip-free drive without lubrication.`,
            `圆弧齿同步带，节距 ${step} mm，${teeth} 齿，玻璃纤维线绳，无滑差传动，免润滑。`,
          ),
          specifications: [
            profile.is(`${step}M`),
            pitchLength.is(long),
            pitch.is(step),
            beltWidth.is(wide),
            beltHeight.is(thick),
          ],
          price: tidy(4 + long * wide * 0.0016),
          drawing: () => belt(`${step}M`, true, step * 3, thick),
        };
      }
    }
  }
}
