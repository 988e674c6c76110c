// The search page's whole state as URL parameters, and as the server's SearchInput. Every change begins
// again at the first page. Attributes share one parameter: "att_1=a|b;att_2=~1..5;att_3=!true".
import type { AttributeFilterInput, SearchInput, SearchSort } from './generated/graphql.js';

export interface SearchParams {
  q?: string;
  category?: string;
  /** Ids, separated by commas. */
  brands?: string;
  vendors?: string;
  attributes?: string;
  /** Decimal strings. */
  priceMin?: string;
  priceMax?: string;
  stock?: 'true';
  leadTimeDays?: string;
  sort?: SearchSort;
  /** The quantity that prices are shown for. */
  quantity?: string;
  after?: string;
  /** Hits as cards instead of a table. */
  view?: 'cards';
}

export const QUANTITY_DEFAULT = 100;

const sorts: Record<SearchSort, true> = {
  RELEVANCE: true,
  PRICE_ASC: true,
  PRICE_DESC: true,
  NEWEST: true,
  LEAD_TIME: true,
};

const text = (value: unknown, lengthMax = 2000): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim().slice(0, lengthMax) : undefined;

const matching = (value: unknown, pattern: RegExp): string | undefined => {
  const found = text(value);
  return found && pattern.test(found) ? found : undefined;
};

const decimal = (value: unknown) => matching(value, /^\d{1,12}([.]\d{1,6})?$/);
const ids = (value: unknown) => matching(value, /^\w+(,\w+)*$/);

/** What a URL says, without what makes no sense. */
export function readSearchParams(raw: Record<string, unknown>): SearchParams {
  const sort = text(raw.sort);
  return withoutEmpty({
    q: text(raw.q, 200),
    category: matching(raw.category, /^\w+$/),
    brands: ids(raw.brands),
    vendors: ids(raw.vendors),
    attributes: text(raw.attributes, 4000),
    priceMin: decimal(raw.priceMin),
    priceMax: decimal(raw.priceMax),
    stock: raw.stock === 'true' ? 'true' : undefined,
    leadTimeDays: matching(raw.leadTimeDays, /^\d{1,4}$/),
    sort: sort && sort in sorts && sort !== 'RELEVANCE' ? (sort as SearchSort) : undefined,
    quantity: matching(raw.quantity, /^[1-9]\d{0,8}$/),
    after: text(raw.after),
    view: raw.view === 'cards' ? 'cards' : undefined,
  });
}

function withoutEmpty<T extends object>(params: { [K in keyof T]: T[K] | undefined }): T {
  const entries = Object.entries(params).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as T;
}

export const quantityOf = ({ quantity }: { quantity?: string }): number =>
  quantity ? Number(quantity) : QUANTITY_DEFAULT;

export const listOf = (value: string | undefined): string[] => value?.split(',') ?? [];

/** The server's question. */
export function searchInputOf(params: SearchParams): SearchInput {
  return withoutEmpty<SearchInput>({
    text: params.q,
    categoryId: params.category,
    brandIds: params.brands ? listOf(params.brands) : undefined,
    vendorIds: params.vendors ? listOf(params.vendors) : undefined,
    attributes: params.attributes ? readAttributes(params.attributes) : undefined,
    priceMin: params.priceMin,
    priceMax: params.priceMax,
    inStockOnly: params.stock ? true : undefined,
    maxLeadTimeDays: params.leadTimeDays ? Number(params.leadTimeDays) : undefined,
    sort: params.sort ?? 'RELEVANCE',
  });
}

/** Other conditions, hence the first page again. */
export function changed(params: SearchParams, change: Partial<SearchParams>): SearchParams {
  const { after: _, ...rest } = params;
  return withoutEmpty<SearchParams>({ ...rest, ...change } as Required<SearchParams>);
}

/** The list with the id in it, or without it when it was. */
export function toggled(list: string | undefined, id: string): string {
  const known = listOf(list);
  return (known.includes(id) ? known.filter((each) => each !== id) : [...known, id]).join(',');
}

