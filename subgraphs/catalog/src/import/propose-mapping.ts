// A first guess at a file's mapping, from what its columns are called and what they hold. It knows
// the usual words of price lists in several languages and no particular file; a person has the last
// word.
import { cleanCell } from './clean-cell.js';
import {
  type ColumnRole,
  columnRoles,
  type FieldName,
  mostly,
  type RoleName,
} from './column-roles.js';
import { foldName, proposeMerges, unitInName } from './columns.js';
import { type DecimalMark, detectDecimalMark } from './decimal.js';
import { fieldRoles, type ImportKind, kindShapes } from './import-fields.js';
import { emptyMapping, type ImportMapping } from './import-mapping.js';
import { parseMoney } from './parse-money.js';
import { parseQuantity } from './parse-quantity.js';
import { quantityInName } from './parse-tiers.js';
import { reasonColumn } from './source-table.js';

interface SampledColumn {
  name: string;
  fold: string;
  /** Filled cells, cleaned. */
  values: string[];
  rowCount: number;
}

type Roles = Partial<Record<RoleName, SampledColumn>>;

/** How sure a proposal is: by the whole name, by a part of it, or by what the column holds. */
export type Confidence = 'HIGH' | 'MEDIUM' | 'LOW';

export interface Proposal {
  mapping: ImportMapping;
  /** Of each column that has a meaning; what is an attribute only is not sure at all. */
  confidence: Map<string, Confidence>;
}

/** `sampleRows` are some of the file's rows, in the order of the columns: a few hundred do. */
export function proposeMapping(
  columns: readonly string[],
  sampleRows: readonly (readonly string[])[],
  kind: ImportKind = 'PRODUCTS',
): ImportMapping {
  return propose(columns, sampleRows, kind).mapping;
}

export function propose(
  columns: readonly string[],
  sampleRows: readonly (readonly string[])[],
  kind: ImportKind,
): Proposal {
  const sampled = columns
    .map((name, index) => sampleColumn(name, index, sampleRows))
    .filter(({ name }) => name !== reasonColumn);
  const shape = kindShapes[kind];
  const isFor = (role: string) => shape.roles.includes(role);
  const levels = isFor('category') ? categoryLevels(sampled) : [];
  const tiers = isFor('price') ? tierColumns(sampled) : [];
  const ofTiers = new Set(tiers.flatMap(({ column, quantityColumn }) => [column, quantityColumn]));
  const free = sampled.filter((column) => !levels.includes(column) && !ofTiers.has(column.name));
  const known = [...columnRoles, ...fieldRoles].filter(
    ({ name }) => isFor(name) || shape.fields.includes(name as FieldName),
  );
  // Where rows are about products, not products themselves, several have the same key.
  const isOwnKey = kind === 'PRODUCTS' || kind === 'COMPANIES';
  const usable = known.map((role) =>
    role.name === 'sourceKey' && !isOwnKey ? { ...role, fits: () => true } : role,
  );
  const { roles, confidence } = assignRoles(free, usable);
  for (const { name } of levels) confidence.set(name, 'HIGH');
  for (const name of ofTiers) if (name !== null) confidence.set(name, 'MEDIUM');
  if (levels.length === 0 && roles.category) levels.push(roles.category);
  const taken = new Set([...levels, ...Object.values(roles)]);
  const mapping = emptyMapping();
  mapping.decimalMark = detectDecimalMark(sampled.flatMap((column) => column.values));
  const key =
    roles.sourceKey ?? (kind === 'PRODUCTS' ? keyByContent(free, taken, roles) : undefined);
  mapping.sourceKey = key?.name ?? null;
  if (key && !confidence.has(key.name)) confidence.set(key.name, 'LOW');
  mapping.name = inLanguage(roles.name, roles.nameZhCN, roles.nameEn);
  mapping.description = inLanguage(roles.description, roles.descriptionZhCN, roles.descriptionEn);
  for (const role of ['mpn', 'gtin', 'brand', 'stock', 'minimumQuantity'] as const) {
    mapping[role] = roles[role]?.name ?? null;
  }
  for (const role of ['orderMultiple', 'leadTimeDays', 'datasheetUrl'] as const) {
    mapping[role] = roles[role]?.name ?? null;
  }
  mapping.imageUrl = roles.imageUrl?.name ?? null;
  mapping.vendorSku = roles.vendorSku?.name ?? null;
  for (const field of shape.fields) {
    const column = roles[field];
    if (column) mapping.fields[field] = column.name;
  }
  mapping.categoryPath = {
    columns: levels.map((column) => column.name),
    separator: levels.length === 1 ? pathSeparator(levels[0]?.values ?? []) : null,
  };
  mapping.price = {
    column: roles.price?.name ?? null,
    currencyColumn: roles.currency?.name ?? null,
    currencyCode: currencyInName(roles.price ?? sampled.find(({ name }) => ofTiers.has(name))),
    tiers,
  };
  const used = new Set([mapping.sourceKey, ...[...taken].map((column) => column.name), ...ofTiers]);
  const rest = sampled.filter((column) => !used.has(column.name));
  if (kind === 'PRODUCTS') mapping.attributes = attributesOf(rest, mapping.decimalMark);
  return { mapping, confidence };
}

