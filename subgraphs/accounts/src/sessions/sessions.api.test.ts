// Sign-in, renewal and sign-out, through the schema on a real database, with the clock in hand.

import { Actor } from '@agora/kernel/actor.js';
import { RunningSubgraph } from '@agora/kernel/subgraph.js';
import { createTestDatabase, testEngine } from '@agora/kernel/testing/test-engine.js';
import { as, type TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  jwtVerify,
} from 'jose';
import { AuditEntry } from '../audit/audit-entry.js';
import { accounts } from '../subgraph.js';
import { AccountsMarket, gateway, newEmail } from '../testing/accounts-market.js';
import { RefreshToken } from './refresh-token.js';
import { Session } from './session.js';

let market: AccountsMarket;
beforeAll(async () => {
  market = await AccountsMarket.open();
});
afterAll(() => market.close());
afterEach(async () => {
  expect(await market.brokenChecks()).toEqual({});
});

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const advance = (ms: number) => market.subgraph.clock.advance(ms);
const em = () => market.subgraph.running.database.em.fork();
const codeOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors[0]?.code;
const keysOf = async (subgraph: TestSubgraph) =>
  (await subgraph.ask(gateway, '{ accessTokenKeys }')).accessTokenKeys;
// Each test is somebody at an address of its own, so that the limits of one do not meet another.
let serial = 0;
const newAddress = () => `198.51.100.${++serial}`;

test('the access token says who, for whom, with what rights, and our public key proves it', async () => {
  const person = await market.founder();
  const now = market.subgraph.clock.now();
  const opened = await market.openSession(person.email);
  expect(opened).toEqual({
    accessToken: expect.any(String),
    accessTokenExpiresAt: new Date(now.getTime() + 10 * minuteMs).toISOString(),
    refreshToken: expect.stringMatching(/^[\w-]{43}$/),
    refreshTokenExpiresAt: new Date(now.getTime() + 30 * dayMs).toISOString(),
    userErrors: [],
  });
  const keys = await keysOf(market.subgraph);
  expect(keys.keys).toHaveLength(1);
  expect(keys.keys[0]).not.toHaveProperty('d');
  const check = (currentDate: Date) =>
    jwtVerify(opened.accessToken, createLocalJWKSet(keys), {
      issuer: 'agora',
      audience: 'agora',
      typ: 'at+jwt',
      algorithms: ['EdDSA'],
      currentDate,
    });
  const { payload } = await check(now);
  expect(payload).toMatchObject({
    sub: person.memberId,
    company: person.companyId,
    roles: ['COMPANY_ADMIN', 'PURCHASER'],
    locale: 'zh-CN',
    sid: expect.stringMatching(/^ses_/),
  });
  await expect(check(new Date(now.getTime() + 11 * minuteMs))).rejects.toThrow();
  const stored = await em().findOneOrFail(Session, { memberId: person.memberId });
  expect(stored.id).toBe(payload.sid);
  const tokens = await em().find(RefreshToken, { sessionId: stored.id });
  expect(JSON.stringify(tokens)).not.toContain(opened.refreshToken);
});

test('a wrong password and an unknown e-mail get the same answer and open nothing', async () => {
  const { email } = await market.founder();
  const before = await market.rowCounts();
  const wrong = await market.openSession(email, 'not the password', newAddress());
  const unknown = await market.openSession(newEmail(), 'not the password', newAddress());
  const nonsense = await market.openSession('nonsense', 'not the password', newAddress());
  expect(codeOf(wrong)).toBe('SIGN_IN_REFUSED');
  expect(unknown).toEqual(wrong);
  expect(nonsense).toEqual(wrong);
  const { attempt_windows: _, ...after } = await market.rowCounts();
  expect(before).toMatchObject(after);
});

test('ten wrong passwords close the door for that e-mail, until the window has moved on', async () => {
  const { email } = await market.founder();
  const tried = (password?: string) => market.openSession(email, password, newAddress());
  for (let i = 0; i < 10; i++) {
    expect(codeOf(await tried('not the password'))).toBe('SIGN_IN_REFUSED');
    advance(6_000);
  }
  const before = await market.rowCounts();
  const refused = await tried();
  expect(refused.userErrors).toEqual([
    { code: 'TOO_MANY_ATTEMPTS', field: null, params: { retryAfterSeconds: 840 } },
  ]);
  expect(refused.accessToken).toBeNull();
  // The refusal does not count: asking again and again does not prolong it.
  advance(60_000);
  expect((await tried()).userErrors[0].params).toEqual({ retryAfterSeconds: 780 });
  expect(await market.rowCounts()).toEqual(before);
  advance(779_999);
  expect(codeOf(await tried())).toBe('TOO_MANY_ATTEMPTS');
  advance(1);
  expect(codeOf(await tried())).toBeUndefined();
});

