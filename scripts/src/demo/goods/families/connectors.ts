// Cord sets, terminals, ferrules, lugs and glands: IEC 61076-2, IEC 60947-7-1, DIN 46228, DIN 46235, EN 62444.
import { cordSet } from '../drawings/cables.js';
import { boardTerminal, ferrule, gland, lug, railTerminal } from '../drawings/electrics.js';
import { tone } from '../drawings/pen.js';
import { type DemoGood, numberOf, optionOf, tidy } from '../good.js';
import { text } from '../text.js';

const poles = numberOf('Number of poles', '极数');
const gender = optionOf('Contact gender', '触点类型');
const outlet = optionOf('Cable outlet', '出线方向');
const cordLength = numberOf('Cable length', '线长', 'm');
const sheath = optionOf('Sheath material', '护套材质');
const coding = optionOf('Coding', '编码');
const current = numberOf('Rated current', '额定电流', 'A');
const voltage = numberOf('Rated voltage', '额定电压', 'V');
const protection = optionOf('Degree of protection', '防护等级');
const area = numberOf('Conductor cross-section', '导体截面积', 'mm²');
const pitch = numberOf('Pitch', '间距', 'mm');
const width = numberOf('Width', '宽度', 'mm');
const colour = optionOf('Colour', '颜色');
const connection = optionOf('Connection', '接线方式');
const sleeve = numberOf('Sleeve length', '管长', 'mm');
const hole = optionOf('Stud size', '螺栓规格');
const thread = optionOf('Thread', '螺纹规格');
const clampMin = numberOf('Clamping range from', '夹紧范围下限', 'mm');
const clampMax = numberOf('Clamping range to', '夹紧范围上限', 'mm');
const material = optionOf('Material', '材质');

export function* connectors(): Generator<DemoGood> {
  yield* cordSets();
  yield* railTerminals();
  yield* boardTerminals();
  yield* ferrules();
  yield* lugs();
  yield* glands();
}

/** Poles, volts, amperes by IEC 61076-2-101 (M12, A-coded) and -104 (M8). */
const round = [
  {
    size: 'M12',
    category: 'm12Cord',
    rows: [
      [4, 250, 4],
      [5, 60, 4],
      [8, 30, 2],
    ],
  },
  {
    size: 'M8',
    category: 'm8Cord',
    rows: [
      [3, 60, 4],
      [4, 30, 4],
    ],
  },
] as const;

function* cordSets(): Generator<DemoGood> {
  for (const { size, category, rows } of round) {
    for (const [count, volts, amps] of rows) {
      for (const isMale of [false, true]) {
        for (const isAngled of [false, true]) {
          for (const [jacket, mark, factor] of [
            ['PUR', 'U', 1.25],
            ['PVC', 'V', 1],
          ] as const) {
            for (const m of [2, 5, 10]) {
              const [end, en, zhCN] = isMale ? ['M', 'male', '针型'] : ['F', 'female', '孔型'];
              const [turn, turnEn, turnZh] = isAngled
                ? ['A', 'angled', '弯头']
                : ['S', 'straight', '直头'];
              yield {
                category,
                brand: 'Conexar',
                mpn: `${size}-${count}${end}${turn}-${mark}${String(m).padStart(2, '0')}`,
                name: text(
                  `${size} sensor cable, ${count}-pole ${en}, ${turnEn}, ${m} m ${jacket}`,
                  `${size} 传感器电缆，${count} 芯${zhCN}${turnZh}，${m} 米 ${jacket}`,
                ),
                description: text(
                  `Moulded ${size} connector, A-coded, ${count}-pole ${en}, with ${m} m open-ended ${jacket} cable, ${volts} V, ${amps} A, IP67 when screwed in.`,
                  `注塑 ${size} 连接器，A 编码，${count} 芯${zhCN}，带 ${m} 米 ${jacket} 散线电缆，${volts} V、${amps} A，拧紧后 IP67。`,
                ),
                specifications: [
                  poles.is(count),
                  gender.is(isMale ? 'Male 针' : 'Female 孔'),
                  outlet.is(isAngled ? 'Angled 弯' : 'Straight 直'),
                  cordLength.is(m),
                  sheath.is(jacket),
                  coding.is('A'),
                  voltage.is(volts),
                  current.is(amps),
                  protection.is('IP67'),
                ],
                price: tidy((13 + count * 1.6 + m * 2.2) * factor + (isAngled ? 1.5 : 0)),
                drawing: () => cordSet(count, isAngled, isMale, `${size} ${count}P`),
              };
            }
          }
        }
      }
    }
  }
}

