// Motors with the efficiencies of IEC 60034-30-1 (IE3, 50 Hz) and the frames of IEC 60072-1, gear units, inverters.
import { box, motor, wormGear } from '../drawings/electrics.js';
import { type DemoGood, numberOf, optionOf, tidy } from '../good.js';
import { text } from '../text.js';

const power = numberOf('Rated power', '额定功率', 'kW');
const poles = optionOf('Motor poles', '电机极数');
const speed = numberOf('Synchronous speed at 50 Hz', '50 Hz 同步转速', 'rpm');
const efficiency = numberOf('Efficiency at full load', '满载效率', '%');
const efficiencyClass = optionOf('Efficiency class', '能效等级');
const frame = optionOf('Frame size', '机座号');
const shaft = numberOf('Shaft diameter', '轴径', 'mm');
const mounting = optionOf('Mounting arrangement', '安装型式');
const voltage = optionOf('Rated voltage', '额定电压');
const protection = optionOf('Degree of protection', '防护等级');
const shaftHeight = numberOf('Shaft height', '轴中心高', 'mm');

/** kW, frame, IE3 efficiency in percent. */
type Rating = readonly [kW: number, frame: string, efficiency: number];
const ratings: Readonly<Record<number, readonly Rating[]>> = {
  2: [
    [0.75, '80', 80.7],
    [1.1, '80', 82.7],
    [1.5, '90S', 84.2],
    [2.2, '90L', 85.9],
    [3, '100L', 87.1],
    [4, '112M', 88.1],
    [5.5, '132S', 89.2],
    [7.5, '132S', 90.1],
    [11, '160M', 91.2],
    [15, '160M', 91.9],
    [18.5, '160L', 92.4],
    [22, '180M', 92.7],
    [30, '200L', 93.3],
    [37, '200L', 93.7],
    [45, '225M', 94],
    [55, '250M', 94.3],
    [75, '280S', 94.7],
    [90, '280M', 95],
  ],
  4: [
    [0.75, '80', 82.5],
    [1.1, '90S', 84.1],
    [1.5, '90L', 85.3],
    [2.2, '100L', 86.7],
    [3, '100L', 87.7],
    [4, '112M', 88.6],
    [5.5, '132S', 89.6],
    [7.5, '132M', 90.4],
    [11, '160M', 91.4],
    [15, '160L', 92.1],
    [18.5, '180M', 92.6],
    [22, '180L', 93],
    [30, '200L', 93.6],
    [37, '225S', 93.9],
    [45, '225M', 94.2],
    [55, '250M', 94.6],
    [75, '280S', 95],
    [90, '280M', 95.2],
  ],
  6: [
    [0.75, '90S', 78.9],
    [1.1, '90L', 81],
    [1.5, '100L', 82.5],
    [2.2, '112M', 84.3],
    [3, '132S', 85.6],
    [4, '132M', 86.8],
    [5.5, '132M', 88],
    [7.5, '160M', 89.1],
    [11, '160L', 90.3],
    [15, '180L', 91.2],
    [18.5, '200L', 91.7],
    [22, '200L', 92.2],
    [30, '225M', 92.9],
    [37, '250M', 93.3],
    [45, '280S', 93.7],
    [55, '280M', 94.1],
  ],
};

/** Shaft diameter of four and six poles, of two poles, and the flange's pitch circle. */
const frames: Readonly<Record<number, readonly [shaft: number, shaft2: number, flange: number]>> = {
  80: [19, 19, 165],
  90: [24, 24, 165],
  100: [28, 28, 215],
  112: [28, 28, 215],
  132: [38, 38, 265],
  160: [42, 42, 300],
  180: [48, 48, 300],
  200: [55, 55, 350],
  225: [60, 55, 400],
  250: [65, 60, 500],
  280: [75, 65, 500],
};

const arrangements = [
  ['B3', 'foot mounted', '卧式底脚', 1],
  ['B5', 'flange mounted', '法兰安装', 1.06],
  ['B35', 'foot and flange mounted', '底脚加法兰', 1.1],
] as const;

export function* motors(): Generator<DemoGood> {
  for (const [pole, rows] of Object.entries(ratings)) {
    for (const rating of rows) {
      for (const arrangement of arrangements) {
        for (const [brand, factor] of [
          ['Drehmar', 1.55],
          ['Huanli', 0.84],
        ] as const) {
          yield motorOf(Number(pole), rating, arrangement, brand, factor);
        }
      }
    }
  }
  yield* gears();
  yield* inverters();
}

