// A person does without its authenticator, or changes phones: with it go the recovery codes, and what its
// sessions had shown. Where the company asks for two factors, the next renewal leads to a new one.

import { DomainError } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import type { Work } from '@agora/kernel/work.js';
import type { Person } from '../people/person.js';
import { Session } from '../sessions/session.js';
import { endTwoFactor } from '../two-factor/enrolment.js';
import { authenticatorOf } from '../two-factor/second-factor.js';
import { twoFactorErrors } from '../two-factor/two-factor.errors.js';
import { type Proof, proven } from './prove.js';

export async function removeAuthenticator(ctx: Context, proof: Proof): Promise<void> {
  await proven(ctx, proof, forgetAuthenticator);
}

/** Callers hold the person's lock. */
export async function forgetAuthenticator(work: Work, person: Person): Promise<void> {
  const { id: personId } = person;
  if (!(await authenticatorOf(work.em, personId))) {
    throw new DomainError(twoFactorErrors.AUTHENTICATOR_MISSING);
  }
  await endTwoFactor(work, person);
  const shown = { secondFactor: { $ne: 'PASSKEY' as const } };
  await work.em.nativeUpdate(
    Session,
    { personId, endedAt: null, ...shown },
    { secondFactor: null },
  );
}
