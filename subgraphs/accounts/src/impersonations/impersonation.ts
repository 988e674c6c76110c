// Staff of the operator acting as a member of a company: why, from when until when. It counts while it is neither
// ended nor over, on the one session it began in. Rows stay: the company sees who looked.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity, Index } from '@mikro-orm/decorators/legacy';

export const impersonationMinutes = { usual: 30, max: 120 } as const;

export type ImpersonationEnd = 'STAFF' | 'COMPANY' | 'REPLACED' | 'SIGNED_OUT';

@Entity({ tableName: 'impersonations' })
@Index({ properties: ['companyId', 'id'] })
@Index({ properties: ['sessionId', 'endedAt'] })
export class Impersonation {
  @IdKey() id!: string;
  @IdColumn() companyId!: string;
  /** As whom it acts. */
  @IdColumn() memberId!: string;
  @IdColumn() staffMemberId!: string;
  /** The staff member's session. */
  @IdColumn() sessionId!: string;
  @TextColumn(500) reason!: string;
  @TextColumn(43) contentHash!: string;
  @InstantColumn() beganAt!: Date;
  @InstantColumn() expiresAt!: Date;
  @InstantColumn({ nullable: true }) endedAt: Date | null = null;
  @StateColumn({ nullable: true }) endedBy: ImpersonationEnd | null = null;

  isActiveAt(now: Date): boolean {
    return !this.endedAt && this.expiresAt > now;
  }

  end(by: ImpersonationEnd, now: Date): void {
    this.endedAt ??= now;
    this.endedBy ??= by;
  }
}