/** mm², A, width in mm, at 800 V, by IEC 60947-7-1. */
const clamps = [
  [2.5, 24, 5.2],
  [4, 32, 6.2],
  [6, 41, 8.2],
  [10, 57, 10.2],
  [16, 76, 12.2],
  [35, 125, 16],
] as const;
const clampColours = [
  ['grey', 'GY', 'Grey 灰', 'Feed-through', '直通'],
  ['blue', 'BU', 'Blue 蓝', 'Feed-through', '直通'],
  ['greenYellow', 'PE', 'Green-yellow 黄绿', 'Protective earth', '接地'],
] as const;

function* railTerminals(): Generator<DemoGood> {
  for (const [mm2, amps, wide] of clamps) {
    for (const [key, code, option, en, zhCN] of clampColours) {
      for (const [way, mark, option2] of [
        ['Screw', 'S', 'Screw 螺钉'],
        ['Push-in', 'P', 'Push-in 直插'],
      ] as const) {
        for (const [brand, factor] of [
          ['Conexar', 1.3],
          ['Pintora', 0.85],
        ] as const) {
          if (way === 'Push-in' && mm2 > 16) continue;
          yield {
            category: 'railTerminal',
            brand,
            mpn: brand === 'Conexar' ? `T${mark}${mm2}-${code}` : `JT${mark}-${mm2}/${code}`,
            name: text(
              `${en} terminal block ${mm2} mm², ${way.toLowerCase()}, ${code === 'PE' ? 'green-yellow' : (option.split(' ')[0] ?? '').toLowerCase()}`,
              `${zhCN}接线端子 ${mm2} mm²，${option2.split(' ')[1]}式，${option.split(' ')[1]}色`,
            ),
            description: text(
              `DIN rail terminal block for TH 35 rail, ${way.toLowerCase()} connection, ${mm2} mm²${code === 'PE' ? ', earths through its foot' : `, ${amps} A, 800 V`}, to IEC 60947-7.`,
              `TH 35 导轨接线端子，${option2.split(' ')[1]}连接，${mm2} mm²${code === 'PE' ? '，底脚接地' : `，${amps} A、800 V`}，符合 IEC 60947-7。`,
            ),
            specifications: [
              area.is(mm2),
              ...(code === 'PE' ? [] : [current.is(amps), voltage.is(800)]),
              width.is(wide),
              connection.is(option2),
              colour.is(option),
            ],
            price: tidy((1.1 + mm2 * 0.42) * factor * (code === 'PE' ? 2.1 : 1)),
            pack: 50,
            drawing: () => railTerminal(wide, key, `${mm2} mm²`),
          };
        }
      }
    }
  }
}

function* boardTerminals(): Generator<DemoGood> {
  for (const [mm, amps, volts, mm2] of [
    [3.5, 10, 160, 1.5],
    [5.08, 16, 320, 2.5],
    [7.62, 32, 630, 4],
  ] as const) {
    for (const count of [2, 3, 4, 5, 6, 8, 10, 12]) {
      yield {
        category: 'boardTerminal',
        brand: 'Pintora',
        mpn: `PT${Math.round(mm * 100)}-${String(count).padStart(2, '0')}`,
        name: text(
          `PCB terminal block, pitch ${mm} mm, ${count}-pole`,
          `PCB 接线端子，间距 ${mm} mm，${count} 位`,
        ),
        description: text(
          `Screw terminal for printed circuit boards, pitch ${mm} mm, ${count} poles, wires up to ${mm2} mm², ${amps} A, ${volts} V, for wave soldering.`,
          `印制板螺钉接线端子，间距 ${mm} mm，${count} 位，导线最大 ${mm2} mm²，${amps} A、${volts} V，波峰焊。`,
        ),
        specifications: [
          poles.is(count),
          pitch.is(mm),
          area.is(mm2),
          current.is(amps),
          voltage.is(volts),
        ],
        price: tidy(count * (0.28 + mm * 0.09)),
        pack: 100,
        drawing: () => boardTerminal(count, mm),
      };
    }
  }
}

/** mm², colour of DIN 46228-4, usual sleeve lengths. */
const sleeves = [
  [0.5, 'white', 'White 白', [6, 8, 10]],
  [0.75, 'grey', 'Grey 灰', [6, 8, 10]],
  [1, 'red', 'Red 红', [6, 8, 10]],
  [1.5, 'black', 'Black 黑', [8, 10, 18]],
  [2.5, 'blue', 'Blue 蓝', [8, 12, 18]],
  [4, 'grey', 'Grey 灰', [10, 12, 18]],
  [6, 'yellow', 'Yellow 黄', [12, 18]],
  [10, 'red', 'Red 红', [12, 18]],
  [16, 'blue', 'Blue 蓝', [12, 18]],
  [25, 'yellow', 'Yellow 黄', [16, 22]],
  [35, 'red', 'Red 红', [16, 25]],
] as const;

