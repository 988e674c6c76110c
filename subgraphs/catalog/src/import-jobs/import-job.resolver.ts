// Import jobs in the graph.
import { entityPage, PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Json } from '@agora/kernel/graphql/scalars.js';
import { LocalizedTextType } from '@agora/kernel/graphql/values.js';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { importTargets, targetsFor } from '../import/column-targets.js';
import { type ImportKind, importKinds } from '../import/import-fields.js';
import { fileFormats } from '../import/source-table.js';
import { CatalogVendor } from '../listings/offer.graphql.js';
import { cancelImportJob } from './cancel-import-job.js';
import { changedMapping } from './changed-mapping.js';
import { checkImportJob } from './check-import-job.js';
import {
  ImportColumnType,
  ImportFailureType,
  ImportJobConnection,
  ImportJobProblemConnection,
  ImportJobProblemType,
  ImportJobType,
  ImportProblemCountType,
  ImportSettingsType,
  ImportSheetType,
  importJobActions,
  SavedMappingType,
} from './import-job.graphql.js';
import { ImportJob, type ProblemCount } from './import-job.js';
import { importJobPolicy, jobsFor } from './import-job.policy.js';
import {
  columnsOf,
  importJobsById,
  mappingsFor,
  reasonOf,
  reasonsOf,
  reportPath,
  settingsOf,
} from './import-job.queries.js';
import {
  CancelImportJobInput,
  CancelImportJobPayload,
  CheckImportJobInput,
  CheckImportJobPayload,
  CreateImportJobInput,
  CreateImportJobPayload,
  MapImportJobInput,
  MapImportJobPayload,
  RemoveImportMappingInput,
  RemoveImportMappingPayload,
  RereadImportJobInput,
  RereadImportJobPayload,
  RunImportJobInput,
  RunImportJobPayload,
  SaveImportMappingInput,
  SaveImportMappingPayload,
} from './import-job-inputs.graphql.js';
import { ImportJobProblem } from './import-job-problem.js';
import { removeImportMapping } from './remove-import-mapping.js';
import { rereadImportJob } from './reread-import-job.js';
import { runImportJob } from './run-import-job.js';
import { saveImportMapping } from './save-import-mapping.js';
import { SavedMapping } from './saved-mapping.js';
import { sendImportFile } from './send-import-file.js';

@Resolver(() => ImportJobType)
export class ImportJobResolver {
  @Query(() => ImportJobType, {
    nullable: true,
    description: 'One import job; null when there is none to see.',
  })
  importJob(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() ctx: Context) {
    return ctx.load(importJobsById, id);
  }

  @Query(() => ImportJobConnection, {
    description: "Import jobs, newest first: a company's own, all for operator staff.",
  })
  importJobs(@Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    return entityPage(ctx.em, ImportJob, jobsFor(ctx.actor), args);
  }

  @Query(() => [SavedMappingType], {
    description: "The company's saved mappings for a kind of rows, latest first; at most 200.",
  })
  importMappings(
    @Arg('kind', () => importKinds, { description: 'What the rows are.' }) kind: ImportKind,
    @Ctx() ctx: Context,
  ) {
    const where = { $and: [{ kind }, mappingsFor(ctx.actor)] };
    return ctx.em.find(SavedMapping, where as never, { orderBy: { savedAt: 'desc' }, limit: 200 });
  }

  @Mutation(() => CreateImportJobPayload, {
    description:
      'Opens a job for a file that was sent. Sales agents for OFFERS, STOCK and PRICE_LISTS of their own, and PRODUCTS, which become proposals; operator staff for everything.',
  })
  async createImportJob(
    @Arg('input', () => CreateImportJobInput, { description: 'The file.' })
    input: CreateImportJobInput,
    @Ctx() ctx: Context,
  ) {
    return { importJob: await sendImportFile(ctx, input) };
  }

  @Mutation(() => MapImportJobPayload, { description: 'Says what its columns mean.' })
  async mapImportJob(
    @Arg('input', () => MapImportJobInput, { description: 'The meanings.' })
    input: MapImportJobInput,
    @Ctx() ctx: Context,
  ) {
    return { importJob: await ctx.transact((work) => changedMapping(work, input)) };
  }

  @Mutation(() => RereadImportJobPayload, {
    description: 'Looks at the file again: another sheet, encoding or delimiter.',
  })
  async rereadImportJob(
    @Arg('input', () => RereadImportJobInput, { description: 'How to read it.' })
    input: RereadImportJobInput,
    @Ctx() ctx: Context,
  ) {
    return { importJob: await ctx.transact((work) => rereadImportJob(work, input)) };
  }

  @Mutation(() => CheckImportJobPayload, { description: 'Tries all rows out without writing.' })
  async checkImportJob(
    @Arg('input', () => CheckImportJobInput, { description: 'The job.' })
    input: CheckImportJobInput,
    @Ctx() ctx: Context,
  ) {
    return { importJob: await ctx.transact((work) => checkImportJob(work, input)) };
  }

  @Mutation(() => RunImportJobPayload, {
    description: 'Brings the rows in, with or without a check before.',
  })
  async runImportJob(
    @Arg('input', () => RunImportJobInput, { description: 'The job.' }) input: RunImportJobInput,
    @Ctx() ctx: Context,
  ) {
    return { importJob: await ctx.transact((work) => runImportJob(work, input)) };
  }

