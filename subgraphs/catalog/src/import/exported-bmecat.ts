// One product of a BMEcat file that the platform wrote, as the cells of its own tables: standard elements say what
// they can, extensions (`UDX.AGORA.…`) what BMEcat has no word for. What somebody changed in either is what counts.
import { documentLine, mediaLine, specificationCell } from './exported-rows.js';
import { attributeColumn, joined, parted, productOfferColumns } from './exported-shape.js';

/** How our files name their maker in GENERATOR_INFO. */
export const bmecatGenerator = 'Agora export';
export const extensionPrefix = 'UDX.AGORA.';

/** BMEcat counts in units of UN/ECE recommendation 20. */
export const orderUnits: Readonly<Record<string, string>> = {
  ...{ PIECE: 'C62', PAIR: 'PR', SET: 'SET', PACK: 'PK', ROLL: 'RO', METER: 'MTR' },
  ...{ SQUARE_METER: 'MTK', CUBIC_METER: 'MTQ', LITER: 'LTR', GRAM: 'GRM', KILOGRAM: 'KGM' },
  ...{ TON: 'TNE', HOUR: 'HUR', DAY: 'DAY', WEEK: 'WEE', MONTH: 'MON', YEAR: 'ANN', JOB: 'E51' },
};
const unitOf = new Map(Object.entries(orderUnits).map(([unit, code]) => [code, unit]));

type Attributes = Record<string, string>;
const attributeKinds = ['NUMBER', 'ENUM', 'TEXT', 'BOOLEAN'] as const;

const plainColumns: Readonly<Record<string, string>> = {
  INTERNATIONAL_PID: 'gtin',
  MANUFACTURER_PID: 'mpn',
  MANUFACTURER_NAME: 'brand',
  DELIVERY_TIME: 'lead_time_days',
  QUANTITY_MIN: 'minimum_quantity',
  QUANTITY_INTERVAL: 'order_multiple',
};

export class ExportedBmecatProduct {
  readonly cells = new Map<string, string>();
  key = '';
  private readonly extensions = new Map<string, string>();
  private readonly features: Feature[] = [];
  private readonly media: Mime[] = [];
  private readonly tiers: { from: number; amount: string }[] = [];
  private feature = blankFeature();
  private mime: Mime = blankMime();
  private price = { amount: '', from: '1' };

  constructor(readonly line: number) {}

  /** All of our columns have their own place. */
  columns(): ReadonlyMap<string, number> {
    const place = (column: string) => {
      const at = productOfferColumns.indexOf(column);
      return at < 0 ? productOfferColumns.length : at;
    };
    return new Map([...this.cells.keys()].map((column) => [column, place(column)]));
  }

  closed(name: string, text: string, attributes: Attributes, around: string[]): void {
    const parent = around[around.length - 1] ?? '';
    const isChinese = attributes.lang?.toLowerCase() === 'zho';
    if (parent === 'FEATURE') this.inFeature(name, text, isChinese);
    else if (name === 'FEATURE') {
      this.features.push(this.feature);
      this.feature = blankFeature();
    } else if (parent === 'PRODUCT_PRICE') this.inPrice(name, text);
    else if (name === 'PRODUCT_PRICE') {
      this.tiers.push({ from: Number(this.price.from), amount: this.price.amount });
      this.price = { amount: '', from: '1' };
    } else if (parent === 'MIME') this.inMime(name, text, isChinese);
    else if (name === 'MIME') {
      this.media.push(this.mime);
      this.mime = blankMime();
    } else if (name.startsWith(extensionPrefix)) {
      this.extensions.set(name.slice(extensionPrefix.length).toLowerCase(), text);
    } else if (text !== '') this.plain(name, text, isChinese);
  }

  private plain(name: string, text: string, isChinese: boolean): void {
    const column = plainColumns[name];
    if (column) this.cells.set(column, text);
    else if (name === 'SUPPLIER_PID') this.key = text;
    else if (name === 'DESCRIPTION_SHORT') this.cells.set(isChinese ? 'name_zh' : 'name_en', text);
    else if (name === 'DESCRIPTION_LONG') {
      this.cells.set(isChinese ? 'description_zh' : 'description_en', text);
    } else if (name === 'ORDER_UNIT') this.cells.set('unit', unitOf.get(text) ?? text);
  }