test('right passwords do not use up the tries', async () => {
  const { email } = await market.founder();
  const address = newAddress();
  for (let i = 0; i < 12; i++) {
    expect(codeOf(await market.openSession(email, undefined, address))).toBeUndefined();
  }
});

test('guesses sent all at once are counted as strictly', async () => {
  const { email } = await market.founder();
  const answers = await Promise.all(
    Array.from({ length: 14 }, () => market.openSession(email, 'not the password', newAddress())),
  );
  const codes = answers.map(codeOf);
  expect(codes.filter((code) => code === 'SIGN_IN_REFUSED')).toHaveLength(10);
  expect(codes.filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(4);
});

test('fifty wrong passwords from one address, for any e-mail, close the door there', async () => {
  const address = '2001:db8:77::1';
  for (let i = 0; i < 50; i += 10) {
    await Promise.all(
      Array.from({ length: 10 }, () => market.openSession(newEmail(), 'a wrong one', address)),
    );
  }
  const { email } = await market.founder();
  const neighbour = await market.openSession(email, undefined, '2001:db8:77::2');
  expect(codeOf(neighbour)).toBe('TOO_MANY_ATTEMPTS');
  expect(codeOf(await market.openSession(email, undefined, newAddress()))).toBeUndefined();
  advance(15 * minuteMs);
  expect(codeOf(await market.openSession(email, undefined, address))).toBeUndefined();
});

test('a session is renewed with a new token each time, and shows when the member was there', async () => {
  const { email, memberId, caller } = await market.founder();
  const first = await market.openSession(email, undefined, newAddress());
  advance(20 * dayMs);
  const second = await market.rotateSession(first.refreshToken);
  expect(second.userErrors).toEqual([]);
  expect(second.refreshToken).not.toBe(first.refreshToken);
  advance(20 * dayMs);
  const third = await market.rotateSession(second.refreshToken);
  expect(third.userErrors).toEqual([]);
  const seen = await market.subgraph.ask(caller, '{ viewer { member { id lastSeenAt } } }');
  const lastSeenAt = market.subgraph.clock.now().toISOString();
  expect(seen.viewer.member).toEqual({ id: memberId, lastSeenAt });
  advance(30 * dayMs);
  expect(codeOf(await market.rotateSession(third.refreshToken))).toBe('SESSION_ENDED');
});

test('a token that comes back ends the whole session, and that is written down', async () => {
  const { email, memberId } = await market.founder();
  const other = await market.openSession(email, undefined, newAddress());
  const first = await market.openSession(email, undefined, newAddress());
  const second = await market.rotateSession(first.refreshToken);
  advance(10_000);
  const reused = await market.rotateSession(first.refreshToken);
  expect(reused).toMatchObject({ accessToken: null, refreshToken: null });
  expect(codeOf(reused)).toBe('SESSION_ENDED');
  expect(codeOf(await market.rotateSession(second.refreshToken))).toBe('SESSION_ENDED');
  // Another device of the same member is another family.
  expect(codeOf(await market.rotateSession(other.refreshToken))).toBeUndefined();
  const ended = await em().find(
    AuditEntry,
    { action: 'session.ended' },
    { orderBy: { id: 'asc' } },
  );
  expect(ended.at(-1)?.details).toEqual({ reason: 'TOKEN_REUSED', memberId });
});

test('tabs that renew at once: one gets tokens, the others are told to try again', async () => {
  const { email } = await market.founder();
  let { refreshToken } = await market.openSession(email, undefined, newAddress());
  for (let round = 0; round < 5; round++) {
    const current = refreshToken;
    const answers = await Promise.all([1, 2, 3].map(() => market.rotateSession(current)));
    const winners = answers.filter(({ accessToken }) => accessToken);
    expect(winners).toHaveLength(1);
    expect(answers.map(codeOf).filter(Boolean)).toEqual([
      'SESSION_JUST_ROTATED',
      'SESSION_JUST_ROTATED',
    ]);
    ({ refreshToken } = winners[0]);
  }
  expect(codeOf(await market.rotateSession(refreshToken))).toBeUndefined();
});

test('sign-out ends the session; doing it twice, or with nonsense, is no error', async () => {
  const { email } = await market.founder();
  const { refreshToken } = await market.openSession(email, undefined, newAddress());
  const close = (token: string) =>
    market.subgraph.mutate(gateway, 'closeSession', { refreshToken: token }, '');
  expect(await close(refreshToken)).toEqual({ userErrors: [] });
  expect(await close(refreshToken)).toEqual({ userErrors: [] });
  expect(await close('nonsense')).toEqual({ userErrors: [] });
  expect(codeOf(await market.rotateSession(refreshToken))).toBe('SESSION_ENDED');
  expect(codeOf(await market.rotateSession('nonsense'))).toBe('SESSION_ENDED');
});

test('nobody but a service comes near sessions, keys and mails', async () => {
  const operations = [
    'mutation { openSession(input: { email: "a", password: "b", address: "c" }) { accessToken } }',
    'mutation { rotateSession(input: { refreshToken: "a" }) { accessToken } }',
    'mutation { closeSession(input: { refreshToken: "a" }) { userErrors { code } } }',
    '{ accessTokenKeys }',
    '{ mails { id } }',
  ];
  const { caller } = await market.operator();
  for (const operation of operations) {
    for (const who of [caller, as.anonymous()]) {
      const { errors } = await market.subgraph.answer(who, operation);
      expect(errors[0].extensions.code).toBe('FORBIDDEN');
    }
  }
});

test('the sweeps forget what is over, and only that', async () => {
  const { email, memberId } = await market.founder();
  const old = await market.openSession(email, undefined, newAddress());
  await market.openSession(email, 'not the password', newAddress());
  advance(29 * dayMs);
  const young = await market.openSession(email, undefined, newAddress());
  advance(dayMs);
  for (const sweep of accounts.sweeps ?? []) await sweep.run(market.subgraph.running);
  const left = await em().find(Session, { memberId });
  expect(left).toHaveLength(1);
  expect(Number((await market.rowCounts()).attempt_windows)).toBe(0);
  expect(codeOf(await market.rotateSession(old.refreshToken))).toBe('SESSION_ENDED');
  expect(codeOf(await market.rotateSession(young.refreshToken))).toBeUndefined();
});

test('replicas that start at once on an empty database, and later ones, share one key', async () => {
  const database = await createTestDatabase('accounts');
  const start = () => RunningSubgraph.start(accounts, { databaseUrl: database.url });
  const kidOf = async (subgraph: RunningSubgraph) => {
    const request = { query: '{ accessTokenKeys }' };
    const { data } = await subgraph.answer(request, Actor.service('gateway'));
    return (data as { accessTokenKeys: { keys: { kid: string }[] } }).accessTokenKeys.keys[0]?.kid;
  };
  const running: RunningSubgraph[] = [];
  // An embedded database has one process, which starts it again and again.
  if (testEngine === 'mysql') running.push(...(await Promise.all([start(), start(), start()])));
  else running.push(await start());
  running.push(await start());
  const kids = await Promise.all(running.map(kidOf));
  expect(kids[0]).toMatch(/^[\w-]{43}$/);
  expect(new Set(kids).size).toBe(1);
  for (const subgraph of running) await subgraph.stop();
  await database.drop();
});

test('a key given by the environment is the one that signs', async () => {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const jwk = await exportJWK(privateKey);
  process.env.ACCOUNTS_SIGNING_KEY = JSON.stringify(jwk);
  const given = await AccountsMarket.open();
  delete process.env.ACCOUNTS_SIGNING_KEY;
  const { keys } = await keysOf(given.subgraph);
  expect(keys).toHaveLength(1);
  expect(keys[0]).toMatchObject({ x: jwk.x, kid: await calculateJwkThumbprint(jwk) });
  const { email } = await given.founder();
  const { accessToken } = await given.openSession(email);
  const options = { currentDate: given.subgraph.clock.now() };
  const { protectedHeader } = await jwtVerify(accessToken, createLocalJWKSet({ keys }), options);
  expect(protectedHeader.kid).toBe(keys[0].kid);
  await given.close();
});