function motorOf(
  pole: number,
  [kW, size, percent]: Rating,
  [code, en, zhCN, extra]: (typeof arrangements)[number],
  brand: string,
  factor: number,
): DemoGood {
  const height = Number.parseInt(size, 10);
  const [normal = 0, fast = 0, flange = 0] = frames[height] ?? [];
  const diameter = pole === 2 ? fast : normal;
  const rpm = 6000 / pole;
  const volts = kW <= 3 ? '230/400 V' : '400/690 V';
  const mpn =
    brand === 'Drehmar'
      ? `DM3-${size}-${pole}-${kW}-${code}`
      : `YE3-${size}-${pole} ${kW}kW ${code}`;
  return {
    category: 'motor',
    brand,
    mpn,
    name: text(
      `Three-phase motor IE3 ${kW} kW, ${pole}-pole, frame ${size}, ${code}`,
      `三相异步电动机 IE3 ${kW} kW，${pole} 极，机座 ${size}，${code}`,
    ),
    description: text(
      `Squirrel-cage motor, ${kW} kW at 50 Hz, ${rpm} rpm synchronous, ${volts}, efficiency ${percent} % (IE3 to IEC 60034-30-1), ${en}, shaft ⌀${diameter} mm, IP55, insulation class F.`,
      `笼型三相异步电动机，50 Hz ${kW} kW，同步转速 ${rpm} rpm，${volts}，效率 ${percent} %（IE3，IEC 60034-30-1），${zhCN}，轴径 ⌀${diameter} mm，IP55，F 级绝缘。`,
    ),
    specifications: [
      power.is(kW),
      poles.is(String(pole)),
      speed.is(rpm),
      frame.is(size),
      mounting.is(code),
      efficiencyClass.is('IE3'),
      efficiency.is(percent),
      shaft.is(diameter),
      shaftHeight.is(height),
      voltage.is(volts),
      protection.is('IP55'),
    ],
    price: tidy((330 + kW * 118 + pole * 24 + kW * pole * 9) * factor * extra, 0),
    drawing: () =>
      motor(height, diameter, code !== 'B5', code === 'B3' ? null : flange, `${kW} kW · ${pole}P`),
  };
}

const ratio = numberOf('Gear ratio', '减速比');
const bore = numberOf('Hollow shaft diameter', '输出孔径', 'mm');
const centre = numberOf('Centre distance', '中心距', 'mm');
const outputSpeed = numberOf('Output speed at 1400 rpm', '1400 rpm 输入时输出转速', 'rpm');

function* gears(): Generator<DemoGood> {
  for (const [size, mm] of [
    [30, 14],
    [40, 18],
    [50, 25],
    [63, 25],
    [75, 28],
    [90, 35],
    [110, 42],
  ] as const) {
    for (const i of [7.5, 10, 15, 20, 25, 30, 40, 50, 60, 80]) {
      const rpm = tidy(1400 / i, 1);
      const code = String(size).padStart(3, '0');
      yield {
        category: 'wormGear',
        brand: 'Huanli',
        mpn: `RV${code}-${i}`,
        name: text(`Worm gear unit size ${code}, i = ${i}`, `蜗轮减速机 ${code} 型，i = ${i}`),
        description: text(
          `Right-angle worm gear unit with ${size} mm centre distance and ${mm} mm hollow shaft, ratio ${i}: ${rpm} rpm out at 1400 rpm in; aluminium housing, lubricated for life.`,
          `直角蜗轮减速机，中心距 ${size} mm，输出孔 ${mm} mm，减速比 ${i}：输入 1400 rpm 时输出 ${rpm} rpm；铝壳，终身润滑。`,
        ),
        specifications: [centre.is(size), ratio.is(i), bore.is(mm), outputSpeed.is(rpm)],
        price: tidy(70 + size * size * 0.094 + i * 0.3, 0),
        drawing: () => wormGear(size, i),
      };
    }
  }
}

const current = numberOf('Rated output current', '额定输出电流', 'A');
const supply = optionOf('Supply voltage', '电源电压');
const filter = optionOf('Interference filter', 'EMC 滤波器');
const bus = optionOf('Fieldbus', '现场总线');

function* inverters(): Generator<DemoGood> {
  const kinds = [
    [
      '1 × 230 V AC',
      'S2',
      [
        [0.4, 2.4],
        [0.75, 4.5],
        [1.5, 7],
        [2.2, 10],
      ],
    ],
    [
      '3 × 400 V AC',
      'T4',
      [
        [0.75, 2.3],
        [1.5, 4],
        [2.2, 5.6],
        [4, 9.4],
        [5.5, 13],
        [7.5, 17],
        [11, 25],
        [15, 32],
        [18.5, 38],
        [22, 45],
        [30, 60],
        [37, 75],
        [45, 90],
        [55, 110],
        [75, 150],
        [90, 176],
      ],
    ],
  ] as const;
  for (const [volts, code, rows] of kinds) {
    for (const [kW, amps] of rows) {
      for (const [field, mark] of [
        ['Modbus RTU', 'M'],
        ['PROFINET', 'P'],
      ] as const) {
        for (const [brand, factor] of [
          ['Invarix', 1.6],
          ['Huanli', 0.8],
        ] as const) {
          if (brand === 'Huanli' && mark === 'P') continue;
          yield {
            category: 'inverter',
            brand,
            mpn: `${brand === 'Invarix' ? 'IX500' : 'HL300'}-${code}-${kW}${mark}`,
            name: text(
              `Frequency inverter ${kW} kW, ${amps} A, ${volts}, ${field}`,
              `变频器 ${kW} kW，${amps} A，${volts}，${field}`,
            ),
            description: text(
              `Frequency inverter for three-phase motors up to ${kW} kW, rated output ${amps} A, supply ${volts}, 150 % overload for 60 s, sensorless vector control, safe torque off, ${field}.`,
              `三相电动机变频器，最大 ${kW} kW，额定输出 ${amps} A，电源 ${volts}，150 % 过载 60 s，无传感器矢量控制，安全转矩关断，${field}。`,
            ),
            specifications: [
              power.is(kW),
              current.is(amps),
              supply.is(volts),
              bus.is(field),
              filter.is('C3'),
              protection.is('IP20'),
            ],
            price: tidy((420 + kW * 165) * factor * (mark === 'P' ? 1.2 : 1), 0),
            drawing: () =>
              box(`${kW} kW`, [`${amps} A`, code === 'S2' ? '1~' : '3~'], 120 + Math.min(kW, 90)),
          };
        }
      }
    }
  }
}
