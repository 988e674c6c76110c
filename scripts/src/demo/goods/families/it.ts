// Servers, memory, drives, switches, transceivers of IEEE 802.3, racks of 44.45 mm a unit, and UPS.
import {
  accessPoint,
  drive,
  memoryModule,
  networkSwitch,
  rack,
  server,
  transceiver,
  ups,
} from '../drawings/it.js';
import { type DemoGood, numberOf, optionOf, tidy, yesNoOf } from '../good.js';
import { text } from '../text.js';

const units = numberOf('Rack units', '机架高度', 'U');
const cores = numberOf('Processor cores', '处理器核数');
const ram = numberOf('Memory', '内存', 'GB');
const bays = numberOf('Drive bays', '硬盘位');
const capacity = numberOf('Capacity', '容量', 'GB');
const rate = numberOf('Data rate', '数据速率', 'MT/s');
const throughput = numberOf('Peak bandwidth', '峰值带宽', 'GB/s');
const generation = optionOf('Memory type', '内存类型');
const form = optionOf('Form factor', '规格');
const bus = optionOf('Interface', '接口');
const portCount = numberOf('Ports', '端口数');
const portSpeed = optionOf('Port speed', '端口速率');
const uplinks = numberOf('Uplink ports', '上联端口数');
const capacityGbit = numberOf('Switching capacity', '交换容量', 'Gbit/s');
const poe = yesNoOf('Power over Ethernet', 'PoE 供电');
const reach = numberOf('Reach', '传输距离', 'm');
const wavelength = numberOf('Wavelength', '波长', 'nm');
const fibre = optionOf('Fibre type', '光纤类型');
const width = numberOf('Width', '宽度', 'mm');
const depth = numberOf('Depth', '深度', 'mm');
const power = numberOf('Rated power', '额定功率', 'kW');
const apparent = numberOf('Apparent power', '视在功率', 'VA');
const topology = optionOf('Topology', '拓扑结构');
const wifi = optionOf('Wi-Fi standard', 'Wi-Fi 标准');

export function* itGoods(): Generator<DemoGood> {
  yield* servers();
  yield* memories();
  yield* drives();
  yield* switches();
  yield* transceivers();
  yield* racks();
  yield* powers();
  yield* accessPoints();
}

function* servers(): Generator<DemoGood> {
  for (const [brand, line2, factor] of [
    ['Nimbrack', 'NR', 1.2],
    ['Cobalon', 'CB', 1],
  ] as const) {
    for (const [u, slots] of [
      [1, 8],
      [2, 12],
      [2, 24],
    ] as const) {
      for (const [sockets, each] of [
        [1, 16],
        [1, 32],
        [2, 24],
        [2, 48],
      ] as const) {
        for (const gb of [64, 128, 256]) {
          const count = sockets * each;
          yield {
            category: 'server',
            brand,
            mpn: `${line2}${u}${slots}-${count}C-${gb}G`,
            name: text(
              `Rack server ${u} U, ${sockets} × ${each} cores, ${gb} GB, ${slots} bays`,
              `机架式服务器 ${u}U，${sockets}×${each} 核，${gb} GB 内存，${slots} 盘位`,
            ),
            description: text(
              `${u} U server with ${sockets === 1 ? 'one socket' : 'two sockets'}, ${count} x86-64 cores, ${gb} GB DDR5 ECC, ${slots} hot-swap 2.5-inch bays, two redundant power supplies, remote management; without drives.`,
              `${u}U 服务器，${sockets === 1 ? '单路' : '双路'}，共 ${count} 个 x86-64 核，${gb} GB DDR5 ECC，${slots} 个 2.5 英寸热插拔盘位，冗余双电源，带外管理；不含硬盘。`,
            ),
            specifications: [units.is(u), cores.is(count), ram.is(gb), bays.is(slots)],
            price: tidy((7800 + count * 310 + gb * 38 + slots * 120 + u * 900) * factor, 0),
            drawing: () => server(u, slots),
          };
        }
      }
    }
  }
}

