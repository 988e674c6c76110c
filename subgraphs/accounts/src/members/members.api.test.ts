// Members and invitations, through the schema on a real database.
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Invitation } from '../invitations/invitation.js';
import {
  AccountsMarket,
  gateway,
  goodPassword,
  newEmail,
  type Person,
} from '../testing/accounts-market.js';

let market: AccountsMarket;
beforeAll(async () => {
  market = await AccountsMarket.open();
});
afterAll(() => market.close());
afterEach(async () => {
  expect(await market.brokenChecks()).toEqual({});
});

const hourMs = 3_600_000;
const invitee = (changes: object = {}) => ({
  id: newId('inv'),
  email: newEmail(),
  displayName: '李雷',
  roles: ['APPROVER', 'PURCHASER'],
  ...changes,
});
const invite = (who: Person, input: object) =>
  market.subgraph.mutate(
    who.caller,
    'inviteMember',
    input,
    'invitation { id token email displayName roles state expiresAt }',
  );
const accept = (token: string, password = goodPassword) =>
  market.subgraph.mutate(
    as.anonymous(),
    'acceptInvitation',
    { token, password },
    'member { id displayName company { id } }',
  );
const changeRoles = (who: Person, memberId: string, roles: string[]) =>
  market.subgraph.mutate(who.caller, 'changeMemberRoles', { memberId, roles }, 'member { roles }');
const remove = (who: Person, memberId: string) =>
  market.subgraph.mutate(
    who.caller,
    'removeMember',
    { memberId },
    'member { email allowedActions }',
  );
