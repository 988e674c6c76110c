// Cylinders with the rods and ports of ISO 15552, tubing, push-in fittings, and solenoid valves.
import { profileCylinder, pushIn, tubing, valve } from '../drawings/fluids.js';
import { type DemoGood, numberOf, optionOf, tidy } from '../good.js';
import { text } from '../text.js';

const bore = numberOf('Piston diameter', '缸径', 'mm');
const stroke = numberOf('Stroke', '行程', 'mm');
const rod = numberOf('Piston rod diameter', '活塞杆直径', 'mm');
const port = optionOf('Port size', '接口尺寸');
const force = numberOf('Theoretical force at 6 bar, advancing', '6 bar 理论推力', 'N');
const outer = numberOf('Outside diameter', '外径', 'mm');
const inner = numberOf('Bore diameter', '内径', 'mm');
const colour = optionOf('Colour', '颜色');
const length = numberOf('Length', '长度', 'm');
const tube = numberOf('Tube outside diameter', '气管外径', 'mm');
const thread = optionOf('Thread', '螺纹规格');
const shape = optionOf('Shape', '形状');
const nominal = numberOf('Nominal size DN', '公称直径 DN', 'mm');
const connection = optionOf('End connection', '连接方式');
const coil = optionOf('Coil voltage', '线圈电压');
const seat = optionOf('Seat', '密封材料');
const state = optionOf('Rest position', '初始状态');
const material = optionOf('Material', '材质');

export function* pneumatics(): Generator<DemoGood> {
  yield* cylinders();
  yield* tubes();
  yield* fittings();
  yield* solenoids();
}

function* cylinders(): Generator<DemoGood> {
  const rows = [
    [32, 12, 'G 1/8'],
    [40, 16, 'G 1/4'],
    [50, 20, 'G 1/4'],
    [63, 20, 'G 3/8'],
    [80, 25, 'G 3/8'],
    [100, 25, 'G 1/2'],
    [125, 32, 'G 1/2'],
  ] as const;
  for (const [d, thick, inlet] of rows) {
    for (const mm of [25, 50, 80, 100, 125, 160, 200, 250, 320, 400, 500]) {
      const newton = Math.round((Math.PI / 4) * d * d * 0.6);
      yield {
        category: 'cylinder',
        brand: 'Pneumara',
        mpn: `PC-${d}-${mm}-PPV`,
        name: text(
          `Profile cylinder ISO 15552 ⌀${d}, stroke ${mm} mm`,
          `型材气缸 ISO 15552 ⌀${d}，行程 ${mm} mm`,
        ),
        description: text(
          `Double-acting cylinder to ISO 15552 with adjustable cushioning and magnet for sensors, piston ⌀${d} mm, stroke ${mm} mm, ports ${inlet}, ${newton} N at 6 bar.`,
          `双作用气缸，符合 ISO 15552，可调缓冲，带磁环，缸径 ⌀${d} mm，行程 ${mm} mm，接口 ${inlet}，6 bar 推力 ${newton} N。`,
        ),
        specifications: [
          bore.is(d),
          stroke.is(mm),
          rod.is(thick),
          port.is(inlet),
          force.is(newton),
        ],
        price: tidy(62 + d * 2.1 + mm * (0.1 + d * 0.0042), 0),
        drawing: () => profileCylinder(d, mm, thick),
      };
    }
  }
}

const tubeColours = [
  ['#2f6fb3', 'BU', 'Blue 蓝'],
  ['#2f353a', 'BK', 'Black 黑'],
  ['#c8453c', 'RD', 'Red 红'],
  ['#dfe8ee', 'NT', 'Clear 透明'],
] as const;

