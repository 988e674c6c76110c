// Wires and cables: resistances and colours of IEC 60228, EN 50525, DIN 47100; data links of ISO/IEC 11801.
import { cable, cord } from '../drawings/cables.js';
import { type DemoGood, numberOf, optionOf, tidy } from '../good.js';
import { text } from '../text.js';

const area = numberOf('Conductor cross-section', '导体截面积', 'mm²');
const coreCount = numberOf('Number of cores', '芯数');
const resistance = numberOf('Conductor resistance at 20 °C', '20 °C 导体电阻', 'Ω/km');
const outer = numberOf('Outside diameter', '外径', 'mm');
const colour = optionOf('Colour', '颜色');
const type = optionOf('Cable type', '电缆型号');
const voltage = optionOf('Rated voltage U0/U', '额定电压 U0/U');
const copper = numberOf('Copper content', '铜含量', 'kg/km');
const screen = optionOf('Screen', '屏蔽');
const standard = optionOf('Standard', '标准');
const category = optionOf('Transmission category', '传输类别');
const bandwidth = numberOf('Bandwidth', '带宽', 'MHz');
const length = numberOf('Cable length', '线长', 'm');
const fibre = optionOf('Fibre type', '光纤类型');
const connectors = optionOf('Connectors', '接头');

/** Class 5 copper of IEC 60228: mm², Ω/km at 20 °C, largest outside diameter of H05V-K and H07V-K. */
const wires = [
  ['H05V-K', 0.5, 39, 2.5],
  ['H05V-K', 0.75, 26, 2.7],
  ['H05V-K', 1, 19.5, 2.8],
  ['H07V-K', 1.5, 13.3, 3.4],
  ['H07V-K', 2.5, 7.98, 4.1],
  ['H07V-K', 4, 4.95, 4.8],
  ['H07V-K', 6, 3.3, 5.3],
  ['H07V-K', 10, 1.91, 6.8],
  ['H07V-K', 16, 1.21, 8.1],
  ['H07V-K', 25, 0.78, 10.2],
  ['H07V-K', 35, 0.554, 11.7],
  ['H07V-K', 50, 0.386, 13.9],
  ['H07V-K', 70, 0.272, 16],
] as const;

const wireColours = [
  ['black', 'BK', 'Black 黑'],
  ['blue', 'BU', 'Blue 蓝'],
  ['brown', 'BN', 'Brown 棕'],
  ['grey', 'GY', 'Grey 灰'],
  ['red', 'RD', 'Red 红'],
  ['white', 'WH', 'White 白'],
  ['greenYellow', 'GNYE', 'Green-yellow 黄绿'],
] as const;

const english = (option: string) => (option.split(' ')[0] ?? '').toLowerCase();
const chinese = (option: string) => `${option.split(' ').at(-1)}色`;

export function* cables(): Generator<DemoGood> {
  yield* singleCores();
  yield* controlCables();
  yield* electronicCables();
  yield* patchCords();
  yield* installationCables();
  yield* fibreCords();
}

function* singleCores(): Generator<DemoGood> {
  for (const [kind, mm2, ohms, d] of wires) {
    for (const [key, code, option] of wireColours) {
      for (const [brand, factor] of [
        ['Cavolux', 1.16],
        ['Yuanlan', 0.9],
      ] as const) {
        const rated = kind === 'H05V-K' ? '300/500 V' : '450/750 V';
        yield {
          category: 'singleCore',
          brand,
          unit: 'METER',
          mpn: `${kind}-${mm2}-${code}`,
          name: text(
            `Single-core wire ${kind} ${mm2} mm², ${english(option)}, per metre`,
            `单芯软线 ${kind} ${mm2} mm²，${chinese(option)}，按米`,
          ),
          description: text(
            `PVC-insulated flexible copper wire ${kind} to EN 50525-2-31, class 5 conductor, ${rated}, up to 70 °C at the conductor, for control cabinets and conduits.`,
            `PVC 绝缘铜芯软线 ${kind}，符合 EN 50525-2-31，第 5 类导体，${rated}，导体最高 70 °C，用于控制柜与穿管敷设。`,
          ),
          specifications: [
            type.is(kind),
            area.is(mm2),
            colour.is(option),
            outer.is(d),
            resistance.is(ohms),
            copper.is(tidy(mm2 * 9.6)),
            voltage.is(rated),
            standard.is('EN 50525'),
          ],
          price: tidy((0.22 + mm2 * 0.72) * factor, 3),
          pack: 100,
          drawing: () => cable({ sheath: key, cores: [key], words: `${kind} ${mm2} mm²` }),
        };
      }
    }
  }
}

const flexible = [
  [0.5, 39],
  [0.75, 26],
  [1, 19.5],
  [1.5, 13.3],
  [2.5, 7.98],
] as const;

