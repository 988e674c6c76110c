// What a person holds between the two steps of a sign-in: a signed word of ours that the password was right.
// It opens nothing by itself, lives for ten minutes, and ends when the password changes.
import { DomainError } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import type { Work } from '@agora/kernel/work.js';
import { jwtVerify, SignJWT } from 'jose';
import { Person } from '../people/person.js';
import { sessionErrors } from './session.errors.js';
import { signingKeyOf } from './signing-key.js';

const lifetimeSeconds = 600;
const issuer = 'agora';
/** Never the audience of an access token: neither passes for the other. */
const audience = 'agora-second-step';
const typ = 'step+jwt';

export interface StepHolder {
  readonly personId: string;
  /** The person's epoch when the password was right. */
  readonly epoch: number;
}

export interface IssuedStepToken {
  stepToken: string;
  stepTokenExpiresAt: Date;
}

export async function issueStepToken(ctx: Context, holder: StepHolder): Promise<IssuedStepToken> {
  const { privateKey, kid } = signingKeyOf(ctx);
  const expiresAt = Math.floor(ctx.now.getTime() / 1000) + lifetimeSeconds;
  const stepToken = await new SignJWT({ epoch: holder.epoch })
    .setProtectedHeader({ alg: 'EdDSA', kid, typ })
    .setSubject(holder.personId)
    .setIssuer(issuer)
    .setAudience(audience)
    .setExpirationTime(expiresAt)
    .sign(privateKey);
  return { stepToken, stepTokenExpiresAt: new Date(expiresAt * 1000) };
}

/** Whose it is; STEP_EXPIRED when it is no longer good, or never was. */
export async function readStepToken(ctx: Context, stepToken: string): Promise<StepHolder> {
  const { publicKey } = signingKeyOf(ctx);
  const checks = { issuer, audience, typ, algorithms: ['EdDSA'], currentDate: ctx.now };
  const read = await jwtVerify(stepToken, publicKey, checks).catch(() => null);
  const { sub, epoch } = read?.payload ?? {};
  if (typeof sub !== 'string' || typeof epoch !== 'number') {
    throw new DomainError(sessionErrors.STEP_EXPIRED);
  }
  return { personId: sub, epoch };
}

/** As it was after the first step: the same password, and not signed out everywhere since. */
export async function personAtStep(work: Work, { personId, epoch }: StepHolder): Promise<Person> {
  const person = await work.lock(Person, personId);
  if (person.sessionEpoch !== epoch) throw new DomainError(sessionErrors.STEP_EXPIRED);
  return person;
}
