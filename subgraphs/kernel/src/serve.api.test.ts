// Subgraphs behind HTTP: who is answered and who is not, and siblings that ask each other, down or up.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SignJWT } from 'jose';
import { Arg, Ctx, Directive, Query, Resolver } from 'type-graphql';
import { request } from 'undici';
import { callerHeader, callerKey, signCaller, verifyCaller } from './caller.js';
import type { Context } from './graphql/context.js';
import { watchOutbox } from './metrics.js';
import { type Served, serveSubgraph } from './serve.js';
import { connectSiblings, type SiblingConnections } from './sibling-http.js';
import { SiblingUnavailable } from './siblings.js';
import type { SubgraphDefinition } from './subgraph.js';
import { migrationsFor } from './testing/test-migrations.js';
import { as, TestSubgraph } from './testing/test-subgraph.js';

@Resolver()
class ParrotResolver {
  @Query(() => String)
  caller(@Ctx() ctx: Context) {
    return JSON.stringify(ctx.actor.caller);
  }
  @Directive('@inaccessible')
  @Query(() => String)
  whisper(@Ctx() ctx: Context) {
    return JSON.stringify(ctx.actor.caller);
  }
  @Query(() => String)
  async passOn(@Arg('to', () => String) to: string, @Ctx() ctx: Context) {
    return (await ctx.siblings.ask<{ whisper: string }>(to, '{ whisper }')).whisper;
  }
  @Query(() => String, { nullable: true })
  broken(): string {
    throw new Error('a parrot is ill');
  }
}

const secret = 'a secret of the parrots, long enough';
const key = callerKey(secret);
const member = {
  kind: 'MEMBER',
  memberId: 'mem_1',
  companyId: 'com_1',
  roles: ['APPROVER'],
} as const;

let polly: TestSubgraph;
let served: Served;
let siblings: SiblingConnections;
let rico: TestSubgraph;
let silent: { url: string; stop: () => void };

async function definitionOf(name: string): Promise<SubgraphDefinition> {
  return {
    name,
    entities: [],
    migrations: await migrationsFor([]),
    resolvers: [ParrotResolver],
    typeOfPrefix: () => undefined,
    subscriptions: [],
    consumersOf: () => [],
  };
}

/** A server that takes requests and never answers. */
async function startSilent() {
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url, stop };
}

/** An address where nobody listens. */
async function freeUrl(): Promise<string> {
  const { url, stop } = await startSilent();
  stop();
  return url;
}

beforeAll(async () => {
  polly = await TestSubgraph.start(await definitionOf('polly'));
  served = await serveSubgraph(polly.running, { key, port: 0 });
  silent = await startSilent();
  const gone = await freeUrl();
  const urls = { polly: served.url, gone, silent: silent.url, replicated: [gone, served.url] };
  siblings = connectSiblings('rico', urls, key, 700);
  rico = await TestSubgraph.start(await definitionOf('rico'), { askSibling: siblings.ask });
});
afterAll(async () => {
  await siblings.stop();
  silent.stop();
  await served.stop();
  for (const subgraph of [polly, rico]) await subgraph.stop();
});

async function post(body: unknown, caller?: string, path = '/graphql') {
  const answer = await request(`${served.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(caller ? { [callerHeader]: caller } : {}) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: answer.statusCode, text: await answer.body.text() };
}

const whoAmI = { query: '{ caller }' };
const unsigned = { status: 401, text: '{"errors":[{"message":"Unsigned caller."}]}' };

function token(
  changes: { issuer?: string; key?: Uint8Array; issuedAt?: number; alg?: string } = {},
) {
  const issuedAt = changes.issuedAt ?? Math.floor(Date.now() / 1000);
  return new SignJWT({ caller: { ...member, requestId: 'r' } })
    .setProtectedHeader({ alg: changes.alg ?? 'HS256' })
    .setIssuer(changes.issuer ?? 'agora')
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + 30)
    .sign(changes.key ?? key);
}

describe('who is answered', () => {
  test('a signed caller arrives as it was signed', async () => {
    const caller = { ...member, locale: 'zh-CN', requestId: 'req-7' };
    const answer = await post(whoAmI, await signCaller(caller, key));
    expect(answer.status).toBe(200);
    expect(JSON.parse(JSON.parse(answer.text).data.caller)).toEqual(caller);
  });

  test('nobody without a signature, and nobody learns why', async () => {
    expect(await post(whoAmI)).toEqual(unsigned);
    expect(await post({})).toEqual(unsigned);
    expect(await post(whoAmI, 'x')).toEqual(unsigned);
  });

  test('nobody with a forged one: another key, another issuer, another algorithm, none', async () => {
    const other = callerKey('a secret of somebody else entirely');
    const header = Buffer.from('{"alg":"none"}').toString('base64url');
    const claims = (await token()).split('.')[1];
    const [head, , signature] = (await token()).split('.');
    const operator = { caller: { ...member, roles: ['OPERATOR'], requestId: 'r' }, iss: 'agora' };
    const changed = Buffer.from(JSON.stringify(operator)).toString('base64url');
    for (const forged of [
      await token({ key: other }),
      await token({ issuer: 'agora.example' }),
      await token({ alg: 'HS512', key: callerKey(secret.repeat(3)) }),
      `${header}.${claims}.`,
      `${head}.${changed}.${signature}`,
    ]) {
      expect(await post(whoAmI, forged)).toEqual(unsigned);
    }
    expect((await post(whoAmI, await token())).status).toBe(200);
  });

  test('nobody with a stale one', async () => {
    const now = Math.floor(Date.now() / 1000);
    expect(await post(whoAmI, await token({ issuedAt: now - 36 }))).toEqual(unsigned);
    expect((await post(whoAmI, await token({ issuedAt: now - 20 }))).status).toBe(200);
  });

  test('a member is no sibling, whatever it asks', async () => {
    const answer = await post({ query: '{ whisper }' }, await token());
    expect(JSON.parse(answer.text).errors[0].extensions.code).toBe('FORBIDDEN');
  });

  test('what is no operation is refused without a stack', async () => {
    const caller = await token();
    expect((await post({ operationName: 'x' }, caller)).status).toBe(400);
    expect((await post('{"query":', caller)).status).toBe(400);
    expect((await post({ query: `{ caller }#${'x'.repeat(2_000_000)}` }, caller)).status).toBe(413);
    expect((await post(whoAmI, caller, '/elsewhere')).status).toBe(404);
    const wrong = JSON.parse((await post({ query: '{ nothing }' }, caller)).text);
    expect(wrong.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const broken = await post({ query: '{ broken }' }, caller);
    expect([broken.status, broken.text]).toEqual([200, expect.stringContaining('a parrot is ill')]);
    expect(broken.text).not.toContain('.ts:');
  });

  test('a secret that is too short is named', () => {
    expect(() => callerKey('short')).toThrow('SERVICE_SECRET: needs at least 32 characters');
  });

  test('a token is for one caller only: what was signed is what is verified', async () => {
    const actor = await verifyCaller(await token(), key);
    expect(actor.caller).toEqual({ ...member, requestId: 'r' });
    await expect(verifyCaller(undefined, key)).rejects.toThrow('no caller');
  });
});

