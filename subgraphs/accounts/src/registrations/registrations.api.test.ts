// Coming to the platform, through the schema on a real database.
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { AccountsMarket, gateway, newEmail, registration } from '../testing/accounts-market.js';

let market: AccountsMarket;
beforeAll(async () => {
  market = await AccountsMarket.open();
});
afterAll(() => market.close());
afterEach(async () => {
  expect(await market.brokenChecks()).toEqual({});
});

const selection =
  'company { id name kind country verificationState } member { id displayName email roles }';
const register = (input: object) =>
  market.subgraph.mutate(as.anonymous(), 'registerCompany', input, selection);

test('a visitor registers a company, is its administrator, and can sign in', async () => {
  const input = registration({ kind: 'BOTH', email: ` ${newEmail('Wang')} ` });
  const { company, member, userErrors } = await register(input);
  expect(userErrors).toEqual([]);
  expect(company).toEqual({
    id: input.id,
    name: 'Hua Long Electronics',
    kind: 'BOTH',
    country: 'CN',
    verificationState: 'UNVERIFIED',
  });
  // The visitor is anonymous still: names are public, the rest is not.
  expect(member).toEqual({
    id: expect.stringMatching(/^mem_/),
    displayName: '王芳',
    email: null,
    roles: [],
  });
  const published = (await market.subgraph.published()).filter((m) => m.key === company.id);
  expect(published.map(({ type, payload }) => [type, payload])).toEqual([
    ['accounts.company.registered', { companyId: input.id, name: company.name, kind: 'BOTH' }],
    [
      'accounts.member.joined',
      {
        companyId: input.id,
        memberId: member.id,
        roles: ['COMPANY_ADMIN', 'PURCHASER', 'SELLER_AGENT'],
      },
    ],
  ]);
  const session = await market.openSession(input.email.toUpperCase());
  expect(session.userErrors).toEqual([]);
  expect(session.accessToken).toMatch(/^ey/);
});

test('the same registration again gives the first result; another with its id is refused', async () => {
  const input = registration();
  const first = await register(input);
  const before = await market.rowCounts();
  expect(await register(input)).toEqual(first);
  const other = await register({ ...input, companyName: 'Another', email: newEmail() });
  expect(other.userErrors).toEqual([{ code: 'ID_REUSED', field: ['id'], params: null }]);
  expect(await market.rowCounts()).toEqual(before);
});

test('an e-mail that is taken, in any case, is a field error and nothing is written', async () => {
  const { email } = await market.founder();
  const before = await market.rowCounts();
  const refused = await register(registration({ email: email.toUpperCase() }));
  expect(refused).toEqual({
    company: null,
    member: null,
    userErrors: [{ code: 'EMAIL_TAKEN', field: ['email'], params: null }],
  });
  expect(await market.rowCounts()).toEqual(before);
});

test.each<[string, object, unknown]>([
  ['the kind OPERATOR', { kind: 'OPERATOR' }, { field: ['kind'], reason: 'NOT_FOR_REGISTRATION' }],
  ['a short password', { password: 'too short' }, { field: ['password'], reason: 'TOO_SHORT' }],
  ['no e-mail', { email: 'nobody' }, { field: ['email'], reason: 'NOT_AN_EMAIL' }],
  ['no country', { country: 'XX' }, { field: ['country'], reason: 'NOT_A_COUNTRY' }],
  ['an unknown language', { locale: 'fr' }, { field: ['locale'], reason: 'NOT_A_LOCALE' }],
  ['an empty name', { companyName: ' ' }, { field: ['companyName'], reason: 'EMPTY' }],
  ['an id of another kind', { id: newId('mem') }, { field: ['id'], reason: 'NOT_AN_ID' }],
])('%s is refused and nothing is written', async (_, changes, error) => {
  const before = await market.rowCounts();
  const { userErrors } = await register(registration(changes));
  const [{ code, field, params }] = userErrors;
  expect(code).toBe('INVALID_INPUT');
  expect({ field, reason: params.reason }).toEqual(error);
  expect(await market.rowCounts()).toEqual(before);
});

test('of many registrations of one e-mail at once, one succeeds', async () => {
  const email = newEmail();
  const companies = (await market.rowCounts()).companies ?? 0;
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => register(registration({ email }))),
  );
  const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? 'registered').sort();
  expect(codes).toEqual([...Array(5).fill('EMAIL_TAKEN'), 'registered']);
  expect((await market.rowCounts()).companies).toBe(companies + 1);
});

test('the same registration sent twice at once is one company', async () => {
  const input = registration();
  const [one, other] = await Promise.all([register(input), register(input)]);
  expect(one.userErrors).toEqual([]);
  expect(other).toEqual(one);
});

test('only services found the operator, and there is one', async () => {
  const { kind: _, ...input } = registration({ companyName: 'Second' });
  const founding = `mutation ($input: FoundOperatorInput!) {
    foundOperator(input: $input) { userErrors { code } }
  }`;
  const visitor = await market.subgraph.answer(as.operator(), founding, { input });
  expect(visitor.errors[0].extensions.code).toBe('FORBIDDEN');

  const operator = await market.operator();
  expect(operator.caller.roles).toEqual(['COMPANY_ADMIN', 'OPERATOR', 'EDITOR']);
  expect((await market.operator()).memberId).toBe(operator.memberId);
  const second = await market.subgraph.mutate(gateway, 'foundOperator', input, 'company { id }');
  expect(second.userErrors[0].code).toBe('OPERATOR_EXISTS');
});

test('the operator lists companies by a part of their name; nobody else does', async () => {
  const mark = newId('com').slice(-8);
  const [a, b] = [`Ålpha ${mark} 100%`, `Beta ${mark}`];
  for (const companyName of [a, b]) await market.founder({ companyName });
  const list = `query ($text: String) {
    companies(filter: { text: $text }) { totalCount nodes { name members { totalCount } } }
  }`;
  const { caller } = await market.operator();
  const both = (await market.subgraph.ask(caller, list, { text: mark.toLowerCase() })).companies;
  expect(both.totalCount).toBe(2);
  expect(both.nodes).toEqual([
    { name: b, members: { totalCount: 1 } },
    { name: a, members: { totalCount: 1 } },
  ]);
  const one = await market.subgraph.ask(caller, list, { text: `ÅLPHA ${mark} 100%` });
  expect(one.companies.nodes.map((c: { name: string }) => c.name)).toEqual([a]);
  const codeFor = async (who: object) =>
    (await market.subgraph.answer(who, list, {})).errors[0].extensions.code;
  expect(await codeFor(as.member(['COMPANY_ADMIN']))).toBe('FORBIDDEN');
  expect(await codeFor(as.anonymous())).toBe('UNAUTHENTICATED');
});
