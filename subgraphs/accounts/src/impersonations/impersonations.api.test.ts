// Staff of the operator acting as a member: begun with a reason, in its own session, seen by the company, ended by
// either side or by time. Through the schema on a real database.
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { AccountsMarket, gateway, goodPassword, type Person } from '../testing/accounts-market.js';

let market: AccountsMarket;
beforeAll(async () => {
  market = await AccountsMarket.open();
});
afterAll(() => market.close());
afterEach(async () => {
  expect(await market.brokenChecks()).toEqual({});
});

const change = (caller: object, name: string, input: object, selection = '__typename') =>
  market.subgraph.mutate(caller, name, input, selection);
const codeOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors[0]?.code;

/** Staff as it is after a sign-in, with the session that its tokens belong to. */
async function staffSignedIn() {
  const operator = await market.operator();
  const tokens = await market.openSession(operator.email, goodPassword);
  return { ...operator, refreshToken: tokens.refreshToken, ...callerOf(tokens.accessToken) };
}

/** The caller that the gateway makes of a token. */
function callerOf(accessToken: string) {
  const { sub, company, roles, sid, imp, act, exp, iat } = decodeJwt(accessToken);
  const impersonation = imp ? { id: imp as string, staffMemberId: act as string } : undefined;
  const caller = {
    kind: 'MEMBER' as const,
    memberId: sub as string,
    companyId: company as string,
    roles: roles as string[],
    sessionId: sid as string,
    ...(impersonation ? { impersonation } : {}),
  };
  return { caller, seconds: (exp ?? 0) - (iat ?? 0) };
}

const begin = (caller: object, memberId: string, more: object = {}) => {
  const input = { id: newId('ips'), memberId, reason: 'Cannot find the invoice', ...more };
  const selection = 'impersonation { id reason isActive expiresAt allowedActions }';
  return change(caller, 'beginImpersonation', input, selection);
};
const seenBy = async (who: { caller: object }, companyId: string) =>
  (
    await market.subgraph.ask(
      who.caller,
      'query ($id: ID!) { company(id: $id) { impersonations { id reason isActive endedBy allowedActions staff { id } member { id } } } }',
      { id: companyId },
    )
  ).company.impersonations;

test("begun with a reason; the next token is the member's; the trail names both; then it ends", async () => {
  const admin = await market.founder();
  const staff = await staffSignedIn();
  const { impersonation } = await begin(staff.caller, admin.memberId);
  expect(impersonation).toMatchObject({
    reason: 'Cannot find the invoice',
    isActive: true,
    allowedActions: ['END'],
  });
  const minutes =
    (Date.parse(impersonation.expiresAt) - market.subgraph.clock.now().getTime()) / 60_000;
  expect(minutes).toBe(30);

  const rotated = await market.rotateSession(staff.refreshToken);
  const acting = callerOf(rotated.accessToken);
  expect(acting.seconds).toBe(120);
  expect(acting.caller).toMatchObject({
    memberId: admin.memberId,
    companyId: admin.companyId,
    impersonation: { id: impersonation.id, staffMemberId: staff.memberId },
  });
  const { viewer } = await market.subgraph.ask(
    acting.caller,
    '{ viewer { member { id lastSeenAt } isOperator impersonation { id staff { id } } } }',
  );
  expect(viewer).toEqual({
    member: { id: admin.memberId, lastSeenAt: null },
    isOperator: false,
    impersonation: { id: impersonation.id, staff: { id: staff.memberId } },
  });
  const before = await market.rowCounts();
  for (const [name, input] of [
    ['createCompanyRole', { id: newId('rol'), name: 'x', permissions: ['BUY'] }],
    ['changeMemberRoles', { memberId: admin.memberId, roles: ['COMPANY_ADMIN'] }],
    ['updateProfile', { displayName: 'Me' }],
    [
      'createApiKey',
      { id: newId('key'), name: 'k', scopes: ['BUY'], expiresAt: '2026-09-01T00:00:00Z' },
    ],
    ['beginImpersonation', { id: newId('ips'), memberId: admin.memberId, reason: 'again' }],
  ] as const) {
    expect([name, codeOf(await change(acting.caller, name, input))]).toEqual([
      name,
      'IMPERSONATED',
    ]);
  }
  expect(await market.rowCounts()).toEqual(before);

  const ended = await change(
    acting.caller,
    'endImpersonation',
    { impersonationId: impersonation.id },
    'impersonation { isActive endedBy }',
  );
  expect(ended.impersonation).toEqual({ isActive: false, endedBy: 'STAFF' });
  const own = callerOf((await market.rotateSession(rotated.refreshToken)).accessToken);
  expect(own.caller).toMatchObject({ memberId: staff.memberId });
  expect(own.caller).not.toHaveProperty('impersonation');
  const { auditTrail } = await market.subgraph.ask(
    admin.caller,
    'query { auditTrail(first: 5, filter: { action: "impersonation." }) { nodes { action member { id } staff { id } details } } }',
  );
  expect(auditTrail.nodes).toMatchObject([
    {
      action: 'impersonation.ended',
      member: { id: admin.memberId },
      staff: { id: staff.memberId },
    },
    { action: 'impersonation.begun', member: { id: staff.memberId }, staff: null },
  ]);
});