const memberAs = async (caller: object, id: string) =>
  (
    await market.subgraph.ask(
      caller,
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Member {
        displayName email roles isDecisionMaker lastSeenAt allowedActions
        company { name members { nodes { id } } allowedActions }
      } } }`,
      { r: [{ __typename: 'Member', id }] },
    )
  )._entities[0];

test('an invited person comes in with the roles of the invitation', async () => {
  const admin = await market.founder();
  const input = invitee();
  const { invitation, userErrors } = await invite(admin, input);
  expect(userErrors).toEqual([]);
  expect(invitation).toEqual({
    id: input.id,
    token: expect.stringMatching(/^[\w-]{43}$/),
    email: input.email,
    displayName: '李雷',
    roles: ['PURCHASER', 'APPROVER'],
    state: 'OPEN',
    expiresAt: '2026-03-09T08:00:00.000Z',
  });
  const mails = '{ mails(first: 1) { recipient template locale params } }';
  expect((await market.subgraph.ask(gateway, mails)).mails).toEqual([
    {
      recipient: input.email,
      template: 'INVITATION',
      locale: 'zh-CN',
      params: {
        companyName: 'Hua Long Electronics',
        inviterName: '王芳',
        displayName: '李雷',
        token: invitation.token,
        expiresAt: invitation.expiresAt,
      },
    },
  ]);
  const { member } = await accept(invitation.token);
  expect(member).toMatchObject({ displayName: '李雷', company: { id: admin.companyId } });
  expect(await memberAs(admin.caller, member.id)).toMatchObject({
    email: input.email,
    roles: ['PURCHASER', 'APPROVER'],
    isDecisionMaker: true,
    lastSeenAt: null,
  });
  expect((await accept(invitation.token)).userErrors[0].code).toBe('INVITATION_NOT_OPEN');
  expect((await market.openSession(input.email)).userErrors).toEqual([]);
});

test('a repeated invitation has no token, a newer one takes the place of the older', async () => {
  const admin = await market.founder();
  const input = invitee();
  const first = await invite(admin, input);
  const before = await market.rowCounts();
  expect((await invite(admin, input)).invitation).toEqual({ ...first.invitation, token: null });
  expect(await market.rowCounts()).toEqual(before);
  const reused = await invite(admin, { ...input, displayName: 'Other' });
  expect(reused.userErrors[0].code).toBe('ID_REUSED');

  const second = await invite(admin, invitee({ email: input.email }));
  expect((await accept(first.invitation.token)).userErrors[0].code).toBe('INVITATION_NOT_OPEN');
  expect((await accept(second.invitation.token)).userErrors).toEqual([]);
});

test('an invitation ends after a week, and the sweep says so', async () => {
  const admin = await market.founder();
  const { invitation } = await invite(admin, invitee());
  market.subgraph.clock.advance(7 * 24 * hourMs);
  expect((await accept(invitation.token)).userErrors[0].code).toBe('INVITATION_NOT_OPEN');
  await market.subgraph.running.sweep('expire-invitations');
  const stored = await market.subgraph.running.database.em
    .fork()
    .findOneOrFail(Invitation, invitation.id);
  expect(stored.state).toBe('EXPIRED');
});

test('an invitation by somebody who is no administrator any more lets nobody in', async () => {
  const admin = await market.founder();
  const second = await market.colleague(admin, ['COMPANY_ADMIN']);
  const { invitation } = await invite(second, invitee());
  await changeRoles(admin, second.memberId, ['PURCHASER']);
  expect((await accept(invitation.token)).userErrors[0].code).toBe('INVITATION_NOT_OPEN');
});

test('who may not invite, and whom', async () => {
  const admin = await market.founder();
  const colleague = await market.colleague(admin);
  const before = await market.rowCounts();
  const codeOf = async (who: Person, input: object) =>
    (await invite(who, input)).userErrors[0]?.code;
  expect(await codeOf(colleague, invitee())).toBe('FORBIDDEN');
  expect(await codeOf({ ...admin, caller: as.anonymous() }, invitee())).toBe('UNAUTHENTICATED');
  expect(await codeOf(admin, invitee({ email: colleague.email }))).toBe('ALREADY_A_MEMBER');
  expect(await codeOf(admin, invitee({ roles: ['OPERATOR'] }))).toBe('INVALID_INPUT');
  expect((await accept('no such token')).userErrors[0].code).toBe('INVITATION_NOT_OPEN');
  expect(await market.rowCounts()).toEqual(before);
  const operator = await market.operator();
  expect(await codeOf(operator, invitee({ roles: ['EDITOR'] }))).toBeUndefined();
});

test('roles change, the others hear of it, and a no-op says nothing', async () => {
  const admin = await market.founder();
  const colleague = await market.colleague(admin);
  const changed = await changeRoles(admin, colleague.memberId, ['FINANCE', 'PURCHASER']);
  expect(changed).toEqual({ member: { roles: ['PURCHASER', 'FINANCE'] }, userErrors: [] });
  const { companyId, memberId } = colleague;
  const told = await market.subgraph.published('accounts.member.rolesChanged');
  expect(told.at(-1)).toEqual({
    type: 'accounts.member.rolesChanged',
    key: companyId,
    payload: { companyId, memberId, roles: ['PURCHASER', 'FINANCE'] },
  });
  const before = await market.rowCounts();
  await changeRoles(admin, memberId, ['FINANCE', 'PURCHASER']);
  expect(await market.rowCounts()).toEqual(before);
});

test('the last administrator stays one', async () => {
  const admin = await market.founder();
  const colleague = await market.colleague(admin);
  const before = await market.rowCounts();
  const refused = { code: 'LAST_ADMINISTRATOR', field: ['memberId'], params: null };
  expect((await remove(admin, admin.memberId)).userErrors).toEqual([refused]);
  expect((await changeRoles(admin, admin.memberId, ['PURCHASER'])).userErrors).toEqual([refused]);
  expect(await market.rowCounts()).toEqual(before);
  expect((await memberAs(admin.caller, admin.memberId)).allowedActions).toEqual([
    'CHANGE_ROLES',
    'PLACE',
    'UPDATE_PROFILE',
    'CHANGE_PASSWORD',
  ]);
  await changeRoles(admin, colleague.memberId, ['COMPANY_ADMIN']);
  expect((await memberAs(admin.caller, admin.memberId)).allowedActions).toContain('REMOVE');
  expect((await remove(admin, admin.memberId)).userErrors).toEqual([]);
});

test('two administrators that remove each other at once leave one', async () => {
  const admin = await market.founder();
  const other = await market.colleague(admin, ['COMPANY_ADMIN']);
  const answers = await Promise.all([remove(admin, other.memberId), remove(other, admin.memberId)]);
  const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? 'removed').sort();
  expect(codes).toEqual(['FORBIDDEN', 'removed']);
});

test('a removed member is out: no sign-in, no session, no rights from an old token', async () => {
  const admin = await market.founder();
  const left = await market.colleague(admin, ['COMPANY_ADMIN']);
  const { refreshToken } = await market.openSession(left.email);
  expect(await remove(admin, left.memberId)).toEqual({
    member: { email: null, allowedActions: [] },
    userErrors: [],
  });
  expect((await market.openSession(left.email)).userErrors[0].code).toBe('SIGN_IN_REFUSED');
  expect((await market.rotateSession(refreshToken)).userErrors[0].code).toBe('SESSION_ENDED');
  expect((await invite(left, invitee())).userErrors[0].code).toBe('FORBIDDEN');
  expect((await market.subgraph.ask(left.caller, '{ viewer { locale } }')).viewer).toBeNull();
  expect((await remove(admin, left.memberId)).userErrors[0].code).toBe('MEMBER_REMOVED');
  const people = await memberAs(admin.caller, admin.memberId);
  expect(people.company.members.nodes).toEqual([{ id: admin.memberId }]);
  // The name stays for what it did, and the e-mail is free for another company.
  expect((await memberAs(as.anonymous(), left.memberId)).displayName).toBe('Li Lei');
  expect((await market.founder({ email: left.email })).memberId).not.toBe(left.memberId);
});

test("another company's people see a name and nothing else, and change nothing", async () => {
  const admin = await market.founder();
  await market.openSession(admin.email);
  const outsider = await market.founder();
  const before = await market.rowCounts();
  const seen = {
    displayName: '王芳',
    email: null,
    roles: [],
    isDecisionMaker: false,
    lastSeenAt: null,
    allowedActions: [],
    company: { name: 'Hua Long Electronics', members: null, allowedActions: [] },
  };
  expect(await memberAs(outsider.caller, admin.memberId)).toEqual(seen);
  expect(await memberAs(as.anonymous(), admin.memberId)).toEqual(seen);
  const { caller: operator } = await market.operator();
  expect(await memberAs(operator, admin.memberId)).toMatchObject({
    email: admin.email,
    lastSeenAt: expect.any(String),
    company: { members: { nodes: [{ id: admin.memberId }] } },
  });
  for (const target of [admin.memberId, newId('mem')]) {
    expect((await remove(outsider, target)).userErrors[0].code).toBe('NOT_FOUND');
    const changed = await changeRoles(outsider, target, ['PURCHASER']);
    expect(changed.userErrors[0].code).toBe('NOT_FOUND');
  }
  const counts = await market.rowCounts();
  expect({ ...counts, companies: 0, members: 0, audit_entries: 0, outbox_messages: 0 }).toEqual({
    ...before,
    companies: 0,
    members: 0,
    audit_entries: 0,
    outbox_messages: 0,
  });
  expect((await memberAs(admin.caller, admin.memberId)).roles).toContain('COMPANY_ADMIN');
});

test('only administrators of the company look at an invitation', async () => {
  const admin = await market.founder();
  const colleague = await market.colleague(admin);
  const { invitation } = await invite(admin, invitee());
  const seenBy = async ({ caller }: { caller: object }) =>
    (
      await market.subgraph.ask(
        caller,
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Invitation { email token } } }',
        { r: [{ __typename: 'Invitation', id: invitation.id }] },
      )
    )._entities[0];
  expect(await seenBy(admin)).toEqual({ email: invitation.email, token: null });
  expect(await seenBy(colleague)).toBeNull();
  expect(await seenBy(await market.founder())).toBeNull();
});

test('a member sees itself as the viewer and changes its profile', async () => {
  const admin = await market.founder();
  const query = '{ viewer { member { id email } company { id } roles isOperator locale } }';
  expect((await market.subgraph.ask(admin.caller, query)).viewer).toEqual({
    member: { id: admin.memberId, email: admin.email },
    company: { id: admin.companyId },
    roles: ['COMPANY_ADMIN', 'PURCHASER'],
    isOperator: false,
    locale: 'zh-CN',
  });
  expect((await market.subgraph.ask(as.anonymous(), query)).viewer).toBeNull();
  const update = (input: object) =>
    market.subgraph.mutate(admin.caller, 'updateProfile', input, 'member { displayName }');
  expect((await update({ locale: 'en' })).member).toEqual({ displayName: '王芳' });
  expect((await update({ displayName: 'Fang Wang' })).member).toEqual({ displayName: 'Fang Wang' });
  expect((await update({ displayName: ' ' })).userErrors[0].field).toEqual(['displayName']);
  expect((await market.subgraph.ask(admin.caller, '{ viewer { locale } }')).viewer.locale).toBe(
    'en',
  );
});

test('a changed password ends every session; the old one opens none', async () => {
  const admin = await market.founder();
  const { refreshToken } = await market.openSession(admin.email);
  const change = (currentPassword: string, newPassword: string) =>
    market.subgraph.mutate(
      admin.caller,
      'changePassword',
      { currentPassword, newPassword },
      'member { id }',
    );
  const wrong = await change('not the password', 'another good phrase');
  expect(wrong.userErrors[0]).toMatchObject({ code: 'WRONG_PASSWORD', field: ['currentPassword'] });
  const same = await change(goodPassword, goodPassword);
  expect(same.userErrors[0].params.reason).toBe('SAME_AS_CURRENT');
  const weak = await change(goodPassword, admin.email);
  expect(weak.userErrors[0].params.reason).toBe('SAME_AS_EMAIL');
  expect((await market.rotateSession(refreshToken)).userErrors).toEqual([]);

  expect((await change(goodPassword, 'another good phrase')).userErrors).toEqual([]);
  const { refreshToken: later } = await market.openSession(admin.email, 'another good phrase');
  expect((await market.rotateSession(later)).userErrors).toEqual([]);
  expect((await market.rotateSession(refreshToken)).userErrors[0].code).toBe(
    'SESSION_JUST_ROTATED',
  );
  expect((await market.openSession(admin.email)).userErrors[0].code).toBe('SIGN_IN_REFUSED');
});

test('guessing the current password is limited like signing in', async () => {
  const { caller } = await market.founder();
  const guess = async () =>
    (
      await market.subgraph.mutate(
        caller,
        'changePassword',
        { currentPassword: 'a wrong guess', newPassword: 'another good phrase' },
        'member { id }',
      )
    ).userErrors[0].code;
  for (let i = 0; i < 10; i++) expect(await guess()).toBe('WRONG_PASSWORD');
  expect(await guess()).toBe('TOO_MANY_ATTEMPTS');
});
