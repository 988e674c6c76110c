// Joining a company by the mailbox one has there: from the proof of the domain to the new member. Through the
// schema on a real database.
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Mail } from '../mails/mail.js';
import { accounts } from '../subgraph.js';
import { AccountsMarket, goodPassword, type Person } from '../testing/accounts-market.js';
import { joinRequestStates } from './join-request-states.js';

let market: AccountsMarket;
beforeAll(async () => {
  market = await AccountsMarket.open();
});
afterAll(() => market.close());
afterEach(async () => {
  expect(await market.brokenChecks()).toEqual({});
});

let serial = 0;
const newDomain = () => `firm${++serial}.example`;
const codeOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors[0]?.code;
const change = (caller: object, name: string, input: object, selection = '__typename') =>
  market.subgraph.mutate(caller, name, input, selection);
const mailsTo = (recipient: string) =>
  market.subgraph.running.database.em.fork().find(Mail, { recipient }, { orderBy: { id: 'asc' } });
const lastTo = async (recipient: string) => (await mailsTo(recipient)).at(-1);
const sweep = (name: string) =>
  accounts.sweeps?.find((one) => one.name === name)?.run(market.subgraph.running);

const claim = async (who: Person, domain: string, mailbox = 'POSTMASTER') => {
  const input = { id: newId('dmn'), domain, mailbox };
  const selection = 'domain { id domain mailbox provedAt allowedActions }';
  return { input, answer: await change(who.caller, 'claimDomain', input, selection) };
};
const prove = (who: Person, domainId: string, code: string) =>
  change(who.caller, 'proveDomain', { domainId, code }, 'domain { provedAt allowedActions }');

/** A company's administrator with a proved domain. */
async function withDomain() {
  const [admin, domain] = [await market.founder(), newDomain()];
  const { input } = await claim(admin, domain);
  const code = (await lastTo(`postmaster@${domain}`))?.params.token ?? '';
  expect((await prove(admin, input.id, code)).userErrors).toEqual([]);
  return { admin, domain, domainId: input.id };
}
const ask = (email: string, displayName = '赵敏') =>
  change(as.anonymous(), 'askToJoin', { email, displayName, locale: 'zh-CN' });
const confirm = (token: string) =>
  change(as.anonymous(), 'confirmJoinRequest', { token }, 'company { id }');
const waiting = async (who: Person) =>
  (
    await market.subgraph.ask(
      who.caller,
      'query ($id: ID!) { company(id: $id) { joinRequests { id email displayName state allowedActions } } }',
      { id: who.companyId },
    )
  ).company.joinRequests;
async function wish(domain: string) {
  const email = `zhao${++serial}@${domain}`;
  await ask(email);
  const token = (await lastTo(email))?.params.token ?? '';
  return { email, token, confirmed: await confirm(token) };
}

test('a domain is proved by the code in its mailbox, never a public one, never twice', async () => {
  const [admin, rival, domain] = [await market.founder(), await market.founder(), newDomain()];
  for (const [text, code] of [
    ['qq.com', 'DOMAIN_PUBLIC'],
    ['mail.gmail.com', 'DOMAIN_PUBLIC'],
    ['nonsense', 'INVALID_INPUT'],
    ['10.0.0.1', 'INVALID_INPUT'],
  ] as const) {
    expect([text, codeOf((await claim(admin, text)).answer)]).toEqual([text, code]);
  }
  expect(codeOf((await claim(admin, domain, 'OWN')).answer)).toBe('INVALID_INPUT');
  const { input, answer } = await claim(admin, ` @${domain.toUpperCase()} `);
  expect(answer.domain).toEqual({
    id: input.id,
    domain,
    mailbox: `postmaster@${domain}`,
    provedAt: null,
    allowedActions: ['PROVE', 'RELEASE'],
  });
  const mail = await lastTo(`postmaster@${domain}`);
  expect(mail).toMatchObject({
    template: 'DOMAIN_CODE',
    params: { token: expect.stringMatching(/^\d{8}$/) },
  });
  const code = mail?.params.token ?? '';
  const wrong = code === '00000000' ? '00000001' : '00000000';
  expect(codeOf(await prove(admin, input.id, wrong))).toBe('DOMAIN_CODE_WRONG');
  expect(codeOf(await prove(rival, input.id, code))).toBe('NOT_FOUND');
  const rivals = await claim(rival, domain);
  const rivalCode = (await lastTo(`postmaster@${domain}`))?.params.token ?? '';
  const spaced = `${code.slice(0, 4)} ${code.slice(4)}`;
  expect((await prove(admin, input.id, spaced)).domain.allowedActions).toEqual(['RELEASE']);
  expect(codeOf(await prove(rival, rivals.input.id, rivalCode))).toBe('DOMAIN_TAKEN');
  expect(codeOf((await claim(rival, domain)).answer)).toBe('DOMAIN_TAKEN');
});