function* memories(): Generator<DemoGood> {
  for (const [kind, mts] of [
    ['DDR4', 3200],
    ['DDR5', 4800],
    ['DDR5', 5600],
    ['DDR5', 6400],
  ] as const) {
    for (const gb of [16, 32, 64, 96, 128]) {
      if (kind === 'DDR4' && gb === 96) continue;
      for (const [brand, factor] of [
        ['Cobalon', 1.1],
        ['Xinjuan', 0.95],
      ] as const) {
        yield {
          category: 'memory',
          brand,
          mpn: `${brand === 'Cobalon' ? 'CM' : 'XJ'}${kind.at(-1)}R-${gb}G-${mts}`,
          name: text(
            `Server memory ${kind} RDIMM ${gb} GB, ${mts} MT/s, ECC`,
            `服务器内存 ${kind} RDIMM ${gb} GB，${mts} MT/s，ECC`,
          ),
          description: text(
            `Registered ECC module ${kind}-${mts}, ${gb} GB, ${tidy((mts * 8) / 1000, 1)} GB/s peak, ${kind === 'DDR4' ? '1.2' : '1.1'} V, 288 pins.`,
            `寄存式 ECC 内存 ${kind}-${mts}，${gb} GB，峰值带宽 ${tidy((mts * 8) / 1000, 1)} GB/s，${kind === 'DDR4' ? '1.2' : '1.1'} V，288 针。`,
          ),
          specifications: [
            generation.is(kind),
            capacity.is(gb),
            rate.is(mts),
            throughput.is(tidy((mts * 8) / 1000, 1)),
            form.is('RDIMM'),
          ],
          price: tidy(gb * (kind === 'DDR4' ? 17 : 24 + mts / 900) * factor, 0),
          drawing: () => memoryModule(`${kind} · ${gb} GB`),
        };
      }
    }
  }
}

function* drives(): Generator<DemoGood> {
  for (const [shape, link, sizes] of [
    ['2.5" U.2', 'PCIe 4.0 ×4', [960, 1920, 3840, 7680, 15360]],
    ['M.2 2280', 'PCIe 4.0 ×4', [480, 960, 1920, 3840]],
    ['2.5" SATA', 'SATA 6 Gbit/s', [480, 960, 1920, 3840]],
  ] as const) {
    for (const gb of sizes) {
      for (const [brand, factor] of [
        ['Cobalon', 1.15],
        ['Xinjuan', 0.9],
      ] as const) {
        const code = shape.startsWith('M.2') ? 'M2' : shape.endsWith('SATA') ? 'S3' : 'U2';
        yield {
          category: 'drive',
          brand,
          mpn: `${brand === 'Cobalon' ? 'CD' : 'XS'}-${code}-${gb}`,
          name: text(
            `Solid-state drive ${shape}, ${gb} GB, ${link}`,
            `固态硬盘 ${shape.replace('"', ' 英寸')}，${gb} GB，${link}`,
          ),
          description: text(
            `Enterprise solid-state drive ${shape}, ${gb} GB, ${link}, power-loss protection, one drive write per day for five years.`,
            `企业级固态硬盘 ${shape.replace('"', ' 英寸')}，${gb} GB，${link}，掉电保护，五年每日全盘写入 1 次。`,
          ),
          specifications: [capacity.is(gb), form.is(shape), bus.is(link)],
          price: tidy((180 + gb * 0.66) * factor, 0),
          drawing: () => drive(shape, `${gb} GB`, link.startsWith('SATA') ? 'SATA' : 'NVMe'),
        };
      }
    }
  }
}

