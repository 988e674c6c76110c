// A program's way in: it acts as the member who made it, and never with more than its scopes, nor with more
// than that member has at the time. Of the secret only the hash is kept.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  JsonColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { Member } from '../members/member.js';
import type { Permission } from '../roles/permission.js';

/** How many keys a company can have in force. */
export const apiKeysMax = 50;
export const apiKeyLifetimeMaxMs = 366 * 24 * 3_600_000;

export type ApiKeyState = 'ACTIVE' | 'EXPIRED' | 'REVOKED';

@Entity({ tableName: 'api_keys' })
export class ApiKey {
  @IdKey() id!: string;
  @IdColumn({ index: true }) companyId!: string;
  /** Who made it, and as whom it acts. */
  @ManyToOne(() => Member, { fieldName: 'member_id', mapToPk: true }) memberId!: string;
  @TextColumn(60) name!: string;
  @JsonColumn() scopes!: Permission[];
  @TextColumn(43) @Unique() secretHash!: string;
  /** The secret's last characters, by which people tell keys apart. */
  @TextColumn(4) ending!: string;
  @TextColumn(43) contentHash!: string;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() expiresAt!: Date;
  /** To the minute; null while it was never used. */
  @InstantColumn({ nullable: true }) lastUsedAt: Date | null = null;
  @InstantColumn({ nullable: true }) revokedAt: Date | null = null;

  stateAt(now: Date): ApiKeyState {
    if (this.revokedAt) return 'REVOKED';
    return this.expiresAt <= now ? 'EXPIRED' : 'ACTIVE';
  }
}