describe('siblings', () => {
  const passOn = async (to: string) => {
    const query = 'query ($to: String!) { passOn(to: $to) }';
    const caller = { ...as.member(), requestId: 'req-across' };
    return rico.answer(caller, query, { to });
  };

  test('ask as themselves, under the request id of whoever asked them', async () => {
    const { data } = await passOn('polly');
    const heard = JSON.parse(data.passOn);
    expect(heard).toEqual({ kind: 'SERVICE', service: 'rico', requestId: 'req-across' });
  });

  test('pass over a replica that is down', async () => {
    for (let i = 0; i < 4; i++) expect((await passOn('replicated')).errors).toBeUndefined();
  });

  test.each([
    ['gone', /^gone: .*ECONNREFUSED/],
    ['silent', /^silent: Headers Timeout/],
    ['unknown', /^unknown: not configured/],
  ])('that are %s are said to be, and by name', async (name, message) => {
    const begun = Date.now();
    const { errors } = await passOn(name);
    expect(errors[0].message).toMatch(message);
    expect(Date.now() - begun).toBeLessThan(5_000);
  });

  test('that answer with an error, or do not know us, are not available', async () => {
    const { siblings: ours } = rico.running.contextFor(await verifyCaller(await token(), key));
    await expect(ours.ask('polly', '{ broken }')).rejects.toThrow('polly: a parrot is ill');
    await expect(ours.ask('polly', '{ nothing }')).rejects.toThrow(SiblingUnavailable);
    const strangers = connectSiblings('rico', { polly: served.url }, callerKey(`${secret}!`));
    const asked = strangers.ask('polly', { query: '{ whisper }', requestId: 'r' });
    await expect(asked).rejects.toThrow('answered 401');
    await strangers.stop();
  });

  test('that come back are asked again without anybody doing anything', async () => {
    const first = await serveSubgraph(polly.running, { key, port: 0 });
    const ours = connectSiblings('rico', { polly: first.url }, key, 700);
    const ask = () => ours.ask('polly', { query: '{ whisper }', requestId: 'r' });
    await ask();
    await first.stop();
    await expect(ask()).rejects.toThrow();
    const again = await serveSubgraph(polly.running, {
      key,
      port: Number(new URL(first.url).port),
    });
    expect((await ask()).errors).toBeUndefined();
    await ours.stop();
    await again.stop();
  });
});

describe('health', () => {
  const get = async (path: string, at = served.url) => {
    const answer = await request(`${at}${path}`);
    return { status: answer.statusCode, text: await answer.body.text() };
  };

  test('is told to operators without a signature, and tells no data', async () => {
    expect(await get('/health')).toEqual({
      status: 200,
      text: '{"subgraph":"polly","status":"up"}',
    });
    expect(await get('/ready')).toEqual({
      status: 200,
      text: '{"subgraph":"polly","database":true}',
    });
    const { text } = await get('/metrics');
    expect(text).toContain('agora_outbox_waiting{producer="polly",state="waiting"} 0');
    expect(text).toContain('agora_subgraph_operation_seconds_count{subgraph="polly",outcome="ok"}');
  });

  test('is bad when the database is gone', async () => {
    const ill = await TestSubgraph.start(await definitionOf('ill'));
    const { url, stop } = await serveSubgraph(ill.running, { key, port: 0 });
    await ill.stop();
    expect(await get('/ready', url)).toEqual({
      status: 503,
      text: '{"subgraph":"ill","database":false}',
    });
    expect((await get('/health', url)).status).toBe(200);
    await stop();
  });

  test('of an outbox that cannot be counted is left out, the rest is told', async () => {
    const unwatch = watchOutbox('gone', () => Promise.reject(new Error('no database')));
    const { status, text } = await get('/metrics');
    unwatch();
    expect([status, text]).toEqual([200, expect.stringContaining('process_cpu_seconds_total')]);
    expect(text).toContain('producer="polly"');
    expect(text).not.toContain('producer="gone"');
  });
});
