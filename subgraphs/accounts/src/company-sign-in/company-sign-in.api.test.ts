// A company's own sign-in from the set-up to the session, through the schema on a real database, against a provider in
// this process: whom it lets in, as what, and what it never opens.
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { AuditEntry } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { Mail } from '../mails/mail.js';
import { Member } from '../members/member.js';
import { Person as StoredPerson } from '../people/person.js';
import { Session } from '../sessions/session.js';
import { AccountsMarket, gateway, goodPassword, type Person } from '../testing/accounts-market.js';
import { OidcProvider, type Visitor } from '../testing/oidc-provider.js';
import { CompanySignIn } from './company-sign-in.js';
import { keepProviderSettings } from './provider.js';

const origin = 'http://localhost:4000';

let market: AccountsMarket;
let provider: OidcProvider;
const allow = (allowsPrivate: boolean) =>
  keepProviderSettings(market.subgraph.running, { origin, allowsPrivate });
beforeAll(async () => {
  market = await AccountsMarket.open();
  provider = await OidcProvider.start();
});
beforeEach(() => {
  allow(true);
  provider.bent = {};
});
afterAll(async () => {
  await market.close();
  await provider.stop();
});
afterEach(async () => {
  expect(await market.brokenChecks()).toEqual({});
});

interface Refusal {
  code: string;
  field: string[] | null;
  params: { reason?: string } | null;
}
type Answer = { userErrors: Refusal[] };
const codeOf = ({ userErrors }: Answer) => userErrors[0]?.code;
const whyNot = ({ userErrors: [first] }: Answer) => [first?.code, first?.params?.reason];
const em = () => market.subgraph.running.database.em.fork();
let serial = 0;
const newAddress = () => `198.51.100.${++serial}`;
const mutate = (who: Person, name: string, input: object, selection = '__typename') =>
  market.subgraph.mutate(who.caller, name, input, selection);

/** An administrator whose company has proved a mail domain. */
async function withDomain(domain = `d${newId('dmn')}.example`.toLowerCase().replace('_', '')) {
  const admin = await market.founder();
  const id = newId('dmn');
  await mutate(admin, 'claimDomain', { id, domain, mailbox: 'ADMIN' });
  const recipient = `admin@${domain}`;
  const [mail] = await em().find(Mail, { recipient }, { orderBy: { id: 'desc' }, limit: 1 });
  const proved = await mutate(admin, 'proveDomain', { domainId: id, code: mail?.params.token });
  expect(proved.userErrors).toEqual([]);
  return { admin, domain };
}

const rules = `company { companySignIn {
  redirectUri domains issuer clientId newcomerRole isRequired lastUsedAt allowedActions } }`;
const setUp = (admin: Person, changes: object = {}) => {
  const { issuer, client } = provider;
  const input = { issuer, ...client, newcomerRole: 'PURCHASER', ...changes };
  return mutate(admin, 'setUpCompanySignIn', input, rules);
};
const begin = (email: string) =>
  market.subgraph.mutate(
    gateway,
    'beginCompanySignIn',
    { email, address: newAddress() },
    'url ticket',
  );
const back = (ticket: string, query: string) =>
  market.subgraph.mutate(
    gateway,
    'openSessionByCompany',
    { ticket, query, locale: 'zh-CN', address: newAddress(), userAgent: 'test' },
    'accessToken refreshToken',
  );

/** All the way round. */
async function enter(visitor: Visitor, email = visitor.email ?? '') {
  const { url, ticket } = await begin(email);
  return back(ticket, await provider.visit(url, visitor));
}

/** A company with a provider, and somebody who has come in by it. */
async function withNewcomer() {
  const { admin, domain } = await withDomain();
  expect((await setUp(admin)).userErrors).toEqual([]);
  const visitor = { sub: `sub-${domain}`, email: `Wei.Chen@${domain}`, name: '陈伟' };
  const opened = await enter(visitor);
  expect(opened.userErrors).toEqual([]);
  const memberId = decodeJwt(opened.accessToken).sub as string;
  const newcomer = await market.person(memberId, visitor.email.toLowerCase());
  return { admin, domain, visitor, opened, newcomer };
}

