// What rows of each kind say in which column; the reader of such files is import/exported-rows.ts.
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { optionOf } from '../categories/attribute-option.js';
import { documentLine, mediaLine, specificationCell } from '../import/exported-rows.js';
import { attributeColumn, joined } from '../import/exported-shape.js';
import type { ListedProduct } from './listed-products.js';
import type { OwnedCompany, OwnedOffer, OwnedPrice, OwnedRow } from './owner-pages.js';

/** By column; what is not there is empty. */
export type Cells = Record<string, string | number | null | undefined>;

export function productCells(listed: ListedProduct): Cells {
  const { product, categories, specifications } = listed;
  const names = categories.map(({ name }) => name);
  const cells: Cells = {
    ...refCells(listed),
    product_state: product.state,
    product_kind: product.kind,
    unit: product.unit,
    name_en: product.name.en,
    name_zh: product.name.zhCN,
    category_en: joined(
      names.map(({ en }) => en ?? null),
      '›',
    ),
    category_zh: joined(
      names.map(({ zhCN }) => zhCN ?? null),
      '›',
    ),
    description_en: product.description?.en,
    description_zh: product.description?.zhCN,
    pictures: product.media.map(mediaLine).join('\n'),
    documents: product.documents.map(documentLine).join('\n'),
  };
  for (const { attribute, stated } of specifications) {
    const shape = attributeShape(attribute);
    const option = optionOf(attribute, stated.option);
    cells[attributeColumn(shape)] = specificationCell(shape, stated, option);
  }
  return cells;
}

export const attributeShape = ({
  name,
  kind,
  unit,
}: ListedProduct['specifications'][number]['attribute']) => ({
  name: { en: name.en ?? null, zhCN: name.zhCN ?? null },
  ...{ kind, unit },
});

const refCells = ({ key, product, brandName }: ListedProduct): Cells => ({
  agora_product: key,
  brand: brandName,
  mpn: product.mpn,
  gtin: product.gtin,
});

const amount = (millionths: string, currencyCode: string) =>
  UnitPrice.of(BigInt(millionths), currencyCode).amount;

/** "1: 0.50; 100: 0.45". */
const pricesIn = ({ tiers, currencyCode }: OwnedRow) =>
  tiers
    .map(
      ({ minimumQuantity, unitPriceMillionths }) =>
        `${minimumQuantity}: ${amount(unitPriceMillionths, currencyCode)}`,
    )
    .join('; ');

function offerRefCells(row: OwnedRow, product: ListedProduct | undefined): Cells {
  const own = product ? refCells(product) : { agora_product: row.productId };
  return { agora_offer: row.sourceKey ?? row.offerId, vendor_sku: row.vendorSku, ...own };
}

const nameCells = (product: ListedProduct | undefined): Cells => ({
  name_en: product?.product.name.en,
  name_zh: product?.product.name.zhCN,
});

export function offerCells(row: OwnedOffer, product: ListedProduct | undefined): Cells {
  const { costMillionths, currencyCode } = row;
  return {
    ...offerRefCells(row, product),
    ...nameCells(product),
    offer_kind: row.kind,
    offer_state: row.state,
    currency: currencyCode,
    prices: pricesIn(row),
    minimum_quantity: row.minimumQuantity,
    order_multiple: row.orderMultiple,
    lead_time_days: row.leadTimeDays,
    stock: row.stock,
    low_stock_quantity: row.lowStockQuantity,
    unit_cost: costMillionths === null ? null : amount(costMillionths, currencyCode),
    valid_until: row.validUntil,
  };
}

export const stockCells = (row: OwnedOffer, product: ListedProduct | undefined): Cells => ({
  ...offerRefCells(row, product),
  ...nameCells(product),
  stock: row.stock,
});

export function priceCells(
  row: OwnedPrice,
  product: ListedProduct | undefined,
  companyKeys: ReadonlyMap<string, string>,
): Cells {
  const keyOf = (id: string) => companyKeys.get(id) ?? id;
  return {
    ...offerRefCells(row, product),
    agora_price_list: row.listKey,
    price_list_name: row.listName,
    priority: row.priority,
    valid_from: row.validFrom,
    valid_until: row.validUntil,
    set_for: row.setFor && keyOf(row.setFor),
    companies: joined(row.companyIds?.map(keyOf) ?? [], '|'),
    customer_groups: joined(row.groupNames ?? [], '|'),
    currency: row.currencyCode,
    prices: pricesIn(row),
  };
}

export const companyCells = (row: OwnedCompany): Cells => ({
  agora_company: row.key,
  company: row.company,
  company_kind: row.kind,
  country: row.country,
  legal_name: row.legalName,
  registration_number: row.registrationNumber,
  tax_number: row.taxNumber,
  phone: row.phone,
  website: row.website,
  member_name: row.memberName,
  member_email: row.memberEmail,
  member_roles: row.memberRoles,
  locale: row.locale,
});
