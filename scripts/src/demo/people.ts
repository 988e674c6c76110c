// Who is in the demo market: the operator, sellers in every state, three buying companies.
import { demoId } from './demo-ids.js';

export const demoPassword = 'agora-demo-2026';

export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly locale: 'zh-CN' | 'en';
  readonly roles?: readonly string[];
  /** Which portal this person opens best; null for people who only fill the market. */
  readonly portal: 'BUYER' | 'VENDOR' | 'OPERATOR' | 'EDITOR' | null;
  /** What this login shows, for the landing page. */
  readonly note: { en: string; zhCN: string };
}

export interface DemoCompany {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly kind: 'OPERATOR' | 'SELLER' | 'BUYER' | 'BOTH';
  readonly country: string;
  /** The first registers the company and is its administrator; the others are invited. */
  readonly people: readonly [DemoPerson, ...DemoPerson[]];
}

const company = (key: string, rest: Omit<DemoCompany, 'key' | 'id'>): DemoCompany => ({
  key,
  id: demoId('com', key),
  ...rest,
});

export const operatorCompany = company('operator', {
  name: 'Agora Trading 汇采贸易',
  kind: 'OPERATOR',
  country: 'CN',
  people: [
    {
      email: 'operator@agora.example',
      name: '周岚 Zhou Lan',
      locale: 'zh-CN',
      portal: 'OPERATOR',
      note: {
        en: 'Operator staff: admits sellers, curates the catalog, edits the news, runs the business units',
        zhCN: '平台运营：卖家入驻审核、商品维护、资讯编辑、自营事业部',
      },
    },
  ],
});

const firstSellers: readonly DemoCompany[] = [
  company('huaqiang', {
    name: '深圳华强芯城电子 Huaqiang Chip City',
    kind: 'BOTH',
    country: 'CN',
    people: [
      {
        email: 'seller@huaqiang.example',
        name: '林志远 Lin Zhiyuan',
        locale: 'zh-CN',
        portal: 'VENDOR',
        note: {
          en: 'A seller with a full storefront, orders to confirm and quotes out',
          zhCN: '在售卖家：店铺齐全，有待确认订单和已提交报价',
        },
      },
    ],
  }),
  company('nordic', {
    name: 'Nordic Component Supply AB',
    kind: 'SELLER',
    country: 'SE',
    people: [
      {
        email: 'seller@nordic.example',
        name: 'Astrid Lindqvist',
        locale: 'en',
        portal: 'VENDOR',
        note: {
          en: 'A second seller, with longer lead times and lower prices at quantity',
          zhCN: '在售卖家：货期较长，批量价更低',
        },
      },
    ],
  }),
  company('oldstock', {
    name: 'Old Stock Surplus Ltd',
    kind: 'SELLER',
    country: 'HK',
    people: [
      {
        email: 'seller@oldstock.example',
        name: 'Kelvin Ho',
        locale: 'en',
        portal: 'VENDOR',
        note: {
          en: 'A suspended seller: nothing of it can be found',
          zhCN: '已暂停的卖家：其报盘不再可见',
        },
      },
    ],
  }),
  company('suzhou', {
    name: '苏州精工连接器 Suzhou Precision Connectors',
    kind: 'SELLER',
    country: 'CN',
    people: [
      {
        email: 'seller@suzhou.example',
        name: '沈佳 Shen Jia',
        locale: 'zh-CN',
        portal: 'VENDOR',
        note: {
          en: 'Applied as a seller and waits for the operator',
          zhCN: '已提交入驻申请，等待审核',
        },
      },
    ],
  }),
];

/** Sellers with one person: who speaks for the company. */
const seller = (
  key: string,
  name: string,
  country: string,
  person: readonly [name: string, locale: DemoPerson['locale']],
  note: DemoPerson['note'] | null = null,
): DemoCompany =>
  company(key, {
    name,
    kind: 'SELLER',
    country,
    people: [
      {
        email: `seller@${key}.example`,
        name: person[0],
        locale: person[1],
        portal: note ? 'VENDOR' : null,
        note: note ?? { en: 'Fills the market', zhCN: '市场中的卖家' },
      },
    ],
  });

