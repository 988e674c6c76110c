// Rows of a seller's file that the catalog does not know become proposals for the operator to look at; a product
// that is there, by the source's key, by GTIN or by brand and part number, is met and never made twice.
import { DomainError, type ErrorParams } from '@agora/kernel/errors.js';
import { newId } from '@agora/kernel/ids.js';
import { contentHash } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import type { PreparedRow } from '../import/prepare-row.js';
import { CatalogImport } from '../imports/catalog-import.js';
import type { ImportRow, RowProblem } from '../imports/import-row.js';
import { ProductSource } from '../imports/product-source.js';
import { attributeRef, known, pathOf } from '../imports/row-content.js';
import { Structure } from '../imports/structure.js';
import { findTwin } from '../products/create-product.js';
import { productErrors } from '../products/product.errors.js';
import { productChanged } from '../products/product.events.js';
import { Product, productKinds } from '../products/product.js';
import { fillProduct, type SpecificationInput } from '../products/product-content.js';
import { changeProduct, recordBirth } from '../products/product-revision.js';
import { hiddenStates } from '../products/product-states.js';
import { productUnits } from '../products/product-unit.js';
import type { ImportJob } from './import-job.js';
import { productsMeant } from './products-meant.js';

/** So many may wait for the operator at once; a catalog of one's own is brought in by the operator. */
const waitingMax = 2_000;

export interface ProposedRow {
  line: number;
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'FAILED';
  problems: RowProblem[];
  /** The product that an offer may be for: one that buyers see. */
  productId: string | null;
}

type Proposing = Pick<ImportJob, 'companyId' | 'source' | 'startedByMemberId' | 'isDryRun'>;

/** A company's own source names are its own: another's keys are never met by them. */
export const proposalSource = ({ companyId, source }: Pick<ImportJob, 'companyId' | 'source'>) =>
  `${companyId} ${contentHash(source).slice(0, 24)}`;

export async function proposeProducts(
  work: Work,
  job: Proposing,
  batch: readonly PreparedRow[],
): Promise<ProposedRow[]> {
  const rows = batch.flatMap(({ row }) => row ?? []);
  const meant = await productsMeant(work.em, proposalSource(job), rows);
  const proposer = await Proposer.prepare(work, job, batch);
  const results: ProposedRow[] = [];
  for (const { input, row } of batch) {
    if (!row) continue;
    try {
      results.push(await proposer.take(input as ImportRow, meant.get(row)));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      results.push(refused(input.line, error));
    }
  }
  return results;
}

function refused(line: number, { code, field, params }: DomainError): ProposedRow {
  const column = field?.[0] ?? null;
  const problem = { column, code, params: params as Record<string, unknown>, isWarning: false };
  return { line, outcome: 'FAILED', problems: [problem], productId: null };
}

class Proposer {
  private constructor(
    private readonly work: Work,
    private readonly job: Proposing,
    private readonly structure: Structure,
    private readonly remembered: Set<string>,
    private waitingCount: number,
  ) {}

  static async prepare(work: Work, job: Proposing, batch: readonly PreparedRow[]) {
    const inputs = batch.filter(({ row }) => row).map(({ input }) => input as ImportRow);
    const specifications = inputs.flatMap((row) => row.specifications ?? []);
    // Names are looked up; nothing of the catalog's structure is made here.
    const structure = await Structure.read(work, new CatalogImport(), {
      paths: inputs.map(pathOf),
      attributes: specifications.map(attributeRef).filter((ref) => ref !== null),
      attributeIds: [],
      brandNames: inputs.flatMap(({ brandName }) => brandName?.trim() || []),
    });
    const waiting = { proposedByCompanyId: job.companyId, state: { $in: ['DRAFT', 'IN_REVIEW'] } };
    const waitingCount = await work.em.count(Product, waiting as never);
    const sourceKey = { $in: inputs.map((row) => row.sourceKey) };
    const sources = await work.em.find(ProductSource, { source: proposalSource(job), sourceKey });
    const remembered = new Set(sources.map((each) => each.sourceKey));
    return new Proposer(work, job, structure, remembered, waitingCount);
  }

