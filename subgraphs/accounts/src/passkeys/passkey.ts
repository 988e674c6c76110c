// A passkey: a key pair of which a person's device keeps the private half and uses it only after it has seen the
// person's finger, face or PIN. Here is the public half. What the device has and what the person is or knows are
// two factors, so it signs in without a password.
import { createHash } from 'node:crypto';
import {
  AmountColumn,
  BooleanColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  JsonColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import type { Work } from '@agora/kernel/work.js';
import { Entity } from '@mikro-orm/decorators/legacy';

/** How many a person can have. */
export const passkeysMax = 10;

@Entity({ tableName: 'passkeys' })
export class Passkey {
  @IdKey() id!: string;
  @IdColumn({ index: true }) personId!: string;
  /** What the person calls it: where it is kept. */
  @TextColumn(60) name!: string;
  /** As the device names it, base64url: up to 1023 bytes. */
  @TextColumn(1400) credentialId!: string;
  /** Of the name above, which is too long to be unique itself. */
  @TextColumn(43, { unique: true }) credentialHash!: string;
  /** COSE, base64url. */
  @TextColumn(1400) publicKey!: string;
  /** How often the device has used it; 0 for ever with those that do not count. */
  @AmountColumn() signCount!: bigint;
  @JsonColumn() transports!: string[];
  /** Whether the device keeps a copy elsewhere, with the maker of its system. */
  @BooleanColumn() isBackedUp!: boolean;
  @TextColumn(43) contentHash!: string;
  @InstantColumn() createdAt!: Date;
  @InstantColumn({ nullable: true }) lastUsedAt: Date | null = null;

  /** Counts one use; false when the device has counted further already: then there are two of them. */
  use(signCount: number, now: Date): boolean {
    const isCounting = signCount > 0 || this.signCount > 0n;
    if (isCounting && BigInt(signCount) <= this.signCount) return false;
    this.signCount = BigInt(signCount);
    this.lastUsedAt = now;
    return true;
  }
}

export const credentialHash = (credentialId: string) =>
  createHash('sha256').update(credentialId).digest('base64url');

/** Oldest first. */
export const passkeysOf = (em: Work['em'], personId: string) =>
  em.find(Passkey, { personId }, { orderBy: { id: 'asc' } });

export const passkeyCount = (em: Work['em'], personId: string) => em.count(Passkey, { personId });

/** Of people who belong to no company any more none is kept; a sweep. */
export async function forgetPasskeys(work: Work): Promise<void> {
  const gone = '(select id from persons where email is null)';
  await work.change(`delete from passkeys where person_id in ${gone}`);
}
