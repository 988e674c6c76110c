// Pumps by ISO 2858, valves with the face-to-face lengths of EN 558, pneumatics of ISO 15552.
import type { CategoryKey } from '../categories.js';
import { butterfly, diaphragmPump, pump, valve } from '../drawings/fluids.js';
import { type DemoGood, numberOf, optionOf, tidy } from '../good.js';
import { text } from '../text.js';
import { pneumatics } from './pneumatics.js';

const suction = numberOf('Suction nominal size', '吸入口公称直径', 'mm');
const discharge = numberOf('Discharge nominal size', '排出口公称直径', 'mm');
const flow = numberOf('Rated flow', '额定流量', 'm³/h');
const head = numberOf('Rated head', '额定扬程', 'm');
const power = numberOf('Rated power', '额定功率', 'kW');
const speed = numberOf('Rated speed', '额定转速', 'rpm');
const material = optionOf('Material', '材质');
const nominal = numberOf('Nominal size DN', '公称直径 DN', 'mm');
const pressure = numberOf('Nominal pressure PN', '公称压力 PN', 'bar');
const connection = optionOf('End connection', '连接方式');
const faceToFace = numberOf('Face-to-face length', '结构长度', 'mm');
const seat = optionOf('Seat', '密封材料');

export function* fluids(): Generator<DemoGood> {
  yield* centrifugals();
  yield* diaphragms();
  yield* flangedValves();
  yield* threadedBallValves();
  yield* butterflies();
  yield* pneumatics();
}

/** Suction, discharge, impeller; m³/h, m, kW at 2900 rpm. */
const pumpRows = [
  [50, 32, 125, 12.5, 20, 2.2],
  [50, 32, 160, 12.5, 32, 3],
  [50, 32, 200, 12.5, 50, 5.5],
  [50, 32, 250, 12.5, 80, 11],
  [65, 50, 125, 25, 20, 3],
  [65, 50, 160, 25, 32, 5.5],
  [65, 40, 200, 25, 50, 7.5],
  [65, 40, 250, 25, 80, 15],
  [80, 65, 125, 50, 20, 5.5],
  [80, 65, 160, 50, 32, 7.5],
  [80, 50, 200, 50, 50, 15],
  [80, 50, 250, 50, 80, 22],
  [100, 80, 125, 100, 20, 11],
  [100, 80, 160, 100, 32, 15],
  [100, 65, 200, 100, 50, 22],
  [100, 65, 250, 100, 80, 37],
  [125, 100, 200, 200, 50, 45],
  [125, 100, 250, 200, 80, 75],
] as const;

const wetted = [
  ['GI', 'Cast iron 铸铁', 'cast iron', '铸铁', 1],
  ['S4', 'Stainless steel 304 不锈钢', 'stainless steel 304', '304 不锈钢', 2.1],
  ['S6', 'Stainless steel 316 不锈钢', 'stainless steel 316', '316 不锈钢', 2.6],
] as const;

function* centrifugals(): Generator<DemoGood> {
  for (const [dn1, dn2, impeller, m3, m, kW] of pumpRows) {
    for (const [code, option, en, zhCN, factor] of wetted) {
      for (const [brand, share] of [
        ['Hydravane', 1.4],
        ['Quanyuan', 0.8],
      ] as const) {
        const type = `${dn1}-${dn2}-${impeller}`;
        yield {
          category: 'centrifugal',
          brand,
          mpn: `${brand === 'Hydravane' ? 'HV' : code === 'GI' ? 'IS' : 'IH'}${type}${code === 'S6' ? 'L' : ''}${brand === 'Hydravane' ? `-${code}` : ''}`,
          name: text(
            `Centrifugal pump ${type}, ${m3} m³/h, ${m} m, ${kW} kW, ${en}`,
            `单级离心泵 ${type}，${m3} m³/h，扬程 ${m} m，${kW} kW，${zhCN}`,
          ),
          description: text(
            `End-suction centrifugal pump with dimensions of ISO 2858, rated ${m3} m³/h at ${m} m and 2900 rpm, motor ${kW} kW, ${en}, back pull-out, mechanical seal.`,
            `单级单吸离心泵，尺寸符合 ISO 2858，2900 rpm 时额定流量 ${m3} m³/h、扬程 ${m} m，配套电机 ${kW} kW，${zhCN}，后拉式结构，机械密封。`,
          ),
          specifications: [
            flow.is(m3),
            head.is(m),
            power.is(kW),
            speed.is(2900),
            suction.is(dn1),
            discharge.is(dn2),
            material.is(option),
          ],
          price: tidy((1150 + kW * 190 + dn1 * 9) * factor * share, 0),
          drawing: () => pump(dn1, dn2, `${m3} m³/h · ${m} m`),
        };
      }
    }
  }
}

