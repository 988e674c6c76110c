// The Ed25519 key that signs access tokens. It comes from the environment or, where none is given,
// from this subgraph's own database: made once, shared by all replicas, kept over restarts.

import { IdKey, InstantColumn, JsonColumn } from '@agora/kernel/database/columns.js';
import { resource } from '@agora/kernel/resource.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { Work } from '@agora/kernel/work.js';
import { Entity } from '@mikro-orm/decorators/legacy';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose';
import type { PrivateJwk } from '../env.js';

@Entity({ tableName: 'signing_keys' })
export class StoredSigningKey {
  /** Always the same, so that two replicas cannot both make one. */
  @IdKey() id!: string;
  @JsonColumn() privateJwk!: PrivateJwk;
  @InstantColumn() createdAt!: Date;
}

export interface SigningKey {
  readonly privateKey: Awaited<ReturnType<typeof importJWK>>;
  /** Checks what this process signed itself. */
  readonly publicKey: Awaited<ReturnType<typeof importJWK>>;
  /** RFC 7638 thumbprint. */
  readonly kid: string;
  /** What checks the signatures, as a JWK. */
  readonly publicJwk: Readonly<Record<string, string>>;
}

const signingKey = resource<SigningKey>('signing key');
export const signingKeyOf = signingKey.of;

const storedId = 'current';
const algorithm = 'EdDSA';

/** At start: the given key, else the stored one, else a new one. */
export async function prepareSigningKey(subgraph: RunningSubgraph, given: PrivateJwk | undefined) {
  const privateJwk = given ?? (await storedKey(subgraph));
  signingKey.keep(subgraph, await signingKeyFrom(privateJwk));
}

async function signingKeyFrom(privateJwk: PrivateJwk): Promise<SigningKey> {
  const { kty, crv, x } = privateJwk;
  const privateKey = await importJWK({ ...privateJwk }, algorithm);
  const publicKey = await importJWK({ kty, crv, x }, algorithm);
  const kid = await calculateJwkThumbprint({ kty, crv, x });
  return {
    privateKey,
    publicKey,
    kid,
    publicJwk: { kty, crv, x, kid, alg: algorithm, use: 'sig' },
  };
}

async function storedKey(subgraph: RunningSubgraph): Promise<PrivateJwk> {
  const { privateKey } = await generateKeyPair(algorithm, { crv: 'Ed25519', extractable: true });
  const candidate = (await exportJWK(privateKey)) as PrivateJwk;
  return subgraph.transact((work) => keepFirst(work, candidate));
}

/**
 * Of several replicas that start at once the first one's key stays: the others find it on their
 * retry.
 */
async function keepFirst(work: Work, candidate: PrivateJwk): Promise<PrivateJwk> {
  const stored = await work.find(StoredSigningKey, storedId);
  if (stored) return stored.privateJwk;
  const made = new StoredSigningKey();
  made.id = storedId;
  made.privateJwk = candidate;
  made.createdAt = work.now;
  return work.add(made).privateJwk;
}
