// Sensors and low-voltage switchgear: IEC 60947-5-2, IEC 60751, IEC 60898-1, IEC 60947-4-1.
import {
  box,
  breaker,
  contactor,
  photoelectric,
  pressureGauge,
  proximity,
  thermometer,
} from '../drawings/electrics.js';
import { type DemoGood, numberOf, optionOf, tidy } from '../good.js';
import { text } from '../text.js';

const size = optionOf('Housing thread', '外壳螺纹');
const reach = numberOf('Rated operating distance', '额定动作距离', 'mm');
const flush = optionOf('Mounting', '安装方式');
const output = optionOf('Output', '输出');
const connection = optionOf('Connection', '接线方式');
const supply = optionOf('Supply voltage', '电源电压');
const protection = optionOf('Degree of protection', '防护等级');
const range = numberOf('Sensing range', '检测距离', 'm');
const principle = optionOf('Operating principle', '检测原理');
const diameter = numberOf('Probe diameter', '探头直径', 'mm');
const probeLength = numberOf('Insertion length', '插入长度', 'mm');
const tolerance = optionOf('Tolerance class', '允差等级');
const wires = numberOf('Number of wires', '线制');
const process = optionOf('Process connection', '过程连接');
const rangeEnd = numberOf('Measuring range to', '量程上限', 'bar');
const signal = optionOf('Output signal', '输出信号');
const accuracy = optionOf('Accuracy', '精度');
const current = numberOf('Rated current', '额定电流', 'A');
const poles = optionOf('Poles', '极数');
const curve = optionOf('Tripping characteristic', '脱扣特性');
const breaking = numberOf('Rated short-circuit capacity', '额定短路分断能力', 'kA');
const width = numberOf('Width', '宽度', 'mm');
const power = numberOf('Rated power', '额定功率', 'kW');
const coil = optionOf('Coil voltage', '线圈电压');
const outputVoltage = numberOf('Output voltage', '输出电压', 'V');
const outputCurrent = numberOf('Output current', '输出电流', 'A');
const outputPower = numberOf('Output power', '输出功率', 'W');

export function* sensors(): Generator<DemoGood> {
  yield* inductive();
  yield* photo();
  yield* thermometers();
  yield* pressures();
  yield* breakers();
  yield* contactors();
  yield* powerSupplies();
}

/** Thread, distance flush and not flush by IEC 60947-5-2. */
const barrels = [
  [8, 1.5, 2.5],
  [12, 2, 4],
  [18, 5, 8],
  [30, 10, 15],
] as const;
const outputs = [
  ['PNP NO', 'P1'],
  ['PNP NC', 'P2'],
  ['NPN NO', 'N1'],
  ['NPN NC', 'N2'],
] as const;

function* inductive(): Generator<DemoGood> {
  for (const [m, near, far] of barrels) {
    for (const isFlush of [true, false]) {
      for (const [logic, code] of outputs) {
        for (const hasPlug of [false, true]) {
          for (const [brand, factor] of [
            ['Sensovia', 1.4],
            ['Tastek', 0.8],
          ] as const) {
            const mm = isFlush ? near : far;
            const mark = `${isFlush ? 'B' : 'N'}${mm}-${code}-${hasPlug ? 'M12' : 'K2'}`;
            yield {
              category: 'inductive',
              brand,
              mpn: brand === 'Sensovia' ? `SI${m}-${mark}` : `LJ${m}A-${mark}`,
              name: text(
                `Inductive sensor M${m}, ${mm} mm, ${isFlush ? 'flush' : 'non-flush'}, ${logic}, ${hasPlug ? 'M12 plug' : '2 m cable'}`,
                `电感式接近开关 M${m}，${mm} mm，${isFlush ? '齐平' : '非齐平'}，${logic}，${hasPlug ? 'M12 插头' : '2 米电缆'}`,
              ),
              description: text(
                `Three-wire DC inductive proximity switch to IEC 60947-5-2, barrel M${m}, ${mm} mm on steel, ${logic}, 10–30 V DC, 200 mA, short-circuit proof, IP67.`,
                `直流三线电感式接近开关，符合 IEC 60947-5-2，M${m} 圆柱形，钢 ${mm} mm，${logic}，10–30 V DC，200 mA，短路保护，IP67。`,
              ),
              specifications: [
                size.is(`M${m}`),
                reach.is(mm),
                flush.is(isFlush ? 'Flush 齐平' : 'Non-flush 非齐平'),
                output.is(logic),
                connection.is(hasPlug ? 'M12 plug 插头' : 'Cable 2 m 电缆'),
                supply.is('10–30 V DC'),
                protection.is('IP67'),
              ],
              price: tidy((34 + m * 1.1 + (isFlush ? 0 : 4)) * factor + (hasPlug ? 6 : 0)),
              drawing: () => proximity(m, mm, isFlush, hasPlug),
            };
          }
        }
      }
    }
  }
}

