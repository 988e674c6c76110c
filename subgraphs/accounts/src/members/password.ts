// Passwords: what is accepted, and argon2id with OWASP's parameters (19 MiB, two passes, one lane).
// Hashing takes tens of milliseconds on purpose: never inside a transaction.
import { invalidInput } from '@agora/kernel/errors.js';
import { hash, verify } from '@node-rs/argon2';

const lengthMin = 10;
const lengthMax = 200;
const distinctMin = 4;
// 2 is argon2id; the package's own name for it is an ambient const enum that no transpiler can
// read.
const argon2id = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 };

// The long ones of every published list; shorter ones fail by their length.
const common = new Set(
  (
    '1234567890 12345678910 0123456789 0987654321 1q2w3e4r5t 1qaz2wsx3edc q1w2e3r4t5 qwertyuiop ' +
    'qwerty12345 qwerty123456 asdfghjkl1 password12 password123 password1234 passw0rd123 ' +
    'iloveyou123 letmein1234 welcome123 welcome1234 admin12345 administrator changeme123 ' +
    'woaini1314 woaini1314520 woaini520 a123456789 abc123456789 abcd123456 abcdefghij 5201314520'
  ).split(' '),
);

/** One form however it was typed: full-width letters of an input method are the same password. */
const normalized = (password: string) => password.normalize('NFKC');

/** Why the password is not acceptable, as a code, or null. The e-mail is in its normalised form. */
export function passwordWeakness(password: string, email: string): string | null {
  const text = normalized(password);
  const letters = [...text];
  const folded = text.toLowerCase();
  if (letters.length < lengthMin) return 'TOO_SHORT';
  if (letters.length > lengthMax) return 'TOO_LONG';
  if (folded === email || folded === email.split('@')[0]) return 'SAME_AS_EMAIL';
  if (new Set(letters).size < distinctMin || common.has(folded)) return 'TOO_COMMON';
  return null;
}

/** The hash of a new password, or INVALID_INPUT naming the field. */
export async function hashNewPassword(password: string, email: string, field: string) {
  const weakness = passwordWeakness(password, email);
  if (weakness) throw invalidInput(field, weakness, { lengthMin, lengthMax });
  return hash(normalized(password), argon2id);
}

// A random text nobody knows, hashed with the parameters above: what an unknown e-mail is checked
// against.
const decoy =
  '$argon2id$v=19$m=19456,t=2,p=1$BGu+vzWDRqrxhwDThNirlA$yxmmehGD1IwZ0004TuyYp4Gs0QVra0OxvXehgrl1VCA';

/** Whether it is the password. Without a hash it works just as long and says no. */
export async function isPassword(passwordHash: string | null | undefined, password: string) {
  const isTried = await verify(passwordHash ?? decoy, normalized(password).slice(0, 1000));
  return isTried && Boolean(passwordHash);
}
