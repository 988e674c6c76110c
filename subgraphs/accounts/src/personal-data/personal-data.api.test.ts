// A person's own file: gathered from every part, for the person alone, whole or not at all.
import { newId } from '@agora/kernel/ids.js';
import type { AskSibling } from '@agora/kernel/siblings.js';
import { TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { accounts } from '../subgraph.js';
import { AccountsMarket, type Person } from '../testing/accounts-market.js';

const asked: [string, unknown][] = [];
let silent = '';
const siblings: AskSibling = async (name, { variables }) => {
  asked.push([name, variables?.memberIds]);
  if (name === silent) throw new Error('away');
  return { data: { personalData: { things: [{ of: name }] } } };
};

let market: AccountsMarket;
beforeAll(async () => {
  market = AccountsMarket.over(await TestSubgraph.start(accounts, { askSibling: siblings }));
});
afterAll(() => market.close());

const fileOf = (caller: Person['caller'], more: object = {}) =>
  market.subgraph.answer({ ...caller, ...more }, '{ viewer { personalData } }');

test('all that is known, from every part, of this person alone', async () => {
  const admin = await market.founder();
  const clerk = await market.colleague(admin);
  await market.openSession(clerk.email);
  asked.length = 0;
  const { personalData } = (await fileOf(clerk.caller)).data.viewer;
  expect(asked).toEqual(
    ['catalog', 'store', 'sellers', 'trade', 'rfq', 'forum'].map((name) => [
      name,
      [clerk.memberId],
    ]),
  );
  expect(personalData).toMatchObject({
    accounts: {
      email: clerk.email,
      members: [{ id: clerk.memberId, displayName: 'Li Lei', roles: ['PURCHASER'] }],
      sessions: [{ address: '203.0.113.7', userAgent: 'test' }],
    },
    trade: { things: [{ of: 'trade' }] },
  });
  const actions = personalData.accounts.auditTrail.map(({ action }: { action: string }) => action);
  expect(actions).toEqual(['invitation.accepted', 'session.opened']);
  const text = JSON.stringify(personalData);
  for (const secret of [admin.email, 'argon2', 'passwordHash']) expect(text).not.toContain(secret);
});

test('half a file is none; programs and staff get none', async () => {
  const admin = await market.founder();
  silent = 'rfq';
  expect((await fileOf(admin.caller)).errors).toHaveLength(1);
  silent = '';
  const codes = async (more: object) =>
    (await fileOf(admin.caller, more)).errors.map(
      ({ extensions }: { extensions: { code: string } }) => extensions.code,
    );
  expect(await codes({ apiKeyId: newId('key') })).toEqual(['FORBIDDEN']);
  const impersonation = { id: newId('ips'), staffMemberId: newId('mem') };
  expect(await codes({ impersonation })).toEqual(['IMPERSONATED']);
});
