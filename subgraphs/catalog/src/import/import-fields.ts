// The kinds of rows that come in, and what rows of each kind are made of besides what products and offers have.
import { type ColumnRole, type FieldName, isCount, list, mostly, role } from './column-roles.js';

export const importKinds = {
  PRODUCTS: 'PRODUCTS',
  OFFERS: 'OFFERS',
  STOCK: 'STOCK',
  PRICE_LISTS: 'PRICE_LISTS',
  COMPANIES: 'COMPANIES',
  ORDERS: 'ORDERS',
} as const;
export type ImportKind = keyof typeof importKinds;

const isEmail = (value: string) => /^[^\s@]+@[^\s@]+$/.test(value);
const isDay = (value: string) =>
  /^\d{4}[-/.年]\d{1,2}|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/.test(value);

export const fieldRoles: readonly ColumnRole[] = [
  role(
    'company',
    'company companyname customer customername client buyer organisation organization firma kunde ' +
      '企业 企业名称 公司 公司名称 客户 客户名称 单位名称 采购方',
    'customer company 客户 企业 公司',
  ),
  role(
    'validFrom',
    'validfrom from startdate gultigab gültigab 生效日期 开始日期 有效期起',
    '',
    mostly(isDay),
  ),
  role(
    'validUntil',
    'validuntil validto until enddate expires gültigbis 失效日期 结束日期 有效期止',
    '',
    mostly(isDay),
  ),
  role('country', 'country countrycode land nation 国家 国家地区 国别'),
  role(
    'memberName',
    'membername contact contactname contactperson person ansprechpartner 联系人 姓名 成员',
  ),
  role(
    'memberEmail',
    'email mail emailaddress memberemail contactemail 邮箱 电子邮箱 邮件',
    'email 邮箱',
    mostly(isEmail),
  ),
  role('memberRoles', 'roles role memberroles rolle 角色 权限'),
  role('locale', 'locale language sprache 语言'),
  role(
    'orderNumber',
    'ordernumber orderno order ponumber purchaseorder auftragsnummer bestellnummer 订单号 订单编号 单号',
    'ordernumber orderno 订单号',
  ),
  role(
    'placedOn',
    'placedon placedat orderdate date ordered bestelldatum datum 下单日期 下单时间 订单日期 日期',
    'orderdate 下单',
    mostly(isDay),
  ),
  role(
    'quantity',
    'quantity qty amountordered menge anzahl 数量 订购数量 采购数量',
    '',
    mostly(isCount),
  ),
];

export interface KindShape {
  /** Of the usual columns of products and offers, those that count here. */
  roles: readonly string[];
  fields: readonly FieldName[];
  /** Something of each group must be mapped. */
  needs: readonly (readonly string[])[];
  /** Whether the rows belong to a vendor: needed, possible, or without meaning. */
  vendor: 'NEEDED' | 'POSSIBLE' | 'NONE';
}

const productKeys = list('sourceKey vendorSku mpn gtin brand');
const prices = list('price currency');
const offerTerms = list('stock minimumQuantity orderMultiple leadTimeDays');
const described = list(
  'name nameZhCN nameEn description descriptionZhCN descriptionEn category datasheetUrl imageUrl',
);

export const kindShapes: Readonly<Record<ImportKind, KindShape>> = {
  PRODUCTS: {
    roles: [...productKeys, ...described, ...prices, ...offerTerms],
    fields: [],
    needs: [
      ['name', 'mpn'],
      ['sourceKey', 'mpn'],
    ],
    vendor: 'POSSIBLE',
  },
  OFFERS: {
    roles: [...productKeys, ...prices, ...offerTerms],
    fields: [],
    needs: [['price'], ['sourceKey', 'mpn', 'gtin']],
    vendor: 'NEEDED',
  },
  STOCK: {
    roles: [...productKeys, 'stock'],
    fields: [],
    needs: [['stock'], ['sourceKey', 'vendorSku', 'mpn', 'gtin']],
    vendor: 'NEEDED',
  },
  PRICE_LISTS: {
    roles: [...productKeys, ...prices],
    fields: ['company', 'validFrom', 'validUntil'],
    needs: [['company'], ['price'], ['sourceKey', 'vendorSku', 'mpn', 'gtin']],
    vendor: 'NEEDED',
  },
  COMPANIES: {
    roles: ['sourceKey'],
    fields: ['company', 'country', 'memberName', 'memberEmail', 'memberRoles', 'locale'],
    needs: [['company']],
    vendor: 'NONE',
  },
  ORDERS: {
    roles: [...productKeys, ...prices, 'name', 'nameZhCN', 'nameEn'],
    fields: ['orderNumber', 'placedOn', 'company', 'quantity'],
    needs: [
      ['orderNumber'],
      ['placedOn'],
      ['company'],
      ['quantity'],
      ['price'],
      ['sourceKey', 'vendorSku', 'mpn', 'gtin', 'name'],
    ],
    vendor: 'NEEDED',
  },
};
