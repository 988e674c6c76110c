// A BMEcat catalog (1.2 and 2005; new catalogs, updates of products, updates of prices) as rows that stream:
// one row a product, its features, prices and texts in columns of their own. The file is read twice: groups
// stand beside the products, and which columns there are is known only at the end.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type BmecatHeader, BmecatProduct } from './bmecat-product.js';
import { asText } from './clean-cell.js';
import { detached } from './detached.js';
import { bmecatGenerator, ExportedBmecatProduct } from './exported-bmecat.js';
import { joined } from './exported-shape.js';
import { ImportFileError } from './import-problem.js';
import { feedXml, xmlText } from './read-xml.js';
import type { SourceRow, SourceTable } from './source-table.js';

/** A category's names by language. */
export type GroupName = Readonly<Record<string, string>>;

export interface BmecatTable extends SourceTable {
  header: BmecatHeader;
  groupNames: readonly GroupName[];
}

/** Column names that the reader makes; those of features are the features' own. */
export const bmecatColumns = {
  group: 'CATALOG_GROUP',
  /** Between the levels of a group. */
  groupSeparator: '›',
} as const;

interface Group {
  names: Record<string, string>;
  parentId: string | null;
  isRoot: boolean;
}

interface Survey {
  header: BmecatHeader;
  groups: Map<string, Group>;
  /** Product → its first group. */
  groupOf: Map<string, string>;
  columns: string[];
}

export async function openBmecat(path: string): Promise<BmecatTable> {
  const survey = await surveyOf(path);
  const { header, columns, groups } = survey;
  const groupNames = [...groups.values()].filter(({ isRoot }) => !isRoot).map((g) => g.names);
  return { header, columns, groupNames, rows: rowsOf(path, survey) };
}

/** A file is opened for one pass after the other, and is surveyed for the first of them alone. */
let latest: { file: string; survey: Survey } | undefined;

async function surveyOf(path: string): Promise<Survey> {
  const { size, mtimeMs, ino } = await stat(path);
  const file = [path, ino, size, mtimeMs].join(' ');
  if (latest?.file !== file) latest = { file, survey: await surveyed(path) };
  return latest.survey;
}

const names12: Readonly<Record<string, string>> = {
  ARTICLE: 'PRODUCT',
  SUPPLIER_AID: 'SUPPLIER_PID',
  ARTICLE_DETAILS: 'PRODUCT_DETAILS',
  MANUFACTURER_AID: 'MANUFACTURER_PID',
  BUYER_AID: 'BUYER_PID',
  EAN: 'INTERNATIONAL_PID',
  ARTICLE_FEATURES: 'PRODUCT_FEATURES',
  ARTICLE_ORDER_DETAILS: 'PRODUCT_ORDER_DETAILS',
  ARTICLE_PRICE_DETAILS: 'PRODUCT_PRICE_DETAILS',
  ARTICLE_PRICE: 'PRODUCT_PRICE',
  ARTICLE_TO_CATALOGGROUP_MAP: 'PRODUCT_TO_CATALOGGROUP_MAP',
  ART_ID: 'PROD_ID',
  T_UPDATE_ARTICLES: 'T_UPDATE_PRODUCTS',
};

/** One element as it closes, with the names of BMEcat 2005. */
interface Visitor {
  productOpened(line: number): void;
  productClosed(): void;
  /** `path` are the elements around it, the nearest last. */
  closed(name: string, text: string, attributes: Record<string, string>, path: string[]): void;
  transaction?(name: string): void;
}

