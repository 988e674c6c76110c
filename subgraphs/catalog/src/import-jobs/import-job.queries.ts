// Reads of jobs and saved mappings, scoped to who asks.
import type { Actor } from '@agora/kernel/actor.js';
import { type Context, inOrder } from '@agora/kernel/graphql/context.js';
import type { FilterQuery } from '@mikro-orm/core';
import { meaningsOf } from '../import/column-targets.js';
import { commonReasonIn, reasonIn } from '../import/problem-reasons.js';
import { failedRowsKeyOf, problemsKeyOf } from './import-files.js';
import { ImportJob } from './import-job.js';
import { jobsFor } from './import-job.policy.js';
import type { SavedMapping } from './saved-mapping.js';

export async function importJobsById(ids: readonly string[], ctx: Context) {
  const where = { $and: [{ id: { $in: [...ids] } }, jobsFor(ctx.actor)] };
  const found = await ctx.em.find(ImportJob, where as FilterQuery<ImportJob>);
  return inOrder(ids, found, ({ id }) => id);
}

/** A company's own ones; staff have theirs as members of the operator. */
export function mappingsFor(actor: Actor): FilterQuery<SavedMapping> {
  const { companyId } = actor;
  const mayUse = actor.isOperator || actor.actsFor(companyId, 'SELLER_AGENT');
  return { companyId: mayUse ? (companyId ?? '') : '' };
}

export function columnsOf(job: ImportJob) {
  const { mapping, columns } = job;
  if (!mapping) return [];
  const names = columns.map(({ name }) => name);
  // What the whole file says, once it was gone through, else its first rows.
  const surveyed = new Map(job.survey?.attributes.map((each) => [each.name, each]));
  return meaningsOf(mapping, names).map((meaning, index) => {
    const { filledCount = 0, samples = [], confidence = null, inferred } = columns[index] ?? {};
    const { partNames, attributeName } = meaning;
    const like = surveyed.get(partNames?.[0] ?? attributeName ?? '') ?? inferred;
    const said = { inferredKind: like?.type ?? null, inferredUnit: like?.unit ?? null };
    return { ...meaning, filledCount, samples, confidence, ...said };
  });
}

export function settingsOf({ mapping }: ImportJob) {
  if (!mapping) return null;
  const { decimalMark, categoryPath, price, offerCurrencyCode, currencyRates } = mapping;
  const { separator: categorySeparator } = categoryPath;
  const { currencyCode } = price;
  return { decimalMark, categorySeparator, currencyCode, offerCurrencyCode, currencyRates };
}

interface Told {
  code: string;
  params: Record<string, unknown> | null;
}

export const reasonOf = ({ code, params }: Told) => ({
  en: reasonIn('en', { code, params: params ?? {} }),
  zhCN: reasonIn('zhCN', { code, params: params ?? {} }),
});

/** A sentence for all rows with a problem, and that of the first one where it says more. */
export function reasonsOf({ code, params }: Told) {
  const problem = { code, params: params ?? {} };
  const reason = { en: commonReasonIn('en', problem), zhCN: commonReasonIn('zhCN', problem) };
  const example = reasonOf(problem);
  return { reason, example: example.en === reason.en ? null : example };
}

export function reportPath(ctx: Context, job: ImportJob, which: 'problems' | 'failed-rows') {
  const isThere = which === 'problems' ? job.hasReport : job.hasFailedRows;
  if (!isThere || !ctx.actor.isMember) return null;
  const key = which === 'problems' ? problemsKeyOf(job.id) : failedRowsKeyOf(job.id);
  const fileName = `${job.fileName.replace(/\.\w+$/, '')} ${which}.csv`;
  return ctx.files.privatePath(ctx.actor, {
    key,
    fileName,
    contentType: 'text/csv; charset=utf-8',
  });
}
