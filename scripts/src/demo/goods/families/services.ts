// What is done or granted rather than shipped: licences by seat and term, calibration, installation, maintenance.
import { licence, service } from '../drawings/it.js';
import { type DemoGood, numberOf, optionOf, tidy, yesNoOf } from '../good.js';
import { text } from '../text.js';

const seats = numberOf('Seats', '用户数');
const term = numberOf('Term', '期限', 'months');
const model = optionOf('Licence model', '许可方式');
const accredited = yesNoOf('Accredited to ISO/IEC 17025', 'ISO/IEC 17025 认可');
const place = optionOf('Place', '服务地点');
const response = numberOf('Response time', '响应时间', 'h');
const visits = numberOf('Visits a year', '年巡检次数');

export function* services(): Generator<DemoGood> {
  yield* licences();
  yield* calibrations();
  yield* installations();
  yield* maintenances();
}

const programs = [
  ['engineeringLicence', 'Planwerk', 'CAD3D', '3D mechanical design', '三维机械设计软件', 5200],
  ['engineeringLicence', 'Planwerk', 'ECAD', 'Electrical schematics', '电气原理图软件', 3900],
  ['engineeringLicence', 'Planwerk', 'SIM', 'Structural simulation', '结构仿真软件', 9800],
  ['engineeringLicence', 'Kontura', 'CAM', 'Milling and turning CAM', '铣车 CAM 编程软件', 6800],
  ['engineeringLicence', 'Kontura', 'PLC', 'PLC programming', 'PLC 编程软件', 2400],
  ['businessLicence', 'Kontura', 'DOC', 'Document management', '文档管理系统', 360],
  ['businessLicence', 'Wenshu', 'OFFICE', 'Office suite', '办公套件', 290],
  ['businessLicence', 'Wenshu', 'MAIL', 'Mail and calendar', '邮件与日历', 150],
  ['businessLicence', 'Cipherlund', 'EDR', 'Endpoint protection', '终端安全防护', 180],
  ['businessLicence', 'Cipherlund', 'BACKUP', 'Server backup', '服务器备份软件', 2100],
] as const;

function* licences(): Generator<DemoGood> {
  for (const [category, brand, code, en, zhCN, price] of programs) {
    for (const months of [12, 36]) {
      for (const count of [1, 5, 25, 100]) {
        yield {
          category,
          brand,
          kind: 'SERVICE',
          unit: 'PIECE',
          mpn: `${code}-${count}U-${months}M`,
          name: text(
            `${brand} ${en} licence, ${count} ${count === 1 ? 'seat' : 'seats'}, ${months} months`,
            `${brand} ${zhCN}许可，${count} 用户，${months} 个月`,
          ),
          description: text(
            `Subscription of ${en.toLowerCase()} for ${count} named ${count === 1 ? 'user' : 'users'} over ${months} months, updates and support included; the key comes by e-mail.`,
            `${zhCN}订阅许可，${count} 个指定用户，期限 ${months} 个月，含升级与支持；密钥以电子邮件交付。`,
          ),
          specifications: [seats.is(count), term.is(months), model.is('Subscription 订阅')],
          price: tidy(price * count ** 0.9 * (months === 36 ? 2.6 : 1), 0),
          drawing: () => licence(code, `${months} M`),
        };
      }
    }
  }
}

const instruments = [
  ['CALIPER', 'Caliper up to 300 mm', '游标卡尺（300 mm 以内）', 60],
  ['MICRO', 'Micrometer up to 100 mm', '千分尺（100 mm 以内）', 80],
  ['GAUGE', 'Pressure gauge up to 600 bar', '压力表（600 bar 以内）', 120],
  ['PT100', 'Resistance thermometer, three points', '热电阻（三点）', 220],
  ['DMM', 'Digital multimeter', '数字万用表', 260],
  ['SCOPE', 'Oscilloscope up to 500 MHz', '示波器（500 MHz 以内）', 680],
  ['TORQUE', 'Torque wrench up to 500 N·m', '扭矩扳手（500 N·m 以内）', 180],
  ['SCALE', 'Balance up to 30 kg', '电子天平（30 kg 以内）', 240],
  ['FLOW', 'Flow meter up to DN 100', '流量计（DN100 以内）', 950],
] as const;