function* ferrules(): Generator<DemoGood> {
  for (const [mm2, key, option, lengths] of sleeves) {
    for (const mm of lengths) {
      yield {
        category: 'ferrule',
        brand: 'Pintora',
        mpn: `AE${mm2}-${mm}`,
        name: text(
          `Insulated ferrule ${mm2} mm², ${mm} mm, ${(option.split(' ')[0] ?? '').toLowerCase()}`,
          `绝缘管型端头 ${mm2} mm²，${mm} mm，${option.split(' ')[1]}色`,
        ),
        description: text(
          `Wire end ferrule with plastic collar to DIN 46228-4 for ${mm2} mm² stranded wire, tinned copper, sleeve ${mm} mm.`,
          `带塑料套的管型端头，符合 DIN 46228-4，用于 ${mm2} mm² 多股线，镀锡铜，管长 ${mm} mm。`,
        ),
        specifications: [
          area.is(mm2),
          sleeve.is(mm),
          colour.is(option),
          material.is('Tinned copper 镀锡铜'),
        ],
        price: tidy(0.03 + mm2 * 0.016 + mm * 0.001, 3),
        pack: 100,
        drawing: () => ferrule(key, `${mm2} mm²`, mm),
      };
    }
  }
}

function* lugs(): Generator<DemoGood> {
  const rows = [
    [10, [5, 6, 8]],
    [16, [6, 8, 10]],
    [25, [6, 8, 10]],
    [35, [8, 10, 12]],
    [50, [8, 10, 12]],
    [70, [8, 10, 12]],
    [95, [10, 12, 16]],
    [120, [10, 12, 16]],
    [150, [12, 16]],
    [185, [12, 16]],
    [240, [12, 16]],
  ] as const;
  for (const [mm2, holes] of rows) {
    for (const m of holes) {
      yield {
        category: 'lug',
        brand: 'Pintora',
        mpn: `KR${mm2}-M${m}`,
        name: text(`Tubular cable lug ${mm2} mm², M${m}`, `铜管接线鼻 ${mm2} mm²，M${m}`),
        description: text(
          `Tubular compression lug of copper, tinned, for ${mm2} mm² copper conductors and M${m} studs.`,
          `紫铜压接端子，镀锡，用于 ${mm2} mm² 铜导体、M${m} 螺栓。`,
        ),
        specifications: [area.is(mm2), hole.is(`M${m}`), material.is('Tinned copper 镀锡铜')],
        price: tidy(0.7 + mm2 * 0.085),
        pack: 10,
        drawing: () => lug(`M${m}`, `${mm2} mm²`),
      };
    }
  }
}

const entries = [
  [12, 3, 6.5],
  [16, 5, 10],
  [20, 7, 13],
  [25, 10, 17],
  [32, 13, 21],
  [40, 19, 28],
  [50, 27, 35],
  [63, 34, 45],
] as const;
const bodies = [
  ['PA', 'Polyamide 尼龙', 'polyamide', '尼龙', 1, '#b7bfc6'],
  ['MS', 'Nickel-plated brass 黄铜镀镍', 'nickel-plated brass', '黄铜镀镍', 3.2, tone.mid],
  ['SS', 'Stainless steel 316L 不锈钢', 'stainless steel 316L', '316L 不锈钢', 11, '#dfe5e8'],
] as const;

function* glands(): Generator<DemoGood> {
  for (const [m, from, to] of entries) {
    for (const [code, option, en, zhCN, factor, fill] of bodies) {
      for (const [brand, share] of [
        ['Conexar', 1.25],
        ['Pintora', 0.8],
      ] as const) {
        if (code === 'SS' && brand === 'Pintora') continue;
        yield {
          category: 'gland',
          brand,
          mpn: brand === 'Conexar' ? `G${m}-${code}` : `PG-M${m}x1.5-${code}`,
          name: text(
            `Cable gland M${m} × 1.5, ${from}–${to} mm, ${en}`,
            `电缆接头 M${m}×1.5，${from}–${to} mm，${zhCN}`,
          ),
          description: text(
            `Cable gland to EN 62444 with metric thread M${m} × 1.5, clamps cables of ${from} to ${to} mm, IP68 at 5 bar, with strain relief.`,
            `符合 EN 62444 的公制电缆接头 M${m}×1.5，适用线径 ${from}–${to} mm，IP68（5 bar），带应力消除。`,
          ),
          specifications: [
            thread.is(`M${m}×1.5`),
            clampMin.is(from),
            clampMax.is(to),
            material.is(option),
            protection.is('IP68'),
          ],
          price: tidy((0.5 + m * m * 0.0072) * factor * share),
          pack: m < 40 ? 10 : 5,
          drawing: () => gland(`M${m}`, `${from}–${to}`, fill),
        };
      }
    }
  }
}
