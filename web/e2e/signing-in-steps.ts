// Ways in beside the password: an authenticator app with a code at the second step, and a passkey on a device that the
// browser plays. It needs nobody who came before.
import { createHmac, randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Journey } from './journey.js';
import type { Person } from './person.js';

// Its own at each run, so that a market may be walked through twice.
const email = `lin@careful-${randomUUID().slice(0, 6)}.example`;
const password = 'a long new password';

type Step = (what: string, take: () => Promise<void>) => void;

export function signingInSteps(step: Step, now: () => Journey): void {
  step('somebody careful adds an authenticator app and signs in with its code', () =>
    signsInWithCode(now()),
  );
  step('adds a passkey and signs in with nothing else', () => signsInWithPasskey(now()));
}

async function signsInWithCode(journey: Journey): Promise<void> {
  const person = await journey.arrive('careful');
  await person.open('/register');
  await person.type('Company name', `Careful ${email}`);
  await person.type('Your name', 'Lin Careful');
  await person.type('E-mail', email);
  await person.typeSecret(password);
  await person.press('Register');
  await person.isSignedIn();
  await person.open('/account/security');
  await person.press('Add an authenticator app');
  const dialog = person.page.getByRole('dialog');
  await person.type('Your password', password, dialog);
  await person.press('Go on', dialog);
  const key = ((await dialog.locator('code').textContent()) ?? '').replace(/\s/g, '');
  await person.type('Sign-in code', codeOf(key), dialog);
  await person.press('Confirm', dialog);
  const codes = dialog.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem');
  await codes.first().waitFor();
  expect(await codes.count()).toBe(10);
  await dialog.getByRole('checkbox', { name: 'I have kept them in a safe place' }).check();
  await person.press('Go on', dialog);
  await dialog.waitFor({ state: 'hidden' });
  await person.glances('70-authenticator');

  await signsOut(person);
  await person.open('/sign-in');
  await person.type('E-mail', email);
  await person.typeSecret(password);
  await person.press('Sign in', person.main);
  await person.heading('Two-factor sign-in');
  await person.glances('71-second-step');
  // The one that comes next: the one before was used, and a clock may be a little off.
  await person.type('Sign-in code', codeOf(key, 1));
  await person.press('Go on', person.main);
  await person.isSignedIn();
}

async function signsInWithPasskey(journey: Journey): Promise<void> {
  const person = journey.who('careful');
  const devices = await person.page.context().newCDPSession(person.page);
  await devices.send('WebAuthn.enable');
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await person.open('/account/security');
  await person.press('Add a passkey');
  const dialog = person.page.getByRole('dialog', { name: 'Add a passkey' });
  await person.type('Your password', password, dialog);
  await person.type('Name', 'Desk', dialog);
  await person.press('Go on', dialog);
  await person.row('Passkeys', 'Desk').waitFor();
  await person.studies('72-passkeys');

  await signsOut(person);
  await person.open('/sign-in');
  await person.press('Sign in with a passkey');
  await person.isSignedIn();
  await person.open('/account/security');
  await person
    .row('Passkeys', 'Desk')
    .getByText(/minute/)
    .waitFor();
  await devices.detach();
}

async function signsOut(person: Person): Promise<void> {
  await person.page.getByRole('button', { name: /^Account of / }).click();
  await person.page.getByRole('menuitem', { name: 'Sign out' }).click();
  await person.page.getByRole('link', { name: 'Sign in' }).first().waitFor();
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an app shows for this key, now or so many half minutes later (RFC 6238). */
function codeOf(key: string, later = 0): string {
  const bits = [...key].map((c) => letters.indexOf(c).toString(2).padStart(5, '0')).join('');
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const period = Buffer.alloc(8);
  period.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const mac = createHmac('sha1', bytes).update(period).digest();
  const at = (mac.at(-1) ?? 0) & 15;
  const number = (mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000;
  return String(number).padStart(6, '0');
}
