// Reads of exports, scoped to who asks.
import { type Context, inOrder } from '@agora/kernel/graphql/context.js';
import type { FilterQuery } from '@mikro-orm/core';
import { reasonIn } from '../import/problem-reasons.js';
import { ExportJob, exportKeyOf } from './export-job.js';
import { exportJobsFor } from './export-job.policy.js';

export async function exportJobsById(ids: readonly string[], ctx: Context) {
  const where = { $and: [{ id: { $in: [...ids] } }, exportJobsFor(ctx.actor)] };
  const found = await ctx.em.find(ExportJob, where as FilterQuery<ExportJob>);
  return inOrder(ids, found, ({ id }) => id);
}

const contentTypes = {
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  BMECAT: 'application/xml; charset=utf-8',
} as const;

export function exportFilePath(ctx: Context, { id, state, fileName, format }: ExportJob) {
  if (state !== 'FINISHED' || !ctx.actor.isMember) return null;
  const contentType = contentTypes[format];
  return ctx.files.privatePath(ctx.actor, { key: exportKeyOf(id), fileName, contentType });
}

export function failureReason({ failure }: ExportJob) {
  if (!failure) return null;
  const told = { code: failure.code, params: failure.params };
  return { ...failure, reason: { en: reasonIn('en', told), zhCN: reasonIn('zhCN', told) } };
}
