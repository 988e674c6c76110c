// The first code of a new authenticator makes it count, from the next sign-in on; the session that asks has
// shown it already. Returns the recovery codes, once.
import type { Context } from '@agora/kernel/graphql/context.js';
import { sealOf } from '../sealing/sealing-key.js';
import { Session } from '../sessions/session.js';
import { completeEnrolment } from '../two-factor/enrolment.js';
import { codeProven } from './prove.js';

export function confirmAuthenticator(ctx: Context, { code }: { code: string }): Promise<string[]> {
  return codeProven(ctx, async (work, person) => {
    const codes = await completeEnrolment(work, { person, code, seal: sealOf(ctx) });
    const id = work.actor.caller.sessionId ?? '';
    const where = { id, personId: person.id, secondFactor: null };
    await work.em.nativeUpdate(Session, where, { secondFactor: 'AUTHENTICATOR' });
    return codes;
  });
}