async function* visit(path: string, visitor: Visitor): AsyncGenerator<void> {
  const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const around: string[] = [];
  yield* feedXml(xmlText(createReadStream(path)), {
    open(written, attributes, line) {
      const name = names12[written] ?? written;
      if (open.length === 0 && name !== 'BMECAT') throw new ImportFileError('NOT_BMECAT');
      if (open.length === 1 && name.startsWith('T_')) visitor.transaction?.(name);
      if (name === 'PRODUCT') visitor.productOpened(line);
      if (open.length > 0) around.push(open[open.length - 1]?.name ?? '');
      open.push({ name, attributes, text: '' });
    },
    text(piece) {
      const top = open[open.length - 1];
      if (top) top.text += piece;
    },
    close() {
      const { name, text, attributes } = open.pop() ?? { name: '', text: '', attributes: {} };
      visitor.closed(name, text.trim(), attributes, around);
      if (name === 'PRODUCT') visitor.productClosed();
      around.pop();
    },
  });
}

async function surveyed(path: string): Promise<Survey> {
  const header: BmecatHeader = {
    transaction: 'T_NEW_CATALOG',
    language: 'eng',
    currencyCode: null,
  };
  const groups = new Map<string, Group>();
  const groupOf = new Map<string, string>();
  const columns = new Map<string, number>();
  const gathering = new GroupGathering(header, groups, groupOf);
  let product: BmecatProduct | ExportedBmecatProduct | null = null;
  let isBmecat = false;
  const walk = visit(path, {
    transaction(name) {
      isBmecat = true;
      if (!/^T_(NEW_CATALOG|UPDATE_PRODUCTS|UPDATE_PRICES)$/.test(name)) {
        throw new ImportFileError('NOT_BMECAT', { transaction: name });
      }
      header.transaction = name as BmecatHeader['transaction'];
    },
    productOpened(line) {
      product = productAt(line, header);
    },
    productClosed() {
      product?.finish();
      for (const [column, order] of product?.columns() ?? []) {
        if (!columns.has(column)) columns.set(column, order);
      }
      product = null;
    },
    closed(name, text, attributes, around) {
      if (product) product.closed(name, text, attributes, around);
      else gathering.closed(name, text, attributes, around);
    },
  });
  for await (const _ of walk);
  if (!isBmecat) throw new ImportFileError('NOT_BMECAT');
  if (columns.size === 0) throw new ImportFileError('FILE_EMPTY');
  if (groupOf.size > 0 && header.isExported) {
    columns.set('category_en', 1).set('category_zh', 1);
  } else if (groupOf.size > 0) columns.set(bmecatColumns.group, 1);
  const inOrder = [...columns].sort(([, a], [, b]) => a - b).map(([column]) => column);
  return { header, groups, groupOf, columns: inOrder };
}

async function* rowsOf(path: string, survey: Survey): AsyncGenerator<SourceRow> {
  const { header, columns, groupOf } = survey;
  const places = new Map(columns.map((column, index) => [column, index]));
  const paths = new GroupPaths(survey);
  const rows: SourceRow[] = [];
  let product: BmecatProduct | ExportedBmecatProduct | null = null;
  const walk = visit(path, {
    productOpened(line) {
      product = productAt(line, header);
    },
    productClosed() {
      if (!product) return;
      product.finish();
      const cells = columns.map(() => '');
      for (const [column, value] of product.cells) cells[places.get(column) ?? 0] = asText(value);
      const group = places.get(bmecatColumns.group);
      if (group !== undefined) cells[group] = paths.of(groupOf.get(product.key));
      for (const [column, language] of exportedGroups) {
        const place = header.isExported ? places.get(column) : undefined;
        if (place === undefined) continue;
        cells[place] = asText(paths.exactly(groupOf.get(product.key), language));
      }
      rows.push({ line: product.line, cells });
      product = null;
    },
    closed(name, text, attributes, around) {
      product?.closed(name, text, attributes, around);
    },
  });
  for await (const _ of walk) yield* rows.splice(0);
}

const exportedGroups = [
  ['category_en', 'eng'],
  ['category_zh', 'zho'],
] as const;
/** Deeper than any tree; a circle ends too. */
const depthMax = 20;

const productAt = (line: number, header: BmecatHeader) =>
  header.isExported ? new ExportedBmecatProduct(line) : new BmecatProduct(line, header);

