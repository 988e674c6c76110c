// Rows that are products and offers at once: what became of the offers, handed to the vendor together. A row whose
// offer is refused is a product all the same: that is a warning.
import type { Siblings } from '@agora/kernel/siblings.js';
import type { FileProblem } from '../import/import-problem.js';
import type { ImportedRow } from '../import/imported-row.js';
import type { JobMapping } from '../import/job-mapping.js';
import type { RowOutcome } from '../imports/import-row.js';
import { exportedOffer } from './exported-terms.js';
import type { ImportJob } from './import-job.js';
import { offerTerms, ratesOf } from './offer-rows.js';
import { ownerProblem, takeAtVendor } from './owner-rows.js';
import type { RowTaken } from './take-batch.js';

interface Taking {
  siblings: Siblings;
  job: ImportJob;
  mapping: JobMapping;
}

export class OffersOfProducts {
  private readonly rows: ({ line: number } & Record<string, unknown>)[] = [];

  constructor(private readonly taking: Taking) {}

  /** The row with its offer, which is yet to be taken; `productId` is null where a dry run would make it. */
  add(
    row: ImportedRow,
    outcome: RowOutcome,
    problems: FileProblem[],
    productId: string | null,
  ): RowTaken {
    const { mapping } = this.taking;
    const { line } = row;
    const terms = offerTerms(row, mapping, ratesOf(mapping));
    if ('code' in terms) {
      const warning = { ...terms, isWarning: true };
      return { line, outcome, problems: [...problems, warning], offer: 'FAILED' };
    }
    const more = row.exported ? exportedOffer(row.exported) : {};
    const sourceKey = row.exported?.cells.agora_offer ?? terms.sourceKey;
    if (productId) this.rows.push({ line, ...terms, ...more, sourceKey, productId });
    return { line, outcome, problems, offer: 'CREATED' };
  }

  async taken(rows: readonly RowTaken[]): Promise<RowTaken[]> {
    const { siblings, job, mapping } = this.taking;
    if (job.vendorId === null) return [...rows];
    const answer = await takeAtVendor(siblings, job, { kind: 'OFFERS', rows: this.rows });
    return rows.map((row) => {
      const offer = answer.get(row.line);
      if (!offer) return row;
      if (offer.outcome !== 'FAILED' && !offer.code) return { ...row, offer: offer.outcome };
      const problems = [...row.problems, ownerProblem(offer, mapping, true)];
      return { ...row, problems, offer: offer.outcome };
    });
  }
}
