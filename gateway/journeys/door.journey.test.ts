// The way in, through the real accounts: companies register, people sign in and see themselves.
import { newId } from '@agora/kernel/ids.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { JourneyMarket } from './market.js';

let journey: JourneyMarket;

beforeAll(async () => {
  journey = await JourneyMarket.open();
});
afterAll(() => journey.close());

const viewer = '{ viewer { company { id } member { id } roles isOperator } }';

test('a company registers, its administrator invites a purchaser, both are who they are', async () => {
  const founder = await journey.register('BUYER');
  const purchaser = await journey.colleague(founder, 'PURCHASER');
  expect((await founder.ask(viewer)).viewer).toMatchObject({
    company: { id: founder.companyId },
    member: { id: founder.memberId },
    isOperator: false,
  });
  expect((await purchaser.ask(viewer)).viewer).toMatchObject({
    company: { id: founder.companyId },
    member: { id: purchaser.memberId },
    roles: ['PURCHASER'],
  });
  expect(await journey.visitor().ask(viewer)).toEqual({ viewer: null });
});

test('the operator is the operator, also after its token ran out', async () => {
  const operator = await journey.operator();
  expect((await operator.ask(viewer)).viewer.isOperator).toBe(true);
  await journey.pass(3_600_000);
  expect((await operator.ask(viewer)).viewer.isOperator).toBe(true);
});

test('node(id) shows a company to itself, and a stranger no more than its public face', async () => {
  const [buyer, stranger] = [await journey.register('BUYER'), await journey.register('BUYER')];
  const query = 'query ($id: ID!) { node(id: $id) { __typename ... on Member { email } } }';
  const own = await buyer.ask(query, { id: buyer.memberId });
  expect(own.node).toEqual({ __typename: 'Member', email: buyer.credentials?.email });
  const foreign = await stranger.ask(query, { id: buyer.memberId });
  expect(foreign.node?.email ?? null).toBeNull();
});

test('a program with an API key is its member with less, until the key is revoked', async () => {
  const founder = await journey.register('BOTH');
  const expiresAt = new Date(journey.clock.now().getTime() + 86_400_000).toISOString();
  const input = { id: newId('key'), name: 'ERP', scopes: ['SELL'], expiresAt };
  const made = await founder.mutate('createApiKey', input, 'secret');
  const ask = async (token: string) => {
    const response = await journey.gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ viewer { member { id } roles permissions } }' },
      headers: { authorization: `Bearer ${token}` },
    });
    return response.json();
  };
  const viewerOfKey = { member: { id: founder.memberId }, permissions: ['SELL'] };
  expect((await ask(made.secret)).data.viewer).toMatchObject(viewerOfKey);
  await founder.mutate('revokeApiKey', { apiKeyId: input.id }, 'apiKey { state }');
  await journey.pass(31_000);
  expect((await ask(made.secret)).errors[0].extensions.code).toBe('BEARER_TOKEN_INVALID');
  const guess = await ask(`agk_${'x'.repeat(43)}`);
  expect(guess.errors[0].extensions.code).toBe('BEARER_TOKEN_INVALID');
  journey.dead.add('accounts');
  const unknown = await ask(`agk_${'y'.repeat(43)}`);
  journey.dead.delete('accounts');
  expect(unknown.errors[0].extensions.code).toBe('BEARER_TOKEN_UNVERIFIABLE');
});
