// Passkeys from the device to the session, through the schema on a real database: what they open, for whom, and what
// a password opens no more beside them.
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { Secret, TOTP } from 'otpauth';
import { AuditEntry } from '../audit/audit-entry.js';
import { Mail } from '../mails/mail.js';
import { Passkey } from '../passkeys/passkey.js';
import { Session } from '../sessions/session.js';
import { accounts } from '../subgraph.js';
import { AccountsMarket, gateway, goodPassword, type Person } from '../testing/accounts-market.js';
import { SoftwareAuthenticator } from '../testing/software-authenticator.js';

const site = { origin: 'http://localhost:4000', rpID: 'localhost' };

let market: AccountsMarket;
beforeAll(async () => {
  market = await AccountsMarket.open();
});
afterAll(() => market.close());
afterEach(async () => {
  expect(await market.brokenChecks()).toEqual({});
});

type Answer = { userErrors: { code: string; field: string[] | null }[] };
const codeOf = ({ userErrors }: Answer) => userErrors[0]?.code;
const em = () => market.subgraph.running.database.em.fork();
let serial = 0;
const newAddress = () => `198.51.100.${++serial}`;
const mutate = (who: Person, name: string, input: object, selection: string) =>
  market.subgraph.mutate(who.caller, name, input, selection);
const signIn = (email: string) =>
  market.subgraph.mutate(
    gateway,
    'openSession',
    { email, password: goodPassword, address: newAddress() },
    'accessToken refreshToken secondStep { stepToken mustEnrol }',
  );
/** What a device is asked to sign at the door. */
const challenge = async () =>
  (await market.subgraph.ask(gateway, '{ passkeyChallenge { options ticket } }')).passkeyChallenge;
const show = (ticket: string, response: object, address = newAddress()) =>
  market.subgraph.mutate(
    gateway,
    'openSessionWithPasskey',
    { ticket, response, address, userAgent: 'test' },
    'accessToken refreshToken',
  );
const begin = (who: Person, currentPassword = goodPassword) =>
  mutate(who, 'beginPasskey', { currentPassword }, 'options ticket');
const added = 'passkey { id name isBackedUp lastUsedAt } security { passkeys { id } }';
const add = (who: Person, input: object) =>
  mutate(who, 'addPasskey', { id: newId('psk'), name: 'Laptop', ...input }, added);

/** The person as its newest session makes it. */
function inSession(person: Person, accessToken: string): Person {
  const sessionId = decodeJwt(accessToken).sid as string;
  return { ...person, caller: { ...person.caller, sessionId } };
}

/** Somebody signed in with a password, who then adds a passkey. */
async function withPasskey(from?: Person, device = new SoftwareAuthenticator(site)) {
  const founder = from ?? (await market.founder());
  const person = inSession(founder, (await signIn(founder.email)).accessToken);
  const { options, ticket } = await begin(person);
  const { passkey } = await add(person, { ticket, response: device.register(options) });
  return { person, device, passkeyId: passkey.id as string };
}

async function enter(device: SoftwareAuthenticator) {
  const { options, ticket } = await challenge();
  return show(ticket, device.show(options));
}

