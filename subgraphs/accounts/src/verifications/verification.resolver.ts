// The verification of companies: the company prepares, the operator decides.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import type { Company } from '../companies/company.js';
import { seesPeopleOf } from '../companies/company.policy.js';
import { companiesById } from '../companies/company.queries.js';
import { acceptVerificationTerms } from './accept-verification-terms.js';
import { addVerificationDocument } from './add-verification-document.js';
import { approveVerification } from './approve-verification.js';
import { rejectVerification } from './reject-verification.js';
import { removeVerificationDocument } from './remove-verification-document.js';
import { requestVerificationChanges } from './request-verification-changes.js';
import { submitVerification } from './submit-verification.js';
import {
  AcceptVerificationTermsInput,
  AcceptVerificationTermsPayload,
  AddVerificationDocumentInput,
  AddVerificationDocumentPayload,
  ApproveVerificationInput,
  ApproveVerificationPayload,
  CompanyVerificationConnection,
  CompanyVerificationFilter,
  CompanyVerificationType,
  RejectVerificationInput,
  RejectVerificationPayload,
  RemoveVerificationDocumentInput,
  RemoveVerificationDocumentPayload,
  RequestVerificationChangesInput,
  RequestVerificationChangesPayload,
  RequirementType,
  SubmitVerificationInput,
  SubmitVerificationPayload,
  VerificationAction,
  VerificationDocumentType,
} from './verification.graphql.js';
import {
  type CompanyVerification,
  evaluateVerification,
  keyOfDocument,
  newVerification,
  type VerificationDocument,
} from './verification.js';
import { verificationPolicy } from './verification.policy.js';
import {
  verificationDocumentsOf,
  verificationPage,
  verificationsOf,
} from './verification.queries.js';

@Resolver(() => CompanyVerificationType)
export class VerificationResolver {
  @Query(() => CompanyVerificationConnection, {
    description:
      'Verifications that companies have begun, newest company first. Only the operator may ask; others get FORBIDDEN.',
  })
  companyVerifications(
    @Arg('filter', () => CompanyVerificationFilter, {
      nullable: true,
      description: 'Null for all.',
    })
    filter: CompanyVerificationFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return verificationPage(ctx, filter?.state, args);
  }

  @Mutation(() => AddVerificationDocumentPayload, {
    description: 'Gives a document for the verification of the own company.',
  })
  async addVerificationDocument(
    @Arg('input', () => AddVerificationDocumentInput) input: AddVerificationDocumentInput,
    @Ctx() ctx: Context,
  ) {
    return { document: await addVerificationDocument(ctx, input) };
  }

  @Mutation(() => AcceptVerificationTermsPayload, {
    description:
      'Accepts the current terms for the own company. Needs the permission MANAGE_COMPANY.',
  })
  async acceptVerificationTerms(
    @Arg('input', () => AcceptVerificationTermsInput) input: AcceptVerificationTermsInput,
    @Ctx() ctx: Context,
  ) {
    return { verification: await ctx.transact((work) => acceptVerificationTerms(work, input)) };
  }

  @Mutation(() => RemoveVerificationDocumentPayload, {
    description: 'Takes a document back, before the verification is handed in.',
  })
  async removeVerificationDocument(
    @Arg('input', () => RemoveVerificationDocumentInput) input: RemoveVerificationDocumentInput,
    @Ctx() ctx: Context,
  ) {
    return { verification: await ctx.transact((work) => removeVerificationDocument(work, input)) };
  }

  @Mutation(() => SubmitVerificationPayload, {
    description:
      'Hands the verification of the own company in; REQUIREMENTS_NOT_MET names what is missing.',
  })
  async submitVerification(
    @Arg('input', () => SubmitVerificationInput) input: SubmitVerificationInput,
    @Ctx() ctx: Context,
  ) {
    return { verification: await ctx.transact((work) => submitVerification(work, input)) };
  }

  @Mutation(() => ApproveVerificationPayload, {
    description: 'The operator verifies a company; REQUIREMENTS_NOT_MET names what is missing.',
  })
  async approveVerification(
    @Arg('input', () => ApproveVerificationInput) input: ApproveVerificationInput,
    @Ctx() ctx: Context,
  ) {
    return { verification: await ctx.transact((work) => approveVerification(work, input)) };
  }

  @Mutation(() => RequestVerificationChangesPayload, {
    description: 'The operator asks the company for more.',
  })
  async requestVerificationChanges(
    @Arg('input', () => RequestVerificationChangesInput) input: RequestVerificationChangesInput,
    @Ctx() ctx: Context,
  ) {
    return { verification: await ctx.transact((work) => requestVerificationChanges(work, input)) };
  }

  @Mutation(() => RejectVerificationPayload, {
    description: 'The operator refuses to verify a company, for good.',
  })
  async rejectVerification(
    @Arg('input', () => RejectVerificationInput) input: RejectVerificationInput,
    @Ctx() ctx: Context,
  ) {
    return { verification: await ctx.transact((work) => rejectVerification(work, input)) };
  }

  @FieldResolver(() => CompanyType, { nullable: true, description: 'The company.' })
  company(@Root() { companyId }: CompanyVerification, @Ctx() ctx: Context) {
    return ctx.load(companiesById, companyId);
  }

  @FieldResolver(() => [VerificationDocumentType], {
    description: 'The documents given, oldest first; at most 20.',
  })
  documents(@Root() { companyId }: CompanyVerification, @Ctx() ctx: Context) {
    return ctx.load(verificationDocumentsOf, companyId);
  }

  @FieldResolver(() => [RequirementType], {
    description: 'All that is required, with what is missing now; a dozen at the most.',
  })
  async requirements(@Root() verification: CompanyVerification, @Ctx() ctx: Context) {
    const { companyId } = verification;
    const company = await ctx.load(companiesById, companyId);
    const documents = await ctx.load(verificationDocumentsOf, companyId);
    if (!company) return [];
    const { findings } = evaluateVerification(verification, company, documents);
    return findings.map(({ requirement, isMet, missing }) => ({ ...requirement, isMet, missing }));
  }

  @FieldResolver(() => [VerificationAction], { description: 'What the caller may do to it now.' })
  allowedActions(@Root() verification: CompanyVerification, @Ctx() ctx: Context) {
    return verificationPolicy.allowed(ctx.actor, verification);
  }
}

@Resolver(() => VerificationDocumentType)
export class VerificationDocumentResolver {
  @FieldResolver(() => String, {
    description: 'Where the caller finds the file, for a quarter of an hour; nobody else does.',
  })
  path(@Root() document: VerificationDocument, @Ctx() ctx: Context) {
    const { fileName, contentType } = document;
    return ctx.files.privatePath(ctx.actor, {
      key: keyOfDocument(document),
      fileName,
      contentType,
    });
  }
}

@Resolver(() => CompanyType)
export class CompanyVerificationResolver {
  @FieldResolver(() => CompanyVerificationType, {
    nullable: true,
    description: 'Its verification; null for callers outside the company, except the operator.',
  })
  async verification(@Root() { id }: Company, @Ctx() ctx: Context) {
    if (!seesPeopleOf(ctx.actor, id)) return null;
    return (await ctx.load(verificationsOf, id)) ?? newVerification(id);
  }
}