function* photo(): Generator<DemoGood> {
  const kinds = [
    ['through', 'Through-beam', '对射式', 'T', [10, 20], 1.7],
    ['retro', 'Retro-reflective', '回归反射式', 'R', [2, 5], 1.2],
    ['diffuse', 'Diffuse', '漫反射式', 'D', [0.3, 0.8], 1],
  ] as const;
  for (const [kind, en, zhCN, code, ranges, factor] of kinds) {
    for (const m of ranges) {
      for (const logic of ['PNP', 'NPN']) {
        for (const [brand, share] of [
          ['Sensovia', 1.35],
          ['Tastek', 0.82],
        ] as const) {
          for (const hasPlug of [false, true]) {
            yield {
              category: 'photoelectric',
              brand,
              mpn: `${brand === 'Sensovia' ? 'SO' : 'GD'}-${code}${m * 1000}-${logic}-${hasPlug ? 'M12' : 'K2'}`,
              name: text(
                `${en} photoelectric sensor, ${m} m, ${logic}, ${hasPlug ? 'M12 plug' : '2 m cable'}`,
                `${zhCN}光电传感器，${m} 米，${logic}，${hasPlug ? 'M12 插头' : '2 米电缆'}`,
              ),
              description: text(
                `${en} sensor with visible red light, range ${m} m, light-on and dark-on selectable, ${logic} output 100 mA, 10–30 V DC, IP67.`,
                `${zhCN}光电传感器，可见红光，检测距离 ${m} 米，亮动/暗动可选，${logic} 输出 100 mA，10–30 V DC，IP67。`,
              ),
              specifications: [
                principle.is(`${en} ${zhCN}`),
                range.is(m),
                output.is(logic),
                connection.is(hasPlug ? 'M12 plug 插头' : 'Cable 2 m 电缆'),
                supply.is('10–30 V DC'),
                protection.is('IP67'),
              ],
              price: tidy(96 * factor * share + (hasPlug ? 8 : 0)),
              drawing: () => photoelectric(kind, `${m} m`),
            };
          }
        }
      }
    }
  }
}