function* tubes(): Generator<DemoGood> {
  for (const [d, id] of [
    [4, 2.5],
    [6, 4],
    [8, 5],
    [10, 6.5],
    [12, 8],
  ] as const) {
    for (const [ink, code, option] of tubeColours) {
      for (const m of [25, 100]) {
        yield {
          category: 'tube',
          brand: 'Pneumara',
          mpn: `PU-${d}x${id}-${code}-${m}`,
          name: text(
            `Polyurethane tubing ${d} × ${id} mm, ${(option.split(' ')[0] ?? '').toLowerCase()}, ${m} m`,
            `聚氨酯气管 ${d}×${id} mm，${option.split(' ')[1]}色，${m} 米`,
          ),
          description: text(
            `Polyurethane tubing 98 Shore A for compressed air, outside ${d} mm, bore ${id} mm, up to 10 bar at 20 °C, roll of ${m} m.`,
            `聚氨酯气管，98 Shore A，外径 ${d} mm，内径 ${id} mm，20 °C 时最高 10 bar，${m} 米/卷。`,
          ),
          specifications: [outer.is(d), inner.is(id), colour.is(option), length.is(m)],
          price: tidy(m * (0.35 + d * 0.11)),
          drawing: () => tubing(ink, d, id),
        };
      }
    }
  }
}

function* fittings(): Generator<DemoGood> {
  const shapes = [
    ['straight', 'PC', 'Straight', '直通', 'Straight 直通', 1],
    ['elbow', 'PL', 'Elbow', '弯头', 'Elbow 弯头', 1.35],
    ['tee', 'PB', 'Tee', '三通', 'Tee 三通', 1.9],
  ] as const;
  for (const [key, code, en, zhCN, option, factor] of shapes) {
    for (const [d, threads] of [
      [4, ['M5', 'G 1/8', 'G 1/4']],
      [6, ['M5', 'G 1/8', 'G 1/4']],
      [8, ['G 1/8', 'G 1/4', 'G 3/8']],
      [10, ['G 1/4', 'G 3/8', 'G 1/2']],
      [12, ['G 1/4', 'G 3/8', 'G 1/2']],
    ] as const) {
      for (const end of threads) {
        yield {
          category: 'pushIn',
          brand: 'Pneumara',
          mpn: `${code}${d}-${end.replace(/[^\dMG]/g, '')}`,
          name: text(
            `Push-in fitting ${en.toLowerCase()}, tube ${d} mm, ${end}`,
            `快插接头 ${zhCN}，气管 ${d} mm，${end}`,
          ),
          description: text(
            `${en} push-in fitting for ${d} mm tubing with male thread ${end}, nickel-plated brass, −0.95 to 10 bar.`,
            `${zhCN}快插接头，配 ${d} mm 气管，外螺纹 ${end}，黄铜镀镍，−0.95 至 10 bar。`,
          ),
          specifications: [tube.is(d), thread.is(end), shape.is(option)],
          price: tidy((1.3 + d * 0.17) * factor),
          pack: 10,
          drawing: () => pushIn(key, d, end),
        };
      }
    }
  }
}

function* solenoids(): Generator<DemoGood> {
  for (const [inch, dn] of [
    ['1/4', 8],
    ['3/8', 10],
    ['1/2', 15],
    ['3/4', 20],
    ['1', 25],
    ['1 1/2', 40],
    ['2', 50],
  ] as const) {
    for (const volts of ['24 V DC', '230 V AC']) {
      for (const rubber of ['NBR', 'EPDM', 'FKM']) {
        yield {
          category: 'solenoidValve',
          brand: 'Valdorn',
          mpn: `VS${dn}-${rubber[0]}-${volts.startsWith('24') ? '24D' : '230A'}`,
          name: text(
            `Solenoid valve 2/2 G ${inch}, ${rubber}, ${volts}`,
            `二位二通电磁阀 G ${inch}，${rubber}，${volts}`,
          ),
          description: text(
            `Servo-assisted 2/2-way solenoid valve, normally closed, brass, G ${inch}, ${rubber} seal, coil ${volts}, IP65 with plug.`,
            `先导式二位二通电磁阀，常闭，黄铜，G ${inch}，${rubber} 密封，线圈 ${volts}，带插头 IP65。`,
          ),
          specifications: [
            nominal.is(dn),
            connection.is(`G ${inch}`),
            coil.is(volts),
            seat.is(rubber),
            state.is('Normally closed 常闭'),
            material.is('Brass 黄铜'),
          ],
          price: tidy(78 + dn * dn * 0.16 + (rubber === 'FKM' ? 30 : 0)),
          drawing: () => valve('coil', false, `G ${inch}`, `${volts}`),
        };
      }
    }
  }
}
