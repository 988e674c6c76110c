// A person goes for good: by itself or by staff on its request, never as a company's last administrator, once and
// whole. Through the schema on a real database.
import { newId } from '@agora/kernel/ids.js';
import type { AskSibling } from '@agora/kernel/siblings.js';
import { as, TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { accounts } from '../subgraph.js';
import { AccountsMarket, goodPassword, newEmail, type Person } from '../testing/accounts-market.js';
import { afterTokensMs } from './erasure.js';

let silent = '';
const siblings: AskSibling = async (name) => {
  if (name === silent) throw new Error('away');
  const held = name === 'trade' ? [{ kind: 'purchases', count: 3, erasure: 'BOOKKEEPING' }] : [];
  return { data: { personalDataHeld: [...held, { kind: 'none', count: 0, erasure: 'DELETE' }] } };
};

let market: AccountsMarket;
beforeAll(async () => {
  market = AccountsMarket.over(await TestSubgraph.start(accounts, { askSibling: siblings }));
});
afterAll(() => market.close());
afterEach(async () => {
  expect(await market.brokenChecks()).toEqual({});
});

const selection = 'erasure { id state items { part kind count keptFor } }';
const eraseMyself = (who: Person, input: object = {}) => {
  const full = { id: newId('era'), password: goodPassword, ...input };
  return market.subgraph.mutate(who.caller, 'eraseMyself', full, selection);
};
const eraseMember = (who: Person, memberId: string, reason = 'A signed letter of 2 March') =>
  market.subgraph.mutate(
    who.caller,
    'eraseMember',
    { id: newId('era'), memberId, reason },
    selection,
  );
const codesOf = (payload: { userErrors: { code: string }[] }) =>
  payload.userErrors.map(({ code }) => code);

/** The tables in which a text stands, in any column. */
async function tablesWith(...texts: string[]): Promise<string[]> {
  const { database } = market.subgraph.running;
  const found = new Set<string>();
  for (const { tableName } of database.getMetadata().getAll().values()) {
    if (!tableName) continue;
    const rows = await database.em.fork().getConnection().execute(`select * from ${tableName}`);
    const all = JSON.stringify(rows);
    if (texts.some((text) => all.includes(text))) found.add(tableName);
  }
  return [...found].sort();
}

/** A person with a trace in every place that accounts has for it. */
async function wellKnown(name: string, admin: Person): Promise<Person> {
  const person = await market.colleague(admin);
  const tell = (who: Person, verb: string, input: object) =>
    market.subgraph.mutate(who.caller, verb, input, '__typename');
  await tell(person, 'updateProfile', { displayName: `${name} before` });
  await tell(person, 'updateProfile', { displayName: name });
  await market.openSession(person.email);
  await market.openSession(person.email, 'not the password');
  const key = { id: newId('key'), name, scopes: ['BUY'], expiresAt: '2026-05-01T00:00:00.000Z' };
  const promoted = { memberId: person.memberId, roles: ['PURCHASER', 'COMPANY_ADMIN'] };
  await tell(admin, 'changeMemberRoles', promoted);
  const leader = await market.person(person.memberId, person.email);
  await tell(leader, 'createApiKey', key);
  const guest = { displayName: 'Guest', email: newEmail(), roles: ['PURCHASER'] };
  await tell(leader, 'inviteMember', { id: newId('inv'), ...guest });
  const elsewhere = await market.founder();
  const again = { displayName: name, email: person.email, roles: ['PURCHASER'] };
  await tell(elsewhere, 'inviteMember', { id: newId('inv'), ...again });
  await tell(admin, 'addAddress', {
    ...{ id: newId('adr'), label: name, contactName: name, phone: '+86 21 5555 0101' },
    ...{ country: 'CN', city: 'Shanghai', street: '1 Century Avenue' },
  });
  const profile = { kind: 'ORDINARY', title: name, email: person.email };
  const invoiceProfileId = newId('ivp');
  await tell(admin, 'addInvoiceProfile', { id: invoiceProfileId, ...profile });
  await tell(admin, 'removeInvoiceProfile', { invoiceProfileId });
  const reset = { email: person.email };
  await market.subgraph.mutate(as.anonymous(), 'requestPasswordReset', reset, '__typename');
  return leader;
}

test('what an erasure would do is said before, for the person alone', async () => {
  const admin = await market.founder({ companyName: 'Led By One' });
  const preview =
    '{ viewer { erasurePreview { blockingCompanies { name } items { part kind count keptFor } } } }';
  const { viewer } = await market.subgraph.ask(admin.caller, preview);
  expect(viewer.erasurePreview.blockingCompanies).toEqual([{ name: 'Led By One' }]);
  expect(viewer.erasurePreview.items).toEqual(
    expect.arrayContaining([
      { part: 'accounts', kind: 'members', count: 1, keptFor: 'ACCOUNTABILITY' },
      { part: 'trade', kind: 'purchases', count: 3, keptFor: 'BOOKKEEPING' },
    ]),
  );
  const staff = { impersonation: { id: newId('ips'), staffMemberId: newId('mem') } };
  const answer = await market.subgraph.answer({ ...admin.caller, ...staff }, preview);
  expect(answer.errors[0].extensions.code).toBe('IMPERSONATED');
});

test('name, mailbox and all that belongs to the person go from every table, once and for good', async () => {
  const admin = await market.founder();
  const person = await wellKnown('欧阳修远', admin);
  const traces = await tablesWith('欧阳修远', person.email);
  expect(traces).toEqual(
    expect.arrayContaining([
      'api_keys',
      'audit_entries',
      'company_addresses',
      'invitations',
      'mails',
      'members',
      'persons',
    ]),
  );
  const { erasure } = await eraseMyself(person);
  expect(erasure).toMatchObject({ state: 'ERASING' });
  expect(erasure.items).toEqual(
    expect.arrayContaining([
      { part: 'accounts', kind: 'sessions', count: 1, keptFor: null },
      { part: 'accounts', kind: 'apiKeys', count: 1, keptFor: null },
      { part: 'trade', kind: 'purchases', count: 3, keptFor: 'BOOKKEEPING' },
    ]),
  );
  // The mail that tells the person is the last to go.
  expect(await tablesWith('欧阳修远', person.email)).toEqual(['mails']);
  const again = await eraseMyself(person, { password: 'whatever it was' });
  expect(again).toMatchObject({ erasure: { id: erasure.id }, userErrors: [] });
  expect(codesOf(await market.openSession(person.email))).toEqual(['SIGN_IN_REFUSED']);

  const events = async () =>
    (await market.subgraph.published('accounts.person.erased')).filter(({ payload }) =>
      payload.memberIds.includes(person.memberId),
    );
  expect(await events()).toHaveLength(1);
  await market.subgraph.running.sweep('finish-erasures');
  expect(await events()).toHaveLength(1);
  market.subgraph.clock.advance(afterTokensMs);
  await market.subgraph.running.sweep('finish-erasures');
  await market.subgraph.running.sweep('finish-erasures');
  expect(await events()).toHaveLength(2);
  expect(await tablesWith('欧阳修远', person.email)).toEqual([]);
});

test('the history stays, without the name', async () => {
  const admin = await market.founder();
  const clerk = await market.colleague(admin);
  await eraseMyself(clerk);
  const query =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Member { displayName email } } }';
  const r = [{ __typename: 'Member', id: clerk.memberId }];
  const { _entities } = await market.subgraph.ask(admin.caller, query, { r });
  expect(_entities).toEqual([{ displayName: '', email: null }]);
  const { auditTrail } = await market.subgraph.ask(
    admin.caller,
    '{ auditTrail(first: 1) { nodes { action member { id } } } }',
  );
  expect(auditTrail.nodes).toEqual([{ action: 'member.erased', member: { id: clerk.memberId } }]);
});

