// One person in several companies: invited as who it is, switching, leaving; and roles of the company's
// own. Through the schema on a real database.
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { AccountsMarket, goodPassword, newEmail, type Person } from '../testing/accounts-market.js';

let market: AccountsMarket;
beforeAll(async () => {
  market = await AccountsMarket.open();
});
afterAll(() => market.close());
afterEach(async () => {
  expect(await market.brokenChecks()).toEqual({});
});

const mutate = (who: Person, name: string, input: object, selection: string) =>
  market.subgraph.mutate(who.caller, name, input, selection);
const codeOf = (payload: { userErrors: { code: string }[] }) => payload.userErrors[0]?.code;
const invite = (who: Person, changes: object = {}) => {
  const input = { id: newId('inv'), email: newEmail(), displayName: '李雷', roles: ['PURCHASER'] };
  const selection = 'invitation { id token email state expiresAt allowedActions }';
  return mutate(who, 'inviteMember', { ...input, ...changes }, selection);
};
const accept = (caller: object, input: { token: string; password?: string }) =>
  market.subgraph.mutate(caller, 'acceptInvitation', input, 'member { id company { id } }');
const preview = async (token: string) =>
  (
    await market.subgraph.ask(
      as.anonymous(),
      `query ($token: String!) { invitationPreview(token: $token) {
        isKnownPerson invitation { email token } company { name } inviter { displayName } } }`,
      { token },
    )
  ).invitationPreview;
const rightsIn = (token: string) =>
  decodeJwt(token) as { sub: string; company: string; roles: string[] };

test('a person of one company joins another with its password, and switches between them', async () => {
  const person = await market.founder();
  const other = await market.founder({ companyName: 'Second Home' });
  const { invitation } = await invite(other, { email: person.email, roles: ['FINANCE'] });
  expect(await preview(invitation.token)).toEqual({
    isKnownPerson: true,
    invitation: { email: person.email, token: null },
    company: { name: 'Second Home' },
    inviter: { displayName: '王芳' },
  });
  const before = await market.rowCounts();
  const { token } = invitation;
  const guessed = await accept(as.anonymous(), { token, password: 'not the password' });
  expect(codeOf(guessed)).toBe('WRONG_PASSWORD');
  expect(codeOf(await accept(other.caller, { token }))).toBe('WRONG_PASSWORD');
  const counts = await market.rowCounts();
  expect({ ...counts, attempt_windows: 0 }).toEqual({ ...before, attempt_windows: 0 });

  const joined = await accept(as.anonymous(), { token, password: goodPassword });
  expect(joined.userErrors).toEqual([]);
  expect(joined.member.company.id).toBe(other.companyId);
  expect((await market.rowCounts()).persons).toBe(before.persons);

  const opened = await market.openSession(person.email);
  expect(rightsIn(opened.accessToken).company).toBe(person.companyId);
  const switched = await market.rotateSession(opened.refreshToken, other.companyId);
  expect(rightsIn(switched.accessToken)).toMatchObject({
    sub: joined.member.id,
    company: other.companyId,
    roles: ['FINANCE'],
  });
  // The session goes on there, and so does the next sign-in.
  const renewed = await market.rotateSession(switched.refreshToken);
  expect(rightsIn(renewed.accessToken).company).toBe(other.companyId);
  const again = await market.openSession(person.email);
  expect(rightsIn(again.accessToken).company).toBe(other.companyId);
  const query = '{ viewer { memberships { id company { name } } } }';
  const { viewer } = await market.subgraph.ask(person.caller, query);
  expect(viewer.memberships).toEqual([
    { id: person.memberId, company: { name: 'Hua Long Electronics' } },
    { id: joined.member.id, company: { name: 'Second Home' } },
  ]);
  const stranger = await market.founder();
  const refused = await market.rotateSession(again.refreshToken, stranger.companyId);
  expect(codeOf(refused)).toBe('NOT_FOUND');
  expect((await market.rotateSession(again.refreshToken)).userErrors).toEqual([]);
});

test('being signed in is proof enough; being inside already is an error', async () => {
  const person = await market.founder();
  const other = await market.founder();
  const first = await invite(other, { email: person.email });
  expect((await accept(person.caller, { token: first.invitation.token })).userErrors).toEqual([]);
  expect(codeOf(await invite(other, { email: person.email }))).toBe('ALREADY_A_MEMBER');
});