const escaped = (option: string) => option.replace(/[%|;=~!]/g, (c) => `%${hex(c)}`);
const hex = (char: string) => char.charCodeAt(0).toString(16).toUpperCase();
const unescaped = (option: string) =>
  option.replace(/%([0-9A-F]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

export function readAttributes(value: string): AttributeFilterInput[] {
  return value.split(';').flatMap((part): AttributeFilterInput[] => {
    const [attributeId = '', condition = ''] = part.split('=');
    if (!/^\w+$/.test(attributeId) || !condition) return [];
    if (condition.startsWith('!')) return [{ attributeId, isTrue: condition === '!true' }];
    if (!condition.startsWith('~')) {
      return [{ attributeId, options: condition.split('|').map(unescaped) }];
    }
    const [minimum, maximum] = condition.slice(1).split('..');
    return [{ attributeId, ...(minimum ? { minimum } : {}), ...(maximum ? { maximum } : {}) }];
  });
}

function printAttribute({ attributeId, options, minimum, maximum, isTrue }: AttributeFilterInput) {
  if (options?.length) return [`${attributeId}=${options.map(escaped).join('|')}`];
  if (minimum || maximum) return [`${attributeId}=~${minimum ?? ''}..${maximum ?? ''}`];
  return typeof isTrue === 'boolean' ? [`${attributeId}=!${isTrue}`] : [];
}

export const printAttributes = (filters: readonly AttributeFilterInput[]): string =>
  filters.flatMap(printAttribute).join(';');

export const attributeFilter = (params: SearchParams, attributeId: string) =>
  readAttributes(params.attributes ?? '').find((each) => each.attributeId === attributeId);

/** The parameters with this one condition in place of the attribute's earlier one. */
export function withAttribute(params: SearchParams, filter: AttributeFilterInput): SearchParams {
  const others = readAttributes(params.attributes ?? '').filter(
    ({ attributeId }) => attributeId !== filter.attributeId,
  );
  return changed(params, { attributes: printAttributes([...others, filter]) });
}

/** The parameters with one more option of an attribute, or one less. */
export function withOption(params: SearchParams, attributeId: string, option: string) {
  const chosen = attributeFilter(params, attributeId)?.options ?? [];
  const options = chosen.includes(option)
    ? chosen.filter((each) => each !== option)
    : [...chosen, option];
  return withAttribute(params, { attributeId, options });
}

/** How many conditions narrow the search, besides text and category. */
export function conditionCount(params: SearchParams): number {
  const { brands, vendors, attributes, priceMin, priceMax, stock, leadTimeDays } = params;
  const lists = listOf(brands).length + listOf(vendors).length;
  const singles = [priceMin || priceMax, stock, leadTimeDays].filter(Boolean).length;
  const options = readAttributes(attributes ?? '').map((each) => each.options?.length ?? 1);
  return lists + singles + options.reduce((sum, count) => sum + count, 0);
}

/** The conditions as a saved search keeps them, and back as URL parameters. */
export function paramsOfInput(query: unknown): SearchParams {
  const {
    text,
    categoryId,
    brandIds,
    vendorIds,
    attributes,
    inStockOnly,
    maxLeadTimeDays,
    ...rest
  } = (query ?? {}) as Partial<SearchInput>;
  return readSearchParams({
    q: text,
    category: categoryId,
    brands: brandIds?.join(),
    vendors: vendorIds?.join(),
    attributes: printAttributes(attributes ?? []),
    stock: inStockOnly ? 'true' : undefined,
    leadTimeDays: maxLeadTimeDays == null ? undefined : String(maxLeadTimeDays),
    ...rest,
  });
}

/** An address's parameters as they stand there: a part number of digits is a text like any other. */
export const readSearch = (text: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(text));

/**
 * Those of an address's parameters that say something, by name: `q` is cut to what the server takes, and a `state` that can
 * be none is left out.
 */
export const textsIn = <Name extends string>(
  raw: Record<string, unknown>,
  ...names: Name[]
): { [name in Name]?: string } =>
  Object.fromEntries(
    names.flatMap((name) => {
      const text = typeof raw[name] === 'string' ? raw[name].trim() : '';
      if (!text || (name === 'state' && !/^[A-Z_]+$/.test(text))) return [];
      return [[name, name === 'q' ? text.slice(0, 200) : text]];
    }),
  ) as { [name in Name]?: string };
