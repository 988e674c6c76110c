// Brings a batch of rows in: each becomes a product, changes one, or fails by itself. The same batch again
// gives the same answer and counts once; the same row in another import changes nothing.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { newId } from '@agora/kernel/ids.js';
import { contentHash } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { raw } from '@mikro-orm/core';
import { productErrors } from '../products/product.errors.js';
import { productChanged } from '../products/product.events.js';
import { Product } from '../products/product.js';
import { gtinFrom, type ProductFields } from '../products/product-content.js';
import { hiddenStates, type ProductState, productStates } from '../products/product-states.js';
import { noteRemovedFiles } from '../products/removed-file.js';
import { normalizePartNumber } from '../search/tokens.js';
import { catalogImportErrors } from './catalog-import.errors.js';
import { CatalogImport } from './catalog-import.js';
import { ImportBatch } from './import-batch.js';
import { ImportProblem, keptProblemsMax } from './import-problem.js';
import type { ImportRow, RowOutcome, RowProblem, RowResult } from './import-row.js';
import { type Identity, KnownProducts, type KnownSource, readSources } from './known-products.js';
import { sourceKeyLengthMax } from './product-source.js';
import { attributeRef, known, pathOf, resolveRow, rowFields } from './row-content.js';
import { importOf, refuseEnded } from './running-import.js';
import { Structure } from './structure.js';

const rowsMax = 500;
const problemsMax = 50;

export interface ImportRowsInput {
  importId: string;
  rows: ImportRow[];
}

export async function importCatalogRows(work: Work, input: ImportRowsInput): Promise<RowResult[]> {
  const running = await importOf(work, input.importId);
  if (input.rows.length === 0) throw invalidInput('rows', 'EMPTY');
  if (input.rows.length > rowsMax) throw invalidInput('rows', 'TOO_MANY', { rowsMax });
  const rows = input.rows.map(hashed);
  const parts = rows.map(({ line, hash, problems }) => ({ line, hash, problems }));
  const batch = { importId: running.id, contentHash: contentHash(parts) };
  const repeated = await work.em.findOne(ImportBatch, batch);
  if (repeated) return repeated.results;
  refuseEnded(running);
  const taker = await RowTaker.prepare(work, running, rows);
  const results = rows.map((row) => taker.take(row));
  await taker.insert();
  work.add(Object.assign(new ImportBatch(), { id: newId('iba'), ...batch, results }));
  keepProblems(work, running, results);
  count(work, running, results);
  return results;
}

function keepProblems(work: Work, running: CatalogImport, results: readonly RowResult[]): void {
  if (running.failedCount + running.warningCount >= keptProblemsMax) return;
  for (const { line, problems } of results) {
    for (const { column, code, params, isWarning } of problems) {
      const problem = { importId: running.id, line, code: code.slice(0, 64), isWarning };
      const rest = { column: column?.slice(0, 200) ?? null, params: params ?? null };
      work.add(Object.assign(new ImportProblem(), { id: newId('ipr'), ...problem, ...rest }));
    }
  }
}

/** The counters go last: batches of one import may come side by side, and none after its end. */
function count(work: Work, running: CatalogImport, results: readonly RowResult[]): void {
  const sum = (outcome: RowOutcome) => results.filter((r) => r.outcome === outcome).length;
  const warningCount = results.flatMap((r) => r.problems).filter((p) => p.isWarning).length;
  work.atEnd(async () => {
    const where = { id: running.id, state: 'RUNNING' as const };
    const counted = await work.em.nativeUpdate(CatalogImport, where, {
      rowCount: raw('row_count + ?', [results.length]),
      createdCount: raw('created_count + ?', [sum('CREATED')]),
      updatedCount: raw('updated_count + ?', [sum('UPDATED')]),
      unchangedCount: raw('unchanged_count + ?', [sum('UNCHANGED')]),
      failedCount: raw('failed_count + ?', [sum('FAILED')]),
      warningCount: raw('warning_count + ?', [warningCount]),
      touchedAt: work.now,
    });
    if (counted === 0) throw new DomainError(catalogImportErrors.IMPORT_NOT_RUNNING);
  });
}