const moreSellers: readonly DemoCompany[] = [
  seller('zhongzhou', '洛阳中州轴承 Zhongzhou Bearing', 'CN', ['郑凯 Zheng Kai', 'zh-CN'], {
    en: 'A bearing dealer: offers with tiers and stock, and open demands to quote',
    zhCN: '轴承经销商：有阶梯价的报盘和库存，以及待报价的求购',
  }),
  seller('rheintal', 'Rheintal Antriebstechnik GmbH', 'DE', ['Katrin Baumann', 'en']),
  seller('lihua', '宁波力华紧固件 Lihua Fasteners', 'CN', ['何丽华 He Lihua', 'zh-CN']),
  seller('pearl', '珠江电气 Pearl River Electric', 'CN', ['黄志强 Huang Zhiqiang', 'zh-CN']),
  seller('yangtze', '长江流体控制 Yangtze Flow Control', 'CN', ['孙涛 Sun Tao', 'zh-CN']),
  seller('tiandun', '天盾劳保 Tiandun Safety', 'CN', ['吴敏 Wu Min', 'zh-CN']),
  seller('yunfeng', '云峰科技 Cloudpeak IT', 'CN', ['高峰 Gao Feng', 'zh-CN']),
  seller('baltic', 'Baltic Cable OÜ', 'EE', ['Liis Tamm', 'en'], {
    en: 'Applied as a seller and was asked for a document',
    zhCN: '入驻申请被要求补充材料',
  }),
  seller('quickflip', 'Quickflip Trading Ltd', 'HK', ['Denny Lau', 'en'], {
    en: 'Applied as a seller and was rejected',
    zhCN: '入驻申请被驳回',
  }),
];

const quietSellers: readonly DemoCompany[] = [
  seller('alpine', 'Alpine Dichtungstechnik AG', 'CH', ['Reto Keller', 'en'], {
    en: 'A seller on holiday: its offers come back by themselves',
    zhCN: '休假中的卖家：假期结束后报盘自动恢复',
  }),
  seller('harbour', 'Harbour Tools Ltd', 'HK', ['Grace Wong', 'en']),
  seller('taishan', '泰山液压 Taishan Hydraulics', 'CN', ['宋岩 Song Yan', 'zh-CN'], {
    en: 'Has begun an application and not handed it in',
    zhCN: '已开始填写入驻申请，尚未提交',
  }),
];

export const buyerCompanies: readonly DemoCompany[] = [
  company('helios', {
    name: 'Helios Drives GmbH',
    kind: 'BUYER',
    country: 'DE',
    people: [
      {
        email: 'buyer@helios.example',
        name: 'Jonas Keller',
        locale: 'en',
        portal: 'BUYER',
        note: {
          en: 'A purchaser with a price list of its own, a cart, orders in several states and an open demand',
          zhCN: '采购员：有专属价格表、采购清单、多种状态的订单和进行中的求购',
        },
      },
      {
        email: 'approver@helios.example',
        name: 'Dr. Mira Vogt',
        locale: 'en',
        roles: ['APPROVER', 'FINANCE'],
        portal: 'BUYER',
        note: {
          en: 'Decides on larger purchases and looks after the money of two cost centres',
          zhCN: '审批较大采购，并管理两个成本中心的费用',
        },
      },
    ],
  }),
  company('dongfang', {
    name: '东方自控设备 Dongfang Controls',
    kind: 'BUYER',
    country: 'CN',
    people: [
      {
        email: 'buyer@dongfang.example',
        name: '陈晓明 Chen Xiaoming',
        locale: 'zh-CN',
        portal: 'BUYER',
        note: {
          en: 'A purchaser with price lists of two business units, comparing quotes for demands',
          zhCN: '采购员：两个事业部的专属价格，正在比较求购报价',
        },
      },
    ],
  }),
  company('mekong', {
    name: 'Mekong Instruments Co.',
    kind: 'BUYER',
    country: 'VN',
    people: [
      {
        email: 'buyer@mekong.example',
        name: 'Trần Thu Hà',
        locale: 'en',
        portal: 'BUYER',
        note: {
          en: 'A newer buyer: first orders, demands that ended, a list for electrical goods',
          zhCN: '新客户：首批订单、已结束的求购、电气类专属价格',
        },
      },
    ],
  }),
  company('fjord', {
    name: 'Fjord Marine Systems AS',
    kind: 'BUYER',
    country: 'NO',
    people: [
      {
        email: 'admin@fjord.example',
        name: 'Ingrid Solberg',
        locale: 'en',
        portal: null,
        note: { en: 'Asks everybody for two factors', zhCN: '要求全员两步验证' },
      },
      {
        email: 'buyer@fjord.example',
        name: 'Magnus Dahl',
        locale: 'en',
        portal: 'BUYER',
        note: {
          en: 'A company that asks for two factors: the first sign-in adds an authenticator app',
          zhCN: '所在企业要求两步验证：首次登录需添加验证器应用',
        },
      },
    ],
  }),
];

export const sellerCompanies: readonly DemoCompany[] = [
  ...firstSellers,
  ...moreSellers,
  ...quietSellers,
];

export const allCompanies = [operatorCompany, ...sellerCompanies, ...buyerCompanies];