test('a provider is asked before it is kept; its secret is stored closed and told to nobody', async () => {
  const { admin, domain } = await withDomain();
  const colleague = await market.colleague(admin);
  const outsider = await market.founder();
  const before = await market.rowCounts();
  const dead = 'http://127.0.0.1:9';
  for (const [changes, field, reason] of [
    [{ issuer: 'login.example.com' }, 'issuer', 'NOT_AN_ISSUER'],
    [{ issuer: 'ftp://login.example.com' }, 'issuer', 'NOT_AN_ISSUER'],
    [{ issuer: 'https://me:pw@login.example.com' }, 'issuer', 'NOT_AN_ISSUER'],
    [{ issuer: dead }, 'issuer', 'NOT_REACHED'],
    [{ issuer: `${provider.issuer}/elsewhere` }, 'issuer', 'NOT_A_PROVIDER'],
    [{ clientId: ' ' }, 'clientId', 'EMPTY'],
    [{ clientSecret: null }, 'clientSecret', 'REQUIRED'],
  ] as const) {
    const { userErrors } = await setUp(admin, changes);
    expect(userErrors).toEqual([{ code: 'INVALID_INPUT', field: [field], params: { reason } }]);
  }
  expect(codeOf(await setUp(colleague))).toBe('FORBIDDEN');
  allow(false);
  const asked = provider.asked.length;
  expect((await setUp(admin)).userErrors[0]?.params).toEqual({ reason: 'NOT_HTTPS_OR_INSIDE' });
  const inside = await setUp(admin, { issuer: provider.issuer.replace('http', 'https') });
  expect(inside.userErrors[0]?.params).toEqual({ reason: 'NOT_HTTPS_OR_INSIDE' });
  expect(provider.asked.length).toBe(asked);
  const { attempt_windows: _, ...after } = await market.rowCounts();
  expect(before).toMatchObject(after);

  allow(true);
  const made = await setUp(admin);
  expect(made).toEqual({
    company: {
      companySignIn: {
        redirectUri: `${origin}/auth/company/callback`,
        domains: [domain],
        issuer: provider.issuer,
        clientId: 'agora',
        newcomerRole: 'PURCHASER',
        isRequired: false,
        lastUsedAt: null,
        allowedActions: ['SET_UP', 'REQUIRE', 'REMOVE'],
      },
    },
    userErrors: [],
  });
  const kept = JSON.stringify(await em().find(CompanySignIn, { id: admin.companyId }));
  expect(kept).not.toContain(provider.client.clientSecret);
  // The same provider again needs no secret, another client does.
  expect((await setUp(admin, { clientSecret: null, newcomerRole: null })).userErrors).toEqual([]);
  const other = await setUp(admin, { clientSecret: null, clientId: 'another' });
  expect(other.userErrors[0]).toMatchObject({ field: ['clientSecret'] });
  const query = `query ($id: ID!) { company(id: $id) { companySignIn { issuer allowedActions } } }`;
  const seen = async (who: Person) =>
    (await market.subgraph.ask(who.caller, query, { id: admin.companyId })).company.companySignIn;
  expect(await seen(outsider)).toBeNull();
  expect(await seen(colleague)).toEqual({ issuer: provider.issuer, allowedActions: [] });
  const trail = await em().find(AuditEntry, { action: 'company.signInSetUp' });
  expect(trail.at(-1)).toMatchObject({ byMemberId: admin.memberId, companyId: admin.companyId });
});

test('somebody new at a proved domain becomes a member, with the role that was chosen, and stays itself', async () => {
  const { domain, visitor, opened, newcomer, admin } = await withNewcomer();
  const { roles, company, sid } = decodeJwt(opened.accessToken);
  expect([roles, company]).toEqual([['PURCHASER'], admin.companyId]);
  const member = await em().findOneOrFail(Member, { id: newcomer.memberId });
  expect(member).toMatchObject({ displayName: '陈伟', roles: ['PURCHASER'], locale: 'zh-CN' });
  const { email } = await em().findOneOrFail(StoredPerson, { id: member.personId });
  expect(email).toBe(`wei.chen@${domain}`);
  const session = await em().findOneOrFail(Session, { id: sid as string });
  expect([session.signInCompanyId, session.secondFactor]).toEqual([admin.companyId, null]);
  expect((await market.rotateSession(opened.refreshToken)).userErrors).toEqual([]);
  const members = await em().count(Member, {});
  // The provider calls it the same, whatever its mailbox is by now.
  const later = await enter({ ...visitor, email: 'moved@elsewhere.example' }, visitor.email);
  expect(decodeJwt(later.accessToken).sub).toBe(newcomer.memberId);
  expect(await em().count(Member, {})).toBe(members);
  const joined = { action: 'member.joinedByCompanySignIn', subjectId: newcomer.memberId };
  expect(await em().count(AuditEntry, joined)).toBe(1);
  expect(JSON.stringify(await market.subgraph.published())).toContain(newcomer.memberId);
});