  @Mutation(() => CancelImportJobPayload, { description: 'Stops a job; what came in stays.' })
  async cancelImportJob(
    @Arg('input', () => CancelImportJobInput, { description: 'The job.' })
    input: CancelImportJobInput,
    @Ctx() ctx: Context,
  ) {
    return { importJob: await ctx.transact((work) => cancelImportJob(work, input)) };
  }

  @Mutation(() => SaveImportMappingPayload, {
    description: "Keeps a job's mapping under a name, for files of the same shape.",
  })
  async saveImportMapping(
    @Arg('input', () => SaveImportMappingInput, { description: 'Job and name.' })
    input: SaveImportMappingInput,
    @Ctx() ctx: Context,
  ) {
    return { importMapping: await ctx.transact((work) => saveImportMapping(work, input)) };
  }

  @Mutation(() => RemoveImportMappingPayload, { description: 'Forgets a saved mapping.' })
  async removeImportMapping(
    @Arg('input', () => RemoveImportMappingInput, { description: 'The mapping.' })
    input: RemoveImportMappingInput,
    @Ctx() ctx: Context,
  ) {
    return { mappingId: await ctx.transact((work) => removeImportMapping(work, input)) };
  }

  @FieldResolver(() => CatalogVendor, {
    nullable: true,
    description: 'Whose rows they are; null for what belongs to no vendor.',
  })
  vendor(@Root() { vendorId }: ImportJob) {
    return vendorId ? { id: vendorId } : null;
  }

  @FieldResolver(() => fileFormats, {
    nullable: true,
    description: 'What the file is; null until it was looked at.',
  })
  format(@Root() { file }: ImportJob) {
    return file.format;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Encoding of a CSV file.' })
  encoding(@Root() { file }: ImportJob) {
    return file.encoding;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Delimiter of a CSV file.' })
  delimiter(@Root() { file }: ImportJob) {
    return file.delimiter;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The sheet that is read, of a workbook.',
  })
  sheet(@Root() { file }: ImportJob) {
    return file.sheet;
  }

  @FieldResolver(() => [ImportSheetType], { description: 'All sheets of a workbook.' })
  sheets(@Root() { file }: ImportJob) {
    return file.sheets;
  }

  @FieldResolver(() => [ImportColumnType], {
    description: 'Its columns, in their order; none until it was looked at.',
  })
  columns(@Root() job: ImportJob) {
    return columnsOf(job);
  }

  @FieldResolver(() => ImportSettingsType, {
    nullable: true,
    description: 'What the mapping says of the whole file.',
  })
  settings(@Root() job: ImportJob) {
    return settingsOf(job);
  }

  @FieldResolver(() => Json, { nullable: true, description: 'The whole mapping as JSON.' })
  mapping(@Root() { mapping }: ImportJob) {
    return mapping;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The saved mapping it began with, because the columns are the same.',
  })
  savedMappingId(@Root() job: ImportJob) {
    return job.savedMappingId;
  }

  @FieldResolver(() => [importTargets], {
    description: 'What columns of this kind of file may mean.',
  })
  targets(@Root() { kind }: ImportJob) {
    return targetsFor(kind);
  }

  @FieldResolver(() => ImportFailureType, {
    nullable: true,
    description: 'Why it failed; null when it did not.',
  })
  failure(@Root() { failure }: ImportJob) {
    return failure && { ...failure, reason: reasonOf(failure) };
  }

  @FieldResolver(() => ImportJobProblemConnection, {
    description:
      'What is wrong with its rows, by line; the first 50,000 errors and as many warnings.',
  })
  problems(@Root() { id }: ImportJob, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    const byLine = { line: 'asc', id: 'asc' } as const;
    return entityPage(ctx.em, ImportJobProblem, { jobId: id }, args, byLine);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Path of all problems as CSV, for the caller alone and for 15 minutes; null when nothing was wrong or the pass has not ended.',
  })
  problemsFileUrl(@Root() job: ImportJob, @Ctx() ctx: Context) {
    return reportPath(ctx, job, 'problems');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Path of the rows that failed, with a reason each, to be mended and sent again.',
  })
  failedRowsFileUrl(@Root() job: ImportJob, @Ctx() ctx: Context) {
    return reportPath(ctx, job, 'failed-rows');
  }

  @FieldResolver(() => [importJobActions], { description: 'What the caller may do to it now.' })
  allowedActions(@Root() job: ImportJob, @Ctx() ctx: Context) {
    return importJobPolicy.allowed(ctx.actor, job);
  }
}

@Resolver(() => ImportProblemCountType)
export class ImportProblemCountResolver {
  @FieldResolver(() => LocalizedTextType, {
    description: 'A sentence for people that holds for all of these rows.',
  })
  reason(@Root() { code, params = {} }: ProblemCount) {
    return reasonsOf({ code, params }).reason;
  }

  @FieldResolver(() => LocalizedTextType, {
    nullable: true,
    description:
      'The sentence of the first of these rows, with its values; null when it says no more than `reason`.',
  })
  example(@Root() { code, params = {} }: ProblemCount) {
    return reasonsOf({ code, params }).example;
  }
}

@Resolver(() => ImportJobProblemType)
export class ImportJobProblemResolver {
  @FieldResolver(() => LocalizedTextType, { description: 'A sentence for people.' })
  reason(@Root() problem: ImportJobProblem) {
    return reasonOf(problem);
  }
}
