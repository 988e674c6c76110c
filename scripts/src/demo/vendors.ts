// Who sells in the demo market: the operator's business units, and sellers in every state of their life, each
// with the parts of the catalog it deals in and how it prices and delivers.
import { type Text } from './goods/text.js';

/** The roots of the category tree, short. */
export const fields = {
  bearings: 'Bearings and power transmission',
  fasteners: 'Fasteners',
  cables: 'Cable and wire',
  connectors: 'Connectors and installation',
  sensors: 'Sensors and switchgear',
  motors: 'Motors and drives',
  fluids: 'Fluid and pneumatics',
  safety: 'Safety and workwear',
  it: 'IT and networking',
  services: 'Software and services',
} as const;
export type Field = keyof typeof fields;

/** Which share of a field's products it offers, in percent. */
export type Assortment = Partial<Record<Field, number>>;

export interface Trade {
  readonly assortment: Assortment;
  /** Its prices in thousandths of what a thing costs about. */
  readonly level: number;
  /** Off for the second and the third tier, in thousandths. */
  readonly discounts: readonly [number, number];
  /** Days to dispatch from stock and to make to order. */
  readonly leadTimeDays: readonly [stock: number, made: number];
  readonly skuPrefix: string;
}

interface Unit {
  readonly key: string;
  readonly slug: string;
  readonly name: Text;
  readonly introduction: Text;
  readonly trade: Trade | null;
}

export const businessUnits = [
  {
    key: 'components',
    slug: 'agora-components',
    name: { en: 'Agora Components', zhCN: '汇采电子元件' },
    introduction: {
      en: 'Passive parts, discretes and everyday ICs from our own stock in Shanghai. Shipped the day after the order is confirmed.',
      zhCN: '上海自有库存：被动元件、分立器件和常用集成电路，订单确认后次日发货。',
    },
    trade: null,
  },
  {
    key: 'semiconductors',
    slug: 'agora-semiconductors',
    name: { en: 'Agora Semiconductors', zhCN: '汇采半导体' },
    introduction: {
      en: 'Microcontrollers, power management and interface ICs with full traceability to the maker.',
      zhCN: '微控制器、电源管理与接口芯片，原厂渠道，全程可追溯。',
    },
    trade: null,
  },
  {
    key: 'industrial',
    slug: 'agora-industrial',
    name: { en: 'Agora Industrial', zhCN: '汇采工业品' },
    introduction: {
      en: 'Bearings, fasteners, motors, pumps and safety gear from two warehouses in Kunshan and Foshan, next-day dispatch for what is on the shelf.',
      zhCN: '昆山、佛山两大仓：轴承、紧固件、电机、泵阀与劳保用品，现货次日发出。',
    },
    trade: {
      assortment: { bearings: 70, fasteners: 65, motors: 60, fluids: 60, safety: 80 },
      level: 1010,
      discounts: [935, 870],
      leadTimeDays: [1, 18],
      skuPrefix: 'HC',
    },
  },
  {
    key: 'electrical',
    slug: 'agora-electrical',
    name: { en: 'Agora Electrical', zhCN: '汇采电气' },
    introduction: {
      en: 'Cable by the metre, terminals, sensors and switchgear for control cabinets, cut and packed per project.',
      zhCN: '电线电缆按米裁切，端子、传感器与低压电器，按项目配盘打包。',
    },
    trade: {
      assortment: { cables: 80, connectors: 75, sensors: 70, motors: 20 },
      level: 1000,
      discounts: [930, 860],
      leadTimeDays: [1, 15],
      skuPrefix: 'HD',
    },
  },
  {
    key: 'information',
    slug: 'agora-it',
    name: { en: 'Agora IT and Services', zhCN: '汇采信息与服务' },
    introduction: {
      en: 'Servers, networks, licences, and our own technicians for calibration, installation and maintenance.',
      zhCN: '服务器、网络、软件许可，以及自有工程师的校准、安装与维保服务。',
    },
    trade: {
      assortment: { it: 80, services: 100 },
      level: 1000,
      discounts: [960, 920],
      leadTimeDays: [2, 10],
      skuPrefix: 'HS',
    },
  },
] as const satisfies readonly Unit[];

export type SellerState =
  | 'ADMITTED'
  | 'SUSPENDED'
  | 'CLOSED'
  | 'DRAFT'
  | 'SUBMITTED'
  | 'CHANGES_REQUESTED'
  | 'REJECTED';

