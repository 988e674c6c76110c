// One file on its way in: what it is, what its columns mean, and what became of its rows. What counts adds up:
// `position` rows were taken in this pass, created + updated + unchanged + failed of them.
import {
  BooleanColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity, Index } from '@mikro-orm/decorators/legacy';
import type { AnalysedColumn, Survey } from '../import/file-reading.js';
import type { ImportKind } from '../import/import-fields.js';
import type { JobMapping } from '../import/job-mapping.js';
import type { Sheet } from '../import/read-xlsx.js';
import { importJobErrors } from './import-job.errors.js';
import { type ImportJobState, importJobStates } from './import-job-states.js';

export interface JobCounts {
  rowCount: number;
  createdCount: number;
  updatedCount: number;
  unchangedCount: number;
  failedCount: number;
  warningCount: number;
  offers: OfferCounts;
  structure: StructureCounts;
}

export interface OfferCounts {
  createdCount: number;
  updatedCount: number;
  unchangedCount: number;
  failedCount: number;
}

export interface StructureCounts {
  categoryCount: number;
  attributeCount: number;
  brandCount: number;
}

/** How often something was wrong. */
export interface ProblemCount {
  code: string;
  column: string | null;
  isWarning: boolean;
  count: number;
  /** The values at fault in the first row, as an example. */
  params?: Record<string, unknown>;
}

/** What the file turned out to be; null until then, and for what it has none of. */
export interface JobFile {
  format: 'CSV' | 'XLSX' | 'BMECAT' | null;
  encoding: string | null;
  delimiter: string | null;
  sheets: Sheet[];
  sheet: string | null;
}

export interface JobFailure {
  code: string;
  params: Record<string, string | number>;
}

export const noCounts = (): JobCounts => ({
  rowCount: 0,
  createdCount: 0,
  updatedCount: 0,
  unchangedCount: 0,
  failedCount: 0,
  warningCount: 0,
  offers: { createdCount: 0, updatedCount: 0, unchangedCount: 0, failedCount: 0 },
  structure: { categoryCount: 0, attributeCount: 0, brandCount: 0 },
});

/** Products of a file that is not the operator's are proposed, not brought in. */
export const isProposing = ({ kind, isOperators }: Pick<ImportJob, 'kind' | 'isOperators'>) =>
  kind === 'PRODUCTS' && !isOperators;

@Index({ properties: ['companyId', 'id'] })
@Index({ properties: ['state', 'touchedAt'] })
@Entity({ tableName: 'import_jobs' })
export class ImportJob {
  @IdKey() id!: string;
  @TextColumn(64) contentHash!: string;
  /** Whose it is; the operator sees everybody's. */
  @IdColumn() companyId!: string;
  @IdColumn() startedByMemberId!: string;
  /** Whether staff of the operator started it, who may write the catalog. */
  @BooleanColumn() isOperators!: boolean;
  @StateColumn() kind!: ImportKind;
  /** Whose offers, prices, stock or orders the rows are; null for what belongs to no vendor. */
  @IdColumn({ nullable: true }) vendorId!: string | null;
  @TextColumn(255) fileName!: string;
  /** Whose keys the rows have: the same key of another source is another thing. */
  @TextColumn(64) source!: string;
  /** The job whose failed rows these are, mended; null for a file of its own. */
  @IdColumn({ nullable: true }) mendsJobId: string | null = null;
  /** The language its report is written in. */
  @TextColumn(16) locale!: string;
  @StateColumn() state: ImportJobState = 'UPLOADED';
  @JsonColumn() file!: JobFile;
  @JsonColumn() columns!: AnalysedColumn[];
  /** Null until the file was looked at. */
  @JsonColumn({ nullable: true }) mapping!: JobMapping | null;
  /** The saved mapping it began with. */
  @IdColumn({ nullable: true }) savedMappingId: string | null = null;
  @JsonColumn({ nullable: true }) survey: Survey | null = null;
  /** Rows in the file. */
  @IntegerColumn() totalCount = 0;
  /** Rows taken in this pass: where another process goes on. */
  @IntegerColumn() position = 0;
  @JsonColumn() counts!: JobCounts;
  /** What the last check found; null before. */
  @JsonColumn({ nullable: true }) checked: JobCounts | null = null;
  @JsonColumn() problemCounts!: ProblemCount[];
  /** Whether the report's files are there. */
  @BooleanColumn() hasReport = false;
  @BooleanColumn() hasFailedRows = false;
  @JsonColumn({ nullable: true }) failure: JobFailure | null = null;
  /** Its rows' part in the catalog, in this pass; null for other kinds. */
  @IdColumn({ nullable: true }) catalogImportId: string | null = null;
  @IdColumn({ nullable: true }) leaseId: string | null = null;
  @InstantColumn({ nullable: true }) leaseUntil: Date | null = null;
  /** Machine, process and its beginning: one that is known to be gone holds nothing. */
  @TextColumn(200, { nullable: true }) leaseHolder: string | null = null;
  /** Since the last progress; after too many the job fails. */
  @IntegerColumn() attemptCount = 0;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() touchedAt!: Date;
  @InstantColumn({ nullable: true }) startedAt: Date | null = null;
  @InstantColumn({ nullable: true }) finishedAt: Date | null = null;

  move(to: ImportJobState, now: Date): void {
    this.state = importJobStates.move(this.state, to, importJobErrors.IMPORT_NOT_IN_STATE);
    this.touchedAt = now;
    if (importJobStates.isFinal(to)) this.finishedAt = now;
    this.release();
  }

  release(): void {
    this.leaseId = null;
    this.leaseUntil = null;
    this.leaseHolder = null;
    this.attemptCount = 0;
  }

  /** A pass over all rows begins: nothing is counted yet. */
  begin(catalogImportId: string | null, now: Date): void {
    this.catalogImportId = catalogImportId;
    this.position = 0;
    this.counts = noCounts();
    this.problemCounts = [];
    this.hasReport = false;
    this.hasFailedRows = false;
    this.startedAt = now;
  }

  get isDryRun(): boolean {
    return this.state === 'CHECKING';
  }
}