/** What stands outside of products: header, groups, and which product is in which. */
class GroupGathering {
  private group: Group & { id: string } = { id: '', names: {}, parentId: null, isRoot: false };
  private mapped = { productId: '', groupId: '' };

  constructor(
    private readonly header: BmecatHeader,
    private readonly groups: Map<string, Group>,
    private readonly groupOf: Map<string, string>,
  ) {}

  closed(name: string, text: string, attributes: Record<string, string>, around: string[]): void {
    const parent = around[around.length - 1];
    if (name === 'GENERATOR_INFO') this.header.isExported = text.startsWith(bmecatGenerator);
    else if (parent === 'CATALOG') this.inHeader(name, text, attributes);
    else if (parent === 'CATALOG_STRUCTURE') this.inGroup(name, text, attributes);
    else if (parent === 'PRODUCT_TO_CATALOGGROUP_MAP') this.inMap(name, text);
    else if (name === 'CATALOG_STRUCTURE') {
      const { id, ...group } = this.group;
      this.groups.set(id, { ...group, isRoot: attributes.type === 'root' });
      this.group = { id: '', names: {}, parentId: null, isRoot: false };
    } else if (name === 'PRODUCT_TO_CATALOGGROUP_MAP') {
      const { productId, groupId } = this.mapped;
      if (!this.groupOf.has(productId)) this.groupOf.set(detached(productId), detached(groupId));
      this.mapped = { productId: '', groupId: '' };
    }
  }

  private inHeader(name: string, text: string, attributes: Record<string, string>): void {
    if (name === 'CURRENCY') this.header.currencyCode = text.toUpperCase();
    if (name !== 'LANGUAGE' || !text) return;
    // Several languages may be listed; the one marked as default counts, else the first.
    const isFirst = !this.languageWasSaid;
    if (isFirst || attributes.default === 'true') this.header.language = text.toLowerCase();
    this.languageWasSaid = true;
  }
  private languageWasSaid = false;

  private inGroup(name: string, text: string, attributes: Record<string, string>): void {
    if (name === 'GROUP_ID') this.group.id = text;
    if (name === 'PARENT_ID') this.group.parentId = text;
    if (name !== 'GROUP_NAME') return;
    const language = (attributes.lang ?? this.header.language).toLowerCase();
    const { isExported } = this.header;
    const said = isExported ? text : text.replaceAll(bmecatColumns.groupSeparator, '>');
    this.group.names[language] ??= said;
  }

  private inMap(name: string, text: string): void {
    if (name === 'PROD_ID') this.mapped.productId = text;
    if (name === 'CATALOG_GROUP_ID') this.mapped.groupId = text;
  }
}

/** The names of a group from the root down, in the file's own language. */
class GroupPaths {
  private readonly known = new Map<string, string>();

  constructor(private readonly survey: Survey) {}

  /** As a file of ours says it: in one language, level by level, with what is missing left empty. */
  exactly(groupId: string | undefined, language: string): string {
    return joined(
      this.levels(groupId).map(({ names }) => names[language] ?? null),
      '›',
    );
  }

  private levels(groupId: string | undefined): Group[] {
    const levels: Group[] = [];
    for (let id = groupId ?? null; id !== null && levels.length < depthMax; ) {
      const group = this.survey.groups.get(id);
      if (!group || group.isRoot) break;
      levels.unshift(group);
      id = group.parentId;
    }
    return levels;
  }

  of(groupId: string | undefined): string {
    if (groupId === undefined) return '';
    const known = this.known.get(groupId);
    if (known !== undefined) return known;
    const { groups, header } = this.survey;
    const names: string[] = [];
    const seen = new Set<string>();
    for (let id: string | null = groupId; id !== null && !seen.has(id); ) {
      seen.add(id);
      const group = groups.get(id);
      if (!group || group.isRoot) break;
      names.unshift(group.names[header.language] ?? Object.values(group.names)[0] ?? id);
      id = group.parentId;
    }
    const path = names.join(` ${bmecatColumns.groupSeparator} `);
    this.known.set(groupId, path);
    return path;
  }
}