function* controlCables(): Generator<DemoGood> {
  for (const isScreened of [false, true]) {
    const kind = isScreened ? 'YSLCY-JZ' : 'YSLY-JZ';
    for (const cores of [3, 4, 5, 7, 12, 18, 25]) {
      for (const [mm2, ohms] of flexible) {
        for (const [brand, factor] of [
          ['Cavolux', 1.2],
          ['Yuanlan', 0.92],
        ] as const) {
          if (isScreened && brand === 'Cavolux' && cores > 12) continue;
          const paint = [...Array.from({ length: cores - 1 }, () => 'black'), 'greenYellow'];
          yield {
            category: 'controlCable',
            brand,
            unit: 'METER',
            mpn: `${kind}-${cores}G${mm2}`,
            name: text(
              `Control cable ${kind} ${cores} G ${mm2} mm²${isScreened ? ', screened' : ''}, per metre`,
              `控制电缆 ${kind} ${cores}G${mm2} mm²${isScreened ? '，屏蔽' : ''}，按米`,
            ),
            description: text(
              `Flexible PVC control cable, ${cores - 1} numbered black cores and one green-yellow, class 5 conductors, 300/500 V${isScreened ? ', tinned copper braid' : ''}.`,
              `PVC 柔性控制电缆，${cores - 1} 根黑色编号芯线加 1 根黄绿芯线，第 5 类导体，300/500 V${isScreened ? '，镀锡铜丝编织屏蔽' : ''}。`,
            ),
            specifications: [
              type.is(kind),
              coreCount.is(cores),
              area.is(mm2),
              resistance.is(ohms),
              copper.is(tidy(cores * mm2 * 9.6)),
              screen.is(isScreened ? 'Braid 编织' : 'None 无'),
              voltage.is('300/500 V'),
            ],
            price: tidy((0.8 + cores * mm2 * 0.86) * factor * (isScreened ? 1.42 : 1), 2),
            pack: 50,
            drawing: () =>
              cable({
                sheath: 'grey',
                cores: paint,
                isScreened,
                words: `${cores} G ${mm2} mm²`,
              }),
          };
        }
      }
    }
  }
}

/** DIN 47100, as far as the drawing shows single colours. */
const din47100 = [
  'white',
  'brown',
  'green',
  'yellow',
  'grey',
  'pink',
  'blue',
  'red',
  'black',
  'violet',
];

function* electronicCables(): Generator<DemoGood> {
  for (const isScreened of [false, true]) {
    const kind = isScreened ? 'LiYCY' : 'LiYY';
    for (const mm2 of [0.14, 0.25, 0.34, 0.5, 0.75]) {
      for (const cores of [2, 3, 4, 5, 7, 10, 12, 16]) {
        const paint = Array.from({ length: cores }, (_, i) => din47100[i % 10] ?? 'white');
        yield {
          category: 'electronicCable',
          brand: 'Cavolux',
          unit: 'METER',
          mpn: `${kind}-${cores}x${mm2}`,
          name: text(
            `Electronic cable ${kind} ${cores} × ${mm2} mm²${isScreened ? ', screened' : ''}, per metre`,
            `电子信号电缆 ${kind} ${cores}×${mm2} mm²${isScreened ? '，屏蔽' : ''}，按米`,
          ),
          description: text(
            `Signal and control cable for electronics, core colours to DIN 47100, fine-stranded copper${isScreened ? ' with tinned copper braid against interference' : ''}; not for mains.`,
            `电子设备信号与控制电缆，芯线颜色符合 DIN 47100，细绞铜丝${isScreened ? '，镀锡铜丝编织屏蔽抗干扰' : ''}；不可用于市电。`,
          ),
          specifications: [
            type.is(kind),
            coreCount.is(cores),
            area.is(mm2),
            copper.is(tidy(cores * mm2 * 9.6)),
            screen.is(isScreened ? 'Braid 编织' : 'None 无'),
            standard.is('DIN 47100'),
          ],
          price: tidy((0.42 + cores * mm2 * 1.25) * (isScreened ? 1.5 : 1), 3),
          pack: 100,
          drawing: () =>
            cable({ sheath: 'grey', cores: paint, isScreened, words: `${cores} × ${mm2} mm²` }),
        };
      }
    }
  }
}

const dataKinds = [
  { name: 'Cat 6', code: 'C6U', build: 'U/UTP', MHz: 250, factor: 1 },
  { name: 'Cat 6A', code: 'C6A', build: 'S/FTP', MHz: 500, factor: 1.7 },
] as const;
const cordColours = [...wireColours.slice(0, 2), ...wireColours.slice(3, 6)];

