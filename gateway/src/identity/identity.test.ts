// Who the gateway takes a request to be from, how browsers get in and out, and what other sites cannot do.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { ask, FixtureGraph, password } from '../testing/fixture-graph.js';

const graph = new FixtureGraph();
let gateway: Awaited<ReturnType<FixtureGraph['gateway']>>;
const opened: { stop(): Promise<void> }[] = [];

beforeAll(async () => {
  gateway = await graph.gateway();
  opened.push(gateway);
});
beforeEach(() => graph.reset());
afterAll(() => Promise.all(opened.map((g) => g.stop())));

/** A gateway of its own, that knows no keys yet. */
async function newcomer() {
  const other = new FixtureGraph();
  const door = await other.gateway();
  opened.push(door);
  const questions = () => other.sent.filter((s) => s.request.query.includes('accessTokenKeys'));
  return { graph: other, gateway: door, questions };
}

const viewer = '{ viewer { memberId companyId roles locale } }';
const member = { memberId: 'mem_1', companyId: 'com_1', roles: ['PURCHASER'], locale: 'en' };
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const csrf = { 'x-agora-csrf': '1' };
const cookie = (token: string) => ({ cookie: `agora_access=${token}` });

const post = (url: string, payload: object, headers: Record<string, string> = csrf) =>
  gateway.app.inject({ method: 'POST', url, payload, headers });

/** Cookies as a browser would keep them: name → value and attributes. */
function cookiesOf(response: { headers: Record<string, unknown> }): Record<string, string> {
  const lines = [response.headers['set-cookie'] ?? []].flat() as string[];
  return Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
}

test('nobody, a bearer token, a cookie', async () => {
  const token = await graph.token();
  expect((await ask(gateway, viewer)).body).toEqual({ data: { viewer: null } });
  expect((await ask(gateway, viewer, bearer(token))).body).toEqual({ data: { viewer: member } });
  const signedIn = await ask(gateway, viewer, { ...cookie(token), ...csrf });
  expect(signedIn.body).toEqual({ data: { viewer: member } });
});

test('an expired cookie makes nobody and says so; an expired bearer token is refused', async () => {
  const token = await graph.token();
  graph.clock.advance(606_000);
  const browser = await ask(gateway, viewer, { ...cookie(token), ...csrf });
  expect(browser.body).toEqual({ data: { viewer: null } });
  expect(browser.headers['x-agora-session']).toBe('expired');
  const program = await ask(gateway, viewer, bearer(token));
  expect(program.status).toBe(401);
  expect(program.body.errors[0].extensions).toEqual({ code: 'BEARER_TOKEN_EXPIRED' });
});

test.each([
  ['forged', async () => (await new FixtureGraph().token()) as string],
  ['for somebody else', () => graph.token({ aud: 'elsewhere' })],
  ['without a company', () => graph.token({ company: undefined })],
  ['nonsense', async () => 'nonsense'],
])('a token that is %s is nobody', async (_what, make) => {
  const token = await make();
  const browser = await ask(gateway, viewer, { ...cookie(token), ...csrf });
  expect(browser.body).toEqual({ data: { viewer: null } });
  expect(browser.headers['x-agora-session']).toBe('invalid');
  const program = await ask(gateway, viewer, bearer(token));
  expect([program.status, program.body.errors[0].extensions.code]).toEqual([
    401,
    'BEARER_TOKEN_INVALID',
  ]);
});

test('keys are asked for once, again for a new key, and not for every made-up one', async () => {
  const { graph, gateway, questions } = await newcomer();
  const old = await graph.token();
  await ask(gateway, viewer, bearer(old));
  await ask(gateway, viewer, bearer(old));
  expect(questions()).toHaveLength(1);
  graph.kid = 'key-2';
  const made = await graph.token();
  for (let i = 0; i < 5; i++) await ask(gateway, viewer, bearer(made));
  expect(questions()).toHaveLength(1);
  graph.clock.advance(11_000);
  expect((await ask(gateway, viewer, bearer(made))).body.data.viewer).toEqual(member);
  expect(questions()).toHaveLength(2);
});

test('while accounts is away, known keys still count; without any, nobody is anybody', async () => {
  const { graph, gateway } = await newcomer();
  const token = await graph.token();
  graph.faults.set('accounts', 'KEYLESS');
  const unknown = await ask(gateway, '{ refused }', { ...cookie(token), ...csrf });
  expect(unknown.headers['x-agora-session']).toBe('unverifiable');
  expect((await ask(gateway, viewer, bearer(token))).status).toBe(503);
  graph.faults.clear();
  expect((await ask(gateway, viewer, bearer(token))).body.data.viewer).toEqual(member);
  graph.faults.set('accounts', 'KEYLESS');
  graph.clock.advance(500_000);
  expect((await ask(gateway, viewer, bearer(token))).status).toBe(200);
});

