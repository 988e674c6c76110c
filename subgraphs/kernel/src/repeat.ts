// Creating verbs take a client-made id, so that a repeated request is not a second thing: the same id
// with the same content gives the first result, with other content it is refused.
import { createHash } from 'node:crypto';
import type { EntityClass } from '@mikro-orm/core';
import { commonErrors, DomainError, invalidInput } from './errors.js';
import { isId } from './ids.js';
import type { Work } from './work.js';

/** A hash of the content that does not depend on the order of keys; undefined and null are alike. */
export function contentHash(content: unknown): string {
  return createHash('sha256').update(canonical(content)).digest('base64url');
}

function canonical(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'bigint') return `${value}n`;
  if (value instanceof Date) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, v]) => v !== null && v !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join()}}`;
}

interface Created {
  id: string;
  /** `contentHash` of the input that made it. */
  contentHash: string;
}

/**
 * What this id made before, or null when it is new. Checks the id's form, and that a repeat has the same
 * content; `isOwn` must tell whether the caller may see the earlier result.
 */
export async function earlier<T extends Created>(
  work: Work,
  entity: EntityClass<T>,
  prefix: string,
  input: { id: string },
  isOwn: (found: T) => boolean,
): Promise<T | null> {
  if (!isId(prefix, input.id)) throw invalidInput('id', 'NOT_AN_ID', { prefix });
  const found = await work.find(entity, input.id);
  if (!found) return null;
  if (!isOwn(found) || found.contentHash !== contentHash(input)) {
    throw new DomainError(commonErrors.ID_REUSED, { field: ['id'] });
  }
  return found;
}