type HashedRow = ImportRow & { hash: string };

/** The hash is of what the row says, wherever in the file it stands. */
function hashed(row: ImportRow): HashedRow {
  const { line, problems, ...content } = row;
  const sourceKey = row.sourceKey.trim();
  return { ...row, sourceKey, hash: contentHash({ ...content, sourceKey }) };
}

/** Takes one row after the other, with what the batch needs read beforehand. */
class RowTaker {
  private readonly seen = new Map<string, number>();
  private readonly made: Product[] = [];

  private constructor(
    private readonly work: Work,
    private readonly running: CatalogImport,
    private readonly structure: Structure,
    private readonly sources: Map<string, KnownSource>,
    private readonly products: KnownProducts,
  ) {}

  static async prepare(work: Work, running: CatalogImport, rows: readonly HashedRow[]) {
    const sourceKeys = [...new Set(rows.map(({ sourceKey }) => sourceKey))];
    const sources = await readSources(work, running, sourceKeys);
    const changed = rows.filter(
      (row) => row.isWhole || sources.get(row.sourceKey)?.contentHash !== row.hash,
    );
    const specifications = changed.flatMap((row) => row.specifications ?? []);
    const structure = await Structure.read(work, running, {
      paths: changed.map(pathOf),
      attributes: specifications.map(attributeRef).filter((ref) => ref !== null),
      attributeIds: specifications.flatMap(({ attributeId }) => attributeId ?? []),
      brandNames: changed.flatMap(({ brandName }) => brandName?.trim() || []),
      isReadOnly: true,
    });
    const products = await KnownProducts.read(work, running, sources, {
      identities: changed.map((row) => identityOf(row, structure)),
      ids: changed.flatMap(({ sourceKey }) => sources.get(sourceKey)?.productId ?? []),
    });
    await structure.addBrandsById(work, products.brandIds);
    return new RowTaker(work, running, structure, sources, products);
  }

  /** What is new goes straight to its table: nothing looks for changes in rows that were not there. */
  async insert(): Promise<void> {
    await this.work.em.insertMany(Product, this.made);
    await this.products.insertSources();
  }

  take(row: HashedRow): RowResult {
    const problems = (row.problems ?? []).slice(0, problemsMax);
    const { line } = row;
    if (problems.some(({ isWarning }) => !isWarning)) {
      return { line, outcome: 'FAILED', productId: null, problems };
    }
    try {
      const taken = this.takeGood(row);
      return { line, ...taken, problems: [...problems, ...taken.problems] };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems.push(problemOf(row, error));
      return { line, outcome: 'FAILED', productId: null, problems };
    }
  }

  private takeGood(row: HashedRow): Omit<RowResult, 'line'> {
    const sourceKey = textFrom(row.sourceKey, 'sourceKey', sourceKeyLengthMax);
    const earlierLine = this.seen.get(sourceKey);
    if (earlierLine) throw invalidInput('sourceKey', 'REPEATED', { line: earlierLine });
    this.seen.set(sourceKey, row.line);
    const { hash } = row;
    const known = this.sources.get(row.sourceKey);
    if (known?.contentHash === hash && !row.isWhole)
      return this.result('UNCHANGED', known.productId);
    const identity = identityOf(row, this.structure);
    const productId = known?.productId ?? this.products.match(identity);
    if (productId && !known && !this.products.isStill(productId, identity)) {
      throw new DomainError(productErrors.PRODUCT_EXISTS, { params: { productId } });
    }
    const describer = productId ? this.products.describer(productId) : undefined;
    if (productId && describer !== undefined && describer !== row.sourceKey) {
      resolveRow(row, this.structure);
      this.products.lead(row.sourceKey, productId, hash, nothingStated);
      return this.result('UNCHANGED', productId, [sameProduct(describer)]);
    }
    return this.write(row, productId, known);
  }