const arePrices = mostly((value) => !('problem' in parseMoney(value, { currencyCode: 'USD' })));

/** "Qty 1, Price 1, Qty 2, …", or "Price 1+, Price 100+, …". */
function tierColumns(columns: readonly SampledColumn[]): ImportMapping['price']['tiers'] {
  const numbered = (words: string) => {
    const pattern = new RegExp(`^(?:${words})(\\d{1,2})$`);
    return new Map(
      columns.flatMap((column): [string, SampledColumn][] => {
        const number = pattern.exec(column.fold)?.[1];
        return number ? [[number, column]] : [];
      }),
    );
  };
  const quantities = numbered('qty|quantity|minqty|from|menge|数量|起订量|阶梯数量');
  const prices = numbered('price|unitprice|preis|单价|价格|阶梯价|阶梯价格');
  const pairs = [...prices].flatMap(([number, { name }]) => {
    const quantity = quantities.get(number);
    return quantity ? [{ column: name, quantity: null, quantityColumn: quantity.name }] : [];
  });
  if (pairs.length > 1) return pairs;
  const named = columns.flatMap(({ name, fold, values }) => {
    const quantity = /price|preis|单价|价格/.test(fold) ? quantityInName(name) : null;
    return quantity && arePrices(values) ? [{ column: name, quantity, quantityColumn: null }] : [];
  });
  const isBase = ({ name, fold }: SampledColumn) =>
    /price|preis|单价|价格/.test(fold) && !named.some(({ column }) => column === name);
  return named.length > 1 || columns.some(isBase) ? named : [];
}

function sampleColumn(
  name: string,
  index: number,
  rows: readonly (readonly string[])[],
): SampledColumn {
  const values = rows.flatMap((row) => {
    const clean = cleanCell(row[index] ?? '', Number.POSITIVE_INFINITY);
    return 'text' in clean && clean.text !== null ? [clean.text] : [];
  });
  return { name, fold: foldName(name), values, rowCount: rows.length };
}

/** The best column for each role, surest first; each column has one role. */
function assignRoles(columns: readonly SampledColumn[], known: readonly ColumnRole[]) {
  const claims = columns.flatMap((column, place) =>
    known
      .map((role) => ({ role: role.name, column, place, score: claim(role, column) }))
      .filter(({ score }) => score > 0),
  );
  claims.sort((left, right) => right.score - left.score || left.place - right.place);
  const roles: Roles = {};
  const taken = new Set<SampledColumn>();
  const confidence = new Map<string, Confidence>();
  for (const { role, column, score } of claims) {
    if (roles[role] || taken.has(column)) continue;
    roles[role] = column;
    taken.add(column);
    confidence.set(column.name, score > 100 ? 'HIGH' : 'MEDIUM');
  }
  return { roles, confidence };
}

/**
 * 0: not this role. A whole name counts more than a part of one; the earlier a word is listed, the
 * more.
 */
function claim(role: ColumnRole, column: SampledColumn): number {
  const exact = role.words.indexOf(column.fold);
  const isPart = exact < 0 && role.parts.some((part) => column.fold.includes(part));
  if (exact < 0 && !isPart) return 0;
  if (role.fits && !role.fits(column.values, column.rowCount)) return 0;
  return exact >= 0 ? 1000 - exact : 100;
}

/** "Category 1", "二级分类": levels in columns of their own, in order. */
function categoryLevels(columns: readonly SampledColumn[]): SampledColumn[] {
  const numerals = '一二三四五六';
  const levels = columns.flatMap((column) => {
    const match =
      /^(?:category|cat|level|categorylevel|分类|类目)(\d)$/.exec(column.fold) ??
      /^([一二三四五六])级(?:分类|类目|类别)$/.exec(column.fold);
    if (!match?.[1]) return [];
    const numeral = numerals.indexOf(match[1]);
    return [{ column, level: numeral >= 0 ? numeral + 1 : Number(match[1]) }];
  });
  if (levels.length < 2) return [];
  return levels.sort((left, right) => left.level - right.level).map(({ column }) => column);
}