test('sign-in sets cookies that scripts cannot read and tells them only when to refresh', async () => {
  const response = await post('/auth/sign-in', { email: 'a@b.example', password });
  expect(response.statusCode).toBe(200);
  expect(response.json()).toEqual({
    accessTokenExpiresAt: '2026-03-02T08:10:00.000Z',
    refreshTokenExpiresAt: '2026-03-03T08:00:00.000Z',
    userErrors: [],
  });
  const cookies = cookiesOf(response);
  expect(cookies.agora_access).toMatch(/; Path=\/; .*HttpOnly; SameSite=Lax$/);
  expect(cookies.agora_refresh).toMatch(/^refresh-1; Path=\/auth; .*HttpOnly; SameSite=Lax$/);
  expect(response.headers['cache-control']).toBe('no-store');
  const access = cookies.agora_access?.split(';')[0] ?? '';
  const signedIn = await ask(gateway, viewer, { ...cookie(access), ...csrf });
  expect(signedIn.body.data.viewer).toEqual(member);
});

test('behind https the cookies are for https only', async () => {
  const proxied = await graph.gateway({ trustsProxy: true });
  opened.push(proxied);
  const response = await proxied.app.inject({
    method: 'POST',
    url: '/auth/sign-in',
    headers: { ...csrf, 'x-forwarded-proto': 'https' },
    payload: { email: 'a@b.example', password },
  });
  const lines = [response.headers['set-cookie'] ?? []].flat();
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(line).toMatch(/; Secure/);
});

test('a program gets the tokens in the body and no cookies, without the header of browsers', async () => {
  const response = await post(
    '/auth/sign-in',
    { email: 'a@b.example', password, mode: 'token' },
    {},
  );
  expect(response.headers['set-cookie']).toBeUndefined();
  expect(response.json()).toMatchObject({ refreshToken: 'refresh-1', userErrors: [] });
  const renewed = await post('/auth/refresh', { refreshToken: 'refresh-1' }, {});
  expect(renewed.json()).toMatchObject({ refreshToken: 'refresh-2', userErrors: [] });
});

test('refusals of accounts are passed on, with their status', async () => {
  const wrong = await post('/auth/sign-in', { email: 'a@b.example', password: 'wrong' });
  expect([wrong.statusCode, wrong.json().userErrors[0].code]).toEqual([401, 'SIGN_IN_REFUSED']);
  expect(wrong.headers['set-cookie']).toBeUndefined();
  const often = await post('/auth/sign-in', { email: 'a@b.example', password: 'again' });
  expect([often.statusCode, often.headers['retry-after']]).toEqual([429, '9']);
  const bad = await post('/auth/sign-in', { email: 'a@b.example' });
  expect([bad.statusCode, bad.json().userErrors[0].field]).toEqual([400, ['password']]);
});

test('a sign-in in two steps: no cookies before the second, recovery codes with an enrolment', async () => {
  const first = await post('/auth/sign-in', { email: 'a@b.example', password: 'two' });
  const secondStep = {
    stepToken: 'step-1',
    stepTokenExpiresAt: '2026-03-02T08:10:00.000Z',
    mustEnrol: true,
  };
  expect([first.statusCode, first.json()]).toEqual([200, { secondStep, userErrors: [] }]);
  expect([first.headers['set-cookie'], first.headers['cache-control']]).toEqual([
    undefined,
    'no-store',
  ]);
  const { stepToken } = secondStep;
  const secret = await post('/auth/second-step/enrolment', { stepToken });
  expect(secret.json()).toEqual({ secret: 'ABC', uri: 'otpauth://totp/Agora:a', userErrors: [] });
  const wrong = await post('/auth/second-step', { stepToken, code: '000000' });
  expect([wrong.statusCode, wrong.json().userErrors[0].code]).toEqual([401, 'WRONG_CODE']);
  expect(wrong.headers['set-cookie']).toBeUndefined();
  const late = await post('/auth/second-step/enrolment', { stepToken: 'forged' });
  expect([late.statusCode, late.json().userErrors[0].code]).toEqual([401, 'STEP_EXPIRED']);
  const passed = await post('/auth/second-step', { stepToken, code: '123456' });
  expect(passed.json()).toMatchObject({ recoveryCodes: ['aaaa-bbbb'], userErrors: [] });
  expect(passed.json().accessToken).toBeUndefined();
  expect(cookiesOf(passed).agora_access).toMatch(/HttpOnly/);
  const program = await post('/auth/second-step', { stepToken, code: '123456', mode: 'token' }, {});
  expect(program.json().refreshToken).toMatch(/^refresh-/);
  expect(program.headers['set-cookie']).toBeUndefined();
  const bad = await post('/auth/second-step', { stepToken });
  expect([bad.statusCode, bad.json().userErrors[0].field]).toEqual([400, ['code']]);
});

