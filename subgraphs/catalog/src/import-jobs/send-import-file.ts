// Opens a job for an uploaded file. The file gets its place for good before the job is kept, so that no job is
// ever without its file.
import { commonErrors, DomainError, invalidInput } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { isId } from '@agora/kernel/ids.js';
import { type CreateImportJob, createImportJob, jobVendor } from './create-import-job.js';
import { sourceKeyOf } from './import-files.js';
import { ImportJob } from './import-job.js';
import { vendorCompany } from './owner-rows.js';

export async function sendImportFile(ctx: Context, input: CreateImportJob): Promise<ImportJob> {
  const { companyId } = ctx.actor.requireMember();
  if (!isId('ijb', input.id)) throw invalidInput('id', 'NOT_AN_ID', { prefix: 'ijb' });
  const locale = ctx.actor.caller.locale ?? 'en';
  const { vendorId } = input;
  const vendorCompanyId = vendorId ? await vendorCompany(ctx.siblings, vendorId) : null;
  const known = await ctx.em.findOne(ImportJob, { id: input.id });
  if (known && known.companyId !== companyId)
    throw new DomainError(commonErrors.ID_REUSED, { field: ['id'] });
  if (known) {
    const { fileName } = known;
    return ctx.transact((work) =>
      createImportJob(work, input, { fileName, locale, vendorCompanyId }),
    );
  }
  jobVendor(ctx.actor, input, vendorCompanyId);
  const { uploadId } = input;
  const upload = await ctx.files.upload(ctx.actor, { uploadId, purpose: 'IMPORT_FILE' });
  await ctx.files.keep(upload, sourceKeyOf(input.id));
  const { fileName } = upload;
  return ctx.transact((work) =>
    createImportJob(work, input, { fileName, locale, vendorCompanyId }),
  );
}