test('guesses are counted, codes grow old, and another claim ends the earlier code', async () => {
  const [admin, domain] = [await market.founder(), newDomain()];
  const first = await claim(admin, domain);
  const old = (await lastTo(`postmaster@${domain}`))?.params.token ?? '';
  const { input } = await claim(admin, domain, 'ADMIN');
  expect(codeOf(await prove(admin, first.input.id, old))).toBe('NOT_FOUND');
  const code = (await lastTo(`admin@${domain}`))?.params.token ?? '';
  for (let guess = 0; guess < 5; guess++) {
    const wrong = String((Number(code) + 1 + guess) % 1e8).padStart(8, '0');
    expect(codeOf(await prove(admin, input.id, wrong))).toBe('DOMAIN_CODE_WRONG');
  }
  expect(codeOf(await prove(admin, input.id, code))).toBe('TOO_MANY_ATTEMPTS');
  market.subgraph.clock.advance(31 * 60_000);
  expect(codeOf(await prove(admin, input.id, code))).toBe('DOMAIN_CODE_WRONG');
});

test('who has a mailbox there asks, proves it, is let in with a role, and becomes a member', async () => {
  const { admin, domain } = await withDomain();
  const before = await market.rowCounts();
  const nobody = `someone@${newDomain()}`;
  expect((await ask(nobody)).userErrors).toEqual([]);
  expect(await mailsTo(nobody)).toEqual([]);
  const rows = await market.rowCounts();
  expect({ ...rows, attempt_windows: before.attempt_windows }).toEqual(before);

  const email = `zhao@${domain}`;
  await ask(email);
  expect(await waiting(admin)).toEqual([]);
  const { template, params } = (await lastTo(email)) as Mail;
  expect(template).toBe('JOIN_CONFIRMATION');
  expect(codeOf(await confirm('not a token'))).toBe('JOIN_REQUEST_NOT_OPEN');
  expect((await confirm(params.token ?? '')).company).toEqual({ id: admin.companyId });
  expect((await confirm(params.token ?? '')).userErrors).toEqual([]);
  expect(await lastTo(admin.email)).toMatchObject({
    template: 'JOIN_REQUESTED',
    params: { email },
  });
  const [request, ...others] = await waiting(admin);
  expect(others).toEqual([]);
  const about = {
    email,
    displayName: '赵敏',
    state: 'WAITING',
    allowedActions: ['ACCEPT', 'DECLINE'],
  };
  expect(request).toMatchObject(about);
  // Asking again while it waits changes nothing.
  await ask(email);
  expect((await lastTo(email))?.template).toBe('JOIN_CONFIRMATION');

  const accept = (caller: object, roles: string[]) =>
    change(caller, 'acceptJoinRequest', { requestId: request.id, roles }, 'joinRequest { state }');
  expect(codeOf(await accept(admin.caller, []))).toBe('INVALID_INPUT');
  expect((await accept(admin.caller, ['PURCHASER'])).joinRequest).toEqual({ state: 'ACCEPTED' });
  expect(codeOf(await accept(admin.caller, ['PURCHASER']))).toBe('JOIN_REQUEST_NOT_OPEN');
  const invitation = (await lastTo(email)) as Mail;
  expect(invitation.template).toBe('INVITATION');
  const acceptance = { token: invitation.params.token, password: goodPassword };
  const { member } = await change(as.anonymous(), 'acceptInvitation', acceptance, 'member { id }');
  const joined = await market.person(member.id, email);
  expect(joined.caller.roles).toEqual(['PURCHASER']);
  expect(await waiting(joined)).toBeNull();
  const trail = await market.subgraph.ask(
    admin.caller,
    'query { auditTrail(first: 5, filter: { action: "joinRequest." }) { nodes { action } } }',
  );
  expect(trail.auditTrail.nodes.map((n: { action: string }) => n.action)).toEqual([
    'joinRequest.accepted',
    'joinRequest.made',
  ]);
});

