// Verifications for the company itself and the operator, in batches and in the operator's queue.
import { commonErrors, DomainError } from '@agora/kernel/errors.js';
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import { type Context, grouped, inOrder } from '@agora/kernel/graphql/context.js';
import { CompanyVerification, VerificationDocument } from './verification.js';
import type { VerificationStage } from './verification-states.js';

export async function verificationsOf(companyIds: readonly string[], ctx: Context) {
  const where = { companyId: { $in: [...companyIds] } };
  const rows = await ctx.em.find(CompanyVerification, where, { orderBy: { id: 'asc' } });
  return inOrder(companyIds, rows, (verification) => verification.companyId);
}

export async function verificationDocumentsOf(companyIds: readonly string[], ctx: Context) {
  const where = { companyId: { $in: [...companyIds] } };
  const rows = await ctx.em.find(VerificationDocument, where, { orderBy: { id: 'asc' } });
  return grouped(companyIds, rows, (document) => document.companyId);
}

/** For the operator: those in a state, newest company first; null for all that have begun. */
export function verificationPage(
  ctx: Context,
  state: VerificationStage | null | undefined,
  args: PageArgs,
) {
  if (!ctx.actor.isOperator) {
    throw new DomainError(
      ctx.actor.isMember ? commonErrors.FORBIDDEN : commonErrors.UNAUTHENTICATED,
    );
  }
  return entityPage(ctx.em, CompanyVerification, state ? { state } : {}, args);
}
