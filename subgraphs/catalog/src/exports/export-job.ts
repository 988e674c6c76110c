// One file on its way out: what is in it, for whom, and how far it is. Its file is seen when it is complete.
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
import type { ExportKind } from '../import/exported-shape.js';
import type { FileFormat } from '../import/source-table.js';
import { exportJobErrors } from './export-job.errors.js';
import { type ExportJobState, exportJobStates } from './export-job-states.js';

/** What of the list goes out; nothing said: all of it. */
export interface ExportFilter {
  /** Products of this category and all below. */
  categoryId?: string | null;
  /** Products or offers in this state. */
  state?: string | null;
}

@Index({ properties: ['companyId', 'id'] })
@Index({ properties: ['state', 'touchedAt'] })
@Entity({ tableName: 'export_jobs' })
export class ExportJob {
  @IdKey() id!: string;
  @TextColumn(64) contentHash!: string;
  /** Whose it is; the operator sees everybody's. */
  @IdColumn() companyId!: string;
  @IdColumn() startedByMemberId!: string;
  @StateColumn() kind!: ExportKind;
  @StateColumn() format!: FileFormat;
  @IdColumn({ nullable: true }) vendorId!: string | null;
  /** Whether the vendor's own people asked: what is for its own eyes is in the file then. */
  @BooleanColumn() isVendors!: boolean;
  @JsonColumn() filter!: ExportFilter;
  @TextColumn(255) fileName!: string;
  @StateColumn() state: ExportJobState = 'WAITING';
  /** Rows there are; null until they were counted, or when nobody can say. */
  @IntegerColumn({ nullable: true }) totalCount: number | null = null;
  @IntegerColumn() rowCount = 0;
  @IntegerColumn({ nullable: true }) byteCount: number | null = null;
  @JsonColumn({ nullable: true }) failure: {
    code: string;
    params: Record<string, string | number>;
  } | null = null;
  @IdColumn({ nullable: true }) leaseId: string | null = null;
  @InstantColumn({ nullable: true }) leaseUntil: Date | null = null;
  /** Machine, process and its beginning: one that is known to be gone holds nothing. */
  @TextColumn(200, { nullable: true }) leaseHolder: string | null = null;
  @IntegerColumn() attemptCount = 0;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() touchedAt!: Date;
  @InstantColumn({ nullable: true }) finishedAt: Date | null = null;

  move(to: ExportJobState, now: Date): void {
    this.state = exportJobStates.move(this.state, to, exportJobErrors.EXPORT_NOT_IN_STATE);
    this.touchedAt = now;
    if (!exportJobStates.isFinal(to)) return;
    this.finishedAt = now;
    this.leaseId = null;
    this.leaseUntil = null;
    this.leaseHolder = null;
  }
}

export const exportKeyOf = (jobId: string) => `private/exports/${jobId}`;
