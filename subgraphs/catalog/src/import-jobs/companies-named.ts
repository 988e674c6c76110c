// The companies that rows name, asked of accounts once for a batch: by id, by the source's key, or by name.
import type { Siblings } from '@agora/kernel/siblings.js';
import type { ImportedRow } from '../import/map-row.js';

const query = `query ($names: [String!]!) { companiesNamed(names: $names) { name companyId } }`;

export async function companiesNamed(
  siblings: Siblings,
  rows: readonly ImportedRow[],
): Promise<Map<string, string>> {
  const names = [...new Set(rows.flatMap(({ fields }) => fields.company ?? []))];
  if (names.length === 0) return new Map();
  const data = await siblings.ask<{ companiesNamed: { name: string; companyId: string }[] }>(
    'accounts',
    query,
    { names },
  );
  return new Map(data.companiesNamed.map(({ name, companyId }) => [name, companyId]));
}
