// Two-factor sign-in from the secret to the session, through the schema on a real database: what an
// authenticator's codes open, what they never open, and what a company asks of its members.
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { Secret, TOTP } from 'otpauth';
import { AuditEntry } from '../audit/audit-entry.js';
import { Mail } from '../mails/mail.js';
import { Session } from '../sessions/session.js';
import { accounts } from '../subgraph.js';
import { AccountsMarket, gateway, goodPassword, type Person } from '../testing/accounts-market.js';
import { Authenticator } from '../two-factor/authenticator.js';
import { RecoveryCode } from '../two-factor/recovery-code.js';

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
const period = () => market.subgraph.clock.advance(30_000);
let serial = 0;
const newAddress = () => `198.51.100.${++serial}`;

/** What the app shows now. */
const shown = (secret: string, offset = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: market.subgraph.clock.now().getTime() + offset * 30_000,
  });
/** Some digits that are not shown within a few periods. */
function wrongFor(secret: string): string {
  const near = [-2, -1, 0, 1, 2].map((offset) => shown(secret, offset));
  return ['000000', '111111', '222222', '333333', '444444', '555555'].find(
    (code) => !near.includes(code),
  ) as string;
}

const mutate = (who: Person, name: string, input: object, selection: string) =>
  market.subgraph.mutate(who.caller, name, input, selection);
const signIn = async (email: string) => {
  const input = { email, password: goodPassword, address: newAddress(), userAgent: 'test' };
  const selection =
    'accessToken refreshToken secondStep { stepToken stepTokenExpiresAt mustEnrol }';
  return market.subgraph.mutate(gateway, 'openSession', input, selection);
};
const pass = (stepToken: string, code: string, address = newAddress()) =>
  market.subgraph.mutate(
    gateway,
    'passSecondStep',
    { stepToken, code, address },
    'accessToken refreshToken recoveryCodes',
  );
const enrol = (stepToken: string) =>
  market.subgraph.mutate(gateway, 'beginEnrolment', { stepToken }, 'secret uri');

/** The person as its newest session makes it. */
function inSession(person: Person, accessToken: string): Person {
  const sessionId = decodeJwt(accessToken).sid as string;
  return { ...person, caller: { ...person.caller, sessionId } };
}

/** Somebody signed in with a password, who then adds an authenticator. */
async function withAuthenticator(from?: Person) {
  const founder = from ?? (await market.founder());
  const opened = await signIn(founder.email);
  const person = inSession(founder, opened.accessToken);
  const currentPassword = goodPassword;
  const added = await mutate(person, 'addAuthenticator', { currentPassword }, 'secret uri');
  const { secret } = added;
  const confirmed = await mutate(
    person,
    'confirmAuthenticator',
    { code: shown(secret) },
    'recoveryCodes security { recoveryCodeCount hasShownSecondFactor authenticatorAddedAt }',
  );
  period();
  return { person, secret, opened, added, confirmed, codes: confirmed.recoveryCodes as string[] };
}

const security = async (who: Person) =>
  (
    await market.subgraph.ask(
      who.caller,
      `{ viewer { security {
        authenticatorAddedAt recoveryCodeCount isTwoFactorRequired hasShownSecondFactor } } }`,
    )
  ).viewer.security;

