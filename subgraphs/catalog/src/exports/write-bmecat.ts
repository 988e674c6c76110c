// A BMEcat 2005 catalog, product by product: standard elements for all they can say, extensions for the rest, so
// that other systems read it and ours reads it as it was. Read again by import/exported-bmecat.ts.
import { once } from 'node:events';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { finished, pipeline } from 'node:stream/promises';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { optionOf } from '../categories/attribute-option.js';
import type { Category } from '../categories/category.js';
import { bmecatGenerator, extensionPrefix, orderUnits } from '../import/exported-bmecat.js';
import { documentLine, mediaLine } from '../import/exported-rows.js';
import { attributeColumn, joined } from '../import/exported-shape.js';
import { attributeShape, offerCells } from './export-cells.js';
import type { ListedProduct } from './listed-products.js';
import type { OwnedOffer } from './owner-pages.js';
import { xmlOf } from './xml-text.js';

export interface BmecatItem {
  listed: ListedProduct;
  /** Null: the product alone. */
  offer: OwnedOffer | null;
}

export interface BmecatFile {
  write(item: BmecatItem): Promise<void>;
  end(): Promise<void>;
}

const rootGroup = '1';

export async function openBmecatFile(
  path: string,
  categories: readonly Category[],
  options: { hasCosts: boolean },
): Promise<BmecatFile> {
  const out = createWriteStream(path, 'utf8');
  // Which product is in which group follows behind the last product.
  const mapsPath = `${path}-maps`;
  const maps = createWriteStream(mapsPath, 'utf8');
  await written(out, headXml());
  await written(out, groupsXml(categories));
  return {
    async write(item) {
      const id = idOf(item);
      await written(out, productXml(id, item, options.hasCosts));
      const group = item.listed.categories.at(-1);
      if (!group) return;
      const pair = el('PROD_ID', id) + el('CATALOG_GROUP_ID', group.id);
      await written(maps, `<PRODUCT_TO_CATALOGGROUP_MAP>${pair}</PRODUCT_TO_CATALOGGROUP_MAP>\n`);
    },
    async end() {
      maps.end();
      await finished(maps);
      await pipeline(createReadStream(mapsPath), out, { end: false });
      out.end('</T_NEW_CATALOG>\n</BMECAT>\n');
      await finished(out);
    },
  };
}

const idOf = ({ listed, offer }: BmecatItem) =>
  offer ? (offer.sourceKey ?? offer.offerId) : listed.key;

const el = (name: string, text: string | number | null | undefined, attributes = '') =>
  text === null || text === undefined || text === ''
    ? ''
    : `<${name}${attributes}>${xmlOf(String(text))}</${name}>`;
const inChinese = ' lang="zho"';
const inEnglish = ' lang="eng"';

interface Localized {
  en?: string | null;
  zhCN?: string | null;
}

const both = (name: string, text: Localized | null | undefined) =>
  el(name, text?.en, inEnglish) + el(name, text?.zhCN, inChinese);

function headXml(): string {
  const languages = '<LANGUAGE default="true">eng</LANGUAGE><LANGUAGE>zho</LANGUAGE>';
  const catalog = `${languages}${el('CATALOG_ID', 'agora')}${el('CATALOG_VERSION', '1.0')}`;
  const header =
    el('GENERATOR_INFO', `${bmecatGenerator} 1`) +
    `<CATALOG>${catalog}</CATALOG><SUPPLIER>${el('SUPPLIER_NAME', 'Agora')}</SUPPLIER>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<BMECAT version="2005" xmlns="http://www.bmecat.org/bmecat/2005">
<HEADER>${header}</HEADER>
<T_NEW_CATALOG>
`;
}

function groupsXml(categories: readonly Category[]): string {
  const parents = new Set(categories.map(({ parentId }) => parentId));
  const group = (type: string, id: string, names: string, parentId: string) =>
    `<CATALOG_STRUCTURE type="${type}">${el('GROUP_ID', id)}${names}${el('PARENT_ID', parentId)}</CATALOG_STRUCTURE>\n`;
  const own = categories.map(({ id, name, parentId }) =>
    group(parents.has(id) ? 'node' : 'leaf', id, both('GROUP_NAME', name), parentId ?? rootGroup),
  );
  const root = group('root', rootGroup, el('GROUP_NAME', 'Catalog'), '0');
  return `<CATALOG_GROUP_SYSTEM>\n${root}${own.join('')}</CATALOG_GROUP_SYSTEM>\n`;
}