test('a device makes a passkey, once, for who has shown the password; it is told by mail', async () => {
  const founder = await market.founder();
  const person = inSession(founder, (await signIn(founder.email)).accessToken);
  const device = new SoftwareAuthenticator(site);
  const before = await market.rowCounts();
  const guess = await begin(person, 'not the password');
  expect(guess.userErrors).toEqual([
    { code: 'WRONG_PASSWORD', field: ['currentPassword'], params: null },
  ]);
  const { options, ticket } = await begin(person);
  expect(options).toMatchObject({
    rp: { id: 'localhost', name: 'Agora' },
    user: { name: person.email },
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  const bends = [
    { origin: 'http://localhost:4001' },
    { rpID: 'agora.example' },
    { isVerified: false },
    { challenge: Buffer.from('another').toString('base64url') },
  ];
  for (const bent of bends) {
    const refused = await add(person, { ticket, response: device.register(options, bent) });
    expect([refused.passkey, codeOf(refused)]).toEqual([null, 'PASSKEY_REFUSED']);
  }
  const response = device.register(options);
  for (const input of [
    { ticket: 'nonsense', response },
    { ticket, response: { id: 1 } },
  ]) {
    expect(codeOf(await add(person, input))).toBe('PASSKEY_REFUSED');
  }
  const nameless = await add(person, { ticket, response, name: ' ' });
  expect(nameless.userErrors[0]).toMatchObject({ code: 'INVALID_INPUT', field: ['name'] });
  const other = await market.founder();
  expect(codeOf(await add(other, { ticket, response }))).toBe('PASSKEY_REFUSED');
  const { attempt_windows: _a, ...after } = await market.rowCounts();
  const { passkeys, spent_tickets, mails } = before;
  expect(after).toMatchObject({ passkeys, spent_tickets, mails });

  const input = { id: newId('psk'), ticket, response };
  const made = await add(person, input);
  expect(made).toEqual({
    passkey: { id: input.id, name: 'Laptop', isBackedUp: false, lastUsedAt: null },
    security: { passkeys: [{ id: input.id }] },
    userErrors: [],
  });
  expect(await add(person, input)).toEqual(made);
  expect(codeOf(await add(person, { ...input, name: 'Phone' }))).toBe('ID_REUSED');
  expect(codeOf(await add(person, { ticket, response }))).toBe('PASSKEY_REFUSED');
  const again = await begin(person);
  expect(again.options.excludeCredentials).toMatchObject([{ id: response.id }]);
  const twin = { ticket: again.ticket, response: device.register(again.options) };
  expect(codeOf(await add(person, twin))).toBe('PASSKEY_EXISTS');
  const [mail] = await em().find(Mail, { recipient: person.email, template: 'PASSKEY_ADDED' });
  expect(mail?.params).toMatchObject({ passkeyName: 'Laptop' });
  const trail = await em().find(AuditEntry, { action: 'member.passkeyAdded' });
  expect(trail.at(-1)?.byMemberId).toBe(person.memberId);
});

test('a passkey signs in without name and password, and counts as two factors', async () => {
  const { person, device, passkeyId } = await withPasskey();
  const { options, ticket } = await challenge();
  expect(options).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
  const opened = await show(ticket, device.show(options));
  expect(decodeJwt(opened.accessToken).sub).toBe(person.memberId);
  const id = decodeJwt(opened.accessToken).sid as string;
  const session = await em().findOneOrFail(Session, { id });
  expect([session.secondFactor, session.passkeyId]).toEqual(['PASSKEY', passkeyId]);
  const now = inSession(person, opened.accessToken);
  const rule = await mutate(now, 'requireTwoFactor', { isRequired: true }, 'company { id }');
  expect(rule.userErrors).toEqual([]);
  expect((await market.rotateSession(opened.refreshToken)).userErrors).toEqual([]);
  // A password opens nothing any more, and gets nobody an authenticator of its own.
  const byPassword = await signIn(person.email);
  expect([codeOf(byPassword), byPassword.secondStep]).toEqual(['PASSKEY_NEEDED', null]);
  expect((await enter(device)).userErrors).toEqual([]);
});

test('what a device has not signed here, now and for us opens nothing', async () => {
  const { device } = await withPasskey();
  const stranger = new SoftwareAuthenticator(site);
  const { options, ticket } = await challenge();
  const sessions = await em().count(Session, {});
  const refused = async (with_: string, response: object) => {
    const answer = await show(with_, response);
    expect([codeOf(answer), answer.accessToken]).toEqual(['PASSKEY_REFUSED', null]);
  };
  await refused(ticket, stranger.show(options));
  await refused(ticket, device.show(options, { origin: 'https://agora.evil.example' }));
  await refused(ticket, device.show(options, { rpID: 'evil.example' }));
  await refused(ticket, device.show(options, { isVerified: false }));
  await refused(ticket, device.show((await challenge()).options));
  await refused('nonsense', device.show(options));
  await refused(ticket, {});
  const signed = device.show(options);
  await refused(ticket, { ...signed, response: { ...signed.response, userHandle: 'cGVyXzE' } });
  const late = await challenge();
  market.subgraph.clock.advance(601_000);
  await refused(late.ticket, device.show(late.options));
  expect(await em().count(Session, {})).toBe(sessions);
});

test('a signature opens one session, however often and however fast it comes', async () => {
  const { device } = await withPasskey(undefined, new SoftwareAuthenticator(site, false));
  const { options, ticket } = await challenge();
  const signed = device.show(options);
  const answers = await Promise.all([1, 2, 3].map(() => show(ticket, signed)));
  expect(answers.filter(({ accessToken }) => accessToken)).toHaveLength(1);
  expect(answers.map(codeOf).filter(Boolean)).toEqual(['PASSKEY_REFUSED', 'PASSKEY_REFUSED']);
  // It does not count its uses, and is good all the same.
  expect((await enter(device)).userErrors).toEqual([]);
});

test('a device that counts less than before was copied: nobody gets in, its owner hears of it', async () => {
  const { person, device } = await withPasskey();
  for (const _ of [1, 2]) expect((await enter(device)).userErrors).toEqual([]);
  device.signCount = 0;
  expect(codeOf(await enter(device))).toBe('PASSKEY_REFUSED');
  const copied = { action: 'session.passkeyCopied', subjectId: person.memberId };
  expect(await em().count(AuditEntry, copied)).toBe(1);
  expect(await em().count(Mail, { recipient: person.email, template: 'PASSKEY_COPIED' })).toBe(1);
  device.signCount = 2;
  expect((await enter(device)).userErrors).toEqual([]);
});

test('fifty refusals from one address close it', async () => {
  const { device } = await withPasskey();
  const { options, ticket } = await challenge();
  const address = newAddress();
  for (let i = 0; i < 50; i++) await show(ticket, { id: 'unknown' }, address);
  const shut = await show(ticket, device.show(options), address);
  expect([codeOf(shut), shut.accessToken]).toEqual(['TOO_MANY_ATTEMPTS', null]);
});

test('a passkey is renamed and removed by its person alone; what it opened has shown nothing then', async () => {
  const { person, device, passkeyId } = await withPasskey();
  const { accessToken, refreshToken } = await enter(device);
  const now = inSession(person, accessToken);
  const other = await market.founder();
  const rename = (who: Person, name: string) =>
    mutate(who, 'renamePasskey', { passkeyId, name }, 'passkey { name lastUsedAt }');
  const remove = (who: Person, proof: object) =>
    mutate(who, 'removePasskey', { passkeyId, ...proof }, 'security { passkeys { id } }');
  expect((await rename(now, ' Phone ')).passkey).toEqual({
    name: 'Phone',
    lastUsedAt: expect.any(String),
  });
  expect((await rename(now, 'x'.repeat(61))).userErrors[0].field).toEqual(['name']);
  const passkeys = await em().find(Passkey, {}, { orderBy: { id: 'asc' } });
  expect(codeOf(await rename(other, 'Mine'))).toBe('NOT_FOUND');
  expect(codeOf(await remove(other, { password: goodPassword }))).toBe('NOT_FOUND');
  expect(codeOf(await remove(now, { password: 'not the password' }))).toBe('WRONG_PASSWORD');
  expect(codeOf(await remove(now, {}))).toBe('INVALID_INPUT');
  expect(await em().find(Passkey, {}, { orderBy: { id: 'asc' } })).toEqual(passkeys);

  await mutate(now, 'requireTwoFactor', { isRequired: true }, 'company { id }');
  const removed = await remove(now, { password: goodPassword });
  expect(removed).toEqual({ security: { passkeys: [] }, userErrors: [] });
  expect(codeOf(await enter(device))).toBe('PASSKEY_REFUSED');
  expect(codeOf(await market.rotateSession(refreshToken))).toBe('SESSION_ENDED');
  // Without any passkey the next sign-in leads to an authenticator.
  expect((await signIn(person.email)).secondStep.mustEnrol).toBe(true);
  const mails = await em().find(Mail, { recipient: person.email }, { orderBy: { id: 'asc' } });
  expect(mails.map(({ template }) => template)).toEqual(['PASSKEY_ADDED', 'PASSKEY_REMOVED']);
});

test('who has a second factor gets another one only where it has shown it', async () => {
  const { person, device } = await withPasskey();
  const weak = inSession(person, (await signIn(person.email)).accessToken);
  const right = { currentPassword: goodPassword };
  expect(codeOf(await begin(weak))).toBe('SECOND_FACTOR_MISSING');
  expect(codeOf(await mutate(weak, 'addAuthenticator', right, 'secret'))).toBe(
    'SECOND_FACTOR_MISSING',
  );
  const strong = inSession(person, (await enter(device)).accessToken);
  const { secret } = await mutate(strong, 'addAuthenticator', right, 'secret');
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: market.subgraph.clock.now().getTime(),
  });
  await mutate(strong, 'confirmAuthenticator', { code }, 'recoveryCodes');
  expect((await signIn(person.email)).secondStep.mustEnrol).toBe(false);
  // An authenticator that goes takes nothing from what the passkey has shown.
  await mutate(strong, 'removeAuthenticator', { password: goodPassword }, '');
  const session = await em().findOneOrFail(Session, { id: strong.caller.sessionId as string });
  expect(session.secondFactor).toBe('PASSKEY');
});