test('an authenticator counts from its first code on; the secret is told once and stored closed', async () => {
  const founder = await market.founder();
  const opened = await signIn(founder.email);
  expect(opened.secondStep).toBeNull();
  const person = inSession(founder, opened.accessToken);
  expect(await security(person)).toEqual({
    authenticatorAddedAt: null,
    recoveryCodeCount: 0,
    isTwoFactorRequired: false,
    hasShownSecondFactor: false,
  });
  const guess = { currentPassword: 'not the password' };
  const before = await market.rowCounts();
  const refused = await mutate(person, 'addAuthenticator', guess, 'secret');
  expect(refused.userErrors).toEqual([
    { code: 'WRONG_PASSWORD', field: ['currentPassword'], params: null },
  ]);
  const { attempt_windows: _, ...after } = await market.rowCounts();
  expect(before).toMatchObject(after);

  const right = { currentPassword: goodPassword };
  const first = await mutate(person, 'addAuthenticator', right, 'secret uri');
  const { secret, uri } = await mutate(person, 'addAuthenticator', right, 'secret uri');
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(uri).toBe(
    `otpauth://totp/Agora:${encodeURIComponent(person.email)}?issuer=Agora&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
  );
  // Not confirmed yet: a password is still enough.
  expect((await signIn(person.email)).accessToken).toEqual(expect.any(String));
  const old = { code: shown(first.secret) };
  expect(codeOf(await mutate(person, 'confirmAuthenticator', old, 'recoveryCodes'))).toBe(
    'WRONG_CODE',
  );
  const confirmed = await mutate(
    person,
    'confirmAuthenticator',
    { code: shown(secret) },
    'recoveryCodes security { recoveryCodeCount hasShownSecondFactor }',
  );
  expect(confirmed.security).toEqual({ recoveryCodeCount: 10, hasShownSecondFactor: true });
  expect(new Set(confirmed.recoveryCodes).size).toBe(10);
  for (const code of confirmed.recoveryCodes)
    expect(code).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
  const again = await mutate(person, 'addAuthenticator', right, 'secret');
  expect(codeOf(again)).toBe('AUTHENTICATOR_EXISTS');

  const stored = JSON.stringify([
    await em().find(Authenticator, {}),
    await em().find(RecoveryCode, {}),
  ]);
  expect(stored).not.toContain(secret);
  for (const code of confirmed.recoveryCodes) expect(stored).not.toContain(code);
  const mails = await em().find(Mail, { recipient: person.email });
  expect(mails.map(({ template }) => template)).toContain('TWO_FACTOR_ADDED');
  const trail = await em().find(AuditEntry, { action: 'member.authenticatorAdded' });
  expect(trail.at(-1)?.byMemberId).toBe(person.memberId);
});

test('sign-in asks for a code, takes each one once, and a clock may be half a minute off', async () => {
  const { person, secret } = await withAuthenticator();
  const step = await signIn(person.email);
  expect(step).toMatchObject({ accessToken: null, refreshToken: null, userErrors: [] });
  expect(step.secondStep).toEqual({
    stepToken: expect.any(String),
    stepTokenExpiresAt: expect.any(String),
    mustEnrol: false,
  });
  const { stepToken } = step.secondStep;
  const code = shown(secret);
  // As an input method types it.
  const wide = code.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const passed = await pass(stepToken, `${wide.slice(0, 3)} ${wide.slice(3)}`);
  expect(passed).toMatchObject({ accessToken: expect.any(String), recoveryCodes: null });
  const session = await em().findOneOrFail(Session, {
    id: decodeJwt(passed.accessToken).sid as string,
  });
  expect(session.secondFactor).toBe('AUTHENTICATOR');
  const replay = await pass(stepToken, code);
  expect(replay).toMatchObject({ accessToken: null, refreshToken: null });
  expect(replay.userErrors[0]).toMatchObject({ code: 'CODE_USED', field: ['code'] });
  // The one before it is void too, though its time has not run out everywhere.
  expect(codeOf(await pass(stepToken, shown(secret, -1)))).toBe('CODE_USED');
  expect(codeOf(await pass(stepToken, shown(secret, 1)))).toBeUndefined();
  period();
  period();
  expect(codeOf(await pass(stepToken, shown(secret, -2)))).toBe('WRONG_CODE');
  const refused = { action: 'session.secondStepRefused' };
  const entries = await em().find(AuditEntry, { ...refused, subjectId: person.memberId });
  expect(entries).toHaveLength(3);
});

test('one code sent many times at once opens one session', async () => {
  const { person, secret } = await withAuthenticator();
  const { stepToken } = (await signIn(person.email)).secondStep;
  const code = shown(secret);
  const answers = await Promise.all([1, 2, 3].map(() => pass(stepToken, code)));
  expect(answers.filter(({ accessToken }) => accessToken)).toHaveLength(1);
  expect(answers.map(codeOf).filter(Boolean)).toEqual(['CODE_USED', 'CODE_USED']);
});

test('five wrong codes close the second step for that person, from anywhere', async () => {
  const { person, secret } = await withAuthenticator();
  const { stepToken } = (await signIn(person.email)).secondStep;
  const wrong = wrongFor(secret);
  for (let i = 0; i < 5; i++) expect(codeOf(await pass(stepToken, wrong))).toBe('WRONG_CODE');
  const refused = await pass(stepToken, shown(secret));
  expect([codeOf(refused), refused.accessToken]).toEqual(['TOO_MANY_ATTEMPTS', null]);
  market.subgraph.clock.advance(15 * 60_000);
  const { secondStep } = await signIn(person.email);
  expect(codeOf(await pass(secondStep.stepToken, shown(secret)))).toBeUndefined();
});

test('a step token ends with its time and with the password, and is no access token', async () => {
  const { person, secret, codes } = await withAuthenticator();
  const { stepToken } = (await signIn(person.email)).secondStep;
  expect(decodeJwt(stepToken)).toMatchObject({ aud: 'agora-second-step', iss: 'agora' });
  const { accessToken } = await pass(stepToken, shown(secret));
  for (const forged of [accessToken, 'nonsense', `${stepToken.slice(0, -4)}AAAA`]) {
    expect(codeOf(await pass(forged, shown(secret)))).toBe('STEP_EXPIRED');
  }
  const change = { currentPassword: goodPassword, newPassword: 'another horse battery' };
  await mutate(person, 'changePassword', change, 'member { id }');
  expect(codeOf(await pass(stepToken, codes[0] as string))).toBe('STEP_EXPIRED');
  const other = await withAuthenticator();
  const late = (await signIn(other.person.email)).secondStep.stepToken;
  market.subgraph.clock.advance(601_000);
  expect(codeOf(await pass(late, shown(other.secret)))).toBe('STEP_EXPIRED');
});

test('each recovery code opens one session; new ones make the old ones void', async () => {
  const { person, codes } = await withAuthenticator();
  const [first = '', second = ''] = codes;
  const { stepToken } = (await signIn(person.email)).secondStep;
  const typed = ` ${first.toUpperCase().replaceAll('-', ' ')} `;
  const { accessToken } = await pass(stepToken, typed);
  expect(codeOf(await pass(stepToken, first))).toBe('WRONG_CODE');
  const now = inSession(person, accessToken);
  expect((await security(now)).recoveryCodeCount).toBe(9);
  const renew = (proof: object) =>
    mutate(now, 'renewRecoveryCodes', proof, 'recoveryCodes security { recoveryCodeCount }');
  expect(codeOf(await renew({}))).toBe('INVALID_INPUT');
  expect(codeOf(await renew({ password: 'not the password' }))).toBe('WRONG_PASSWORD');
  expect((await security(now)).recoveryCodeCount).toBe(9);
  const renewed = await renew({ code: second });
  expect(renewed.security).toEqual({ recoveryCodeCount: 10 });
  expect(codeOf(await pass(stepToken, codes[2] as string))).toBe('WRONG_CODE');
  expect(codeOf(await pass(stepToken, renewed.recoveryCodes[0]))).toBeUndefined();
});

test('an authenticator goes for a code or the password; then a password is enough again', async () => {
  const { person, secret } = await withAuthenticator();
  const remove = (proof: object) =>
    mutate(person, 'removeAuthenticator', proof, 'security { authenticatorAddedAt }');
  expect(codeOf(await remove({ code: wrongFor(secret) }))).toBe('WRONG_CODE');
  expect((await signIn(person.email)).secondStep).not.toBeNull();
  expect(await remove({ code: shown(secret) })).toEqual({
    security: { authenticatorAddedAt: null },
    userErrors: [],
  });
  expect((await signIn(person.email)).accessToken).toEqual(expect.any(String));
  expect(await em().count(RecoveryCode, { personId: { $ne: '' } })).toBeGreaterThan(0);
  expect(codeOf(await remove({ password: goodPassword }))).toBe('AUTHENTICATOR_MISSING');
  const next = await withAuthenticator(person);
  const gone = await mutate(next.person, 'removeAuthenticator', { password: goodPassword }, '');
  expect(gone.userErrors).toEqual([]);
});

test('a company that asks for two factors: sign-in leads to an authenticator, sessions without end', async () => {
  const founder = await market.founder();
  const colleague = await market.colleague(founder);
  const theirs = await signIn(colleague.email);
  const rule = (who: Person, isRequired = true) =>
    mutate(who, 'requireTwoFactor', { isRequired }, 'company { requiresTwoFactor }');
  const alone = inSession(founder, (await signIn(founder.email)).accessToken);
  expect(codeOf(await rule(alone))).toBe('SECOND_FACTOR_MISSING');
  expect(codeOf(await rule(colleague))).toBe('FORBIDDEN');
  const { person: admin, opened } = await withAuthenticator(founder);
  expect(await rule(admin)).toEqual({ company: { requiresTwoFactor: true }, userErrors: [] });
  expect((await market.rotateSession(opened.refreshToken)).userErrors).toEqual([]);
  expect(codeOf(await market.rotateSession(theirs.refreshToken))).toBe('SESSION_ENDED');

  const { secondStep, accessToken } = await signIn(colleague.email);
  expect([accessToken, secondStep.mustEnrol]).toEqual([null, true]);
  expect(codeOf(await pass(secondStep.stepToken, '123456'))).toBe('AUTHENTICATOR_MISSING');
  const { secret } = await enrol(secondStep.stepToken);
  expect(codeOf(await pass(secondStep.stepToken, wrongFor(secret)))).toBe('WRONG_CODE');
  const passed = await pass(secondStep.stepToken, shown(secret));
  expect(passed.recoveryCodes).toHaveLength(10);
  expect((await market.rotateSession(passed.refreshToken)).userErrors).toEqual([]);
  expect(codeOf(await enrol(secondStep.stepToken))).toBe('AUTHENTICATOR_EXISTS');
  expect((await signIn(colleague.email)).secondStep.mustEnrol).toBe(false);

  // Without it the session lasts until its next renewal, and the next sign-in leads to a new one.
  const there = inSession(colleague, passed.accessToken);
  await mutate(there, 'removeAuthenticator', { password: goodPassword }, '');
  const last = await em().findOneOrFail(Session, { id: there.caller.sessionId as string });
  expect([last.endedAt, last.secondFactor]).toEqual([null, null]);
  expect((await signIn(colleague.email)).secondStep.mustEnrol).toBe(true);

  expect((await rule(admin, false)).company).toEqual({ requiresTwoFactor: false });
  expect((await signIn(colleague.email)).accessToken).toEqual(expect.any(String));
  const trail = await em().find(
    AuditEntry,
    { subjectId: founder.companyId },
    { orderBy: { id: 'asc' } },
  );
  expect(trail.map(({ action }) => action).slice(-2)).toEqual([
    'company.twoFactorRequired',
    'company.twoFactorOptional',
  ]);
});

test('nobody goes on in a company that asks for two factors with a session that has shown one', async () => {
  const strict = await market.founder();
  const home = await market.founder();
  const selection = 'invitation { token }';
  const input = { id: newId('inv'), email: home.email, displayName: 'Both' };
  const { invitation } = await mutate(
    strict,
    'inviteMember',
    { ...input, roles: ['PURCHASER'] },
    selection,
  );
  const there = await signIn(home.email);
  await mutate(home, 'acceptInvitation', { token: invitation.token }, 'member { id }');
  const { person: admin } = await withAuthenticator(strict);
  await mutate(admin, 'requireTwoFactor', { isRequired: true }, 'company { id }');
  const { refreshToken } = there;
  const switched = await market.rotateSession(refreshToken, strict.companyId);
  expect([codeOf(switched), switched.accessToken]).toEqual(['SECOND_FACTOR_MISSING', null]);
  // Nothing changed: it goes on at home.
  expect((await market.rotateSession(refreshToken)).userErrors).toEqual([]);
});

test('who has lost phone and codes is helped by an administrator, or by the operator', async () => {
  const admin = await market.founder();
  const { person: lost } = await withAuthenticator(await market.colleague(admin));
  const peer = await market.colleague(admin);
  const outsider = await market.founder();
  const operator = await market.operator();
  const clear = (who: Person, { memberId } = lost) =>
    mutate(who, 'clearTwoFactor', { memberId }, 'member { signIn { hasAuthenticator } }');
  const signInOf = async (who: Person) => {
    const query =
      '{ viewer { company { members { nodes { id signIn { hasAuthenticator allowedActions } } } } } }';
    const { nodes } = (await market.subgraph.ask(who.caller, query)).viewer.company.members;
    return nodes.find(({ id }: { id: string }) => id === lost.memberId).signIn;
  };
  expect(await signInOf(peer)).toEqual({ hasAuthenticator: true, allowedActions: [] });
  expect(await signInOf(admin)).toEqual({
    hasAuthenticator: true,
    allowedActions: ['CLEAR_TWO_FACTOR'],
  });
  const before = await market.rowCounts();
  expect(codeOf(await clear(lost))).toBe('FORBIDDEN');
  expect(codeOf(await clear(peer))).toBe('FORBIDDEN');
  expect(codeOf(await clear(outsider))).toBe('NOT_FOUND');
  expect(codeOf(await clear(admin, peer))).toBe('AUTHENTICATOR_MISSING');
  expect(await market.rowCounts()).toEqual(before);
  expect(await clear(admin)).toEqual({
    member: { signIn: { hasAuthenticator: false } },
    userErrors: [],
  });
  expect((await signIn(lost.email)).accessToken).toEqual(expect.any(String));
  const [entry] = await em().find(AuditEntry, {
    action: 'member.authenticatorRemoved',
    subjectId: lost.memberId,
  });
  expect(entry?.byMemberId).toBe(admin.memberId);
  const mails = await em().find(Mail, { recipient: lost.email });
  expect(mails.map(({ template }) => template)).toContain('TWO_FACTOR_REMOVED');

  // Of somebody who acts for others too it is not one company's to take.
  await withAuthenticator(lost);
  const invited = {
    id: newId('inv'),
    email: lost.email,
    displayName: 'Lost',
    roles: ['PURCHASER'],
  };
  const { invitation } = await mutate(outsider, 'inviteMember', invited, 'invitation { token }');
  await mutate(lost, 'acceptInvitation', { token: invitation.token }, 'member { id }');
  expect((await signInOf(admin)).allowedActions).toEqual([]);
  expect(codeOf(await clear(admin))).toBe('FORBIDDEN');
  expect((await clear(operator)).userErrors).toEqual([]);
});

test("others learn nothing of it, a program with a key may not touch it, and a leaver's codes are forgotten", async () => {
  const { person, secret } = await withAuthenticator();
  const query = 'query ($id: ID!) { company(id: $id) { requiresTwoFactor } }';
  const seen = await market.subgraph.ask(as.anonymous(), query, { id: person.companyId });
  expect(seen.company.requiresTwoFactor).toBeNull();
  const program = { ...person.caller, apiKeyId: 'key_01K00000000000000000000001' };
  const asked = await market.subgraph.ask(program, '{ viewer { security { recoveryCodeCount } } }');
  expect(asked.viewer.security).toBeNull();
  for (const [name, input] of [
    ['addAuthenticator', { currentPassword: goodPassword }],
    ['confirmAuthenticator', { code: shown(secret) }],
    ['removeAuthenticator', { code: shown(secret) }],
    ['renewRecoveryCodes', { code: shown(secret) }],
    ['requireTwoFactor', { isRequired: true }],
  ] as const) {
    expect(codeOf(await market.subgraph.mutate(program, name, input, ''))).toBe('FORBIDDEN');
    expect(codeOf(await market.subgraph.mutate(as.anonymous(), name, input, ''))).toBe(
      'UNAUTHENTICATED',
    );
  }
  const guest = await withAuthenticator(await market.colleague(person));
  const leave = { companyId: person.companyId };
  await mutate(guest.person, 'leaveCompany', leave, 'member { id }');
  const count = () => em().count(Authenticator, {});
  const before = await count();
  for (const sweep of accounts.sweeps ?? []) await sweep.run(market.subgraph.running);
  expect(await count()).toBe(before - 1);
  expect((await security(person)).recoveryCodeCount).toBe(10);
});
