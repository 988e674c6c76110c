// The key that secrets are encrypted with before they are stored (AES-256-GCM). It comes from the
// environment or, where none is given, from this subgraph's own database: made once, shared by all
// replicas. With one from the environment a copy of the database alone opens nothing.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { IdKey, InstantColumn, TextColumn } from '@agora/kernel/database/columns.js';
import { resource } from '@agora/kernel/resource.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { Work } from '@agora/kernel/work.js';
import { Entity } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'sealing_keys' })
export class StoredSealingKey {
  /** Always the same, so that two replicas cannot both make one. */
  @IdKey() id!: string;
  /** 32 bytes, base64url. */
  @TextColumn(43) secret!: string;
  @InstantColumn() createdAt!: Date;
}

const storedId = 'current';
const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** Closes and opens secrets. What was closed for one owner and purpose opens for no other. */
export class Seal {
  private readonly key: Uint8Array;

  constructor(secret: Uint8Array) {
    this.key = new Uint8Array(hkdfSync('sha256', secret, '', 'agora-accounts-seal', 32));
  }

  close(text: string, purpose: string): string {
    const iv = randomBytes(ivBytes);
    const sealing = createCipheriv(cipher, this.key, iv).setAAD(Buffer.from(purpose));
    const body = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
    return Buffer.concat([iv, sealing.getAuthTag(), body]).toString('base64url');
  }

  /** Throws when it was closed with another key or for another purpose: that is never a person's fault. */
  open(closed: string, purpose: string): string {
    const bytes = Buffer.from(closed, 'base64url');
    const opening = createDecipheriv(cipher, this.key, bytes.subarray(0, ivBytes))
      .setAAD(Buffer.from(purpose))
      .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
    const body = opening.update(bytes.subarray(ivBytes + tagBytes));
    return Buffer.concat([body, opening.final()]).toString('utf8');
  }
}

const seal = resource<Seal>('seal');
export const sealOf = seal.of;

/** At start: the given key, else the stored one, else a new one. */
export async function prepareSeal(subgraph: RunningSubgraph, given: string | undefined) {
  const candidate = randomBytes(32).toString('base64url');
  const secret = given ?? (await subgraph.transact((work) => keepFirst(work, candidate)));
  seal.keep(subgraph, new Seal(Buffer.from(secret, 'base64url')));
}

/** Of several replicas that start at once the first one's key stays. */
async function keepFirst(work: Work, candidate: string): Promise<string> {
  const stored = await work.find(StoredSealingKey, storedId);
  if (stored) return stored.secret;
  const made = new StoredSealingKey();
  made.id = storedId;
  made.secret = candidate;
  made.createdAt = work.now;
  return work.add(made).secret;
}
