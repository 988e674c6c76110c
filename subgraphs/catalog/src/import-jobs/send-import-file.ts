// Opens a job for an uploaded file. The file gets its place for good before the job is kept, so that no job is
// ever without its file.
import { commonErrors, DomainError, invalidInput, notFound } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { isId } from '@agora/kernel/ids.js';
import type { FilterQuery } from '@mikro-orm/core';
import {
  type CreateImportJob,
  createImportJob,
  jobVendor,
  withMended,
} from './create-import-job.js';
import { sourceKeyOf } from './import-files.js';
import { importJobErrors } from './import-job.errors.js';
import { ImportJob } from './import-job.js';
import { importJobPolicy, jobsFor } from './import-job.policy.js';
import { vendorCompany } from './owner-rows.js';

export async function sendImportFile(ctx: Context, input: CreateImportJob): Promise<ImportJob> {
  const { companyId } = ctx.actor.requireMember();
  if (!isId('ijb', input.id)) throw invalidInput('id', 'NOT_AN_ID', { prefix: 'ijb' });
  const known = await ctx.em.findOne(ImportJob, { id: input.id });
  if (known && known.companyId !== companyId)
    throw new DomainError(commonErrors.ID_REUSED, { field: ['id'] });
  const locale = ctx.actor.caller.locale ?? 'en';
  const mended = input.mendsJobId ? await mendedJob(ctx, input.mendsJobId) : null;
  const wanted = withMended(input, mended);
  const vendorCompanyId = wanted.vendorId
    ? await vendorCompany(ctx.siblings, wanted.vendorId)
    : null;
  const create = (fileName: string) =>
    ctx.transact((work) =>
      createImportJob(work, input, { fileName, locale, vendorCompanyId, mended }),
    );
  if (known) return create(known.fileName);
  jobVendor(ctx.actor, wanted, vendorCompanyId);
  const { uploadId } = input;
  const upload = await ctx.files.upload(ctx.actor, { uploadId, purpose: 'IMPORT_FILE' });
  await ctx.files.keep(upload, sourceKeyOf(input.id));
  return create(upload.fileName);
}

/** One that this actor sees, and some of whose rows failed. */
async function mendedJob(ctx: Context, id: string): Promise<ImportJob> {
  const where = { $and: [{ id }, jobsFor(ctx.actor)] };
  const job = await ctx.em.findOne(ImportJob, where as FilterQuery<ImportJob>);
  if (!job) throw notFound('mendsJobId');
  if (!importJobPolicy.mend.when(job)) {
    throw new DomainError(importJobErrors.IMPORT_NOT_IN_STATE, { field: ['mendsJobId'] });
  }
  return job;
}