function* calibrations(): Generator<DemoGood> {
  for (const [code, en, zhCN, price] of instruments) {
    for (const isAccredited of [false, true]) {
      for (const [where, mark, whereEn, whereZh] of [
        ['Laboratory 实验室', 'LAB', 'in the laboratory', '送检'],
        ['On site 现场', 'SITE', 'on site', '现场'],
      ] as const) {
        yield {
          category: 'calibration',
          brand: null,
          kind: 'SERVICE',
          unit: 'JOB',
          mpn: `CAL-${code}-${isAccredited ? 'A' : 'W'}-${mark}`,
          name: text(
            `Calibration: ${en.toLowerCase().replace('pt100', 'Pt100').replace('mhz', 'MHz').replace('n·m', 'N·m').replace('dn ', 'DN ')}, ${isAccredited ? 'accredited' : 'works certificate'}, ${whereEn}`,
            `校准服务：${zhCN}，${isAccredited ? '认可证书' : '工厂证书'}，${whereZh}`,
          ),
          description: text(
            `${en}: calibration ${whereEn} with ${isAccredited ? 'certificate of an ISO/IEC 17025 accredited laboratory and stated uncertainty' : 'works certificate traceable to national standards'}; five working days.`,
            `${zhCN}：${whereZh}校准，${isAccredited ? '出具 ISO/IEC 17025 认可实验室证书并给出不确定度' : '出具可溯源的工厂校准证书'}；五个工作日。`,
          ),
          specifications: [accredited.is(isAccredited), place.is(where)],
          price: tidy(price * (isAccredited ? 1.7 : 1) + (mark === 'SITE' ? 300 : 0), 0),
          drawing: () => service('calibration', code),
        };
      }
    }
  }
}

const jobs = [
  ['INST-CAB', 'Control cabinet wiring, per day', '控制柜接线，按天', 1400, 'DAY', 1],
  ['INST-VFD', 'Frequency inverter commissioning', '变频器调试', 1100, 'JOB', 1],
  ['INST-MOTOR', 'Motor alignment by laser', '电机激光对中', 1600, 'JOB', 1],
  ['INST-PUMP', 'Pump installation and test run', '水泵安装与试运行', 2200, 'JOB', 1],
  ['INST-RACK', 'Server rack installation', '服务器机柜安装', 900, 'JOB', 1],
  ['INST-LAN', 'Structured cabling, per outlet', '综合布线，按信息点', 160, 'PIECE', 10],
  ['INST-FIBRE', 'Fibre splicing, per fibre', '光纤熔接，按芯', 45, 'PIECE', 24],
  [
    'INST-WIFI',
    'Wireless survey and set-up, per access point',
    '无线勘测与部署，按接入点',
    380,
    'PIECE',
    3,
  ],
] as const;

function* installations(): Generator<DemoGood> {
  for (const [code, en, zhCN, price, unit, minimum] of jobs) {
    for (const [region, mark, regionEn, regionZh, factor] of [
      ['East China 华东', 'E', 'East China', '华东', 1],
      ['South China 华南', 'S', 'South China', '华南', 1.05],
      ['North China 华北', 'N', 'North China', '华北', 1.05],
    ] as const) {
      yield {
        category: 'installation',
        brand: null,
        kind: 'SERVICE',
        unit,
        minimum,
        mpn: `${code}-${mark}`,
        name: text(`${en}, ${regionEn}`, `${zhCN}，${regionZh}`),
        description: text(
          `${en} by our own technicians in ${regionEn}, travel included, with a signed record.`,
          `${zhCN}，由自有工程师在${regionZh}上门服务，含差旅，附签字记录。`,
        ),
        specifications: [place.is(region)],
        price: tidy(price * factor, 0),
        drawing: () => service('installation', code.slice(5)),
      };
    }
  }
}

const contracts = [
  ['UPS', 'UPS up to 20 kVA', 'UPS（20 kVA 以内）', 2600],
  ['SERVER', 'Rack server', '机架式服务器', 1800],
  ['VFD', 'Frequency inverter up to 90 kW', '变频器（90 kW 以内）', 1500],
  ['PUMP', 'Pump station', '泵站', 5400],
  ['NET', 'Network, up to 20 switches', '网络（20 台交换机以内）', 9600],
] as const;

function* maintenances(): Generator<DemoGood> {
  for (const [code, en, zhCN, price] of contracts) {
    for (const [hours, count, mark, factor] of [
      [24, 1, 'BASIC', 1],
      [8, 2, 'PLUS', 1.7],
      [4, 4, 'PRO', 2.8],
    ] as const) {
      for (const months of [12, 36]) {
        yield {
          category: 'maintenance',
          brand: null,
          kind: 'SERVICE',
          unit: 'PIECE',
          mpn: `MNT-${code}-${mark}-${months}`,
          name: text(
            `Maintenance contract ${mark}: ${en}, ${months} months`,
            `维保合同 ${mark}：${zhCN}，${months} 个月`,
          ),
          description: text(
            `${en}: response within ${hours} hours, ${count === 1 ? 'one visit' : `${count} visits`} a year, telephone support, ${months} months.`,
            `${zhCN}：${hours} 小时响应，每年巡检 ${count} 次，电话支持，期限 ${months} 个月。`,
          ),
          specifications: [response.is(hours), visits.is(count), term.is(months)],
          price: tidy(price * factor * (months === 36 ? 2.7 : 1), 0),
          drawing: () => service('maintenance', mark),
        };
      }
    }
  }
}
