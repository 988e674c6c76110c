// API keys, through the schema on a real database.
import { newId } from '@agora/kernel/ids.js';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { AccountsMarket, gateway, type Person } from '../testing/accounts-market.js';

let market: AccountsMarket;
beforeAll(async () => {
  market = await AccountsMarket.open();
});
afterAll(() => market.close());
afterEach(async () => {
  expect(await market.brokenChecks()).toEqual({});
});

const dayMs = 86_400_000;
const inDays = (days: number) =>
  new Date(market.subgraph.clock.now().getTime() + days * dayMs).toISOString();
const draft = (changes: object = {}) => ({
  id: newId('key'),
  name: 'ERP',
  scopes: ['BUY'],
  expiresAt: inDays(90),
  ...changes,
});
const selection = 'apiKey { id name scopes state ending lastUsedAt allowedActions } secret';
const create = (who: Person, input: object, caller: object = who.caller) =>
  market.subgraph.mutate(caller, 'createApiKey', input, selection);
const revoke = (who: Person, apiKeyId: string) =>
  market.subgraph.mutate(who.caller, 'revokeApiKey', { apiKeyId }, 'apiKey { state }');
const present = (secret: string) =>
  market.subgraph.mutate(
    gateway,
    'presentApiKey',
    { secret },
    'apiKeyId memberId companyId rights locale',
  );