export interface SellerPlan {
  readonly key: string;
  readonly slug: string;
  readonly name: Text;
  readonly introduction: Text;
  readonly state: SellerState;
  /** What the operator wrote where it asked for changes, rejected or suspended. */
  readonly remarks?: string;
  /** What it would sell, where it sells nothing yet. */
  readonly field?: Field;
  readonly trade: Trade | null;
}

const trade = (
  skuPrefix: string,
  level: number,
  discounts: Trade['discounts'],
  leadTimeDays: Trade['leadTimeDays'],
  assortment: Assortment,
): Trade => ({ skuPrefix, level, discounts, leadTimeDays, assortment });

export const sellers: readonly SellerPlan[] = [
  {
    key: 'huaqiang',
    slug: 'huaqiang-chip-city',
    name: { en: 'Huaqiang Chip City', zhCN: '华强芯城' },
    introduction: {
      en: 'Two thousand square metres of spot stock in Shenzhen. Small quantities welcome, samples within a day.',
      zhCN: '深圳两千平米现货仓，支持小批量与样品，一天内发出。',
    },
    state: 'ADMITTED',
    trade: trade('HQ', 985, [930, 850], [2, 14], { connectors: 30, it: 25, sensors: 10 }),
  },
  {
    key: 'nordic',
    slug: 'nordic-component-supply',
    name: { en: 'Nordic Component Supply', zhCN: '北欧元件供应' },
    introduction: {
      en: 'Franchise stock for European makers. Full reels, date codes within two years, certificates on request.',
      zhCN: '欧洲品牌授权库存：整盘供货，两年内批次，可提供证书。',
    },
    state: 'ADMITTED',
    trade: trade('NO', 1120, [940, 840], [12, 30], {
      bearings: 25,
      sensors: 35,
      connectors: 30,
      cables: 15,
    }),
  },
  {
    key: 'zhongzhou',
    slug: 'zhongzhou-bearing',
    name: { en: 'Zhongzhou Bearing', zhCN: '中州轴承' },
    introduction: {
      en: 'Bearings and belts from Luoyang since 1998: sizes up to 300 mm bore, incoming inspection with vibration test.',
      zhCN: '洛阳轴承经销 1998 年至今：内径 300 mm 以内全系列，来料振动检测。',
    },
    state: 'ADMITTED',
    trade: trade('ZZ', 940, [925, 845], [3, 25], { bearings: 75 }),
  },
  {
    key: 'rheintal',
    slug: 'rheintal-antriebstechnik',
    name: { en: 'Rheintal Antriebstechnik', zhCN: '莱茵谷传动' },
    introduction: {
      en: 'Motors, inverters and bearings of European makers, with documentation and CE declarations. Duty paid to Shanghai.',
      zhCN: '欧洲电机、变频器与轴承，随附资料与 CE 声明，上海完税交货。',
    },
    state: 'ADMITTED',
    trade: trade('RA', 1090, [950, 890], [14, 42], {
      bearings: 45,
      motors: 65,
      sensors: 30,
      fluids: 20,
    }),
  },
  {
    key: 'lihua',
    slug: 'lihua-fasteners',
    name: { en: 'Lihua Fasteners', zhCN: '力华紧固件' },
    introduction: {
      en: 'Ningbo works with 160 headers: metric fasteners in steel and stainless, test reports 3.1 with every lot.',
      zhCN: '宁波自有工厂，160 台冷镦机：碳钢与不锈钢公制紧固件，每批附 3.1 检验报告。',
    },
    state: 'ADMITTED',
    trade: trade('LH', 880, [900, 800], [3, 20], { fasteners: 80, safety: 15 }),
  },
  {
    key: 'pearl',
    slug: 'pearl-river-electric',
    name: { en: 'Pearl River Electric', zhCN: '珠江电气' },
    introduction: {
      en: 'Cable, terminals and switchgear for the panel builders of the Pearl River Delta.',
      zhCN: '服务珠三角成套厂：电缆、端子、低压电器与传感器。',
    },
    state: 'ADMITTED',
    trade: trade('ZJ', 930, [920, 840], [2, 16], {
      cables: 60,
      connectors: 50,
      sensors: 60,
      motors: 25,
    }),
  },
  {
    key: 'yangtze',
    slug: 'yangtze-flow-control',
    name: { en: 'Yangtze Flow Control', zhCN: '长江流体控制' },
    introduction: {
      en: 'Pumps and valves with pressure test records, from DN 8 to DN 300, and spare parts for ten years.',
      zhCN: '泵阀 DN8 至 DN300，附压力试验记录，备件保供十年。',
    },
    state: 'ADMITTED',
    trade: trade('CJ', 935, [930, 860], [5, 28], { fluids: 75, motors: 20, fasteners: 10 }),
  },
  {
    key: 'tiandun',
    slug: 'tiandun-safety',
    name: { en: 'Tiandun Safety', zhCN: '天盾劳保' },
    introduction: {
      en: 'Protective equipment by the carton, certified to EN and GB, with your logo from 200 pieces.',
      zhCN: '劳保用品整箱批发，EN 与 GB 双认证，200 件起可印标。',
    },
    state: 'ADMITTED',
    trade: trade('TD', 920, [910, 820], [2, 12], { safety: 85, fasteners: 12 }),
  },
  {
    key: 'yunfeng',
    slug: 'cloudpeak-it',
    name: { en: 'Cloudpeak IT', zhCN: '云峰科技' },
    introduction: {
      en: 'Servers configured and burnt in for 48 hours, network gear with spares on the shelf, licences within the hour.',
      zhCN: '服务器按需配置并老化 48 小时，网络设备常备备机，软件许可一小时内交付。',
    },
    state: 'ADMITTED',
    trade: trade('YF', 965, [960, 915], [3, 12], { it: 80, services: 55 }),
  },
  {
    key: 'oldstock',
    slug: 'old-stock-surplus',
    name: { en: 'Old Stock Surplus', zhCN: '旧库存清仓' },
    introduction: { en: 'Surplus lots at a discount.', zhCN: '库存处理，折扣出售。' },
    state: 'SUSPENDED',
    remarks: 'Two orders shipped with wrong date codes.',
    trade: trade('OS', 760, [960, 930], [4, 4], { fasteners: 10, connectors: 10 }),
  },
  {
    key: 'suzhou',
    slug: 'suzhou-precision-connectors',
    name: { en: 'Suzhou Precision Connectors', zhCN: '苏州精工连接器' },
    introduction: {
      en: 'Board-to-board and wire-to-board connectors from our own moulding shop.',
      zhCN: '自有注塑车间，板对板与线对板连接器。',
    },
    state: 'SUBMITTED',
    field: 'connectors',
    trade: null,
  },
  {
    key: 'baltic',
    slug: 'baltic-cable',
    name: { en: 'Baltic Cable', zhCN: '波罗的海电缆' },
    introduction: {
      en: 'Halogen-free cable from our works in Tallinn.',
      zhCN: '塔林工厂生产的无卤电缆。',
    },
    state: 'CHANGES_REQUESTED',
    remarks:
      'Please send the licence number as it is in the commercial register, and a certificate for the halogen-free types.',
    field: 'cables',
    trade: null,
  },
  {
    key: 'quickflip',
    slug: 'quickflip-trading',
    name: { en: 'Quickflip Trading', zhCN: '快转贸易' },
    introduction: { en: 'Anything, any quantity, any brand.', zhCN: '什么都有，数量不限。' },
    state: 'REJECTED',
    remarks: 'The business licence does not cover these goods, and the address is a letter box.',
    field: 'it',
    trade: null,
  },
  {
    key: 'alpine',
    slug: 'alpine-dichtungstechnik',
    name: { en: 'Alpine Sealing Technology', zhCN: '阿尔卑斯密封技术' },
    introduction: {
      en: 'Belts, fittings and valves for the food industry, cut and tested in Winterthur.',
      zhCN: '食品行业用传动带、接头与阀门，温特图尔裁切并检验。',
    },
    state: 'ADMITTED',
    trade: trade('AD', 1150, [950, 880], [10, 35], { fluids: 6, bearings: 5 }),
  },
  {
    key: 'harbour',
    slug: 'harbour-tools',
    name: { en: 'Harbour Tools', zhCN: '海港工具' },
    introduction: {
      en: 'Hand tools and fixings from Kowloon; gave up trading online.',
      zhCN: '九龙手工具与紧固件，已停止线上经营。',
    },
    state: 'CLOSED',
    remarks: 'We go on in our shop in Kowloon. Thank you for the orders.',
    trade: trade('HT', 1010, [950, 900], [3, 20], { fasteners: 3 }),
  },
  {
    key: 'taishan',
    slug: 'taishan-hydraulics',
    name: { en: 'Taishan Hydraulics', zhCN: '泰山液压' },
    introduction: {
      en: 'Cylinders and power units from Tai’an.',
      zhCN: '泰安液压缸与动力单元。',
    },
    state: 'DRAFT',
    trade: null,
  },
];