test('a passkey signs in by itself: a challenge, then cookies or tokens', async () => {
  const begun = await post('/auth/passkey/challenge', {});
  const told = { options: { challenge: 'c-1' }, ticket: 'ticket-1', userErrors: [] };
  expect([begun.json(), begun.headers['cache-control']]).toEqual([told, 'no-store']);
  const response = { id: 'credential', response: { signature: 's' } };
  const shown = await post('/auth/passkey', { ticket: 'ticket-1', response });
  expect(cookiesOf(shown).agora_access).toMatch(/HttpOnly/);
  expect(shown.json().accessToken).toBeUndefined();
  const program = await post('/auth/passkey', { ticket: 'ticket-1', response, mode: 'token' }, {});
  expect(program.json().refreshToken).toMatch(/^refresh-/);
  const refused = await post('/auth/passkey', { ticket: 'forged', response });
  expect([refused.statusCode, refused.json().userErrors[0].code]).toEqual([401, 'PASSKEY_REFUSED']);
  expect(refused.headers['set-cookie']).toBeUndefined();
  const bad = await post('/auth/passkey', { ticket: 'ticket-1', response: 'yes' });
  expect([bad.statusCode, bad.json().userErrors[0].field]).toEqual([400, ['response']]);
});

test('by way of the company: there with a cookie that no other place gets, and back signed in', async () => {
  const begin = (email: string, next?: string) => post('/auth/company', { email, next });
  const begun = await begin('wei@known.example', '/orders?state=OPEN');
  expect(begun.json()).toEqual({ url: 'https://login.known.example/?state=s', userErrors: [] });
  const { agora_company = '' } = cookiesOf(begun);
  expect(agora_company).toMatch(/; Max-Age=600; Path=\/auth\/company; HttpOnly; SameSite=Lax$/);
  const unknown = await begin('wei@unknown.example');
  expect([unknown.statusCode, unknown.headers['set-cookie']]).toEqual([404, undefined]);
  const back = (kept: string, query: string) =>
    gateway.app.inject({
      url: `/auth/company/callback?${query}`,
      headers: { cookie: `agora_company=${kept.split(';')[0]}`, 'accept-language': 'zh-CN' },
    });
  const home = await back(agora_company, 'code=c&state=s');
  expect([home.statusCode, home.headers.location]).toEqual([303, '/orders?state=OPEN']);
  expect(cookiesOf(home).agora_access).toMatch(/HttpOnly/);
  expect(cookiesOf(home).agora_company).toMatch(/^; Max-Age=0/);
  for (const [kept, query, location] of [
    [agora_company, 'error=denied', 'problem=COMPANY_SIGN_IN_REFUSED&reason=NOT_A_MEMBER'],
    ['', 'code=c&state=s', 'problem=STEP_EXPIRED'],
    ['nonsense', 'code=c&state=s', 'problem=STEP_EXPIRED'],
  ] as const) {
    const refused = await back(kept, query);
    expect([refused.statusCode, refused.headers.location]).toEqual([303, `/sign-in?${location}`]);
    expect(cookiesOf(refused).agora_access).toBeUndefined();
  }
  const elsewhere = cookiesOf(await begin('wei@known.example', '//evil.example')).agora_company;
  expect((await back(elsewhere ?? '', 'code=c&state=s')).headers.location).toBe('/');
});

test('refresh rotates; a racing one keeps its cookies, an ended one loses them', async () => {
  await post('/auth/sign-in', { email: 'a@b.example', password });
  const refresh = (token: string) =>
    post('/auth/refresh', {}, { ...csrf, cookie: `agora_refresh=${token}` });
  const renewed = await refresh('refresh-1');
  expect(renewed.statusCode).toBe(200);
  expect(cookiesOf(renewed).agora_refresh).toMatch(/^refresh-2;/);
  const racing = await refresh('racing');
  expect([racing.statusCode, racing.headers['set-cookie']]).toEqual([409, undefined]);
  const ended = await refresh('refresh-1');
  expect(ended.statusCode).toBe(401);
  expect(cookiesOf(ended).agora_refresh).toMatch(
    /^; Max-Age=0; Path=\/auth; Expires=Thu, 01 Jan 1970/,
  );
  expect((await post('/auth/refresh', {})).statusCode).toBe(401);
});