function* switches(): Generator<DemoGood> {
  const rows = [
    [8, '1G', 1, 2, '1G', 1],
    [16, '1G', 1, 2, '1G', 1],
    [24, '1G', 1, 4, '10G', 10],
    [48, '1G', 1, 4, '10G', 10],
    [24, '2.5G', 2.5, 4, '10G', 10],
    [48, '2.5G', 2.5, 4, '25G', 25],
    [24, '10G', 10, 4, '40G', 40],
    [48, '10G', 10, 6, '100G', 100],
    [48, '25G', 25, 8, '100G', 100],
  ] as const;
  for (const [count, name, gbit, up, upName, upGbit] of rows) {
    for (const hasPoe of gbit <= 2.5 ? [false, true] : [false]) {
      for (const [brand, code, factor] of [
        ['Netquill', 'NQ', 1.5],
        ['Langda', 'LD', 0.8],
      ] as const) {
        const total = tidy(2 * (count * gbit + up * upGbit), 0);
        yield {
          category: 'switch',
          brand,
          mpn: `${code}${gbit >= 10 ? 7 : 5}${count}-${name.replace('.', '')}${hasPoe ? 'P' : ''}-${up}${upName}`,
          name: text(
            `Ethernet switch ${count} × ${name}${hasPoe ? ' PoE+' : ''}, ${up} × ${upName} uplinks`,
            `以太网交换机 ${count}×${name}${hasPoe ? ' PoE+' : ''}，${up}×${upName} 上联`,
          ),
          description: text(
            `Managed switch with ${count} ports of ${name}${hasPoe ? ' with PoE+ (IEEE 802.3at, 30 W a port)' : ''} and ${up} uplinks of ${upName}; ${total} Gbit/s switching capacity, VLAN, LACP, 19-inch.`,
            `网管型交换机，${count} 个 ${name} 端口${hasPoe ? '，支持 PoE+（IEEE 802.3at，每口 30 W）' : ''}，${up} 个 ${upName} 上联；交换容量 ${total} Gbit/s，支持 VLAN、LACP，19 英寸机架安装。`,
          ),
          specifications: [
            portCount.is(count),
            portSpeed.is(name),
            uplinks.is(up),
            capacityGbit.is(total),
            poe.is(hasPoe),
          ],
          price: tidy(
            (260 + count * gbit * 24 + up * upGbit * 20 + (hasPoe ? count * 45 : 0)) * factor,
            0,
          ),
          drawing: () => networkSwitch(count, up, `${count} × ${name}`),
        };
      }
    }
  }
}

/** IEEE 802.3: name, form, nm, fibre, metres. */
const optics = [
  ['1000BASE-SX', 'SFP', 850, 'OM3', 550, 60],
  ['1000BASE-LX', 'SFP', 1310, 'OS2', 10_000, 75],
  ['10GBASE-SR', 'SFP+', 850, 'OM3', 300, 120],
  ['10GBASE-LR', 'SFP+', 1310, 'OS2', 10_000, 190],
  ['10GBASE-ER', 'SFP+', 1550, 'OS2', 40_000, 880],
  ['25GBASE-SR', 'SFP28', 850, 'OM4', 100, 260],
  ['25GBASE-LR', 'SFP28', 1310, 'OS2', 10_000, 520],
  ['40GBASE-SR4', 'QSFP+', 850, 'OM4', 150, 320],
  ['40GBASE-LR4', 'QSFP+', 1310, 'OS2', 10_000, 1400],
  ['100GBASE-SR4', 'QSFP28', 850, 'OM4', 100, 690],
  ['100GBASE-LR4', 'QSFP28', 1310, 'OS2', 10_000, 2900],
] as const;

function* transceivers(): Generator<DemoGood> {
  for (const [name, shape, nm, glass, metres, price] of optics) {
    for (const [brand, code, factor] of [
      ['Netquill', 'NQ', 1.4],
      ['Langda', 'LD', 0.7],
      ['Xinjuan', 'XJ', 0.62],
    ] as const) {
      const far = metres >= 1000 ? `${metres / 1000} km` : `${metres} m`;
      yield {
        category: 'transceiver',
        brand,
        mpn: `${code}-${shape.replace('+', 'P')}-${name.replace('BASE', '')}`,
        name: text(
          `Optical transceiver ${name} ${shape}, ${nm} nm, ${far}`,
          `光模块 ${name} ${shape}，${nm} nm，${far}`,
        ),
        description: text(
          `Pluggable transceiver ${shape} for ${name} to IEEE 802.3, ${nm} nm, ${far} over ${glass} fibre, digital diagnostics, 0 to 70 °C.`,
          `${shape} 可插拔光模块，${name}，符合 IEEE 802.3，${nm} nm，${glass} 光纤传输 ${far}，支持 DDM，0–70 °C。`,
        ),
        specifications: [
          form.is(shape),
          bus.is(name),
          wavelength.is(nm),
          fibre.is(glass),
          reach.is(metres),
        ],
        price: tidy(price * factor, 0),
        drawing: () => transceiver(name, `${nm} nm · ${far}`),
      };
    }
  }
}