test('who leaves the last company cannot sign in; who leaves one of two can', async () => {
  const host = await market.founder();
  const guest = await market.colleague(host);
  const home = await market.founder();
  const { invitation } = await invite(home, { email: guest.email });
  const { member } = await accept(guest.caller, { token: invitation.token });
  const leave = (caller: object, companyId: string) =>
    market.subgraph.mutate(caller, 'leaveCompany', { companyId }, 'member { id email }');
  expect(codeOf(await leave(guest.caller, home.companyId))).toBe('NOT_FOUND');
  expect(codeOf(await leave(host.caller, host.companyId))).toBe('LAST_ADMINISTRATOR');
  expect(await leave(guest.caller, host.companyId)).toEqual({
    member: { id: guest.memberId, email: null },
    userErrors: [],
  });
  expect(codeOf(await leave(guest.caller, host.companyId))).toBe('MEMBER_REMOVED');
  const { accessToken } = await market.openSession(guest.email);
  expect(rightsIn(accessToken).company).toBe(home.companyId);
  const now = await market.person(member.id, guest.email);
  expect((await leave(now.caller, home.companyId)).userErrors).toEqual([]);
  expect(codeOf(await market.openSession(guest.email))).toBe('SIGN_IN_REFUSED');
  expect((await market.founder({ email: guest.email })).companyId).not.toBe(home.companyId);
});

test('an invitation is sent again with a new token, or taken back; outsiders see none', async () => {
  const admin = await market.founder();
  const { invitation } = await invite(admin);
  expect(invitation.allowedActions).toEqual(['RESEND', 'WITHDRAW']);
  market.subgraph.clock.advance(3_600_000);
  const { id: invitationId } = invitation;
  const change = (who: Person, name: string) =>
    mutate(who, name, { invitationId }, 'invitation { token state expiresAt allowedActions }');
  const outsider = await market.founder();
  const colleague = await market.colleague(admin);
  for (const name of ['resendInvitation', 'withdrawInvitation']) {
    expect(codeOf(await change(outsider, name))).toBe('NOT_FOUND');
    expect(codeOf(await change(colleague, name))).toBe('NOT_FOUND');
  }
  const { invitation: resent } = await change(admin, 'resendInvitation');
  expect(Date.parse(resent.expiresAt) - Date.parse(invitation.expiresAt)).toBe(3_600_000);
  expect(await preview(invitation.token)).toBeNull();
  expect((await preview(resent.token))?.isKnownPerson).toBe(false);
  const listed = async (who: Person) =>
    (
      await market.subgraph.ask(
        who.caller,
        `{ viewer { company {
        invitations(state: OPEN) { totalCount nodes { id email } } } } }`,
      )
    ).viewer.company.invitations;
  expect(await listed(admin)).toEqual({
    totalCount: 1,
    nodes: [{ id: invitationId, email: invitation.email }],
  });
  expect(await listed(colleague)).toBeNull();
  expect((await change(admin, 'withdrawInvitation')).invitation).toMatchObject({
    state: 'WITHDRAWN',
    allowedActions: [],
  });
  expect(codeOf(await change(admin, 'withdrawInvitation'))).toBe('INVITATION_NOT_OPEN');
  const late = await accept(as.anonymous(), { token: resent.token, password: goodPassword });
  expect(codeOf(late)).toBe('INVITATION_NOT_OPEN');
});

test('one invitation accepted twice at once makes one member', async () => {
  const admin = await market.founder();
  const { invitation } = await invite(admin);
  const input = { token: invitation.token, password: goodPassword };
  const answers = await Promise.all([1, 2].map(() => accept(as.anonymous(), input)));
  const codes = answers.map((answer) => codeOf(answer) ?? 'joined').sort();
  expect(codes[1]).toBe('joined');
  expect(['EMAIL_TAKEN', 'INVITATION_NOT_OPEN']).toContain(codes[0]);
});

test('the last administrator: demoted and leaving at once, one stays', async () => {
  const admin = await market.founder();
  const other = await market.colleague(admin, ['COMPANY_ADMIN']);
  const { memberId } = other;
  const answers = await Promise.all([
    mutate(admin, 'changeMemberRoles', { memberId, roles: ['PURCHASER'] }, 'member { id }'),
    mutate(admin, 'leaveCompany', { companyId: admin.companyId }, 'member { id }'),
  ]);
  const codes = answers.map((answer) => codeOf(answer) ?? 'done').sort();
  expect(codes[1]).toBe('done');
  expect(['FORBIDDEN', 'LAST_ADMINISTRATOR']).toContain(codes[0]);
});

