// One export into a local file: pages of rows from wherever they are, each written before the next is read.
import type { EntityManager } from '@agora/kernel/database/database.js';
import { invariant } from '@agora/kernel/invariant.js';
import type { Siblings } from '@agora/kernel/siblings.js';
import { attributeColumn, exportedColumns } from '../import/exported-shape.js';
import { columnsMax } from '../import/source-table.js';
import { Product } from '../products/product.js';
import { companyKeys } from './company-keys.js';
import {
  attributeShape,
  type Cells,
  companyCells,
  offerCells,
  priceCells,
  productCells,
  stockCells,
} from './export-cells.js';
import { ExportFailure } from './export-failure.js';
import type { ExportJob } from './export-job.js';
import {
  CatalogNames,
  type ListedProduct,
  productPages,
  productsMeantBy,
  usedAttributes,
} from './listed-products.js';
import { companyPages, type OwnedOffer, type OwnedPrice, vendorPages } from './owner-pages.js';
import { openTable, type RowFile } from './table-file.js';
import { type BmecatItem, openBmecatFile } from './write-bmecat.js';

export interface Writing {
  job: ExportJob;
  path: string;
  /** A new look at the tables. */
  fork: () => EntityManager;
  siblings: Siblings;
  /** Called after each page; may throw to stop. */
  onPage: (progress: { rowCount: number; totalCount: number | null }) => Promise<void>;
}

export async function writeExport(writing: Writing): Promise<void> {
  const { job } = writing;
  if (job.format === 'BMECAT') return writeCatalog(writing);
  const { columns, totalCount } = await columnsOf(writing);
  const file = await openTable(job.format, writing.path, columns);
  await writeRows(writing, file, totalCount);
  await file.end();
}

/** Products, or a vendor's offers with all that is known of their products. */
async function writeCatalog(writing: Writing): Promise<void> {
  const { job, fork, siblings, path } = writing;
  const names = await CatalogNames.read(fork());
  const where = await productsMeantBy(fork(), job.filter);
  const file = await openBmecatFile(path, names.allCategories, { hasCosts: job.isVendors });
  let rowCount = 0;
  const page = async (items: readonly BmecatItem[]) => {
    for (const item of items) await file.write(item);
    rowCount += items.length;
    await writing.onPage({ rowCount, totalCount: null });
  };
  if (job.kind === 'PRODUCTS') {
    for await (const { em, products } of productPages(fork, where)) {
      await page((await names.named(em, products)).map((listed) => ({ listed, offer: null })));
    }
  } else {
    const wanted = { vendorId: vendorOf(job), kind: 'OFFERS' as const, state: stateOf(job) };
    for await (const rows of vendorPages<OwnedOffer>(siblings, wanted)) {
      const products = await productsById(names, fork(), rows);
      await page(
        rows.flatMap((offer) => {
          const listed = products.get(offer.productId);
          return listed ? [{ listed, offer }] : [];
        }),
      );
    }
  }
  await file.end();
}

async function columnsOf({ job, fork }: Writing) {
  const fixed = exportedColumns[job.kind].filter(
    // What a unit costs the vendor is for its own eyes.
    (column) => column !== 'unit_cost' || job.isVendors,
  );
  if (job.kind !== 'PRODUCTS') return { columns: fixed, totalCount: null };
  const where = await productsMeantBy(fork(), job.filter);
  const { attributeIds, productCount } = await usedAttributes(fork, where);
  const names = await CatalogNames.read(fork());
  const attributes = [...attributeIds].flatMap((id) => names.attribute(id) ?? []);
  const own = attributes.map((attribute) => attributeColumn(attributeShape(attribute)));
  const columns = [...fixed, ...[...new Set(own)].sort()];
  if (columns.length > columnsMax) {
    const params = { columnCount: columns.length, limit: columnsMax };
    throw new ExportFailure('EXPORT_TOO_MANY_COLUMNS', params);
  }
  return { columns, totalCount: productCount };
}

async function writeRows(
  writing: Writing,
  file: RowFile,
  totalCount: number | null,
): Promise<void> {
  let rowCount = 0;
  for await (const page of pagesOf(writing)) {
    for (const cells of page) await file.write(cells);
    rowCount += page.length;
    await writing.onPage({ rowCount, totalCount });
  }
}

function pagesOf(writing: Writing): AsyncGenerator<Cells[]> {
  switch (writing.job.kind) {
    case 'PRODUCTS':
      return productRows(writing);
    case 'OFFERS':
    case 'STOCK':
      return offerRows(writing);
    case 'PRICE_LISTS':
      return priceRows(writing);
    case 'COMPANIES':
      return companyRows(writing);
  }
}

async function* productRows({ job, fork }: Writing): AsyncGenerator<Cells[]> {
  const names = await CatalogNames.read(fork());
  const where = await productsMeantBy(fork(), job.filter);
  for await (const { em, products } of productPages(fork, where)) {
    yield (await names.named(em, products)).map(productCells);
  }
}

async function* offerRows({ job, fork, siblings }: Writing): AsyncGenerator<Cells[]> {
  const names = await CatalogNames.read(fork());
  const wanted = { vendorId: vendorOf(job), kind: 'OFFERS' as const, state: stateOf(job) };
  for await (const rows of vendorPages<OwnedOffer>(siblings, wanted)) {
    const products = await productsById(names, fork(), rows);
    // Goods made to order have no count.
    const counted = job.kind === 'STOCK' ? rows.filter(({ stock }) => stock !== null) : rows;
    const cellsOf = job.kind === 'STOCK' ? stockCells : offerCells;
    yield counted.map((row) => cellsOf(row, products.get(row.productId)));
  }
}

async function* priceRows({ job, fork, siblings }: Writing): AsyncGenerator<Cells[]> {
  const names = await CatalogNames.read(fork());
  const wanted = { vendorId: vendorOf(job), kind: 'PRICE_LISTS' as const, state: null };
  for await (const rows of vendorPages<OwnedPrice>(siblings, wanted)) {
    const products = await productsById(names, fork(), rows);
    const named = rows.flatMap(({ setFor, companyIds }) => [setFor ?? [], companyIds ?? []].flat());
    const keys = await companyKeys(siblings, named);
    yield rows.map((row) => priceCells(row, products.get(row.productId), keys));
  }
}

async function* companyRows({ siblings }: Writing): AsyncGenerator<Cells[]> {
  for await (const rows of companyPages(siblings)) yield rows.map(companyCells);
}

async function productsById(
  names: CatalogNames,
  em: EntityManager,
  rows: readonly { productId: string }[],
): Promise<Map<string, ListedProduct>> {
  const ids = [...new Set(rows.map(({ productId }) => productId))];
  const products = await em.find(Product, { id: { $in: ids } }, { orderBy: { id: 'asc' } });
  const listed = await names.named(em, products);
  return new Map(listed.map((each) => [each.product.id, each]));
}

function vendorOf({ vendorId }: ExportJob): string {
  invariant(vendorId, 'a job of this kind has a vendor');
  return vendorId;
}

const stateOf = ({ kind, filter }: ExportJob) =>
  kind === 'OFFERS' ? (filter.state ?? null) : null;
