// What companies are called in files: the key they came with from another market, else their id.
import type { Siblings } from '@agora/kernel/siblings.js';
import { exportedSource } from '../import/exported-shape.js';

const idsAtOnce = 500;
const query = `query ($ids: [ID!]!, $source: String!) {
  companyKeys(ids: $ids, source: $source) { name companyId }
}`;

export async function companyKeys(
  siblings: Siblings,
  companyIds: readonly string[],
): Promise<Map<string, string>> {
  const keys = new Map<string, string>();
  const ids = [...new Set(companyIds)];
  for (let at = 0; at < ids.length; at += idsAtOnce) {
    const variables = { ids: ids.slice(at, at + idsAtOnce), source: exportedSource };
    const data = await siblings.ask<{ companyKeys: { name: string; companyId: string }[] }>(
      'accounts',
      query,
      variables,
    );
    for (const { name, companyId } of data.companyKeys) keys.set(companyId, name);
  }
  return keys;
}
