// The companies that rows of a file name: by id, by the key they came with, or by name. One that several have
// is nobody's.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Company, searchable } from '../companies/company.js';
import { CompanySource } from './company-source.js';

export async function companiesNamed(
  ctx: Context,
  names: readonly string[],
): Promise<{ name: string; companyId: string }[]> {
  const folded = new Map(names.map((name) => [name, searchable(name.trim())]));
  const companies = await ctx.em.find(
    Company,
    { $or: [{ id: { $in: [...names] } }, { searchName: { $in: [...new Set(folded.values())] } }] },
    { orderBy: { id: 'asc' } },
  );
  const sources = await ctx.em.find(CompanySource, { sourceKey: { $in: [...names] } });
  return names.flatMap((name) => {
    const keyed = sources.filter(({ sourceKey }) => sourceKey === name);
    const ids = new Set([
      ...companies.filter(({ id }) => id === name).map(({ id }) => id),
      ...keyed.map(({ companyId }) => companyId),
    ]);
    if (ids.size === 0) {
      for (const { id, searchName } of companies) if (searchName === folded.get(name)) ids.add(id);
    }
    const [companyId] = ids;
    return ids.size === 1 && companyId ? [{ name, companyId }] : [];
  });
}