/**
 * The first column that tells every row of the sample from every other, by short words without
 * spaces.
 */
function keyByContent(
  columns: readonly SampledColumn[],
  taken: ReadonlySet<SampledColumn>,
  roles: Roles,
): SampledColumn | undefined {
  const isKey = ({ values, rowCount }: SampledColumn) =>
    values.length === rowCount &&
    rowCount > 1 &&
    new Set(values).size === rowCount &&
    values.every((value) => /^[\p{L}\p{N}][\p{L}\p{N}\-_./]{0,63}$/u.test(value));
  const found = columns.find((column) => !taken.has(column) && isKey(column));
  return found ?? (roles.mpn && isKey(roles.mpn) ? roles.mpn : undefined);
}

function inLanguage(
  either: SampledColumn | undefined,
  zhCN: SampledColumn | undefined,
  en: SampledColumn | undefined,
): ImportMapping['name'] {
  const found = { zhCN: zhCN?.name ?? null, en: en?.name ?? null };
  if (!either) return found;
  const chinese = either.values.filter((value) => /\p{Script=Han}/u.test(value)).length;
  const language = chinese * 2 > either.values.length ? 'zhCN' : 'en';
  found[language] ??= either.name;
  return found;
}

/** The separator that most cells have and that splits them most alike; null when there is none. */
export function pathSeparator(values: readonly string[]): string | null {
  const scored = ['›', '>', '»', '|', '::', '->', ';', ',', '/', '\\'].map((separator) => {
    const depths = values.map((value) => value.split(separator).length);
    const tally = new Map<number, number>();
    for (const depth of depths.filter((each) => each > 1)) {
      tally.set(depth, (tally.get(depth) ?? 0) + 1);
    }
    return { separator, alike: Math.max(0, ...tally.values()) };
  });
  const best = scored.reduce((left, right) => (right.alike > left.alike ? right : left));
  return best.alike * 2 > values.length ? best.separator : null;
}

/** "Price (USD)", "单价(元)": the currency of cells that name none. */
function currencyInName(column: SampledColumn | undefined): string | null {
  const mark = /[([（]\s*([^()[\]（）]+?)\s*[)\]）]|\b([A-Z]{3})\b/u.exec(column?.name ?? '');
  const money = mark && parseMoney(`1 ${mark[1] ?? mark[2]}`);
  return money && 'currencyCode' in money ? money.currencyCode : null;
}

/** What catalogs say of how a thing is listed and ordered, not of the thing. */
const noProperties = new Set(
  'orderunit contentunit priceunit packingunit productstatus supplieraltpid keyword 计价单位'.split(
    ' ',
  ),
);

/** Whatever has a name or content and no role: an attribute, near-duplicates together. */
function attributesOf(
  columns: readonly SampledColumn[],
  mark: DecimalMark | null,
): ImportMapping['attributes'] {
  const kept = columns.filter(
    ({ name, fold, values }) =>
      (values.length > 0 || !/^column \d+$/.test(name)) && !noProperties.has(fold),
  );
  const names = kept.map((column) => column.name);
  const merges = proposeMerges(names);
  const used = new Set<string>();
  return names.flatMap((first) => {
    const group = merges.find((each) => each.includes(first)) ?? [first];
    if (group[0] !== first) return [];
    const named = unitInName(first);
    const name = named && !used.has(named.name) && !names.includes(named.name) ? named.name : first;
    used.add(name);
    const values = columns.find((column) => column.name === first)?.values ?? [];
    const parts = proposeParts(name, values, mark);
    return [{ name, columns: group, unit: named?.unit ?? null, kind: null, parts }];
  });
}

/** "-40℃~+85℃" in nearly every cell: two quantities of one unit are a smallest and a largest. */
export function proposeParts(
  name: string,
  values: readonly string[],
  mark: DecimalMark | null,
): ImportMapping['attributes'][number]['parts'] {
  if (values.length < 3) return null;
  const [low, high] = /\p{Script=Han}/u.test(name) ? ['最小', '最大'] : ['min', 'max'];
  for (const separator of ['~', '…', '...', ' to ']) {
    const ranges = values.filter((value) => {
      const pieces = value.split(separator);
      const [from, to] = pieces.map((piece) => parseQuantity(piece, mark));
      return pieces.length === 2 && from && to && from.unit === to.unit;
    });
    if (ranges.length * 10 < values.length * 8) continue;
    return { separator, names: [`${name} (${low})`, `${name} (${high})`] };
  }
  return null;
}
