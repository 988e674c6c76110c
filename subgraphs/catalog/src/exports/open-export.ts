// Opens an export: who is behind the vendor is asked before the transaction.
import type { Context } from '@agora/kernel/graphql/context.js';
import { vendorCompany } from '../import-jobs/owner-rows.js';
import { type CreateExportJob, createExportJob } from './create-export-job.js';
import type { ExportJob } from './export-job.js';

export async function openExport(ctx: Context, input: CreateExportJob): Promise<ExportJob> {
  ctx.actor.requireMember();
  const { vendorId } = input;
  const vendorCompanyId = vendorId ? await vendorCompany(ctx.siblings, vendorId) : null;
  return ctx.transact((work) => createExportJob(work, input, vendorCompanyId));
}