function* thermometers(): Generator<DemoGood> {
  for (const d of [3, 6]) {
    for (const mm of [50, 100, 150, 200, 300]) {
      for (const grade of ['A', 'B']) {
        for (const count of [3, 4]) {
          const limit = grade === 'A' ? '±(0.15 + 0.002·|t|) °C' : '±(0.30 + 0.005·|t|) °C';
          yield {
            category: 'resistanceThermometer',
            brand: 'Sensovia',
            mpn: `PT100-${d}-${mm}-${grade}${count}`,
            name: text(
              `Resistance thermometer Pt100 class ${grade}, ⌀${d} × ${mm} mm, ${count}-wire, G 1/2`,
              `Pt100 热电阻 ${grade} 级，⌀${d}×${mm} mm，${count} 线制，G 1/2`,
            ),
            description: text(
              `Pt100 to IEC 60751 class ${grade}, ${limit}, sheath ⌀${d} mm of stainless steel 316L, connection head with G 1/2 thread, −50 to +400 °C.`,
              `Pt100 热电阻，符合 IEC 60751 ${grade} 级，${limit}，316L 不锈钢护套 ⌀${d} mm，接线盒 G 1/2 螺纹，−50 至 +400 °C。`,
            ),
            specifications: [
              diameter.is(d),
              probeLength.is(mm),
              tolerance.is(grade),
              wires.is(count),
              process.is('G 1/2'),
            ],
            price: tidy(82 + mm * 0.18 + (grade === 'A' ? 22 : 0) + count * 3),
            drawing: () => thermometer(d, mm),
          };
        }
      }
    }
  }
}

function* pressures(): Generator<DemoGood> {
  for (const bar of [1, 2.5, 6, 10, 16, 25, 40, 100, 250, 400, 600]) {
    for (const [kind, code] of [
      ['4–20 mA', 'I'],
      ['0–10 V', 'U'],
    ] as const) {
      for (const [brand, factor] of [
        ['Sensovia', 1.5],
        ['Tastek', 0.7],
      ] as const) {
        yield {
          category: 'pressure',
          brand,
          mpn: `${brand === 'Sensovia' ? 'SP' : 'PT'}${bar}-${code}-G14`,
          name: text(
            `Pressure transmitter 0–${bar} bar, ${kind}, G 1/4`,
            `压力变送器 0–${bar} bar，${kind}，G 1/4`,
          ),
          description: text(
            `Gauge pressure transmitter 0 to ${bar} bar with ${kind} output, accuracy 0.5 % of span, wetted parts stainless steel, G 1/4 A, connector EN 175301-803.`,
            `表压变送器，量程 0–${bar} bar，${kind} 输出，精度 0.5 %，不锈钢接液，G 1/4 A，EN 175301-803 接头。`,
          ),
          specifications: [
            rangeEnd.is(bar),
            signal.is(kind),
            accuracy.is('0.5 %'),
            process.is('G 1/4'),
            protection.is('IP65'),
          ],
          price: tidy(285 * factor + (bar > 100 ? 30 : 0)),
          drawing: () => pressureGauge(`0–${bar} bar`),
        };
      }
    }
  }
}

const polesOf = [
  ['1P', 1],
  ['2P', 2],
  ['3P', 3],
] as const;

function* breakers(): Generator<DemoGood> {
  for (const kind of ['B', 'C', 'D']) {
    for (const amps of [2, 4, 6, 10, 16, 20, 25, 32, 40, 50, 63]) {
      for (const [name, count] of polesOf) {
        if (kind !== 'C' && (count === 2 || amps < 6)) continue;
        for (const [brand, kA, factor] of [
          ['Schaltwerk', 10, 1.7],
          ['Zhengdian', 6, 0.7],
        ] as const) {
          const times = { B: '3–5', C: '5–10', D: '10–20' }[kind] ?? '';
          yield {
            category: 'breaker',
            brand,
            mpn:
              brand === 'Schaltwerk'
                ? `LS${kA}-${kind}${amps}/${count}`
                : `ZB1-63 ${kind}${amps} ${name}`,
            name: text(
              `Miniature circuit breaker ${kind}${amps}, ${name}, ${kA} kA`,
              `小型断路器 ${kind}${amps}，${name}，${kA} kA`,
            ),
            description: text(
              `Miniature circuit breaker to IEC 60898-1, ${amps} A, characteristic ${kind} (trips at ${times} times rated current), ${kA} kA, 230/400 V, ${tidy(count * 17.5)} mm wide.`,
              `小型断路器，符合 IEC 60898-1，${amps} A，${kind} 特性（${times} 倍额定电流瞬时脱扣），${kA} kA，230/400 V，宽 ${tidy(count * 17.5)} mm。`,
            ),
            specifications: [
              current.is(amps),
              curve.is(kind),
              poles.is(name),
              breaking.is(kA),
              width.is(count * 17.5),
            ],
            price: tidy((9 + amps * 0.06) * count * factor),
            pack: count === 1 ? 12 : count === 2 ? 6 : 4,
            drawing: () => breaker(count, `${kind}${amps}`),
          };
        }
      }
    }
  }
}