test('a role of its own: made of permissions, given, in the token, and never more than the own', async () => {
  const admin = await market.founder();
  const clerk = await market.colleague(admin, ['PURCHASER']);
  const role = { id: newId('rol'), name: 'Team lead', permissions: ['MANAGE_MEMBERS', 'APPROVE'] };
  const selection = 'role { id name permissions allowedActions }';
  const made = await mutate(admin, 'createCompanyRole', role, selection);
  expect(made).toEqual({
    role: {
      ...role,
      permissions: ['APPROVE', 'MANAGE_MEMBERS'],
      allowedActions: ['CHANGE', 'REMOVE'],
    },
    userErrors: [],
  });
  expect(await mutate(admin, 'createCompanyRole', role, selection)).toEqual(made);
  const twin = { ...role, id: newId('rol'), name: 'team LEAD' };
  const taken = await mutate(admin, 'createCompanyRole', twin, selection);
  expect(taken.userErrors[0].params.reason).toBe('TAKEN');
  const roles = { memberId: clerk.memberId, roles: ['PURCHASER'], companyRoleIds: [role.id] };
  const given = await mutate(
    admin,
    'changeMemberRoles',
    roles,
    'member { roles companyRoles { name } isDecisionMaker }',
  );
  expect(given.member).toEqual({
    roles: ['PURCHASER'],
    companyRoles: [{ name: 'Team lead' }],
    isDecisionMaker: true,
  });
  const { accessToken } = await market.openSession(clerk.email);
  const rights = rightsIn(accessToken).roles;
  expect(rights).toEqual(['PURCHASER', 'APPROVER', 'MANAGE_MEMBERS']);

  const lead: Person = { ...clerk, caller: { ...clerk.caller, roles: rights } };
  expect((await invite(lead)).userErrors).toEqual([]);
  expect(codeOf(await invite(lead, { roles: ['COMPANY_ADMIN'] }))).toBe('FORBIDDEN');
  expect(codeOf(await invite(lead, { roles: ['FINANCE'] }))).toBe('FORBIDDEN');
  const self = { memberId: lead.memberId, roles: ['COMPANY_ADMIN'] };
  expect(codeOf(await mutate(lead, 'changeMemberRoles', self, 'member { id }'))).toBe('FORBIDDEN');
  const boss = { memberId: admin.memberId };
  expect(codeOf(await mutate(lead, 'removeMember', boss, 'member { id }'))).toBe('FORBIDDEN');
  const more = { roleId: role.id, name: 'Team lead', permissions: ['MANAGE_MONEY'] };
  expect(codeOf(await mutate(lead, 'changeCompanyRole', more, 'role { id }'))).toBe('FORBIDDEN');
  const used = await mutate(admin, 'removeCompanyRole', { roleId: role.id }, 'company { id }');
  expect(codeOf(used)).toBe('ROLE_IN_USE');
  // Taken away from the role, it is gone for a caller whose token still says so.
  const less = { roleId: role.id, name: 'Approver', permissions: ['APPROVE'] };
  expect((await mutate(admin, 'changeCompanyRole', less, 'role { name }')).role.name).toBe(
    'Approver',
  );
  expect(codeOf(await invite(lead))).toBe('FORBIDDEN');
  await mutate(admin, 'changeMemberRoles', { ...roles, companyRoleIds: [] }, 'member { id }');
  const gone = await mutate(
    admin,
    'removeCompanyRole',
    { roleId: role.id },
    'company { roles { id } }',
  );
  expect(gone.company.roles).toEqual([]);
});

test('the roles of one company are nothing to another', async () => {
  const admin = await market.founder();
  const role = { id: newId('rol'), name: 'Clerk', permissions: ['BUY'] };
  await mutate(admin, 'createCompanyRole', role, 'role { id }');
  const outsider = await market.founder();
  const change = { roleId: role.id, name: 'Mine', permissions: ['BUY'] };
  expect(codeOf(await mutate(outsider, 'changeCompanyRole', change, 'role { id }'))).toBe(
    'NOT_FOUND',
  );
  const stolen = await invite(outsider, { companyRoleIds: [role.id] });
  expect(stolen.userErrors[0].params.reason).toBe('NOT_A_ROLE');
  const query = 'query ($id: ID!) { company(id: $id) { roles { id } } }';
  const seen = await market.subgraph.ask(outsider.caller, query, { id: admin.companyId });
  expect(seen.company.roles).toBeNull();
});
