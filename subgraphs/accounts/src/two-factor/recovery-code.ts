// Recovery codes: for the day the phone is gone. Ten of eighty random bits, each good once; only their
// SHA-256 is kept, as a slow hash adds nothing to so many random bits.
import { createHash, randomInt } from 'node:crypto';
import { IdColumn, IdKey, InstantColumn, TextColumn } from '@agora/kernel/database/columns.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { Entity } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'recovery_codes' })
export class RecoveryCode {
  @IdKey() id!: string;
  @IdColumn({ index: true }) personId!: string;
  @TextColumn(43, { unique: true }) codeHash!: string;
  @InstantColumn({ nullable: true }) usedAt: Date | null = null;
}

export const recoveryCodeCount = 10;
// No 0 o 1 l: they look alike on paper.
const letters = '23456789abcdefghijkmnpqrstuvwxyz';
const length = 16;

/** As it was printed or as it was typed: only letters and digits count. */
const bare = (code: string) => code.toLowerCase().replace(/[^a-z0-9]/g, '');

const codeHash = (personId: string, code: string) =>
  createHash('sha256')
    .update(`${personId}:${bare(code)}`)
    .digest('base64url');

function newCode(): string {
  const text = Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
  return text.match(/.{4}/g)?.join('-') ?? text;
}

/** New codes instead of all the old ones; they are told once. */
export async function replaceRecoveryCodes(work: Work, personId: string): Promise<string[]> {
  await work.em.nativeDelete(RecoveryCode, { personId });
  return Array.from({ length: recoveryCodeCount }, () => {
    const code = newCode();
    const row = new RecoveryCode();
    row.id = newId('rcc');
    row.personId = personId;
    row.codeHash = codeHash(personId, code);
    work.add(row);
    return code;
  });
}

/** True when it was one of the person's and unused. Of two that come at once one wins. */
export async function takeRecoveryCode(work: Work, personId: string, code: string) {
  const where = { personId, codeHash: codeHash(personId, code), usedAt: null };
  return (await work.em.nativeUpdate(RecoveryCode, where, { usedAt: work.now })) === 1;
}

export const unusedCodeCount = (em: Work['em'], personId: string) =>
  em.count(RecoveryCode, { personId, usedAt: null });
