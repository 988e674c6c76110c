// The companies that rows name, asked of accounts once for a batch: by id, by the source's key, or by name.
import type { Siblings } from '@agora/kernel/siblings.js';

const namesAtOnce = 500;
const query = `query ($names: [String!]!) { companiesNamed(names: $names) { name companyId } }`;

export async function companiesNamed(
  siblings: Siblings,
  given: readonly string[],
): Promise<Map<string, string>> {
  const names = [...new Set(given)];
  const companies = new Map<string, string>();
  for (let at = 0; at < names.length; at += namesAtOnce) {
    for (const { name, companyId } of await meant(siblings, names.slice(at, at + namesAtOnce))) {
      companies.set(name, companyId);
    }
  }
  return companies;
}

async function meant(siblings: Siblings, names: readonly string[]) {
  const data = await siblings.ask<{ companiesNamed: { name: string; companyId: string }[] }>(
    'accounts',
    query,
    { names },
  );
  return data.companiesNamed;
}
