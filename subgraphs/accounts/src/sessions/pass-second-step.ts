// The second step of a sign-in: a code of the authenticator, or a recovery code. Who has no authenticator yet
// confirms a new one with it. Wrong codes are counted for the person and written down: somebody who gets
// this far knows the password.
import { DomainError } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import type { Work } from '@agora/kernel/work.js';
import { giveAttemptBack, takeAttempt } from '../attempts/take-attempt.js';
import { addressLimit } from '../members/sign-in-limits.js';
import { Person } from '../people/person.js';
import { type Seal, sealOf } from '../sealing/sealing-key.js';
import { completeEnrolment, tellPerson } from '../two-factor/enrolment.js';
import { authenticatorOf, codeLimit, takeSecondFactor } from '../two-factor/second-factor.js';
import { issueAccessToken } from './access-token.js';
import {
  type Arrival,
  type Begun,
  beginSession,
  type SessionTokens,
  whereItBegins,
} from './begin-session.js';
import { requireNoPasskey } from './open-session.js';
import { sessionErrors } from './session.errors.js';
import { personAtStep, readStepToken, type StepHolder } from './step-token.js';

export interface SecondStepInput extends Arrival {
  stepToken: string;
  code: string;
}

type Passed = Begun & { readonly recoveryCodes: string[] | null };

/** With recovery codes when the step was the enrolment. */
export async function passSecondStep(
  ctx: Context,
  input: SecondStepInput,
): Promise<SessionTokens & Pick<Passed, 'recoveryCodes'>> {
  const holder = await readStepToken(ctx, input.stepToken);
  const limits = [codeLimit(holder.personId), addressLimit(input.address)];
  const attemptedAt = await ctx.transact((work) => takeAttempt(work, limits));
  const step = ctx.transact(async (work) => {
    await giveAttemptBack(work, limits, attemptedAt);
    return pass(work, await personAtStep(work, holder), { ...input, seal: sealOf(ctx) });
  });
  const { refresh, recoveryCodes, ...who } = await step.catch(async (error: unknown) => {
    if (isWrongCode(error)) await ctx.transact((work) => noteWrongCode(work, holder, input));
    throw error;
  });
  return { ...(await issueAccessToken(ctx, who)), ...refresh, recoveryCodes };
}

async function pass(
  work: Work,
  person: Person,
  { code, seal, ...from }: SecondStepInput & { seal: Seal },
): Promise<Passed> {
  const member = await whereItBegins(work, person);
  if (!member) throw new DomainError(sessionErrors.STEP_EXPIRED);
  if (await authenticatorOf(work.em, person.id)) {
    const secondFactor = await takeSecondFactor(work, { personId: person.id, code, seal });
    const begun = await beginSession(work, { person, member, secondFactor }, from);
    return { ...begun, recoveryCodes: null };
  }
  await requireNoPasskey(work, person.id);
  const recoveryCodes = await completeEnrolment(work, { person, code, seal });
  const shown = { person, member, secondFactor: 'AUTHENTICATOR' as const };
  return { ...(await beginSession(work, shown, from)), recoveryCodes };
}

const isWrongCode = (error: unknown) =>
  error instanceof DomainError && (error.code === 'WRONG_CODE' || error.code === 'CODE_USED');

async function noteWrongCode(work: Work, { personId }: StepHolder, { address }: Arrival) {
  const details = { address: address.slice(0, 64) };
  await tellPerson(work, await work.get(Person, personId), {
    action: 'session.secondStepRefused',
    details,
  });
}
