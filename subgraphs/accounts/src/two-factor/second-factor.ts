// The second thing a person shows at sign-in, besides the password. Which ones it has, and whether what it
// shows is one of them. Wrong codes are counted for each person, wherever they come from.
import { DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { LockMode } from '@mikro-orm/core';
import { attemptLimit } from '../attempts/attempt-window.js';
import type { Seal } from '../sealing/sealing-key.js';
import { Authenticator } from './authenticator.js';
import { takeRecoveryCode } from './recovery-code.js';
import { twoFactorErrors } from './two-factor.errors.js';

/** How a person showed that it is more than somebody who knows a password. */
export type SecondFactor = 'AUTHENTICATOR' | 'RECOVERY_CODE' | 'PASSKEY';

const wrongCodesMax = 5;

/** Five wrong codes in a quarter of an hour; right ones are given back. */
export const codeLimit = (personId: string) => attemptLimit('code', personId, wrongCodesMax);

/** The confirmed one, or none. */
export async function authenticatorOf(
  em: Work['em'],
  personId: string,
): Promise<Authenticator | null> {
  return em.findOne(Authenticator, { id: personId, confirmedAt: { $ne: null } });
}

const lockAuthenticator = (work: Work, id: string) =>
  work.em.findOne(Authenticator, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

interface Shown {
  readonly personId: string;
  readonly code: string;
  readonly seal: Seal;
}

/** Takes the code, which is then used up: WRONG_CODE, or CODE_USED, when it is no good. */
export async function takeSecondFactor(work: Work, shown: Shown): Promise<SecondFactor> {
  const { personId, seal } = shown;
  const authenticator = await lockAuthenticator(work, personId);
  if (!authenticator?.confirmedAt) throw new DomainError(twoFactorErrors.AUTHENTICATOR_MISSING);
  const digits = sixDigits(shown.code);
  if (digits) {
    requireRight(authenticator.use(digits, seal, work.now));
    return 'AUTHENTICATOR';
  }
  if (await takeRecoveryCode(work, personId, shown.code)) return 'RECOVERY_CODE';
  throw wrongCode('WRONG_CODE');
}

/** The first code of a new authenticator: from now on it counts. */
export async function takeFirstCode(work: Work, shown: Shown): Promise<void> {
  const authenticator = await lockAuthenticator(work, shown.personId);
  if (!authenticator || authenticator.confirmedAt) {
    throw new DomainError(twoFactorErrors.AUTHENTICATOR_MISSING);
  }
  const digits = sixDigits(shown.code);
  requireRight(digits ? authenticator.use(digits, shown.seal, work.now) : 'WRONG');
  authenticator.confirmedAt = work.now;
}

function requireRight(verdict: 'RIGHT' | 'USED' | 'WRONG'): void {
  if (verdict !== 'RIGHT') throw wrongCode(verdict === 'USED' ? 'CODE_USED' : 'WRONG_CODE');
}

/** As people type it: "123 456", also with the full-width digits of an input method. */
function sixDigits(code: string): string | null {
  const bare = code.normalize('NFKC').replace(/[\s-]/g, '');
  return /^\d{6}$/.test(bare) ? bare : null;
}

const wrongCode = (code: 'WRONG_CODE' | 'CODE_USED') =>
  new DomainError(twoFactorErrors[code], { field: ['code'] });