  private write(
    row: HashedRow,
    productId: string | undefined,
    known: KnownSource | undefined,
  ): Omit<RowResult, 'line'> {
    const { hash } = row;
    const state = stateFrom(row.state);
    const resolved = resolveRow(row, this.structure);
    const product = productId ? this.products.get(productId) : undefined;
    const before = known?.entity?.stated;
    const { fields, stated } = rowFields(row, resolved, this.structure, product, before);
    const id = productId ?? newId('prd');
    const twinId = this.products.twin(id, fields);
    if (twinId) {
      const field = [product && product.gtin !== fields.gtin ? 'gtin' : 'mpn'];
      throw new DomainError(productErrors.PRODUCT_EXISTS, { field, params: { productId: twinId } });
    }
    const outcome = this.outcomeOf(product, productId, fields, state);
    const { isDryRun } = this.running;
    const entity = outcome === 'CREATED' && !isDryRun ? this.newProduct(id, hash) : product;
    if (entity && outcome !== 'UNCHANGED' && !isDryRun) {
      this.writeProduct(entity, fields, outcome, state);
    }
    this.products.remember({ ...fields, id }, entity);
    this.products.lead(row.sourceKey, id, hash, stated);
    return this.result(outcome, id);
  }

  private outcomeOf(
    product: Product | undefined,
    productId: string | undefined,
    fields: ProductFields,
    state: ProductState | null,
  ): RowOutcome {
    if (!productId) return 'CREATED';
    if (!product) return 'UPDATED';
    const names = Object.keys(fields) as (keyof ProductFields)[];
    const present = Object.fromEntries(names.map((name) => [name, product[name]]));
    const isSeen = !hiddenStates.includes(product.state) || state === 'DRAFT';
    const isSame = contentHash(present) === contentHash(fields);
    return isSame && isSeen ? 'UNCHANGED' : 'UPDATED';
  }

  private newProduct(id: string, hash: string): Product {
    const { now } = this.work;
    const times = { createdAt: now, updatedAt: now, touchedAt: now };
    return Object.assign(new Product(), { id, contentHash: hash, ...times });
  }

  private writeProduct(
    product: Product,
    fields: ProductFields,
    outcome: RowOutcome,
    state: ProductState | null,
  ): void {
    const isNew = outcome === 'CREATED';
    if (!isNew) noteRemovedFiles(this.work, product, fields);
    Object.assign(product, fields);
    // The operator's own file says that it is to be sold; what was retired stays so.
    if (hiddenStates.includes(product.state) && state !== 'DRAFT') product.activate();
    if (isNew && state === 'RETIRED') product.retire();
    if (outcome === 'CREATED') this.made.push(product);
    else product.touch(this.work.now);
    this.work.emit(productChanged(product));
  }

  private result(outcome: RowOutcome, productId: string, problems: RowProblem[] = []) {
    return { outcome, productId: this.products.isPlanned(productId) ? null : productId, problems };
  }
}

/** A product comes in as what it was elsewhere, as far as that does not need a decision here. */
function stateFrom(state: ProductState | null | undefined): ProductState | null {
  return known(state, productStates.asEnum, 'state');
}

const nothingStated = { attributeIds: [], documentUrls: [], mediaUrls: [] };

const sameProduct = (sourceKey: string): RowProblem => ({
  column: 'sourceKey',
  code: 'SAME_PRODUCT',
  params: { sourceKey },
  isWarning: true,
});

/** What the row says to recognise its product by; a GTIN that is none is left to the row's own check. */
function identityOf(row: ImportRow, structure: Structure): Identity {
  const brandName = row.brandName?.trim();
  return {
    gtin: row.gtin ? gtinOrNull(row.gtin) : null,
    brandId: brandName ? (structure.brand(brandName)?.id ?? null) : null,
    foldedMpn: row.mpn ? normalizePartNumber(row.mpn) || null : null,
  };
}

function gtinOrNull(text: string): string | null {
  try {
    return gtinFrom(text);
  } catch {
    return null;
  }
}

/** Says which column, as far as the row tells, else which field. */
function problemOf(row: ImportRow, error: DomainError): RowProblem {
  const [field, index] = error.field ?? [];
  const specification =
    field === 'specifications' ? row.specifications?.[Number(index)] : undefined;
  const column = specification?.column ?? specification?.attributeName ?? field ?? null;
  const params = Object.keys(error.params).length > 0 ? error.params : null;
  return { column, code: error.code, params, isWarning: false };
}
