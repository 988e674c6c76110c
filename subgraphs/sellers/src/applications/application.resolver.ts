// Applications in the schema.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { asked } from '@agora/offering/offers/asked.js';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { SellerType } from '../sellers/seller.graphql.js';
import { sellersByIds } from '../sellers/seller.queries.js';
import { addApplicationDocument } from './add-application-document.js';
import {
  ApplicationDocumentType,
  SellerApplicationConnection,
  SellerApplicationFilter,
  SellerApplicationType,
} from './application.graphql.js';
import {
  type ApplicationDocument,
  evaluateApplication,
  keyOfDocument,
  type SellerApplication,
} from './application.js';
import { applicationActions, applicationPolicy } from './application.policy.js';
import {
  applicationDocumentsOf,
  applicationsByIds,
  applicationsPage,
  ownApplication,
} from './application.queries.js';
import {
  AddApplicationDocumentInput,
  AddApplicationDocumentPayload,
  ApproveSellerApplicationInput,
  ApproveSellerApplicationPayload,
  RejectSellerApplicationInput,
  RejectSellerApplicationPayload,
  RemoveApplicationDocumentInput,
  RemoveApplicationDocumentPayload,
  RequestApplicationChangesInput,
  RequestApplicationChangesPayload,
  ResubmitSellerApplicationInput,
  ResubmitSellerApplicationPayload,
  SaveSellerApplicationInput,
  SaveSellerApplicationPayload,
  SubmitSellerApplicationInput,
  SubmitSellerApplicationPayload,
  WithdrawSellerApplicationInput,
  WithdrawSellerApplicationPayload,
} from './application-inputs.graphql.js';
import { approveSellerApplication } from './approve-seller-application.js';
import { rejectSellerApplication } from './reject-seller-application.js';
import { removeApplicationDocument } from './remove-application-document.js';
import { requestApplicationChanges } from './request-application-changes.js';
import { AdmissionRequirementType } from './requirement.graphql.js';
import { resubmitSellerApplication } from './resubmit-seller-application.js';
import { saveSellerApplication } from './save-seller-application.js';
import { submitSellerApplication } from './submit-seller-application.js';
import { withdrawSellerApplication } from './withdraw-seller-application.js';

@Resolver(() => SellerApplicationType)
export class SellerApplicationResolver {
  @Query(() => SellerApplicationType, {
    nullable: true,
    description: "An application of the viewer's company; any for the operator.",
  })
  sellerApplication(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() ctx: Context,
  ) {
    return ctx.load(applicationsByIds, id);
  }

  @Query(() => SellerApplicationType, {
    nullable: true,
    description: "The latest application of the viewer's company; null when it has none.",
  })
  mySellerApplication(@Ctx() ctx: Context) {
    return ownApplication(ctx);
  }

  @Query(() => SellerApplicationConnection, {
    description: "Applications, newest first: all for the operator, else the viewer's company's.",
  })
  sellerApplications(
    @Arg('filter', () => SellerApplicationFilter, { nullable: true, description: 'Which ones.' })
    filter: SellerApplicationFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return applicationsPage(ctx, filter?.state, args);
  }

  @FieldResolver(() => SellerType, {
    nullable: true,
    description: 'The seller it became; null while it is none.',
  })
  seller(@Root() application: SellerApplication, @Ctx() ctx: Context) {
    return application.sellerId ? ctx.load(sellersByIds, application.sellerId) : null;
  }

  @FieldResolver(() => [AdmissionRequirementType], {
    description: 'All that is required, with what is missing now; a dozen at the most.',
  })
  async requirements(@Root() application: SellerApplication, @Ctx() ctx: Context) {
    const documents = await ctx.load(applicationDocumentsOf, application.id);
    const { findings } = evaluateApplication(application, documents);
    return findings.map(({ requirement, isMet, missing }) => ({ ...requirement, isMet, missing }));
  }

  @FieldResolver(() => [ApplicationDocumentType], {
    description: 'The documents given, oldest first; at most 20.',
  })
  documents(@Root() application: SellerApplication, @Ctx() ctx: Context) {
    return ctx.load(applicationDocumentsOf, application.id);
  }

  @FieldResolver(() => [applicationActions], { description: 'What the viewer may do with it now.' })
  allowedActions(@Root() application: SellerApplication, @Ctx() ctx: Context) {
    return applicationPolicy.allowed(ctx.actor, application);
  }

