// E-mail addresses in one form, so that one person cannot register twice by writing it differently:
// trimmed, NFKC, lower case, the domain as it goes over the wire.
import { domainToASCII } from 'node:url';
import { invalidInput } from '@agora/kernel/errors.js';

const lengthMax = 254;

/** The address in its one form, or null when the text is none. */
export function normalizedEmail(text: string): string | null {
  const [, local, domain] = /^([^\s@]+)@([^\s@]+)$/.exec(text.trim().normalize('NFKC')) ?? [];
  if (!local || !domain) return null;
  const host = domainToASCII(domain);
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) return null;
  const email = `${local.toLowerCase()}@${host}`;
  return email.length <= lengthMax ? email : null;
}

export function emailFrom(text: string, field: string): string {
  const email = normalizedEmail(text);
  if (!email) throw invalidInput(field, 'NOT_AN_EMAIL');
  return email;
}