function productXml(id: string, { listed, offer }: BmecatItem, hasCosts: boolean): string {
  const { product, brandName } = listed;
  const details =
    both('DESCRIPTION_SHORT', product.name) +
    both('DESCRIPTION_LONG', product.description) +
    el('INTERNATIONAL_PID', product.gtin, ' type="gtin"') +
    el('MANUFACTURER_PID', product.mpn) +
    el('MANUFACTURER_NAME', brandName) +
    el('DELIVERY_TIME', offer?.leadTimeDays);
  const order =
    el('ORDER_UNIT', orderUnits[product.unit] ?? product.unit) +
    el('QUANTITY_MIN', offer?.minimumQuantity) +
    el('QUANTITY_INTERVAL', offer?.orderMultiple);
  const parts = [
    el('SUPPLIER_PID', id),
    `<PRODUCT_DETAILS>${details}</PRODUCT_DETAILS>`,
    featuresXml(listed),
    `<PRODUCT_ORDER_DETAILS>${order}</PRODUCT_ORDER_DETAILS>`,
    offer ? pricesXml(offer) : '',
    mediaXml(listed),
    extensionsXml(listed, offer, hasCosts),
  ];
  return `<PRODUCT mode="new">${parts.join('')}</PRODUCT>\n`;
}

function featuresXml({ specifications }: ListedProduct): string {
  if (specifications.length === 0) return '';
  const features = specifications.map(({ attribute, stated }) => {
    const { kind, unit } = attribute;
    const { number, option, boolean, text } = stated;
    const value = { NUMBER: number, ENUM: option, TEXT: text, BOOLEAN: String(boolean) }[kind];
    const usual = kind === 'NUMBER' ? [value, unit].filter(Boolean).join(' ') : value;
    const own = el('FVALUE', value ?? text) + el('FUNIT', unit) + el('FDESCR', kind);
    const details = text === usual ? '' : el('FVALUE_DETAILS', text);
    return `<FEATURE>${both('FNAME', attribute.name)}${own}${details}</FEATURE>`;
  });
  return `<PRODUCT_FEATURES>${features.join('')}</PRODUCT_FEATURES>`;
}

function pricesXml({ tiers, currencyCode }: OwnedOffer): string {
  const prices = tiers.map(({ minimumQuantity, unitPriceMillionths }) => {
    const { amount } = UnitPrice.of(BigInt(unitPriceMillionths), currencyCode);
    const price = el('PRICE_AMOUNT', amount) + el('PRICE_CURRENCY', currencyCode);
    const from = el('LOWER_BOUND', minimumQuantity);
    return `<PRODUCT_PRICE price_type="net_list">${price}${from}</PRODUCT_PRICE>`;
  });
  return `<PRODUCT_PRICE_DETAILS>${prices.join('')}</PRODUCT_PRICE_DETAILS>`;
}

function mediaXml({ product: { media, documents } }: ListedProduct): string {
  const pictures = media.map(
    ({ url, alt }, at) =>
      el('MIME_SOURCE', url) +
      both('MIME_ALT', alt) +
      el('MIME_PURPOSE', at === 0 ? 'normal' : 'detail'),
  );
  const files = documents.map(
    ({ url, title, kind, contentType }) =>
      el('MIME_TYPE', contentType) +
      el('MIME_SOURCE', url) +
      el('MIME_DESCR', title) +
      el('MIME_PURPOSE', kind === 'DATASHEET' ? 'data_sheet' : 'others'),
  );
  const all = [...pictures, ...files].map((mime) => `<MIME>${mime}</MIME>`).join('');
  return all ? `<MIME_INFO>${all}</MIME_INFO>` : '';
}

/** What the standard has no element for. */
function extensionsXml(listed: ListedProduct, offer: OwnedOffer | null, hasCosts: boolean): string {
  const { product, key } = listed;
  const said: Record<string, string | number | null | undefined> = {
    product: key,
    product_state: product.state,
    product_kind: product.kind,
    pictures: product.media.map(mediaLine).join('\n'),
    documents: product.documents.map(documentLine).join('\n'),
    options: optionLines(listed).join('\n'),
  };
  if (offer) {
    const cells = offerCells(offer, listed);
    said.offer = offer.sourceKey ?? offer.offerId;
    for (const column of offerExtensions) said[column] = cells[column];
    if (hasCosts) said.unit_cost = cells.unit_cost;
  }
  const extensions = Object.entries(said).map(([name, text]) =>
    el(`${extensionPrefix}${name.toUpperCase()}`, text),
  );
  return `<USER_DEFINED_EXTENSIONS>${extensions.join('')}</USER_DEFINED_EXTENSIONS>`;
}

const offerExtensions = [
  ...['vendor_sku', 'offer_kind', 'offer_state', 'stock', 'low_stock_quantity', 'valid_until'],
];

/** What the options that the product has are called. */
function optionLines({ specifications }: ListedProduct): string[] {
  return specifications.flatMap(({ attribute, stated }) => {
    const option = optionOf(attribute, stated.option);
    if (!option) return [];
    const { name, aliases, value } = option;
    const column = attributeColumn(attributeShape(attribute));
    return [joined([column, value, name.en ?? null, name.zhCN ?? null, ...aliases], '|')];
  });
}

async function written(out: WriteStream, text: string): Promise<void> {
  if (out.errored) throw out.errored;
  if (!out.write(text)) await once(out, 'drain');
}