function* racks(): Generator<DemoGood> {
  for (const u of [12, 22, 32, 42, 47]) {
    for (const w of [600, 800]) {
      for (const d of [800, 1000, 1200]) {
        if (u < 22 && d > 800) continue;
        yield {
          category: 'rack',
          brand: 'Nimbrack',
          mpn: `NX${u}-${w / 100}${d / 100}`,
          name: text(`Server rack ${u} U, ${w} × ${d} mm`, `服务器机柜 ${u}U，${w}×${d} mm`),
          description: text(
            `19-inch rack to IEC 60297 with ${u} U (${tidy(u * 44.45, 0)} mm usable), ${w} mm wide, ${d} mm deep, perforated doors, 1,000 kg static load.`,
            `19 英寸机柜，符合 IEC 60297，${u}U（可用高度 ${tidy(u * 44.45, 0)} mm），宽 ${w} mm、深 ${d} mm，网孔门，静载 1000 kg。`,
          ),
          specifications: [units.is(u), width.is(w), depth.is(d)],
          price: tidy(620 + u * 26 + w * 0.7 + d * 0.5, 0),
          drawing: () => rack(u, w),
        };
      }
    }
  }
}

function* powers(): Generator<DemoGood> {
  for (const [va, kW, kind] of [
    [1000, 0.9, 'on'],
    [2000, 1.8, 'on'],
    [3000, 2.7, 'on'],
    [6000, 5.4, 'on'],
    [10_000, 9, 'on'],
    [20_000, 18, 'on'],
    [650, 0.36, 'li'],
    [1000, 0.6, 'li'],
    [1500, 0.9, 'li'],
  ] as const) {
    for (const [brand, factor] of [
      ['Voltaria', 1.5],
      ['Zhengdian', 0.8],
    ] as const) {
      const [en, zhCN, code] =
        kind === 'on'
          ? ['Online double conversion', '在线双变换', 'VFI']
          : ['Line interactive', '在线互动', 'VI'];
      yield {
        category: 'ups',
        brand,
        mpn: `${brand === 'Voltaria' ? 'VU' : 'ZU'}-${code}-${va}`,
        name: text(
          `UPS ${va} VA / ${kW} kW, ${en.toLowerCase()}`,
          `不间断电源 ${va} VA / ${kW} kW，${zhCN}式`,
        ),
        description: text(
          `Uninterruptible power supply, ${en.toLowerCase()} (${code} to IEC 62040-3), ${va} VA, ${kW} kW, output power factor ${tidy((kW * 1000) / va)}.`,
          `不间断电源，${zhCN}式（IEC 62040-3 ${code}），${va} VA、${kW} kW，输出功率因数 ${tidy((kW * 1000) / va)}。`,
        ),
        specifications: [apparent.is(va), power.is(kW), topology.is(`${en} ${zhCN}`)],
        price: tidy((kind === 'on' ? 400 + kW * 980 : 120 + kW * 620) * factor, 0),
        drawing: () => ups(`${va} VA`),
      };
    }
  }
}

function* accessPoints(): Generator<DemoGood> {
  for (const [name, ieee, gbit, price] of [
    ['Wi-Fi 5', '802.11ac', 1.3, 320],
    ['Wi-Fi 6', '802.11ax', 1.8, 520],
    ['Wi-Fi 6', '802.11ax', 3, 760],
    ['Wi-Fi 6E', '802.11ax', 5.4, 1250],
    ['Wi-Fi 7', '802.11be', 9.3, 2100],
  ] as const) {
    for (const [brand, code, factor] of [
      ['Netquill', 'NQ', 1.4],
      ['Langda', 'LD', 0.8],
    ] as const) {
      yield {
        category: 'accessPoint',
        brand,
        mpn: `${code}-AP${name.replace(/\D/g, '')}${name.endsWith('E') ? 'E' : ''}-${gbit * 1000}`,
        name: text(
          `Wireless access point ${name}, ${gbit} Gbit/s, PoE`,
          `无线接入点 ${name}，${gbit} Gbit/s，PoE 供电`,
        ),
        description: text(
          `Ceiling access point, IEEE ${ieee}, ${gbit} Gbit/s over all bands, powered over Ethernet, up to 255 clients.`,
          `吸顶式无线接入点，IEEE ${ieee}，各频段合计 ${gbit} Gbit/s，以太网供电，最多 255 个终端。`,
        ),
        specifications: [wifi.is(name), poe.is(true), portSpeed.is(gbit > 2.5 ? '2.5G' : '1G')],
        price: tidy(price * factor, 0),
        drawing: () => accessPoint(name),
      };
    }
  }
}
