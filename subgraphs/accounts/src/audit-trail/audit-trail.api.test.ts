// What a person and its company can look back on: devices that are signed in, and who did what.

import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { AccountsMarket, type Person } from '../testing/accounts-market.js';

let market: AccountsMarket;
beforeAll(async () => {
  market = await AccountsMarket.open();
});
afterAll(() => market.close());
afterEach(async () => {
  expect(await market.brokenChecks()).toEqual({});
});

const codeOf = (payload: { userErrors: { code: string }[] }) => payload.userErrors[0]?.code;
const trailAs = async (caller: object, filter: object | null = null) => {
  const query = `query ($filter: AuditTrailFilter) { auditTrail(filter: $filter, first: 50) {
    totalCount nodes { action subject member { id } company { id } } } }`;
  return market.subgraph.answer(caller, query, { filter });
};
const actions = (answer: { data: { auditTrail: { nodes: { action: string }[] } } }) =>
  answer.data.auditTrail.nodes.map(({ action }) => action);

/** The person as the caller of one of its sessions. */
async function signedIn(person: Person) {
  const { accessToken, refreshToken } = await market.openSession(person.email);
  const { sid } = decodeJwt(accessToken) as { sid: string };
  return { caller: { ...person.caller, sessionId: sid }, sessionId: sid, refreshToken };
}

test('a person sees its devices and ends one, or all others; nobody else does', async () => {
  const person = await market.founder();
  const [first, second, third] = [
    await signedIn(person),
    await signedIn(person),
    await signedIn(person),
  ];
  const listed = async () =>
    (
      await market.subgraph.ask(
        first.caller,
        '{ viewer { sessions { id isCurrent userAgent address company { id } } } }',
      )
    ).viewer.sessions;
  expect(await listed()).toHaveLength(3);
  expect((await listed()).filter((s: { isCurrent: boolean }) => s.isCurrent)).toEqual([
    {
      id: first.sessionId,
      isCurrent: true,
      userAgent: 'test',
      address: '203.0.113.7',
      company: { id: person.companyId },
    },
  ]);
  const end = (caller: object, sessionId: string) =>
    market.subgraph.mutate(caller, 'endSession', { sessionId }, 'session { id }');
  const outsider = await signedIn(await market.founder());
  const colleague = await market.colleague(person, ['COMPANY_ADMIN']);
  expect(codeOf(await end(outsider.caller, second.sessionId))).toBe('NOT_FOUND');
  expect(codeOf(await end(colleague.caller, second.sessionId))).toBe('NOT_FOUND');
  expect((await end(first.caller, second.sessionId)).userErrors).toEqual([]);
  expect((await end(first.caller, second.sessionId)).userErrors).toEqual([]);
  expect(codeOf(await market.rotateSession(second.refreshToken))).toBe('SESSION_ENDED');
  const others = { isConfirmed: true };
  const ended = await market.subgraph.mutate(
    first.caller,
    'endOtherSessions',
    others,
    'endedCount',
  );
  expect(ended.endedCount).toBe(1);
  expect(codeOf(await market.rotateSession(third.refreshToken))).toBe('SESSION_ENDED');
  expect((await market.rotateSession(first.refreshToken)).userErrors).toEqual([]);
  expect(await listed()).toHaveLength(1);
  expect((await market.rotateSession(outsider.refreshToken)).userErrors).toEqual([]);
});