test('refused, changing nothing: the last administrator, a wrong password, a part that is away', async () => {
  const admin = await market.founder({ companyName: 'Alone & Co' });
  const before = await market.rowCounts();
  const alone = await eraseMyself(admin);
  expect(alone.erasure).toBeNull();
  expect(alone.userErrors).toEqual([
    {
      code: 'LAST_ADMINISTRATOR',
      field: null,
      params: { companyIds: [admin.companyId], companyNames: 'Alone & Co' },
    },
  ]);
  const unnamed = await eraseMyself(admin, { password: null });
  expect(unnamed.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['password'] }]);
  const unknown = await eraseMyself(admin, { id: 'era_1' });
  expect(unknown.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['id'] }]);
  const wrong = await eraseMyself(admin, { password: 'a wrong password' });
  expect(wrong.userErrors).toMatchObject([{ code: 'WRONG_PASSWORD', field: ['password'] }]);
  silent = 'rfq';
  await expect(eraseMyself(admin)).rejects.toThrow('rfq: away');
  silent = '';
  const key = await market.subgraph.mutate(
    { ...admin.caller, apiKeyId: newId('key') },
    'eraseMyself',
    { id: newId('era'), password: goodPassword },
    selection,
  );
  expect(codesOf(key)).toEqual(['FORBIDDEN']);
  const after = await market.rowCounts();
  // Tries are counted, wrong ones for a while.
  expect({ ...after, attempt_windows: 0 }).toEqual({ ...before, attempt_windows: 0 });
});

test('staff erases on request, also who left before; nobody else does, and nobody itself this way', async () => {
  const staff = await market.operator();
  const admin = await market.founder();
  const clerk = await market.colleague(admin);
  const other = await market.colleague(admin);
  const before = await market.rowCounts();
  expect(codesOf(await eraseMember(admin, clerk.memberId))).toEqual(['FORBIDDEN']);
  expect(codesOf(await eraseMember(staff, staff.memberId))).toEqual(['FORBIDDEN']);
  expect(codesOf(await eraseMember(staff, newId('mem')))).toEqual(['NOT_FOUND']);
  expect(codesOf(await eraseMember(staff, admin.memberId))).toEqual(['LAST_ADMINISTRATOR']);
  const unsaid = await eraseMember(staff, clerk.memberId, ' ');
  expect(unsaid.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['reason'] }]);
  expect(await market.rowCounts()).toEqual(before);

  const { erasure } = await eraseMember(staff, clerk.memberId);
  const repeated = await eraseMember(staff, clerk.memberId);
  expect(repeated.erasure.id).toBe(erasure.id);
  const { auditTrail } = await market.subgraph.ask(
    staff.caller,
    '{ auditTrail(first: 1, filter: { action: "person." }) { nodes { action details member { id } } } }',
  );
  expect(auditTrail.nodes).toEqual([
    {
      action: 'person.erased',
      details: { memberId: clerk.memberId, reason: 'A signed letter of 2 March' },
      member: { id: staff.memberId },
    },
  ]);
  await market.subgraph.mutate(
    other.caller,
    'leaveCompany',
    { companyId: other.companyId },
    '__typename',
  );
  expect(await tablesWith(other.email)).not.toEqual([]);
  expect(codesOf(await eraseMember(staff, other.memberId))).toEqual([]);
  expect(await tablesWith(other.email)).toEqual([]);
});