/** kW at 400 V AC-3 and rated current. */
const contactorRows = [
  [4, 9],
  [5.5, 12],
  [7.5, 18],
  [11, 25],
  [15, 32],
  [18.5, 40],
  [22, 50],
  [30, 65],
  [37, 80],
  [45, 95],
] as const;

function* contactors(): Generator<DemoGood> {
  for (const [kW, amps] of contactorRows) {
    for (const [volts, code] of [
      ['24 V DC', 'BD'],
      ['24 V AC', 'B7'],
      ['230 V AC', 'P7'],
    ] as const) {
      for (const [brand, factor] of [
        ['Schaltwerk', 1.6],
        ['Zhengdian', 0.66],
      ] as const) {
        yield {
          category: 'contactor',
          brand,
          mpn:
            brand === 'Schaltwerk'
              ? `SC${amps}-${code}`
              : `ZJX2-${amps} ${volts.replace(/ /g, '')}`,
          name: text(
            `Contactor ${kW} kW, ${amps} A AC-3, coil ${volts}`,
            `交流接触器 ${kW} kW，${amps} A AC-3，线圈 ${volts}`,
          ),
          description: text(
            `Three-pole contactor to IEC 60947-4-1 for motors up to ${kW} kW at 400 V (AC-3, ${amps} A), coil ${volts}, with auxiliary contact.`,
            `三极交流接触器，符合 IEC 60947-4-1，400 V AC-3 电动机最大 ${kW} kW（${amps} A），线圈 ${volts}，带辅助触点。`,
          ),
          specifications: [power.is(kW), current.is(amps), coil.is(volts), poles.is('3P')],
          price: tidy((48 + amps * 4.6) * factor * (code === 'BD' ? 1.15 : 1)),
          drawing: () => contactor(`${kW} kW · ${amps} A`),
        };
      }
    }
  }
}

function* powerSupplies(): Generator<DemoGood> {
  for (const [volts, currents] of [
    [12, [5, 10]],
    [24, [2.5, 5, 10, 20, 40]],
    [48, [2.5, 5, 10, 20]],
  ] as const) {
    for (const amps of currents) {
      for (const [brand, factor] of [
        ['Voltaria', 1.5],
        ['Zhengdian', 0.72],
      ] as const) {
        const watts = volts * amps;
        yield {
          category: 'powerSupply',
          brand,
          mpn: `${brand === 'Voltaria' ? 'VDR' : 'ZDR'}-${watts}-${volts}`,
          name: text(
            `DIN rail power supply ${volts} V DC, ${amps} A, ${watts} W`,
            `导轨开关电源 ${volts} V DC，${amps} A，${watts} W`,
          ),
          description: text(
            `Switched-mode power supply for TH 35 rail, ${volts} V DC, ${amps} A, input ${watts > 480 ? '3 × 380–500' : '100–240'} V AC, protected against short circuit and overload, parallel operation.`,
            `TH 35 导轨开关电源，输出 ${volts} V DC、${amps} A，输入 ${watts > 480 ? '3×380–500' : '100–240'} V AC，短路与过载保护，可并联。`,
          ),
          specifications: [outputVoltage.is(volts), outputCurrent.is(amps), outputPower.is(watts)],
          price: tidy((62 + watts * 0.92) * factor),
          drawing: () =>
            box(`${watts} W`, [`${volts} V`, `${amps} A`], 90 + Math.min(watts, 960) / 8),
        };
      }
    }
  }
}
