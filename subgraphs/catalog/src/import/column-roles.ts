// The usual names of the columns we know what to do with, folded as `foldName` folds them: English,
// Chinese, German and some French. Earlier words are surer. A role may also look at what the column
// holds.
import { atScale, readDecimal } from './decimal.js';
import { parseMoney } from './parse-money.js';
import { parseTiers } from './parse-tiers.js';

export type FieldName =
  | 'company'
  | 'validFrom'
  | 'validUntil'
  | 'country'
  | 'memberName'
  | 'memberEmail'
  | 'memberRoles'
  | 'locale'
  | 'orderNumber'
  | 'placedOn'
  | 'quantity';

export type RoleName =
  | 'sourceKey'
  | 'name'
  | 'nameZhCN'
  | 'nameEn'
  | 'description'
  | 'descriptionZhCN'
  | 'descriptionEn'
  | 'mpn'
  | 'gtin'
  | 'brand'
  | 'category'
  | 'price'
  | 'currency'
  | 'stock'
  | 'minimumQuantity'
  | 'orderMultiple'
  | 'leadTimeDays'
  | 'datasheetUrl'
  | 'imageUrl'
  | 'vendorSku'
  | FieldName;

export interface ColumnRole {
  name: RoleName;
  words: string[];
  /** Enough when the name holds one of them. */
  parts: string[];
  /** Filled values, and how many rows the sample has. */
  fits?: (values: readonly string[], rowCount: number) => boolean;
}

export const list = (words: string) => words.split(' ').filter((word) => word !== '');
export const role = (
  name: RoleName,
  words: string,
  parts = '',
  fits?: ColumnRole['fits'],
): ColumnRole => ({ name, words: list(words), parts: list(parts), ...(fits ? { fits } : {}) });

/** Empty columns fit: there is nothing that speaks against the name. */
export const mostly = (test: (value: string) => boolean) => (values: readonly string[]) =>
  values.filter(test).length * 10 >= values.length * 7;
const isMoney = (value: string) => {
  const money = parseMoney(value, { currencyCode: 'USD' });
  if ('millionths' in money || money.problem === 'PRICE_TOO_PRECISE') return true;
  const tiers = parseTiers(value, { currencyCode: 'USD' });
  return tiers !== null && 'tiers' in tiers;
};
export const isCount = (value: string) => {
  const decimal = readDecimal(value.normalize('NFKC'));
  return decimal !== null && (atScale(decimal, 0) ?? -1n) >= 0n;
};
const isUrl = (value: string) => /^https?:\/\//i.test(value);
/** All but the odd row: a key that is missing or repeated is a fault of its row, not of the column. */
const tellsRowsApart = (values: readonly string[], rowCount: number) =>
  values.length * 10 >= rowCount * 7 && new Set(values).size * 10 >= values.length * 7;

/** What offers and products are made of. */
export const columnRoles: readonly ColumnRole[] = [
  role(
    'sourceKey',
    'sku sourcekey key id itemno itemnumber ' +
      'itemcode articleno articlenumber artnr artikelnummer artikelnr ' +
      'productid productcode productno productnumber ' +
      'supplierpid supplieraid partid stockcode materialnumber code reference ' +
      '商品编号 产品编号 物料编码 物料编号 商品编码 产品编码 编码 编号 货号 料号 物料号 品号',
    '',
    tellsRowsApart,
  ),
  role(
    'name',
    'name productname product title itemname item descriptionshort bezeichnung artikelbezeichnung designation nom ' +
      '名称 品名 商品名称 产品名称 商品名 产品名 物料名称 标题',
  ),
  role(
    'nameZhCN',
    'namezhcn namezh namecn descriptionshortzho descriptionshortchi chinesename namechinese 中文名称 中文名 中文品名',
  ),
  role('nameEn', 'nameen englishname nameenglish descriptionshorteng 英文名称 英文名 英文品名'),
  role(
    'description',
    'description descriptionlong productdescription desc details summary longdescription beschreibung ' +
      '描述 产品描述 商品描述 说明 产品说明 简介',
  ),
  role(
    'descriptionZhCN',
    'descriptionzhcn descriptionlongzho descriptionlongchi descriptionzh descriptioncn 中文描述 中文说明',
  ),
  role('descriptionEn', 'descriptionen descriptionlongeng englishdescription 英文描述 英文说明'),
  role(
    'mpn',
    'mpn manufacturerpid manufactureraid manufacturerpartnumber manufacturerpartno ' +
      'manufacturerpart mfrpartnumber mfrpartno mfrpart ' +
      'mfgpartnumber mfgpartno mfgpart partnumber partno ' +
      'part pn model modelnumber modelno herstellernummer ' +
      '型号 厂家型号 原厂型号 制造商型号 厂商型号 规格型号 产品型号',
    'manufacturerpart partnumber 型号',
  ),
  role('gtin', 'gtin gtin13 ean ean13 upc barcode 条码 条形码 国际条码 商品条码'),
  role(
    'brand',
    'brand manufacturer brandname manufacturername mfr ' +
      'mfg maker hersteller marke fabricant marque ' +
      '品牌 厂家 厂商 制造商 生产厂家 生产商',
    'manufacturer 品牌 制造商',
  ),
  role(
    'category',
    'category cataloggroup categorypath categories productcategory ' +
      'kategorie warengruppe productgroup group categorie ' +
      '分类 类目 类别 品类 产品分类 商品分类 产品类别',
    'category 分类 类目',
  ),
  role(
    'price',
    'unitprice price pricenetlist pricenetcustomer netprice saleprice saleprice listprice preis nettopreis einzelpreis prix ' +
      '单价 价格 售价 含税单价 销售价 含税价 未税单价',
    'unitprice price preis 单价 价格',
    mostly(isMoney),
  ),
  role('currency', 'currency currencycode pricecurrency waehrung währung devise 币种 货币 币别'),
  role(
    'stock',
    'stock stockqty stockquantity quantityinstock instock ' +
      'inventory available availability onhand qoh ' +
      'quantity qty bestand lagerbestand lager 库存 库存数量 库存量 可用库存 现货 现货数量 数量',
    'stock 库存',
    mostly(isCount),
  ),
  role(
    'minimumQuantity',
    'moq quantitymin minimumorderquantity minimumorderqty minorderqty ' +
      'minimumquantity minimumqty minqty minorder ' +
      'mindestmenge mindestbestellmenge 最小起订量 起订量 最小订购量 起订数量 最小订量',
    'moq 起订',
    mostly(isCount),
  ),
  role(
    'orderMultiple',
    'ordermultiple quantityinterval multiple packquantity packqty ' +
      'packsize spq mpq standardpackqty verpackungseinheit ' +
      '最小包装 最小包装量 包装数量 标准包装 倍数',
    '',
    mostly(isCount),
  ),
  role(
    'leadTimeDays',
    'leadtimedays leadtime deliverydays deliverytime lieferzeit 交期 货期 交货期 交期天',
    '',
    mostly(isCount),
  ),
  role(
    'datasheetUrl',
    'datasheeturl mimedatasheet datasheet datasheetlink datenblatt specsheet pdf 数据手册 规格书 资料链接',
    'datasheet 数据手册 规格书',
    mostly(isUrl),
  ),
  role(
    'imageUrl',
    'imageurl image picture pictureurl photo mimenormal mimedetail bild 图片 图片链接 主图 产品图片',
    '',
    mostly(isUrl),
  ),
  role('vendorSku', 'vendorsku suppliersku ownnumber 供货方编号 供应商编码 自有编号'),
];