test('a wish is declined, or ends by itself; a released domain opens nothing', async () => {
  const { admin, domain, domainId } = await withDomain();
  const first = await wish(domain);
  const [{ id: requestId }] = await waiting(admin);
  const declined = await change(
    admin.caller,
    'declineJoinRequest',
    { requestId },
    'joinRequest { state }',
  );
  expect(declined.joinRequest).toEqual({ state: 'DECLINED' });
  expect((await lastTo(first.email))?.template).toBe('JOIN_DECLINED');
  await wish(domain);
  const unproved = `late@${domain}`;
  await ask(unproved);
  const late = (await lastTo(unproved))?.params.token ?? '';
  market.subgraph.clock.advance(25 * 3_600_000);
  expect(codeOf(await confirm(late))).toBe('JOIN_REQUEST_NOT_OPEN');
  expect(await waiting(admin)).toHaveLength(1);
  market.subgraph.clock.advance(14 * 24 * 3_600_000);
  expect(await waiting(admin)).toEqual([]);
  await sweep('expire-join-requests');
  const { running } = market.subgraph;
  const states = await running.transact((work) =>
    work.sql('select state from join_requests where company_id = ? order by id', [admin.companyId]),
  );
  expect(states).toEqual([{ state: 'DECLINED' }, { state: 'EXPIRED' }]);

  const last = `last@${domain}`;
  await ask(last);
  const token = (await lastTo(last))?.params.token ?? '';
  await change(admin.caller, 'releaseDomain', { domainId }, 'company { id }');
  expect(codeOf(await confirm(token))).toBe('JOIN_REQUEST_NOT_OPEN');
});

test('outsiders see nothing and decide nothing; colleagues without the right neither', async () => {
  const { admin, domain, domainId } = await withDomain();
  await wish(domain);
  const [{ id: requestId }] = await waiting(admin);
  const clerk = await market.colleague(admin);
  const stranger = await market.founder();
  const before = await market.rowCounts();
  const tries: [string, object][] = [
    ['releaseDomain', { domainId }],
    ['proveDomain', { domainId, code: '12345678' }],
    ['acceptJoinRequest', { requestId, roles: ['PURCHASER'] }],
    ['declineJoinRequest', { requestId }],
  ];
  for (const [name, input] of tries) {
    expect([name, codeOf(await change(stranger.caller, name, input))]).toEqual([name, 'NOT_FOUND']);
    const inside = codeOf(await change(clerk.caller, name, input));
    expect([name, inside]).toEqual([name, name.endsWith('Request') ? 'NOT_FOUND' : 'FORBIDDEN']);
  }
  expect(codeOf((await claim(clerk, newDomain())).answer)).toBe('FORBIDDEN');
  expect(await market.rowCounts()).toEqual(before);
  const query = 'query ($id: ID!) { company(id: $id) { domains { id } joinRequests { id } } }';
  const seen = async (who: Person) =>
    (await market.subgraph.ask(who.caller, query, { id: admin.companyId })).company;
  expect(await seen(stranger)).toEqual({ domains: null, joinRequests: null });
  expect(await seen(clerk)).toEqual({ domains: [{ id: domainId }], joinRequests: null });
});

test('the whole square of a wish', () => {
  const allowed = joinRequestStates.pairs().filter(([, , isAllowed]) => isAllowed);
  expect(joinRequestStates.pairs()).toHaveLength(25);
  expect(allowed.map(([from, to]) => `${from} to ${to}`)).toEqual([
    'ASKED to WAITING',
    'ASKED to EXPIRED',
    'WAITING to ACCEPTED',
    'WAITING to DECLINED',
    'WAITING to EXPIRED',
  ]);
});