test('sign-out ends the session and the cookies, even while accounts is away', async () => {
  const headers = { ...csrf, cookie: 'agora_refresh=refresh-7' };
  const response = await post('/auth/sign-out', {}, headers);
  expect(response.json()).toEqual({ userErrors: [] });
  expect(graph.closed).toEqual(['refresh-7']);
  graph.faults.set('accounts', 'DEAD');
  const away = await post('/auth/sign-out', {}, headers);
  expect(away.statusCode).toBe(503);
  expect(cookiesOf(away).agora_access).toMatch(/^; Max-Age=0; Path=\/; Expires=Thu, 01 Jan 1970/);
});

test.each([
  ['no header', {}, 'CSRF_HEADER_MISSING'],
  ['no header but credentials', { authorization: 'Basic YTpi' }, 'CSRF_HEADER_MISSING'],
  ['a foreign origin', { ...csrf, origin: 'https://evil.example' }, 'FOREIGN_ORIGIN'],
  ['an opaque origin', { ...csrf, origin: 'null' }, 'FOREIGN_ORIGIN'],
  ['a foreign site without origin', { ...csrf, 'sec-fetch-site': 'cross-site' }, 'FOREIGN_ORIGIN'],
])('with cookies and %s nothing happens', async (_what, headers, code) => {
  const token = await graph.token();
  const mutation = 'mutation { renameProduct(name: "x") { id } }';
  const refused = await ask(gateway, mutation, { ...cookie(token), ...(headers as object) });
  expect([refused.status, refused.body.errors[0].extensions.code]).toEqual([403, code]);
  const ways = ['sign-in', 'second-step', 'passkey', 'company', 'refresh', 'sign-out'];
  for (const url of ways.map((way) => `/auth/${way}`)) {
    const step = { stepToken: 'step-1', code: '123456' };
    const response = { id: 'credential', response: {} };
    const payload = { email: 'a@b.example', password, ...step, ticket: 'ticket-1', response };
    const given = { cookie: 'agora_refresh=refresh-1', ...(headers as object) };
    const answer = await post(url, payload, given as Record<string, string>);
    expect([answer.statusCode, answer.json().userErrors[0].code]).toEqual([403, code]);
    expect(answer.headers['set-cookie']).toBeUndefined();
  }
  expect(graph.sent).toEqual([]);
});

test('our own origin and the trusted ones may act', async () => {
  const trusting = await graph.gateway({ trustedOrigins: ['http://localhost:5173'] });
  opened.push(trusting);
  const token = await graph.token();
  for (const origin of ['http://shop.example:4000', 'http://localhost:5173']) {
    const headers = { ...cookie(token), ...csrf, origin, host: 'shop.example:4000' };
    expect((await ask(trusting, viewer, headers)).body.data.viewer).toEqual(member);
  }
});

test('a form of another site cannot send a mutation, cookies or not', async () => {
  const payload = JSON.stringify({ query: 'mutation { renameProduct(name: "x") { id } }' });
  const send = (type: string) =>
    gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': type },
      payload,
    });
  expect((await send('text/plain')).statusCode).toBe(415);
  expect((await send('application/x-www-form-urlencoded')).statusCode).toBe(415);
  const get = await gateway.app.inject({
    url: `/graphql?query=${encodeURIComponent('mutation { renameProduct(name: "x") { id } }')}`,
    headers: { 'apollo-require-preflight': '1' },
  });
  expect(get.statusCode).toBe(405);
  expect(graph.sent).toEqual([]);
});

test.each([
  [{ cookie: 'agora_locale=zh-CN', 'accept-language': 'en' }, 'zh-CN'],
  [{ 'accept-language': 'fr, zh-TW;q=0.8, en;q=0.5' }, 'zh-CN'],
  [{ 'accept-language': 'zh;q=0, en' }, 'en'],
  [{ cookie: 'agora_locale=xx' }, 'en'],
])('the language of %j is %s', async (headers, locale) => {
  await ask(gateway, viewer, headers as Record<string, string>);
  expect(graph.sent.at(-1)?.caller.locale).toBe(locale);
});

test("a member's language counts unless this device chose another", async () => {
  const headers = { ...bearer(await graph.token({ locale: 'zh-CN' })), 'accept-language': 'en' };
  expect((await ask(gateway, viewer, headers)).body.data.viewer.locale).toBe('zh-CN');
  const chosen = { ...headers, cookie: 'agora_locale=en' };
  expect((await ask(gateway, viewer, chosen)).body.data.viewer.locale).toBe('en');
});

test('a request keeps its id; a strange one gets a new one', async () => {
  const kept = await ask(gateway, viewer, { 'x-request-id': 'client-12345' });
  expect(kept.headers['x-request-id']).toBe('client-12345');
  const strange = await ask(gateway, viewer, { 'x-request-id': '<script>alert(1)</script>' });
  expect(strange.headers['x-request-id']).toMatch(/^req_/);
});
