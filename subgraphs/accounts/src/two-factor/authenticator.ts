// A person's authenticator: the shared secret behind the six digits that an app shows (TOTP, RFC 6238:
// SHA-1, thirty seconds). It counts from the moment a code has confirmed it. One for each person, under
// the person's own id.
import { IdKey, InstantColumn, IntegerColumn, TextColumn } from '@agora/kernel/database/columns.js';
import { Entity } from '@mikro-orm/decorators/legacy';
import { Secret, TOTP } from 'otpauth';
import type { Seal } from '../sealing/sealing-key.js';

const periodSeconds = 30;
/** A phone's clock may be this many periods off, either way. */
const driftPeriods = 1;

@Entity({ tableName: 'authenticators' })
export class Authenticator {
  /** The person's. */
  @IdKey() id!: string;
  /** Sealed; see sealing/. */
  @TextColumn(200) sealedSecret!: string;
  @InstantColumn() createdAt!: Date;
  /** Null until a code has shown that the app has the secret. */
  @InstantColumn({ nullable: true }) confirmedAt: Date | null = null;
  /** The period of the last code that was used: neither it nor an older one is good again. */
  @IntegerColumn() lastPeriod = 0;

  /** Takes the code if it is the current one and new. */
  use(code: string, seal: Seal, now: Date): 'RIGHT' | 'USED' | 'WRONG' {
    const totp = totpOf(seal.open(this.sealedSecret, purposeOf(this.id)));
    const timestamp = now.getTime();
    const drift = totp.validate({ token: code, timestamp, window: driftPeriods });
    if (drift === null) return 'WRONG';
    const period = totp.counter({ timestamp }) + drift;
    if (period <= this.lastPeriod) return 'USED';
    this.lastPeriod = period;
    return 'RIGHT';
  }
}

/** What an app needs to know, once: the secret as people type it, and as a picture tells it. */
export interface AuthenticatorSecret {
  /** Base32, 32 characters. */
  readonly secret: string;
  /** otpauth://totp/… */
  readonly uri: string;
}

const purposeOf = (personId: string) => `authenticator:${personId}`;

/** A new secret for a person; the account is called by the e-mail in the app. */
export function newAuthenticator(personId: string, email: string, seal: Seal, now: Date) {
  const secret = new Secret({ size: 20 }).base32;
  const authenticator = new Authenticator();
  authenticator.id = personId;
  authenticator.sealedSecret = seal.close(secret, purposeOf(personId));
  authenticator.createdAt = now;
  const told: AuthenticatorSecret = { secret, uri: totpOf(secret, email).toString() };
  return { authenticator, told };
}

const totpOf = (secret: string, label = '') =>
  new TOTP({
    issuer: 'Agora',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: periodSeconds,
    secret: Secret.fromBase32(secret),
  });