test("a company's trail is for who may read it, and the operator", async () => {
  const admin = await market.founder();
  const clerk = await market.colleague(admin);
  const profile = { displayName: 'Han Meimei' };
  await market.subgraph.mutate(clerk.caller, 'updateProfile', profile, 'member { id }');
  expect(actions(await trailAs(admin.caller))).toEqual([
    'member.profileUpdated',
    'invitation.accepted',
    'member.invited',
    'company.registered',
  ]);
  const byClerk = await trailAs(admin.caller, { memberId: clerk.memberId });
  expect(actions(byClerk)).toEqual(['member.profileUpdated', 'invitation.accepted']);
  expect(actions(await trailAs(admin.caller, { action: 'member.' }))).toEqual([
    'member.profileUpdated',
    'member.invited',
  ]);
  const [entry] = byClerk.data.auditTrail.nodes;
  expect(entry).toEqual({
    action: 'member.profileUpdated',
    subject: clerk.memberId,
    member: { id: clerk.memberId },
    company: { id: admin.companyId },
  });
  const outsider = await market.founder();
  const { companyId } = admin;
  expect(actions(await trailAs(outsider.caller, { companyId }))).toEqual([]);
  expect((await trailAs(clerk.caller)).errors[0].extensions.code).toBe('FORBIDDEN');
  expect((await trailAs(as.anonymous())).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  const operator = await market.operator();
  expect(actions(await trailAs(operator.caller, { companyId }))).toHaveLength(4);
  const reader = { ...clerk.caller, roles: ['PURCHASER', 'READ_AUDIT_TRAIL'] };
  expect((await trailAs(reader)).data.auditTrail.totalCount).toBe(4);
});

test('an entry says what it is about by its name, also of what is gone', async () => {
  const admin = await market.founder();
  const clerk = await market.colleague(admin);
  const unit = { id: newId('unt'), name: 'Works' };
  await market.subgraph.mutate(admin.caller, 'createCompanyUnit', unit, 'unit { id }');
  const role = { id: newId('rol'), name: 'Night shift', permissions: ['BUY'] };
  await market.subgraph.mutate(admin.caller, 'createCompanyRole', role, 'role { id }');
  await market.subgraph.mutate(
    admin.caller,
    'removeCompanyRole',
    { roleId: role.id },
    'company { id }',
  );
  const removed = { memberId: clerk.memberId };
  await market.subgraph.mutate(admin.caller, 'removeMember', removed, 'member { id }');
  const place = {
    ...{ id: newId('adr'), label: 'Dock 4', contactName: 'Wu', phone: '+86 21 5555 0101' },
    ...{ country: 'CN', city: 'Shanghai', street: '1 Century Avenue' },
  };
  await market.subgraph.mutate(admin.caller, 'addAddress', place, 'address { id }');
  const invoice = { kind: 'ORDINARY', title: 'Works Ltd', email: 'books@example.com' };
  const profile = { id: newId('ivp'), ...invoice };
  await market.subgraph.mutate(admin.caller, 'addInvoiceProfile', profile, 'invoiceProfile { id }');
  const gone = { invoiceProfileId: profile.id };
  await market.subgraph.mutate(admin.caller, 'removeInvoiceProfile', gone, 'company { id }');
  const query = '{ auditTrail(first: 50) { nodes { action subjectName } } }';
  const { auditTrail } = await market.subgraph.ask(admin.caller, query);
  expect(auditTrail.nodes).toEqual([
    { action: 'invoiceProfile.removed', subjectName: 'Works Ltd' },
    { action: 'invoiceProfile.added', subjectName: 'Works Ltd' },
    { action: 'address.added', subjectName: 'Dock 4' },
    { action: 'member.removed', subjectName: 'Li Lei' },
    { action: 'role.removed', subjectName: 'Night shift' },
    { action: 'role.created', subjectName: 'Night shift' },
    { action: 'unit.created', subjectName: 'Works' },
    { action: 'invitation.accepted', subjectName: clerk.email },
    { action: 'member.invited', subjectName: clerk.email },
    { action: 'company.registered', subjectName: null },
  ]);
});

test('a person opens a second company under the same sign-in', async () => {
  const person = await market.founder();
  const input = { id: newId('com'), companyName: 'Second', kind: 'BOTH', country: 'DE' };
  const selection = 'company { id name } member { id displayName }';
  const further = () =>
    market.subgraph.mutate(person.caller, 'registerFurtherCompany', input, selection);
  const made = await further();
  expect(made).toMatchObject({ company: { name: 'Second' }, member: { displayName: '王芳' } });
  expect(await further()).toEqual(made);
  const stolen = await market.subgraph.mutate(
    (await market.founder()).caller,
    'registerFurtherCompany',
    input,
    selection,
  );
  expect(codeOf(stolen)).toBe('ID_REUSED');
  const { refreshToken } = await market.openSession(person.email);
  const { accessToken } = await market.rotateSession(refreshToken, input.id);
  expect(decodeJwt(accessToken)).toMatchObject({ sub: made.member.id, company: input.id });
  const bare = await market.subgraph.mutate(
    as.anonymous(),
    'registerFurtherCompany',
    input,
    selection,
  );
  expect(codeOf(bare)).toBe('UNAUTHENTICATED');
});
