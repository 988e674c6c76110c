// The code that was mailed proves the domain, once and within half an hour. Guesses are counted, right or wrong.
import { DomainError } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import type { Work } from '@agora/kernel/work.js';
import { attemptLimit } from '../attempts/attempt-window.js';
import { takeAttempt } from '../attempts/take-attempt.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { confirmRight } from '../members/confirm-right.js';
import { tokenHash } from '../people/token.js';
import { CompanyDomain } from './company-domain.js';
import { domainErrors } from './domain.errors.js';
import { domainPolicy } from './domain.policy.js';

const guessesMax = 5;

interface Proof {
  domainId: string;
  code: string;
}

/** Takes the context, not a work: a guess counts also when it is refused. */
export async function proveDomain(ctx: Context, input: Proof): Promise<CompanyDomain> {
  const { companyId } = ctx.actor.requirePerson();
  await ctx.transact(async (work) => {
    await provable(work, input.domainId);
    await takeAttempt(work, [attemptLimit('domain', companyId, guessesMax)]);
  });
  return ctx.transact((work) => prove(work, input));
}

async function provable(work: Work, domainId: string): Promise<CompanyDomain> {
  const domain = await work.get(CompanyDomain, domainId, 'domainId');
  work.authorize(domainPolicy.prove, domain, domainErrors.DOMAIN_TAKEN);
  return domain;
}

async function prove(work: Work, input: Proof): Promise<CompanyDomain> {
  const { companyId } = work.actor.requirePerson();
  await work.lock(Company, companyId);
  const domain = await provable(work, input.domainId);
  await confirmRight(work, 'MANAGE_MEMBERS');
  const isRight = domain.codeHash === tokenHash(input.code.replace(/\s/g, ''));
  if (!isRight || domain.codeExpiresAt <= work.now) {
    throw new DomainError(domainErrors.DOMAIN_CODE_WRONG, { field: ['code'] });
  }
  if (await work.em.findOne(CompanyDomain, { provedDomain: domain.domain })) {
    throw new DomainError(domainErrors.DOMAIN_TAKEN);
  }
  domain.provedAt = work.now;
  domain.provedDomain = domain.domain;
  const details = { domain: domain.domain };
  recordAudit(work, { action: 'domain.proved', subjectId: domain.id, companyId, details });
  return domain;
}