const keysOf = async (who: Person, caller: object = who.caller) => {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Company {
    apiKeys { id state lastUsedAt member { id } } } } }`;
  const r = [{ __typename: 'Company', id: who.companyId }];
  return (await market.subgraph.ask(caller, query, { r }))._entities[0].apiKeys;
};
const refused = { apiKeyId: null, memberId: null, companyId: null, rights: null, locale: null };
const refusal = {
  ...refused,
  userErrors: [{ code: 'API_KEY_REFUSED', field: null, params: null }],
};

test('a key acts as its maker within its scopes; its secret is told once', async () => {
  const admin = await market.founder();
  const input = draft({ scopes: ['BUY', 'READ_AUDIT_TRAIL'] });
  const { apiKey, secret, userErrors } = await create(admin, input);
  expect(userErrors).toEqual([]);
  expect(secret).toMatch(/^agk_[\w-]{43}$/);
  expect(apiKey).toEqual({
    id: input.id,
    name: 'ERP',
    scopes: ['BUY', 'READ_AUDIT_TRAIL'],
    state: 'ACTIVE',
    ending: secret.slice(-4),
    lastUsedAt: null,
    allowedActions: ['REVOKE'],
  });
  expect(await create(admin, input)).toEqual({ apiKey, secret: null, userErrors: [] });
  expect((await create(admin, { ...input, name: 'Other' })).userErrors[0].code).toBe('ID_REUSED');
  expect(await present(secret)).toEqual({
    apiKeyId: input.id,
    memberId: admin.memberId,
    companyId: admin.companyId,
    rights: ['PURCHASER', 'READ_AUDIT_TRAIL'],
    locale: 'zh-CN',
    userErrors: [],
  });
  const lastUsedAt = market.subgraph.clock.now().toISOString();
  const member = { id: admin.memberId };
  expect(await keysOf(admin)).toEqual([{ id: input.id, state: 'ACTIVE', lastUsedAt, member }]);
  const em = market.subgraph.running.database.em.fork();
  const rows = JSON.stringify([
    await em.getConnection().execute('select * from api_keys'),
    await em.getConnection().execute('select * from audit_entries'),
  ]);
  expect(rows).toContain(input.id);
  expect(rows).not.toContain(secret);
});

test('revoked, expired, unknown and orphaned keys are refused in one way', async () => {
  const admin = await market.founder();
  const gone = draft();
  const [revoked, short] = [
    await create(admin, gone),
    await create(admin, draft({ expiresAt: inDays(1) })),
  ];
  expect(await revoke(admin, gone.id)).toEqual({ apiKey: { state: 'REVOKED' }, userErrors: [] });
  expect(await revoke(admin, gone.id)).toEqual({ apiKey: { state: 'REVOKED' }, userErrors: [] });
  expect(await present(revoked.secret)).toEqual(refusal);
  expect(await present(`agk_${'x'.repeat(43)}`)).toEqual(refusal);
  expect((await present(short.secret)).userErrors).toEqual([]);
  const colleague = await market.colleague(admin, ['COMPANY_ADMIN']);
  const orphaned = await create(colleague, draft());
  await market.subgraph.mutate(
    admin.caller,
    'removeMember',
    { memberId: colleague.memberId },
    'member { id }',
  );
  expect(await present(orphaned.secret)).toEqual(refusal);
  market.subgraph.clock.advance(dayMs);
  expect(await present(short.secret)).toEqual(refusal);
  expect((await keysOf(admin)).map(({ state }: { state: string }) => state)).toEqual([
    'ACTIVE',
    'EXPIRED',
    'REVOKED',
  ]);
});

test('a key never has more than its member has at the time', async () => {
  const admin = await market.founder();
  const colleague = await market.colleague(admin, ['COMPANY_ADMIN']);
  const { secret } = await create(colleague, draft({ scopes: ['BUY', 'SELL'] }));
  const roles = { memberId: colleague.memberId, roles: ['PURCHASER'] };
  await market.subgraph.mutate(admin.caller, 'changeMemberRoles', roles, 'member { id }');
  expect((await present(secret)).rights).toEqual(['PURCHASER']);
});

test('a program is no person: it makes no keys, and gives away no more than its scopes', async () => {
  const admin = await market.founder();
  const { apiKey } = await create(admin, draft({ scopes: ['MANAGE_MEMBERS'] }));
  const program = { ...admin.caller, roles: ['MANAGE_MEMBERS'], apiKeyId: apiKey.id };
  const before = await market.rowCounts();
  const fault = { params: { reason: 'API_KEY' } };
  const tries: [string, object, string, object][] = [
    ['createApiKey', draft(), 'secret', {}],
    ['updateProfile', { displayName: 'Bot' }, 'member { id }', fault],
    ['leaveCompany', { companyId: admin.companyId }, 'member { id }', fault],
    ['endOtherSessions', { isConfirmed: true }, 'endedCount', fault],
    [
      'inviteMember',
      { id: newId('inv'), email: 'a@example.com', displayName: 'A', roles: ['COMPANY_ADMIN'] },
      'invitation { id }',
      { params: { reason: 'MORE_THAN_OWN' } },
    ],
  ];
  for (const [name, input, what, more] of tries) {
    const { userErrors } = await market.subgraph.mutate(program, name, input, what);
    expect([name, userErrors]).toMatchObject([name, [{ code: 'FORBIDDEN', ...more }]]);
  }
  expect(await market.rowCounts()).toEqual(before);
  expect(await keysOf(admin, program)).toBeNull();
});

test.each([
  ['scopes', { scopes: [] }, 'EMPTY'],
  ['scopes', { scopes: ['MANAGE_API_KEYS'] }, 'NOT_FOR_API_KEYS'],
  ['expiresAt', { expiresAt: '2026-01-01T00:00:00.000Z' }, 'IN_THE_PAST'],
  ['expiresAt', { expiresAt: '2099-01-01T00:00:00.000Z' }, 'TOO_LATE'],
  ['name', { name: ' ' }, 'EMPTY'],
])('%s is refused by name: %j', async (field, changes, reason) => {
  const admin = await market.founder();
  const before = await market.rowCounts();
  const { apiKey, userErrors } = await create(admin, draft(changes));
  expect(apiKey).toBeNull();
  expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: [field], params: { reason } }]);
  expect(await market.rowCounts()).toEqual(before);
});

test('only those who manage keys see, make and revoke them, in their own company', async () => {
  const admin = await market.founder();
  const [stranger, purchaser] = [await market.founder(), await market.colleague(admin)];
  const { apiKey } = await create(admin, draft());
  const before = await market.rowCounts();
  expect((await create(purchaser, draft())).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  expect((await revoke(purchaser, apiKey.id)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await revoke(stranger, apiKey.id)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect(await keysOf(admin, purchaser.caller)).toBeNull();
  expect(await keysOf(admin, stranger.caller)).toBeNull();
  expect(await market.rowCounts()).toEqual(before);
});
