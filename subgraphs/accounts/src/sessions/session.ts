// A member signed in on one device: a family of refresh tokens, one current at a time. It is over
// when it is ended, unused for thirty days, or when the member's epoch moved on.

import {
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Member } from '../members/member.js';

/** How long a session lasts without being used. */
export const sessionLifetimeMs = 30 * 24 * 3_600_000;

export type SessionEnd = 'SIGNED_OUT' | 'TOKEN_REUSED' | 'SIGNED_OUT_EVERYWHERE';

@Entity({ tableName: 'sessions' })
@Index({ properties: ['lastUsedAt'] })
export class Session {
  @IdKey() id!: string;
  @ManyToOne(() => Member, { fieldName: 'member_id', mapToPk: true }) memberId!: string;
  /** The company it acts for; the member's, kept for the audit trail. */
  @IdColumn() companyId!: string;
  /** The member's epoch when it was opened. */
  @IntegerColumn() epoch!: number;
  @TextColumn(64) address!: string;
  @TextColumn(300) userAgent!: string;
  @InstantColumn() openedAt!: Date;
  @InstantColumn() lastUsedAt!: Date;
  @InstantColumn({ nullable: true }) endedAt: Date | null = null;
  @StateColumn({ nullable: true }) endReason: SessionEnd | null = null;

  isOver(member: Member): boolean {
    return Boolean(this.endedAt) || member.state !== 'ACTIVE' || this.epoch !== member.sessionEpoch;
  }

  end(reason: SessionEnd, now: Date): void {
    this.endedAt ??= now;
    this.endReason ??= reason;
  }
}
