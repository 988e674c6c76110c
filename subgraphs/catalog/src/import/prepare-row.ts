// A row of the file as importCatalogRows takes it. What would break a whole request (a name the graph cannot
// keep as a category or brand) is found here and fails its own row.

import type { AttributeValues } from './attribute-values.js';
import type { FileProblem, RowProblem } from './import-problem.js';
import type {
  AttributeRef,
  ExportedRow,
  ImportedRow,
  MappedRow,
  Specification,
} from './imported-row.js';
import { type JobMapping, type Name, nameOf, primaryName } from './job-mapping.js';
import { remembered } from './remembered.js';

const nameLengthMax = 120;
const depthMax = 6;
/** No character becomes more than so many (Unicode, FAQ on normalization). */
const longestFolding = 18;
const problemsMax = 50;

export interface CatalogRow {
  line: number;
  sourceKey: string;
  name?: Name;
  description?: Name | null;
  brandName?: string | null;
  mpn?: string | null;
  gtin?: string | null;
  categoryPath?: string[];
  specifications?: Specification[];
  documents?: { url: string; title: string }[];
  media?: { url: string }[];
  kind?: string | null;
  unit?: string | null;
  state?: string | null;
  isWhole?: boolean;
  problems: Omit<FileProblem, 'line'>[];
}

/** A row with what it needs to be there before it is sent. */
export interface PreparedRow {
  input: CatalogRow;
  /** Null when the row cannot come in. */
  row: ImportedRow | null;
  path: Name[];
  attributes: AttributeRef[];
  problems: FileProblem[];
}

/** For rows that are products: what is the same for all rows is made once. */
export function rowPreparation(
  mapping: JobMapping,
  values: AttributeValues,
): (mapped: MappedRow) => PreparedRow {
  const level = remembered((name) => nameOf(name, mapping.translations.categories));
  return (mapped) => preparedRow(mapped, { mapping, values, level });
}

interface Preparation {
  mapping: JobMapping;
  values: AttributeValues;
  /** The name of a category by what the file calls it. */
  level: (name: string) => Name;
}

function preparedRow(mapped: MappedRow, { mapping, values, level }: Preparation): PreparedRow {
  const found = [
    ...mapped.errors.map((problem) => fileProblem(problem, false)),
    ...mapped.warnings.map((problem) => fileProblem(problem, true)),
  ];
  const { row } = mapped;
  if (!row) return failed(found);
  if (row.exported) return exportedProduct(row, row.exported, found, mapping);
  const path = row.categoryPath.map(level);
  const tooLong = namesTooLong(row, path, mapping);
  if (tooLong.length > 0) return failed([...found, ...tooLong]);
  const { specifications, refs, warnings } = values.read(row);
  const problems = [...found, ...warnings];
  const { line, sourceKey, name, brandName, mpn, gtin, datasheetUrl } = row;
  const { description } = row;
  const input = {
    line,
    sourceKey,
    name,
    description: description.en || description.zhCN ? description : null,
    brandName,
    mpn,
    gtin,
    categoryPath: path.map(primaryName),
    specifications,
    documents: datasheetUrl ? [{ url: datasheetUrl, title: 'Datasheet' }] : [],
    ...(row.imageUrl ? { media: [{ url: row.imageUrl }] } : {}),
    problems: sent(problems),
  };
  return { input, row, path, attributes: refs, problems };
}

/** A row of a file that the platform wrote says all of it in full. */
function exportedProduct(
  row: ImportedRow,
  { cells, path, attributes, specifications, documents, media }: ExportedRow,
  problems: FileProblem[],
  mapping: JobMapping,
): PreparedRow {
  const tooLong = namesTooLong(row, path, mapping);
  if (tooLong.length > 0) return failed([...problems, ...tooLong]);
  const { line, sourceKey, name, description, brandName, mpn, gtin } = row;
  const input: CatalogRow = {
    ...{ line, sourceKey, name, brandName, mpn, gtin, specifications, documents, media },
    description: description.en || description.zhCN ? description : null,
    categoryPath: path.map(primaryName),
    kind: cells.product_kind ?? null,
    unit: cells.unit ?? null,
    state: cells.product_state ?? null,
    isWhole: true,
    problems: sent(problems),
  };
  return { input, row, path, attributes, problems };
}

/** A row of any other kind goes as it is. */
export function plainRow({ row, errors, warnings }: MappedRow): PreparedRow {
  const problems = [
    ...errors.map((problem) => fileProblem(problem, false)),
    ...warnings.map((problem) => fileProblem(problem, true)),
  ];
  if (!row) return failed(problems);
  const { line, sourceKey } = row;
  return { input: { line, sourceKey, problems: [] }, row, path: [], attributes: [], problems };
}

function failed(problems: FileProblem[]): PreparedRow {
  const line = problems[0]?.line ?? 0;
  const input = { line, sourceKey: '', problems: sent(problems) };
  return { input, row: null, path: [], attributes: [], problems };
}

function sent(problems: readonly FileProblem[]): CatalogRow['problems'] {
  return problems.slice(0, problemsMax).map(({ line: _line, ...problem }) => problem);
}

const fileProblem = (problem: RowProblem, isWarning: boolean): FileProblem => ({
  ...problem,
  isWarning,
});

/** Whether the graph can keep a category of this path. */
export const isKeepable = (path: readonly Name[]): boolean =>
  path.length <= depthMax && path.every(({ en, zhCN }) => !isTooLong(en) && !isTooLong(zhCN));

// Compared as it will be: folding may lengthen a name.
const isTooLong = (name: string | null) =>
  (name ?? '').length * longestFolding > nameLengthMax &&
  (name ?? '').normalize('NFKC').length > nameLengthMax;

function namesTooLong(row: ImportedRow, path: readonly Name[], mapping: JobMapping) {
  const { line, brandName } = row;
  const categoryColumn = mapping.categoryPath.columns[0] ?? null;
  const names = [
    { column: mapping.brand, value: brandName },
    ...path.flatMap(({ en, zhCN }) =>
      [en, zhCN].map((value) => ({ column: categoryColumn, value })),
    ),
  ];
  const problems: FileProblem[] = names
    .filter(({ value }) => isTooLong(value))
    .map(({ column, value }) => {
      const params = { value: value?.slice(0, nameLengthMax), limit: nameLengthMax };
      return { line, column, code: 'NAME_TOO_LONG', params, isWarning: false };
    });
  if (path.length > depthMax) {
    const params = { depth: path.length, depthMax };
    const column = categoryColumn;
    problems.push({ line, column, code: 'CATEGORY_TOO_DEEP', params, isWarning: false });
  }
  return problems;
}

/** The column of the file behind a field of a row, as far as there is one. */
export function columnOf(field: string | null, mapping: JobMapping): string | null {
  const { name, description, categoryPath, mpn, gtin, sourceKey, brand, datasheetUrl } = mapping;
  const columns: Record<string, string | null | undefined> = {
    name: name.en ?? name.zhCN,
    description: description.en ?? description.zhCN,
    categoryPath: categoryPath.columns[0],
    brandName: brand,
    documents: datasheetUrl,
    mpn,
    gtin,
    sourceKey,
  };
  return field !== null && Object.hasOwn(columns, field) ? (columns[field] ?? field) : field;
}