function* patchCords(): Generator<DemoGood> {
  for (const { name, code, build, MHz, factor } of dataKinds) {
    for (const m of [0.25, 0.5, 1, 2, 3, 5, 10]) {
      for (const [key, mark, option] of cordColours) {
        yield {
          category: 'patchCord',
          brand: 'Netquill',
          mpn: `${code}-${mark}-${String(m * 100).padStart(4, '0')}`,
          name: text(
            `Patch cord ${name} ${build}, ${m} m, ${english(option)}`,
            `网络跳线 ${name} ${build}，${m} 米，${chinese(option)}`,
          ),
          description: text(
            `RJ45 patch cord, ${build}, ${name} to ISO/IEC 11801, tested to ${MHz} MHz${MHz === 500 ? ', for 10GBASE-T' : ', for 1000BASE-T'}, halogen-free sheath.`,
            `RJ45 跳线，${build} 结构，${name}，符合 ISO/IEC 11801，测试至 ${MHz} MHz${MHz === 500 ? '，支持 10GBASE-T' : '，支持 1000BASE-T'}，低烟无卤护套。`,
          ),
          specifications: [
            category.is(name),
            length.is(m),
            colour.is(option),
            screen.is(build),
            bandwidth.is(MHz),
            connectors.is('RJ45 – RJ45'),
          ],
          price: tidy((4.2 + m * 2.1) * factor),
          drawing: () => cord(key, `${name} · ${m} m`, 'copper'),
        };
      }
    }
  }
}

function* installationCables(): Generator<DemoGood> {
  const kinds = [
    ['Cat 6', 'U/UTP', 250, 2.3],
    ['Cat 6A', 'F/UTP', 500, 3.9],
    ['Cat 7', 'S/FTP', 600, 5.2],
    ['Cat 7A', 'S/FTP', 1000, 6.6],
  ] as const;
  for (const [name, build, MHz, perMetre] of kinds) {
    for (const metres of [100, 305, 500]) {
      for (const brand of ['Netquill', 'Yuanlan']) {
        yield {
          category: 'dataCable',
          brand,
          mpn: `${name.replace(/ /g, '').toUpperCase()}-${build.replace('/', '')}-${metres}`,
          name: text(
            `Data cable ${name} ${build} 4 × 2 × AWG 23, ${metres} m drum`,
            `数据电缆 ${name} ${build} 4×2×AWG23，${metres} 米/盘`,
          ),
          description: text(
            `Four-pair installation cable ${name}, ${build}, solid copper AWG 23, specified to ${MHz} MHz, halogen-free, Euroclass Dca.`,
            `四对布线电缆 ${name}，${build}，AWG 23 实心铜导体，规定频率 ${MHz} MHz，低烟无卤，欧盟防火等级 Dca。`,
          ),
          specifications: [
            category.is(name),
            length.is(metres),
            screen.is(build),
            bandwidth.is(MHz),
            coreCount.is(8),
          ],
          price: tidy(perMetre * metres * (brand === 'Netquill' ? 1.1 : 0.9), 0),
          drawing: () =>
            cable({
              sheath: 'blue',
              cores: ['white', 'blue', 'white', 'orange', 'white', 'green', 'white', 'brown'],
              isScreened: build !== 'U/UTP',
              words: `${name} · ${metres} m`,
            }),
        };
      }
    }
  }
}

function* fibreCords(): Generator<DemoGood> {
  const kinds = [
    ['OM3', '50/125 µm', 'aqua', 2000, 1],
    ['OM4', '50/125 µm', 'violet', 4700, 1.25],
    ['OS2', '9/125 µm', 'yellow', null, 0.85],
  ] as const;
  for (const [name, core, key, product, factor] of kinds) {
    for (const ends of ['LC – LC', 'LC – SC', 'SC – SC']) {
      for (const m of [1, 2, 3, 5, 10, 20]) {
        yield {
          category: 'fibreCord',
          brand: 'Netquill',
          mpn: `${name}-${ends.replace(/[^A-Z]/g, '')}-D${String(m).padStart(2, '0')}`,
          name: text(
            `Fibre patch cord ${name} duplex ${ends}, ${m} m`,
            `光纤跳线 ${name} 双芯 ${ends}，${m} 米`,
          ),
          description: text(
            `Duplex fibre patch cord ${core}, ${name}${product ? `, ${product} MHz·km at 850 nm` : ', for 1310 and 1550 nm'}, ${ends}, halogen-free.`,
            `双芯光纤跳线 ${core}，${name}${product ? `，850 nm 带宽 ${product} MHz·km` : '，用于 1310 与 1550 nm'}，接头 ${ends}，低烟无卤。`,
          ),
          specifications: [
            fibre.is(name),
            connectors.is(ends),
            length.is(m),
            ...(product ? [bandwidthKm.is(product)] : []),
          ],
          price: tidy((18 + m * 2.6) * factor),
          drawing: () => cord(key, `${name} · ${m} m`, 'fibre'),
        };
      }
    }
  }
}

const bandwidthKm = numberOf('Bandwidth-length product', '带宽距离积', 'MHz·km');