test('the company ends it, or time does, or the staff member goes elsewhere', async () => {
  const admin = await market.founder();
  const other = await market.founder();
  const staff = await staffSignedIn();
  const first = (await begin(staff.caller, admin.memberId)).impersonation;
  const second = (await begin(staff.caller, other.memberId)).impersonation;
  expect(await seenBy(admin, admin.companyId)).toMatchObject([
    { isActive: false, endedBy: 'REPLACED' },
  ]);
  const end = (who: Person, impersonationId: string) =>
    change(who.caller, 'endImpersonation', { impersonationId }, 'impersonation { endedBy }');
  expect(codeOf(await end(admin, second.id))).toBe('NOT_FOUND');
  expect(codeOf(await end(admin, first.id))).toBe('IMPERSONATION_OVER');
  expect((await end(other, second.id)).impersonation).toEqual({ endedBy: 'COMPANY' });
  const after = await market.rotateSession(staff.refreshToken);
  expect(callerOf(after.accessToken).caller.memberId).toBe(staff.memberId);

  const third = (await begin(staff.caller, admin.memberId, { minutes: 5 })).impersonation;
  market.subgraph.clock.advance(6 * 60_000);
  const late = await market.rotateSession(after.refreshToken);
  expect(callerOf(late.accessToken).caller.memberId).toBe(staff.memberId);
  const [shown] = await seenBy(admin, admin.companyId);
  expect(shown).toEqual({
    id: third.id,
    reason: 'Cannot find the invoice',
    isActive: false,
    endedBy: null,
    allowedActions: [],
    staff: { id: staff.memberId },
    member: { id: admin.memberId },
  });

  await begin(staff.caller, admin.memberId);
  const input = { refreshToken: late.refreshToken };
  await change(gateway, 'closeSession', input);
  expect((await seenBy(admin, admin.companyId))[0]).toMatchObject({ endedBy: 'SIGNED_OUT' });
});

test('only staff, only with a reason, never as staff, and nobody outside sees it', async () => {
  const admin = await market.founder();
  const stranger = await market.founder();
  const staff = await staffSignedIn();
  const before = await market.rowCounts();
  const tries: [string, object, object, string][] = [
    ['a member', { ...stranger.caller, sessionId: newId('ses') }, {}, 'FORBIDDEN'],
    ['a role without a row', { ...as.operator(), sessionId: newId('ses') }, {}, 'FORBIDDEN'],
    ['an API key', { ...staff.caller, apiKeyId: newId('key') }, {}, 'FORBIDDEN'],
    ['no reason', staff.caller, { reason: ' ' }, 'INVALID_INPUT'],
    ['too long', staff.caller, { minutes: 121 }, 'INVALID_INPUT'],
    ['staff', staff.caller, { memberId: staff.memberId }, 'NOT_FOUND'],
    ['nobody', staff.caller, { memberId: newId('mem') }, 'NOT_FOUND'],
  ];
  for (const [why, caller, more, code] of tries) {
    expect([why, codeOf(await begin(caller, admin.memberId, more))]).toEqual([why, code]);
  }
  expect(await market.rowCounts()).toEqual(before);
  await begin(staff.caller, admin.memberId);
  expect(await seenBy(stranger, admin.companyId)).toBeNull();
});
