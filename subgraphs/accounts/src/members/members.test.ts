// The pure parts of accounts: states, policies, roles, e-mails, passwords, windows of attempts.
import { Actor } from '@agora/kernel/actor.js';
import { DomainError } from '@agora/kernel/errors.js';
import { describe, expect, test } from '@jest/globals';
import { recentAttempts, retryAfterSeconds, windowMs } from '../attempts/attempt-window.js';
import { networkOf } from '../attempts/network.js';
import { countryFrom } from '../companies/country.js';
import { readAccountsEnv } from '../env.js';
import { invitationStates } from '../invitations/invitation-states.js';
import { mayGrant, permissions, permissionsOf, rightsOf } from '../roles/permission.js';
import { rolesFrom } from '../roles/role.js';
import { normalizedEmail } from './email.js';
import { Member } from './member.js';
import { memberPolicy } from './member.policy.js';
import { memberStates } from './member-states.js';
import { hashNewPassword, isPassword, passwordWeakness } from './password.js';

const reasonOf = (fn: () => unknown) => {
  try {
    fn();
    return 'nothing thrown';
  } catch (error) {
    return (error as DomainError).params.reason;
  }
};

test('a member and an invitation move only as their tables say', () => {
  const allowed = (pairs: [string, string, boolean][]) =>
    pairs.filter(([, , isAllowed]) => isAllowed).map(([from, to]) => `${from} to ${to}`);
  expect(memberStates.pairs()).toHaveLength(4);
  expect(allowed(memberStates.pairs())).toEqual(['ACTIVE to REMOVED']);
  expect(invitationStates.pairs()).toHaveLength(16);
  expect(allowed(invitationStates.pairs())).toEqual([
    'OPEN to ACCEPTED',
    'OPEN to WITHDRAWN',
    'OPEN to EXPIRED',
  ]);
});

describe('who may do what to a member', () => {
  const member = Object.assign(new Member(), { id: 'mem_1', companyId: 'com_1', roles: [] });
  const actor = (memberId: string, companyId: string, ...roles: string[]) =>
    new Actor({ kind: 'MEMBER', memberId, companyId, roles, requestId: 'test' });
  const gone = Object.assign(new Member(), { ...member, state: 'REMOVED' as const });
  test.each<[string, Actor, Member, string[]]>([
    [
      'itself',
      actor('mem_1', 'com_1', 'PURCHASER'),
      member,
      ['LEAVE', 'UPDATE_PROFILE', 'CHANGE_PASSWORD'],
    ],
    [
      'who manages members',
      actor('mem_2', 'com_1', 'MANAGE_MEMBERS'),
      member,
      ['CHANGE_ROLES', 'PLACE', 'REMOVE'],
    ],
    [
      'who manages members but is no administrator, to an administrator',
      actor('mem_2', 'com_1', 'MANAGE_MEMBERS'),
      Object.assign(new Member(), { ...member, roles: ['COMPANY_ADMIN'] }),
      [],
    ],
    [
      'its administrator',
      actor('mem_2', 'com_1', 'COMPANY_ADMIN'),
      member,
      ['CHANGE_ROLES', 'PLACE', 'REMOVE'],
    ],
    ['a colleague', actor('mem_2', 'com_1', 'APPROVER'), member, []],
    ["another company's administrator", actor('mem_3', 'com_2', 'COMPANY_ADMIN'), member, []],
    ['the operator', actor('mem_4', 'com_3', 'OPERATOR'), member, ['ERASE']],
    ['nobody', Actor.anonymous(), member, []],
    ['its administrator, after it left', actor('mem_2', 'com_1', 'COMPANY_ADMIN'), gone, []],
  ])('%s', (_, who, whom, actions) => {
    expect(memberPolicy.allowed(who, whom)).toEqual(actions);
  });
});

test('roles are kept once each and in one order; the staff has its own only at the operator', () => {
  expect(rolesFrom(['APPROVER', 'PURCHASER', 'APPROVER'], 'BUYER', 'roles')).toEqual([
    'PURCHASER',
    'APPROVER',
  ]);
  expect(rolesFrom(['EDITOR'], 'OPERATOR', 'roles')).toEqual(['EDITOR']);
  expect(reasonOf(() => rolesFrom(['EDITOR'], 'BOTH', 'roles'))).toBe('ROLE_OF_OPERATOR_ONLY');
  expect(rolesFrom([], 'BUYER', 'roles')).toEqual([]);
});

