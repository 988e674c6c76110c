// Exports in the graph.
import { entityPage, PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ImportFailureType } from '../import-jobs/import-job.graphql.js';
import { CatalogVendor } from '../listings/offer.graphql.js';
import { cancelExportJob } from './cancel-export-job.js';
import {
  CancelExportJobInput,
  CancelExportJobPayload,
  CreateExportJobInput,
  CreateExportJobPayload,
  ExportJobConnection,
  ExportJobType,
  exportJobActions,
} from './export-job.graphql.js';
import { ExportJob } from './export-job.js';
import { exportJobPolicy, exportJobsFor } from './export-job.policy.js';
import { exportFilePath, exportJobsById, failureReason } from './export-job.queries.js';
import { openExport } from './open-export.js';

@Resolver(() => ExportJobType)
export class ExportJobResolver {
  @Query(() => ExportJobType, {
    nullable: true,
    description: 'One export; null when there is none to see.',
  })
  exportJob(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() ctx: Context) {
    return ctx.load(exportJobsById, id);
  }

  @Query(() => ExportJobConnection, {
    description: "Exports, newest first: a company's own, all for operator staff.",
  })
  exportJobs(@Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    return entityPage(ctx.em, ExportJob, exportJobsFor(ctx.actor), args);
  }

  @Mutation(() => CreateExportJobPayload, {
    description:
      'Asks for a file. Sales agents for OFFERS, STOCK and PRICE_LISTS of their own; operator staff for everything.',
  })
  async createExportJob(
    @Arg('input', () => CreateExportJobInput, { description: 'Which one.' })
    input: CreateExportJobInput,
    @Ctx() ctx: Context,
  ) {
    return { exportJob: await openExport(ctx, input) };
  }

  @Mutation(() => CancelExportJobPayload, { description: 'Stops an export.' })
  async cancelExportJob(
    @Arg('input', () => CancelExportJobInput, { description: 'The export.' })
    input: CancelExportJobInput,
    @Ctx() ctx: Context,
  ) {
    return { exportJob: await ctx.transact((work) => cancelExportJob(work, input)) };
  }

  @FieldResolver(() => CatalogVendor, {
    nullable: true,
    description: 'Whose rows they are; null for what belongs to no vendor.',
  })
  vendor(@Root() { vendorId }: ExportJob) {
    return vendorId ? { id: vendorId } : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Path of the file, for the caller alone and for 15 minutes; null until it is there.',
  })
  fileUrl(@Root() job: ExportJob, @Ctx() ctx: Context) {
    return exportFilePath(ctx, job);
  }

  @FieldResolver(() => ImportFailureType, {
    nullable: true,
    description: 'Why it failed; null when it did not.',
  })
  failure(@Root() job: ExportJob) {
    return failureReason(job);
  }

  @FieldResolver(() => [exportJobActions], { description: 'What the caller may do to it now.' })
  allowedActions(@Root() job: ExportJob, @Ctx() ctx: Context) {
    return exportJobPolicy.allowed(ctx.actor, job);
  }
}