test('a member that was here before comes in as itself; who is at home elsewhere joins', async () => {
  const { admin, domain } = await withDomain();
  await setUp(admin);
  const email = `old@${domain}`;
  const invitation = { id: newId('inv'), email, displayName: 'Old hand', roles: ['FINANCE'] };
  const made = await mutate(admin, 'inviteMember', invitation, 'invitation { token }');
  const acceptance = { token: made.invitation.token, password: goodPassword };
  const accepted = await market.subgraph.mutate(
    as.anonymous(),
    'acceptInvitation',
    acceptance,
    'member { id }',
  );
  const opened = await enter({ sub: 'old', email });
  expect(decodeJwt(opened.accessToken)).toMatchObject({
    sub: accepted.member.id,
    roles: ['FINANCE'],
  });

  const guest = await market.founder({ email: `guest@${domain}` });
  const joined = await enter({ sub: 'guest', email: guest.email });
  expect(decodeJwt(joined.accessToken).company).toBe(admin.companyId);
  const mails = await em().find(Mail, { recipient: guest.email, template: 'NEW_MEMBERSHIP' });
  expect(mails).toHaveLength(1);
  // What this company's provider has opened reaches into no other company of the person.
  const elsewhere = await market.rotateSession(joined.refreshToken, guest.companyId);
  expect([codeOf(elsewhere), elsewhere.accessToken]).toEqual(['COMPANY_SESSION', null]);
  expect((await market.rotateSession(joined.refreshToken)).userErrors).toEqual([]);
  const { sub, sid } = decodeJwt(joined.accessToken);
  const caller = { kind: 'MEMBER' as const, memberId: sub as string, sessionId: sid as string };
  const inSession = { ...caller, companyId: admin.companyId, roles: ['PURCHASER'] };
  const file = await market.subgraph.answer(inSession, '{ viewer { personalData } }');
  expect(file.errors[0].extensions.code).toBe('COMPANY_SESSION');
});

test('whom the provider names is not let in at other domains, without a role, or as somebody else', async () => {
  const { admin, domain, visitor, newcomer } = await withNewcomer();
  const there = `x@${domain}`;
  const before = await market.rowCounts();
  const refusals: [Visitor, string][] = [
    [{ sub: 'a', email: 'boss@other.example' }, 'OTHER_DOMAIN'],
    [{ sub: 'a', email: `x@sub.${domain}` }, 'OTHER_DOMAIN'],
    [{ sub: 'a', email: `x@${domain}`, email_verified: false }, 'NO_EMAIL'],
    [{ sub: 'a', email: 'nonsense' }, 'NO_EMAIL'],
    [{ sub: 'a' }, 'NO_EMAIL'],
    // The mailbox was given to somebody else.
    [{ sub: 'another', email: visitor.email }, 'OTHER_PERSON'],
  ];
  for (const [who, reason] of refusals) {
    const refused = await enter(who, there);
    expect([...whyNot(refused), refused.accessToken]).toEqual([
      'COMPANY_SIGN_IN_REFUSED',
      reason,
      null,
    ]);
  }
  await setUp(admin, { newcomerRole: null });
  expect(whyNot(await enter({ sub: 'new', email: there }))[1]).toBe('NOT_A_MEMBER');
  const { attempt_windows: _a, audit_entries: _b, ...after } = await market.rowCounts();
  expect(before).toMatchObject(after);
  // Whom the company removes does not come back by itself.
  await setUp(admin);
  await mutate(admin, 'removeMember', { memberId: newcomer.memberId }, 'member { id }');
  expect(whyNot(await enter(visitor))[1]).toBe('REMOVED');
});