  async take(row: ImportRow, meantId: string | undefined): Promise<ProposedRow> {
    const { line } = row;
    const { content, problems, note } = this.contentOf(row);
    const there = meantId ? await this.work.find(Product, meantId) : null;
    if (there) return this.met(row, there, content, problems);
    const product = new Product();
    const hash = contentHash(row);
    const times = { createdAt: this.work.now, updatedAt: this.work.now, touchedAt: this.work.now };
    Object.assign(product, { id: newId('prd'), contentHash: hash, ...times });
    await fillProduct(this.work, product, content);
    const twin = await findTwin(this.work, product);
    // Met by an earlier row, or there but no longer sold.
    if (twin && hiddenStates.includes(twin.state)) return this.met(row, twin, content, problems);
    if (twin) throw new DomainError(productErrors.PRODUCT_EXISTS, { params: retired(twin) });
    if (this.waitingCount >= waitingMax) {
      throw new DomainError(productErrors.TOO_MANY_PROPOSALS, { params: { waitingMax } });
    }
    this.waitingCount += 1;
    if (!this.job.isDryRun) {
      product.proposedByCompanyId = this.job.companyId;
      product.submit();
      this.work.add(product);
      this.remember(row, product.id, hash);
      recordBirth(this.work, product, 'PROPOSED', { memberId: this.memberId, reason: note });
      this.work.emit(productChanged(product));
      await this.work.flush();
    }
    return { line, outcome: 'CREATED', problems, productId: null };
  }

  private get memberId(): string {
    return this.job.startedByMemberId;
  }

  /** What is there stays as it is, but for an own proposal that was sent back: it is mended and handed in again. */
  private async met(
    row: ImportRow,
    product: Product,
    content: Parameters<typeof fillProduct>[2],
    problems: RowProblem[],
  ): Promise<ProposedRow> {
    const { line } = row;
    const { work, job } = this;
    const isOwn = product.proposedByCompanyId === job.companyId;
    const isSeen = !hiddenStates.includes(product.state);
    const productId = isSeen ? product.id : null;
    if (!job.isDryRun) this.remember(row, product.id, contentHash(row));
    if (!isOwn || product.state !== 'REJECTED') {
      return { line, outcome: 'UNCHANGED', problems: isSeen ? [] : problems, productId };
    }
    if (job.isDryRun) return { line, outcome: 'UPDATED', problems, productId };
    await changeProduct(work, product, 'SUBMITTED', async () => {
      await fillProduct(work, product, content);
      product.submit();
    });
    return { line, outcome: 'UPDATED', problems, productId };
  }

  /** The row leads to the product from now on, whatever becomes of its numbers. */
  private remember({ sourceKey }: ImportRow, productId: string, hash: string): void {
    if (this.remembered.has(sourceKey)) return;
    this.remembered.add(sourceKey);
    const stated = { attributeIds: [], documentUrls: [], mediaUrls: [] };
    const source = proposalSource(this.job);
    const about = { source, sourceKey, productId, isDescribing: false, contentHash: hash };
    const rest = { id: newId('psr'), ...about, stated, importedAt: this.work.now };
    this.work.add(Object.assign(new ProductSource(), rest));
  }

  /** What can be said with the catalog's own words; what it has no word for is told the operator. */
  private contentOf(row: ImportRow) {
    const { structure } = this;
    const problems: RowProblem[] = [];
    const unknown = (column: string, code: string, params: ErrorParams) =>
      void problems.push({ column, code, params: { ...params }, isWarning: true });
    const path = pathOf(row);
    const category = structure.categoryAt(path);
    const brandName = row.brandName?.trim();
    const brand = brandName ? structure.brand(brandName) : undefined;
    const words = (row.categoryPath ?? []).join(' › ');
    if (path.length > 0 && !category) unknown('categoryPath', 'CATEGORY_UNKNOWN', { path: words });
    if (brandName && !brand) unknown('brandName', 'BRAND_UNKNOWN', { brandName });
    const specifications = (row.specifications ?? []).flatMap((given): SpecificationInput[] => {
      const ref = attributeRef(given);
      const attribute = ref ? structure.attribute(ref) : undefined;
      const { text, number, option, boolean } = given;
      if (attribute) return [{ attributeId: attribute.id, text, number, option, boolean } as never];
      const name = given.attributeName ?? '';
      unknown(given.column ?? name, 'ATTRIBUTE_UNKNOWN', { name, value: text ?? '' });
      return [];
    });
    const notes = [
      brandName && !brand ? brandName : '',
      path.length > 0 && !category ? words : '',
      ...problems
        .filter(({ code }) => code === 'ATTRIBUTE_UNKNOWN')
        .map(({ params }) => `${params?.name}: ${params?.value}`),
    ];
    const content = {
      name: row.name ?? { en: null, zhCN: null },
      description: row.description ?? null,
      kind: known(row.kind, productKinds, 'kind'),
      unit: known(row.unit, productUnits, 'unit'),
      categoryId: category?.id ?? null,
      brandId: brand?.id ?? null,
      mpn: row.mpn ?? null,
      gtin: row.gtin ?? null,
      specifications,
      documents: row.documents ?? null,
      media: row.media ?? null,
    };
    const note = notes.filter(Boolean).join(' · ').slice(0, 1000) || null;
    return { content, problems, note };
  }
}

const retired = ({ id, state }: Product) => ({ productId: id, state });