const port = optionOf('Port size', '接口尺寸');
const flowMinute = numberOf('Largest flow', '最大流量', 'l/min');
const airPressure = numberOf('Largest air pressure', '最大气压', 'bar');
const diaphragm = optionOf('Diaphragm', '隔膜材料');

function* diaphragms(): Generator<DemoGood> {
  for (const [inch, litres, base] of [
    ['1/2"', 57, 980],
    ['1"', 157, 1650],
    ['1 1/2"', 340, 3200],
    ['2"', 570, 4600],
  ] as const) {
    for (const [body, factor] of [
      ['Aluminium 铝合金', 1],
      ['Polypropylene 聚丙烯', 1.1],
      ['Stainless steel 316 不锈钢', 2.4],
    ] as const) {
      for (const rubber of ['Santoprene', 'PTFE']) {
        const code = (body[0] ?? '') + (rubber[0] ?? '');
        yield {
          category: 'diaphragm',
          brand: 'Hydravane',
          mpn: `HD${inch.replace(/[" ]/g, '').replace('11/2', '1.5').replace('1/2', '05')}-${code}`,
          name: text(
            `Air-operated diaphragm pump ${inch}, ${litres} l/min, ${body.split(' ')[0]?.toLowerCase()}, ${rubber}`,
            `气动隔膜泵 ${inch}，${litres} l/min，${body.split(' ').at(-1)}，${rubber}`,
          ),
          description: text(
            `Double diaphragm pump driven by compressed air up to 8.3 bar, runs dry, self-priming, for paints, slurries and chemicals; ${rubber} diaphragms.`,
            `压缩空气驱动双隔膜泵，最高 8.3 bar，可空转、自吸，用于涂料、浆料和化学品；${rubber} 隔膜。`,
          ),
          specifications: [
            port.is(inch),
            flowMinute.is(litres),
            airPressure.is(8.3),
            material.is(body),
            diaphragm.is(rubber),
          ],
          price: tidy(base * factor * (rubber === 'PTFE' ? 1.3 : 1), 0),
          drawing: () => diaphragmPump(`${inch} · ${litres} l/min`),
        };
      }
    }
  }
}

interface FlangedKind {
  readonly category: CategoryKey;
  readonly en: string;
  readonly zhCN: string;
  readonly code: string;
  readonly series: string;
  readonly head: 'lever' | 'wheel';
  readonly factor: number;
  /** DN and face-to-face length. */
  readonly lengths: readonly (readonly [number, number])[];
}

const flanged: readonly FlangedKind[] = [
  {
    category: 'ballValve',
    en: 'Flanged ball valve',
    zhCN: '法兰球阀',
    code: 'Q41F',
    series: '27',
    head: 'lever',
    factor: 1.5,
    lengths: [
      [15, 115],
      [20, 120],
      [25, 125],
      [32, 130],
      [40, 140],
      [50, 150],
      [65, 170],
      [80, 180],
      [100, 190],
    ],
  },
  {
    category: 'gateValve',
    en: 'Flanged gate valve',
    zhCN: '法兰闸阀',
    code: 'Z41H',
    series: '14',
    head: 'wheel',
    factor: 1.15,
    lengths: [
      [40, 140],
      [50, 150],
      [65, 170],
      [80, 180],
      [100, 190],
      [125, 200],
      [150, 210],
      [200, 230],
    ],
  },
  {
    category: 'globeValve',
    en: 'Flanged globe valve',
    zhCN: '法兰截止阀',
    code: 'J41H',
    series: '1',
    head: 'wheel',
    factor: 1.25,
    lengths: [
      [15, 130],
      [20, 150],
      [25, 160],
      [32, 180],
      [40, 200],
      [50, 230],
      [65, 290],
      [80, 310],
      [100, 350],
      [125, 400],
      [150, 480],
    ],
  },
];

const bodies = [
  ['C', 'Cast steel 铸钢 WCB', 'cast steel', '铸钢', 1],
  ['P', 'Stainless steel CF8M 不锈钢', 'stainless steel CF8M', 'CF8M 不锈钢', 2.1],
] as const;