test('what was not asked, not for us, not signed or not in time opens nothing', async () => {
  const { admin, domain } = await withDomain();
  await setUp(admin);
  const visitor = { sub: 'v', email: `v@${domain}` };
  expect(codeOf(await begin('v@unknown.example'))).toBe('COMPANY_SIGN_IN_UNKNOWN');
  expect(codeOf(await begin('nonsense'))).toBe('COMPANY_SIGN_IN_UNKNOWN');
  const sessions = await em().count(Session, {});
  const failed = ['COMPANY_SIGN_IN_FAILED', 'NOT_ACCEPTED'];
  for (const bent of [
    { nonce: 'of another question' },
    { audience: 'somebody else' },
    { issuer: 'https://evil.example' },
    { isForged: true },
  ]) {
    provider.bent = bent;
    expect(whyNot(await enter(visitor))).toEqual(failed);
  }
  provider.bent = { authorization: 'javascript:alert(1)//' };
  expect(whyNot(await begin(visitor.email))).toEqual([failed[0], 'NOT_A_PROVIDER']);
  provider.bent = {};
  const [one, two] = [await begin(visitor.email), await begin(visitor.email)];
  const query = await provider.visit(one.url, visitor);
  // Another browser's question: neither its state nor its proof key fits.
  expect(whyNot(await back(two.ticket, query))).toEqual(failed);
  const state = new URL(two.url).searchParams.get('state') ?? '';
  const mixed = new URLSearchParams(query);
  mixed.set('state', state);
  expect(whyNot(await back(two.ticket, String(mixed)))).toEqual(failed);
  const denied = new URLSearchParams({ error: 'access_denied', state });
  expect(whyNot(await back(two.ticket, String(denied)))).toEqual(failed);
  expect(codeOf(await back('nonsense', query))).toBe('STEP_EXPIRED');
  const late = await begin(visitor.email);
  const lateQuery = await provider.visit(late.url, visitor);
  market.subgraph.clock.advance(601_000);
  expect(codeOf(await back(late.ticket, lateQuery))).toBe('STEP_EXPIRED');
  expect(await em().count(Session, {})).toBe(sessions);

  const right = await begin(visitor.email);
  const answer = await provider.visit(right.url, visitor);
  const twice = await Promise.all([back(right.ticket, answer), back(right.ticket, answer)]);
  expect(twice.filter(({ accessToken }) => accessToken)).toHaveLength(1);
  // The administrator changes the provider while somebody is on the way.
  const onTheWay = await begin(visitor.email);
  const goes = await provider.visit(onTheWay.url, visitor);
  await mutate(admin, 'removeCompanySignIn', { isConfirmed: true });
  expect(codeOf(await back(onTheWay.ticket, goes))).toBe('STEP_EXPIRED');
  expect(codeOf(await begin(visitor.email))).toBe('COMPANY_SIGN_IN_UNKNOWN');
});

test('two people who come at once become two members; one who comes twice at once, one', async () => {
  const { admin, domain } = await withDomain();
  await setUp(admin);
  const members = () => em().count(Member, { companyId: admin.companyId });
  const before = await members();
  const visitor = { sub: 'twin', email: `twin@${domain}` };
  const ways = [await begin(visitor.email), await begin(visitor.email)];
  const queries: string[] = [];
  for (const { url } of ways) queries.push(await provider.visit(url, visitor));
  const both = await Promise.all(ways.map(({ ticket }, i) => back(ticket, queries[i] ?? '')));
  expect(both.map(codeOf)).toEqual([undefined, undefined]);
  expect(await members()).toBe(before + 1);
});