  private inFeature(name: string, text: string, isChinese: boolean): void {
    const { feature } = this;
    if (name === 'FNAME') feature.name[isChinese ? 'zhCN' : 'en'] = text;
    if (name === 'FVALUE') feature.value = text;
    if (name === 'FUNIT') feature.unit = text;
    if (name === 'FDESCR') feature.kind = text;
    if (name === 'FVALUE_DETAILS') feature.text = text;
  }

  private inPrice(name: string, text: string): void {
    if (name === 'PRICE_AMOUNT') this.price.amount = text;
    if (name === 'LOWER_BOUND') this.price.from = text;
    if (name === 'PRICE_CURRENCY') this.cells.set('currency', text);
  }

  private inMime(name: string, text: string, isChinese: boolean): void {
    const { mime } = this;
    if (name === 'MIME_SOURCE') mime.url = text;
    if (name === 'MIME_PURPOSE') mime.purpose = text;
    if (name === 'MIME_DESCR') mime.title = text;
    if (name === 'MIME_ALT') mime.alt[isChinese ? 'zhCN' : 'en'] = text;
  }

  /** To be called once, after the last element. */
  finish(): void {
    const { cells, extensions } = this;
    const { product, offer, pictures, documents, options, ...rest } =
      Object.fromEntries(extensions);
    for (const [column, text] of Object.entries(rest)) if (text) cells.set(column, text);
    cells.set('agora_product', product || this.key);
    if (offer) cells.set('agora_offer', offer);
    this.putFeatures(options ?? '');
    this.putMedia(pictures ?? '', documents ?? '');
    const tiers = [...this.tiers].sort((a, b) => a.from - b.from);
    const prices = tiers.map(({ from, amount }) => `${from}: ${amount}`).join('; ');
    if (prices) cells.set('prices', prices);
  }

  private putFeatures(options: string): void {
    const described = new Map(
      linesOf(options).map(([column, value, ...names]) => [`${column} ${value}`, names]),
    );
    for (const { name, value, unit, kind, text } of this.features) {
      const known = attributeKinds.find((each) => each === kind) ?? 'TEXT';
      const shape = { name, kind: known, unit: unit || null };
      const column = attributeColumn(shape);
      const usual = known === 'NUMBER' ? [value, unit].filter(Boolean).join(' ') : value;
      const [en = null, zhCN = null, ...aliases] = described.get(`${column} ${value}`) ?? [];
      const option =
        en || zhCN ? { name: { en, zhCN }, aliases: aliases.filter(isText) } : undefined;
      const stated = {
        ...{ text: text || usual, number: value, option: value, boolean: value === 'true' },
      };
      if (value) this.cells.set(column, specificationCell(shape, stated, option));
    }
  }

  /** What a picture or document is beside its address and title stands in the extension of the same address. */
  private putMedia(pictures: string, documents: string): void {
    const pictured = new Map(linesOf(pictures).map((line) => [line[0], line]));
    const documented = new Map(linesOf(documents).map((line) => [line[0], line]));
    const lines = { pictures: [] as string[], documents: [] as string[] };
    for (const { url, purpose, title, alt } of this.media) {
      const isPicture = purpose === 'normal' || purpose === 'detail';
      if (isPicture) {
        const [, , , size = null, widths = null] = pictured.get(url) ?? [];
        const plain = parted(mediaLine({ url, alt }), '|');
        lines.pictures.push(joined([...pad(plain, 3), size, widths], '|'));
      } else {
        const [, , ...rest] = documented.get(url) ?? [];
        const plain = parted(documentLine({ url, title: title || url }), '|');
        lines.documents.push(joined([...pad(plain, 2), ...rest], '|'));
      }
    }
    for (const [column, found] of Object.entries(lines)) {
      if (found.length > 0) this.cells.set(column, found.join('\n'));
    }
  }
}

interface Feature {
  name: { en: string | null; zhCN: string | null };
  value: string;
  unit: string;
  kind: string;
  text: string;
}

interface Mime {
  url: string;
  purpose: string;
  title: string;
  alt: { en: string | null; zhCN: string | null };
}

const blankFeature = (): Feature => ({
  ...{ name: { en: null, zhCN: null }, value: '', unit: '', kind: '', text: '' },
});
const blankMime = (): Mime => ({
  ...{ url: '', purpose: '', title: '', alt: { en: null, zhCN: null } },
});
const isText = (text: string | null): text is string => text !== null;
const pad = (parts: (string | null)[], length: number) =>
  Array.from({ length }, (_, at) => parts[at] ?? null);
const linesOf = (text: string) =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [parted(line.trim(), '|')]));