function* flangedValves(): Generator<DemoGood> {
  for (const kind of flanged) {
    for (const [dn, mm] of kind.lengths) {
      for (const pn of [16, 40]) {
        for (const [code, option, en, zhCN, factor] of bodies) {
          for (const [brand, share] of [
            ['Valdorn', 1.45],
            ['Quanyuan', 0.78],
          ] as const) {
            yield {
              category: kind.category,
              brand,
              mpn: `${brand === 'Valdorn' ? 'VD' : ''}${kind.code}-${pn}${code}-DN${dn}`,
              name: text(
                `${kind.en} DN ${dn} PN ${pn}, ${en}`,
                `${kind.zhCN} DN${dn} PN${pn}，${zhCN}`,
              ),
              description: text(
                `${kind.en} with flanges to EN 1092-1, DN ${dn}, PN ${pn}, face-to-face ${mm} mm (EN 558 series ${kind.series}), ${en}.`,
                `${kind.zhCN}，法兰符合 EN 1092-1，DN${dn}、PN${pn}，结构长度 ${mm} mm（EN 558 系列 ${kind.series}），${zhCN}。`,
              ),
              specifications: [
                nominal.is(dn),
                pressure.is(pn),
                faceToFace.is(mm),
                material.is(option),
                connection.is('Flanged 法兰'),
              ],
              price: tidy(
                (52 + dn * dn * 0.075 + dn * 2.4) *
                  kind.factor *
                  factor *
                  share *
                  (pn === 40 ? 1.2 : 1),
                0,
              ),
              drawing: () => valve(kind.head, true, `${mm}`, `DN ${dn} · PN ${pn}`),
            };
          }
        }
      }
    }
  }
}

function* threadedBallValves(): Generator<DemoGood> {
  const sizes = [
    ['1/4', 8],
    ['3/8', 10],
    ['1/2', 15],
    ['3/4', 20],
    ['1', 25],
    ['1 1/4', 32],
    ['1 1/2', 40],
    ['2', 50],
  ] as const;
  for (const [inch, dn] of sizes) {
    for (const [code, option, en, zhCN, pn, factor] of [
      ['MS', 'Brass 黄铜', 'brass', '黄铜', 25, 1],
      ['SS', 'Stainless steel CF8M 不锈钢', 'stainless steel', '不锈钢', 63, 2],
    ] as const) {
      for (const [brand, share] of [
        ['Valdorn', 1.4],
        ['Quanyuan', 0.8],
      ] as const) {
        yield {
          category: 'ballValve',
          brand,
          mpn: `${brand === 'Valdorn' ? 'VB' : 'Q11F'}-${code}-G${inch.replace(' ', '.').replace('/', '')}`,
          name: text(
            `Ball valve G ${inch}, PN ${pn}, ${en}`,
            `内螺纹球阀 G ${inch}，PN${pn}，${zhCN}`,
          ),
          description: text(
            `Two-piece ball valve, full bore DN ${dn}, female threads G ${inch} to ISO 228-1, PN ${pn}, ${en}, PTFE seats, lever.`,
            `两片式全通径球阀 DN${dn}，内螺纹 G ${inch}（ISO 228-1），PN${pn}，${zhCN}，PTFE 阀座，手柄。`,
          ),
          specifications: [
            nominal.is(dn),
            pressure.is(pn),
            material.is(option),
            connection.is(`G ${inch}`),
            seat.is('PTFE'),
          ],
          price: tidy((9 + dn * dn * 0.055) * factor * share),
          drawing: () => valve('lever', false, `G ${inch}`, `DN ${dn} · PN ${pn}`),
        };
      }
    }
  }
}

/** EN 558 series 20. */
const wafer = [
  [50, 43],
  [65, 46],
  [80, 46],
  [100, 52],
  [125, 56],
  [150, 56],
  [200, 60],
  [250, 68],
  [300, 78],
] as const;

function* butterflies(): Generator<DemoGood> {
  for (const [dn, mm] of wafer) {
    for (const rubber of ['EPDM', 'NBR']) {
      for (const [brand, share] of [
        ['Valdorn', 1.4],
        ['Quanyuan', 0.76],
      ] as const) {
        yield {
          category: 'butterflyValve',
          brand,
          mpn: `${brand === 'Valdorn' ? 'VK' : 'D71X'}-16-${rubber[0]}-DN${dn}`,
          name: text(
            `Wafer butterfly valve DN ${dn} PN 16, ${rubber} seat`,
            `对夹式蝶阀 DN${dn} PN16，${rubber} 阀座`,
          ),
          description: text(
            `Centric butterfly valve between flanges, DN ${dn}, PN 16, face-to-face ${mm} mm (EN 558 series 20), ductile iron body, stainless disc, ${rubber} seat.`,
            `中线对夹式蝶阀，DN${dn}、PN16，结构长度 ${mm} mm（EN 558 系列 20），球墨铸铁阀体，不锈钢阀板，${rubber} 阀座。`,
          ),
          specifications: [
            nominal.is(dn),
            pressure.is(16),
            faceToFace.is(mm),
            seat.is(rubber),
            material.is('Ductile iron 球墨铸铁'),
            connection.is('Wafer 对夹'),
          ],
          price: tidy((48 + dn * dn * 0.013 + dn * 0.5) * share, 0),
          drawing: () => butterfly(dn, mm),
        };
      }
    }
  }
}
