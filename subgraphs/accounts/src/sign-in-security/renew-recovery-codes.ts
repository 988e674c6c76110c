// New recovery codes for a person whose old ones are used up, lost or seen; the old ones are void.
import { DomainError } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { tellPerson } from '../two-factor/enrolment.js';
import { replaceRecoveryCodes } from '../two-factor/recovery-code.js';
import { authenticatorOf } from '../two-factor/second-factor.js';
import { twoFactorErrors } from '../two-factor/two-factor.errors.js';
import { type Proof, proven } from './prove.js';

export function renewRecoveryCodes(ctx: Context, proof: Proof): Promise<string[]> {
  return proven(ctx, proof, async (work, person) => {
    if (!(await authenticatorOf(work.em, person.id))) {
      throw new DomainError(twoFactorErrors.AUTHENTICATOR_MISSING);
    }
    await tellPerson(work, person, { action: 'member.recoveryCodesRenewed' });
    return replaceRecoveryCodes(work, person.id);
  });
}
