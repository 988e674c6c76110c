// A person that forgot its password: a token by mail, good once and for half an hour. Only its hash is
// kept here.
import { IdKey, InstantColumn, TextColumn } from '@agora/kernel/database/columns.js';
import { Entity, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Person } from '../people/person.js';

export const resetLifetimeMs = 30 * 60_000;

@Entity({ tableName: 'password_resets' })
export class PasswordReset {
  @IdKey() id!: string;
  @ManyToOne(() => Person, { fieldName: 'person_id', mapToPk: true }) personId!: string;
  @TextColumn(43, { unique: true }) tokenHash!: string;
  @InstantColumn() createdAt!: Date;
  @InstantColumn({ index: true }) expiresAt!: Date;
  /** When it was used, or made void by a newer one or another change of the password. */
  @InstantColumn({ nullable: true }) endedAt: Date | null = null;
}
