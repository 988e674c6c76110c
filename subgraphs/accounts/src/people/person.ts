// A human being who can sign in. One person may be a member of several companies; the e-mail and the
// password are the person's, the name and the roles are the member's. Who belongs to no company any
// more cannot sign in, and the e-mail is free.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { Entity } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'persons' })
export class Person {
  @IdKey() id!: string;
  /** Normalised; null once the person belongs to no company. */
  @TextColumn(254, { nullable: true, unique: true }) email!: string | null;
  /** Argon2id in PHC form; null together with the e-mail. */
  @TextColumn(200, { nullable: true }) passwordHash!: string | null;
  /** Sessions opened in an earlier epoch are over: raising it signs the person out everywhere. */
  @IntegerColumn() sessionEpoch = 1;
  /** The member the person acted as last: where the next sign-in begins. */
  @IdColumn({ nullable: true }) lastMemberId: string | null = null;
  @InstantColumn() createdAt!: Date;

  setPassword(passwordHash: string): void {
    this.passwordHash = passwordHash;
    this.sessionEpoch += 1;
  }

  release(): void {
    this.email = null;
    this.passwordHash = null;
    this.sessionEpoch += 1;
  }
}

/** A new person; the e-mail is normalised and the password hashed, outside of the transaction. */
export function personFrom(work: Work, email: string, passwordHash: string): Person {
  const person = new Person();
  person.id = newId('per');
  person.email = email;
  person.passwordHash = passwordHash;
  person.createdAt = work.now;
  return person;
}