test('rights are the built-in roles and what the own roles add; nobody gives what it has not', () => {
  expect(rightsOf(['PURCHASER'], ['BUY', 'APPROVE', 'READ_AUDIT_TRAIL'])).toEqual([
    'PURCHASER',
    'APPROVER',
    'READ_AUDIT_TRAIL',
  ]);
  expect(permissionsOf(['PURCHASER', 'MANAGE_MEMBERS'])).toEqual(['BUY', 'MANAGE_MEMBERS']);
  expect(permissionsOf(['COMPANY_ADMIN'])).toEqual([...permissions]);
  expect(permissionsOf(['OPERATOR'])).toEqual([]);
  expect(mayGrant(['MANAGE_MEMBERS', 'PURCHASER'], ['PURCHASER'])).toBe(true);
  expect(mayGrant(['MANAGE_MEMBERS', 'PURCHASER'], ['COMPANY_ADMIN'])).toBe(false);
  expect(mayGrant(['COMPANY_ADMIN'], ['MANAGE_MEMBERS', 'EDITOR'])).toBe(true);
});

test.each([
  [' Wang.Fang@Example.COM ', 'wang.fang@example.com'],
  ['ｗａｎｇ@example.com', 'wang@example.com'],
  ['wang@例子.测试', 'wang@xn--fsqu00a.xn--0zwm56d'],
  ['no-at.example.com', null],
  ['a@b', null],
  ['a b@example.com', null],
  ['a@b@example.com', null],
  [`${'x'.repeat(250)}@example.com`, null],
])('%s is the e-mail %s', (text, email) => {
  expect(normalizedEmail(text)).toBe(email);
});

test.each([
  ['correct horse battery', null],
  ['九个字的密码很安全吧', null],
  ['short-one', 'TOO_SHORT'],
  ['九个字不够', 'TOO_SHORT'],
  ['x1'.repeat(101), 'TOO_LONG'],
  ['Wang.Fang@Example.com', 'SAME_AS_EMAIL'],
  ['ｗａｎｇ．ｆａｎｇ@example.com', 'SAME_AS_EMAIL'],
  ['aaaaaaaaaaaa', 'TOO_COMMON'],
  ['Password123', 'TOO_COMMON'],
])('the password %s: %s', (password, weakness) => {
  expect(passwordWeakness(password, 'wang.fang@example.com')).toBe(weakness);
});

test('a password is recognised however it was typed, and costs what OWASP asks for', async () => {
  const made = await hashNewPassword('ｃorrect horse battery', 'wang@example.com', 'password');
  expect(made).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isPassword(made, 'correct horse battery')).toBe(true);
  expect(await isPassword(made, 'correct horse batterz')).toBe(false);
  expect(await isPassword(null, 'correct horse battery')).toBe(false);
});

test('countries are ISO codes of countries', () => {
  expect(countryFrom('CN', 'country')).toBe('CN');
  for (const code of ['cn', 'ZZ', 'EU', 'XX', 'CHN', '']) {
    expect(reasonOf(() => countryFrom(code, 'country'))).toBe('NOT_A_COUNTRY');
  }
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:DB8:0:1:aaaa::1', '2001:db8:0:1'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:0db8:0000:0001:0000:0000:0000:0001', '2001:db8:0:1'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
])('%s is counted as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test('the window of attempts slides', () => {
  const start = 1_000_000_000;
  const at = (seconds: number) => new Date(start + seconds * 1000);
  const attempts = [start, start + 60_000, start + 120_000];
  expect(retryAfterSeconds(recentAttempts(attempts, at(120)), 3, at(120))).toBe(780);
  expect(retryAfterSeconds(recentAttempts(attempts, at(120)), 4, at(120))).toBe(0);
  expect(recentAttempts(attempts, new Date(start + windowMs))).toEqual(attempts.slice(1));
  expect(retryAfterSeconds(recentAttempts(attempts, at(900)), 3, at(900))).toBe(0);
});

test('a signing key that is none names its variable', () => {
  expect(readAccountsEnv({})).toEqual({
    signingKey: undefined,
    allowsPrivateIssuers: false,
    mail: {
      smtpUrl: undefined,
      from: 'Agora <no-reply@localhost>',
      origin: 'http://localhost:4000',
    },
  });
  const settings = { SMTP_URL: 'smtp://mail:25', PUBLIC_URL: 'https://agora.example/' };
  expect(readAccountsEnv(settings).mail).toMatchObject({
    smtpUrl: 'smtp://mail:25',
    origin: 'https://agora.example',
  });
  expect(() => readAccountsEnv({ SMTP_URL: 'http://mail' })).toThrow(/SMTP_URL/);
  for (const text of ['secret', '{}', '{"kty":"RSA"}']) {
    expect(() => readAccountsEnv({ ACCOUNTS_SIGNING_KEY: text })).toThrow(/ACCOUNTS_SIGNING_KEY/);
  }
});