  @Mutation(() => SaveSellerApplicationPayload, {
    description: "Writes the draft of an application of the caller's company, or makes one.",
  })
  async saveSellerApplication(
    @Arg('input', () => SaveSellerApplicationInput, asked) input: SaveSellerApplicationInput,
    @Ctx() ctx: Context,
  ) {
    return { application: await ctx.transact((work) => saveSellerApplication(work, input)) };
  }

  @Mutation(() => WithdrawSellerApplicationPayload, {
    description: "Takes an application of the caller's company back; it may apply anew.",
  })
  async withdrawSellerApplication(
    @Arg('input', () => WithdrawSellerApplicationInput, asked)
    input: WithdrawSellerApplicationInput,
    @Ctx() ctx: Context,
  ) {
    return { application: await ctx.transact((work) => withdrawSellerApplication(work, input)) };
  }

  @Mutation(() => AddApplicationDocumentPayload, {
    description: 'Gives a document for an application, while it is with the company.',
  })
  async addApplicationDocument(
    @Arg('input', () => AddApplicationDocumentInput, asked) input: AddApplicationDocumentInput,
    @Ctx() ctx: Context,
  ) {
    return { document: await addApplicationDocument(ctx, input) };
  }

  @Mutation(() => RemoveApplicationDocumentPayload, {
    description: 'Takes a document of an application back, while it is with the company.',
  })
  async removeApplicationDocument(
    @Arg('input', () => RemoveApplicationDocumentInput, asked)
    input: RemoveApplicationDocumentInput,
    @Ctx() ctx: Context,
  ) {
    return { application: await ctx.transact((work) => removeApplicationDocument(work, input)) };
  }

  @Mutation(() => SubmitSellerApplicationPayload, {
    description:
      "Asks that the caller's company may sell; REQUIREMENTS_NOT_MET names what is missing.",
  })
  async submitSellerApplication(
    @Arg('input', () => SubmitSellerApplicationInput, asked) input: SubmitSellerApplicationInput,
    @Ctx() ctx: Context,
  ) {
    return { application: await ctx.transact((work) => submitSellerApplication(work, input)) };
  }

  @Mutation(() => ResubmitSellerApplicationPayload, {
    description: 'Submits an application again with the changes that were asked for.',
  })
  async resubmitSellerApplication(
    @Arg('input', () => ResubmitSellerApplicationInput, asked)
    input: ResubmitSellerApplicationInput,
    @Ctx() ctx: Context,
  ) {
    return { application: await ctx.transact((work) => resubmitSellerApplication(work, input)) };
  }

  @Mutation(() => RequestApplicationChangesPayload, {
    description: 'Sends an application back to be changed. Operator only.',
  })
  async requestApplicationChanges(
    @Arg('input', () => RequestApplicationChangesInput, asked)
    input: RequestApplicationChangesInput,
    @Ctx() ctx: Context,
  ) {
    return { application: await ctx.transact((work) => requestApplicationChanges(work, input)) };
  }

  @Mutation(() => ApproveSellerApplicationPayload, {
    description: 'Admits the company; REQUIREMENTS_NOT_MET names what is missing. Operator only.',
  })
  async approveSellerApplication(
    @Arg('input', () => ApproveSellerApplicationInput, asked)
    input: ApproveSellerApplicationInput,
    @Ctx() ctx: Context,
  ) {
    return { application: await ctx.transact((work) => approveSellerApplication(work, input)) };
  }

  @Mutation(() => RejectSellerApplicationPayload, {
    description: 'Says no to an application; the company may apply anew. Operator only.',
  })
  async rejectSellerApplication(
    @Arg('input', () => RejectSellerApplicationInput, asked) input: RejectSellerApplicationInput,
    @Ctx() ctx: Context,
  ) {
    return { application: await ctx.transact((work) => rejectSellerApplication(work, input)) };
  }
}

@Resolver(() => ApplicationDocumentType)
export class ApplicationDocumentResolver {
  @FieldResolver(() => String, {
    description: 'Where the caller finds the file, for a quarter of an hour; nobody else does.',
  })
  path(@Root() document: ApplicationDocument, @Ctx() ctx: Context) {
    const { fileName, contentType } = document;
    const key = keyOfDocument(document);
    return ctx.files.privatePath(ctx.actor, { key, fileName, contentType });
  }
}