test('ten at the most; an administrator helps who has lost them; a leaver has none', async () => {
  const admin = await market.founder();
  const colleague = await market.colleague(admin);
  const { device, person } = await withPasskey(colleague);
  const strong = inSession(person, (await enter(device)).accessToken);
  for (let i = 1; i < 10; i++) {
    const { options, ticket } = await begin(strong);
    const response = new SoftwareAuthenticator(site).register(options);
    expect((await add(strong, { ticket, response })).userErrors).toEqual([]);
  }
  const { options, ticket } = await begin(strong);
  const response = new SoftwareAuthenticator(site).register(options);
  expect(codeOf(await add(strong, { ticket, response }))).toBe('PASSKEYS_TOO_MANY');
  const { memberId } = colleague;
  const selection = 'member { signIn { hasAuthenticator hasPasskey allowedActions } }';
  const cleared = await mutate(admin, 'clearTwoFactor', { memberId }, selection);
  const signInNow = { hasAuthenticator: false, hasPasskey: false, allowedActions: [] };
  expect(cleared).toEqual({ member: { signIn: signInNow }, userErrors: [] });
  expect(codeOf(await enter(device))).toBe('PASSKEY_REFUSED');

  const leaver = await withPasskey(await market.colleague(admin));
  await mutate(leaver.person, 'leaveCompany', { companyId: admin.companyId }, 'member { id }');
  expect(codeOf(await enter(leaver.device))).toBe('PASSKEY_REFUSED');
  for (const sweep of accounts.sweeps ?? []) await sweep.run(market.subgraph.running);
  expect(await em().findOne(Passkey, { id: leaver.passkeyId })).toBeNull();
});

test('programs, staff and strangers keep their hands off', async () => {
  const { person, passkeyId } = await withPasskey();
  const program = { ...person.caller, apiKeyId: 'key_01K00000000000000000000001' };
  const made = { id: newId('psk'), name: 'x', ticket: 'x', response: {} };
  for (const [name, input] of [
    ['beginPasskey', { currentPassword: goodPassword }],
    ['addPasskey', made],
    ['renamePasskey', { passkeyId, name: 'x' }],
    ['removePasskey', { passkeyId, password: goodPassword }],
  ] as const) {
    const say = (who: object) => market.subgraph.mutate(who, name, input, '__typename');
    expect(codeOf(await say(program))).toBe('FORBIDDEN');
    expect(codeOf(await say(as.anonymous()))).toBe('UNAUTHENTICATED');
  }
  await expect(
    market.subgraph.ask(person.caller, '{ passkeyChallenge { ticket } }'),
  ).rejects.toThrow();
});