test('required: members come in by it alone, administrators keep their own way', async () => {
  const { admin, domain } = await withDomain();
  const requires = (who: Person, isRequired = true) =>
    mutate(who, 'requireCompanySignIn', { isRequired }, 'company { companySignIn { isRequired } }');
  expect(codeOf(await requires(admin))).toBe('COMPANY_SIGN_IN_MISSING');
  await setUp(admin);
  expect(codeOf(await requires(admin))).toBe('COMPANY_SIGN_IN_UNTRIED');
  const colleague = await market.colleague(admin);
  const theirs = await market.openSession(colleague.email);
  const own = await market.openSession(admin.email);
  const visitor = { sub: 'v', email: `v@${domain}` };
  const opened = await enter(visitor);
  expect(codeOf(await requires(colleague))).toBe('FORBIDDEN');
  expect(await requires(admin)).toEqual({
    company: { companySignIn: { isRequired: true } },
    userErrors: [],
  });
  expect(codeOf(await market.rotateSession(theirs.refreshToken))).toBe('SESSION_ENDED');
  expect((await market.rotateSession(own.refreshToken)).userErrors).toEqual([]);
  const went = await market.rotateSession(opened.refreshToken);
  expect(went.userErrors).toEqual([]);
  expect(codeOf(await market.openSession(colleague.email))).toBe('COMPANY_SIGN_IN_NEEDED');
  expect(codeOf(await market.openSession(colleague.email, 'a guess at it'))).toBe(
    'SIGN_IN_REFUSED',
  );
  expect((await market.openSession(admin.email)).userErrors).toEqual([]);
  // Who acts for another company too begins there, and does not switch over.
  const home = await market.founder();
  const invitation = { id: newId('inv'), email: colleague.email, displayName: 'L' };
  const { invitation: sent } = await mutate(
    home,
    'inviteMember',
    { ...invitation, roles: ['PURCHASER'] },
    'invitation { token }',
  );
  await mutate(colleague, 'acceptInvitation', { token: sent.token });
  const elsewhere = await market.openSession(colleague.email);
  expect(decodeJwt(elsewhere.accessToken).company).toBe(home.companyId);
  const over = await market.rotateSession(elsewhere.refreshToken, admin.companyId);
  expect(codeOf(over)).toBe('COMPANY_SIGN_IN_NEEDED');

  expect((await requires(admin, false)).company.companySignIn.isRequired).toBe(false);
  await requires(admin);
  // Another client begins anew: not required, and what the former one has opened ends.
  market.subgraph.clock.advance(1_000);
  provider.client.clientId = 'agora-two';
  expect((await setUp(admin)).company.companySignIn).toMatchObject({
    isRequired: false,
    lastUsedAt: null,
  });
  provider.client.clientId = 'agora';
  expect(codeOf(await market.rotateSession(went.refreshToken))).toBe('SESSION_ENDED');
  expect((await market.openSession(colleague.email)).userErrors).toEqual([]);
});

test('its own provider answers for two factors in that company; a failing one is said', async () => {
  const { admin, visitor, opened } = await withNewcomer();
  await market.subgraph.running.transact(async (work) => {
    (await work.get(Company, admin.companyId)).requiresTwoFactor = true;
  });
  expect((await market.rotateSession(opened.refreshToken)).userErrors).toEqual([]);
  expect((await enter(visitor)).userErrors).toEqual([]);
  const way = await begin(visitor.email);
  const query = await provider.visit(way.url, visitor);
  provider.client.clientSecret = 'a new one that nobody was told';
  const failed = await back(way.ticket, query);
  provider.client.clientSecret = 'the secret of the client';
  expect(whyNot(failed)).toEqual(['COMPANY_SIGN_IN_FAILED', 'NOT_ACCEPTED']);
});

test('programs, staff and strangers set up nothing', async () => {
  const { admin } = await withDomain();
  await setUp(admin);
  const program = { ...admin.caller, apiKeyId: 'key_01K00000000000000000000001' };
  const operator = await market.operator();
  const { issuer, client } = provider;
  for (const [name, input] of [
    ['setUpCompanySignIn', { issuer, ...client }],
    ['requireCompanySignIn', { isRequired: false }],
    ['removeCompanySignIn', { isConfirmed: true }],
  ] as const) {
    const say = (who: object) => market.subgraph.mutate(who, name, input, '__typename');
    expect(codeOf(await say(program))).toBe('FORBIDDEN');
    expect(codeOf(await say(as.anonymous()))).toBe('UNAUTHENTICATED');
  }
  const query = 'query ($id: ID!) { company(id: $id) { companySignIn { allowedActions } } }';
  const seen = await market.subgraph.ask(operator.caller, query, { id: admin.companyId });
  expect(seen.company.companySignIn).toEqual({ allowedActions: [] });
  const unmeant = await mutate(admin, 'removeCompanySignIn', { isConfirmed: false });
  expect(unmeant.userErrors[0]).toMatchObject({ field: ['isConfirmed'] });
  expect(await em().count(CompanySignIn, { id: admin.companyId })).toBe(1);
});
