// Every query and every mutation of the public schema, by nobody and by a member of another company, with
// valid ids of a market in which everything exists. Reads tell no secret; writes are refused and change not
// one row, but for the few things that people do for themselves. A new operation is covered by itself.
import { readFileSync } from 'node:fs';
import { Actor, type Caller } from '@agora/kernel/actor.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { defaultLimits, type Limits } from '../../src/limits/limits.js';
import { JourneyMarket } from '../market.js';
import type { Person } from '../person.js';
import { differences, everyRow } from '../rows.js';
import { furnishMarket } from './furnished-market.js';
import type { FurnishedMarket } from './furnishings.js';
import { inputsFor } from './inputs.js';
import { internalOperations } from './internal-operations.js';
import { otherRefusals, ownBusiness } from './own-business.js';
import { everyRead, type Read } from './reads.js';
import { attempt, refusals, tryMutation } from './writes.js';

const api = readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8');
const schema = buildSchema(api);
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const minutes = 60_000;

let market: FurnishedMarket;
let reads: Read[];

beforeAll(async () => {
  const unlimited = Object.keys(defaultLimits).map((name) => [name, Number.MAX_SAFE_INTEGER]);
  const journey = await JourneyMarket.open(Object.fromEntries(unlimited) as Limits);
  market = await furnishMarket(journey);
  reads = everyRead(schema, market.known, 3);
}, 5 * minutes);
afterAll(() => market.journey.close());

const outsiders: [string, () => Person][] = [
  ['nobody', () => market.journey.visitor()],
  ['a member of another company', () => market.stranger.agent],
];

/** The secrets that an answer tells and its question did not, and errors that are no refusal. */
async function look(person: Person, { name, query, variables }: Read): Promise<string[]> {
  const answer = await person.answer(query, variables);
  const known = new Set(JSON.stringify(variables).match(/[\w@.-]+/g));
  const told = market.secrets.toldBy(answer, known);
  const errors: { message: string; extensions: { code: string } }[] = answer.errors ?? [];
  const faults = errors.filter(({ extensions }) => !refusals.has(extensions.code));
  const wrong = new Set([...told, ...faults.map(({ message }) => message)]);
  return [...wrong].map((what) => `${name} ${JSON.stringify(variables)}: ${what}`);
}

test.each(outsiders)(
  'no query tells %s a secret',
  async (_, person) => {
    const wrong: string[] = [];
    for (const read of reads) wrong.push(...(await look(person(), read)));
    expect(wrong).toEqual([]);
  },
  10 * minutes,
);

/** How many variations of the same query come before this one; `node` comes after all others. */
function placeOf(read: Read): number {
  if (read.name.startsWith('node of')) return reads.length;
  return reads.filter(({ name }) => name === read.name).indexOf(read);
}

test(
  'those whose secrets they are do see them by the same queries',
  async () => {
    const { buyer, seller, applicant, operator, secrets } = market;
    const unseen = new Map(secrets.all.map((secret) => [secret.value, secret.name]));
    const people = [operator, seller.agent, buyer, applicant];
    const by = (person: Person, placeMax: number) =>
      reads.filter((read) => placeOf(read) < placeMax).map((read) => ({ person, read }));
    const others = people.filter((person) => person !== operator);
    // Who sees most is asked most; what is still unseen then is looked for everywhere.
    const asked = [
      ...by(operator, 8),
      ...others.flatMap((person) => by(person, 2)),
      ...people.flatMap((person) => by(person, Number.POSITIVE_INFINITY)),
    ];
    for (const { person, read } of asked) {
      if (unseen.size === 0) break;
      const text = JSON.stringify(await person.answer(read.query, read.variables));
      for (const value of unseen.keys()) if (text.includes(value)) unseen.delete(value);
    }
    expect([...unseen.values()]).toEqual([]);
  },
  10 * minutes,
);

test('own business is about mutations that exist', () => {
  const names = mutations.map(({ name }) => name);
  expect(
    Object.keys({ ...ownBusiness, ...otherRefusals }).filter((n) => !names.includes(n)),
  ).toEqual([]);
});

test.each(outsiders)(
  'no mutation lets %s do more than its own business',
  async (_, person) => {
    const wrong: string[] = [];
    for (const mutation of mutations) {
      wrong.push(...(await tryMutation(market, schema, mutation, person())));
    }
    expect(wrong).toEqual([]);
  },
  10 * minutes,
);

/** What needs somebody outside of the market, who is not there. */
const needsOthers = ['setUpCompanySignIn'];
/** These go last: what they take away others are about. */
const takesAway = ({ name }: { name: string }) => /^(clear|remove)[A-Z]/.test(name);

test(
  'the same inputs are no fault in the hands of those whose business it is',
  async () => {
    const { operator, buyer, seller, applicant, known } = market;
    const faults = [...refusals, 'INVALID_INPUT'];
    const never: string[] = [];
    const others = mutations.filter(
      ({ name }) => !(name in ownBusiness) && !needsOthers.includes(name),
    );
    const inOrder = [...others.filter((m) => !takesAway(m)), ...others.filter(takesAway)];
    for (const mutation of inOrder) {
      const tried = new Set<string>();
      for (const person of [operator, buyer, seller.agent, applicant]) {
        for (const input of tried.has('done') ? [] : inputsFor(mutation, known)) {
          const { codes } = await attempt(person, schema, mutation, input);
          tried.add(codes.find((code) => faults.includes(code)) ?? 'done');
          if (tried.has('done')) break;
        }
      }
      if (!tried.has('done')) never.push(`${mutation.name}: ${[...tried]}`);
    }
    expect(never).toEqual([]);
  },
  5 * minutes,
);

test('what siblings ask each other is not in the public schema, and refused to everybody else', async () => {
  const { journey, operator } = market;
  const { memberId, companyId } = operator;
  const roles = ['OPERATOR', 'EDITOR', 'COMPANY_ADMIN', 'SELLER_AGENT', 'PURCHASER'];
  const staff: Caller = { kind: 'MEMBER', memberId, companyId, roles, requestId: 'access' };
  await journey.settle();
  const before = await everyRow(journey.market);
  let count = 0;
  for (const running of journey.market.subgraphs.values()) {
    for (const { kind, name, query, variables } of internalOperations(running)) {
      count += 1;
      const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
      expect([name, root?.getFields()[name]]).toEqual([name, undefined]);
      const outside = await operator.answer(query, variables);
      expect([name, codesOf(outside)]).toEqual([name, ['GRAPHQL_VALIDATION_FAILED']]);
      for (const actor of [new Actor(staff), Actor.anonymous('access')]) {
        const answer = await running.answer({ query, variables }, actor);
        expect([name, codesOf(answer)]).toEqual([name, ['FORBIDDEN']]);
      }
    }
  }
  expect(count).toBeGreaterThan(15);
  expect(differences(before, await everyRow(journey.market))).toEqual([]);
});

test('what anybody changes anywhere is seen in the rows', async () => {
  const { journey } = market;
  await journey.settle();
  const before = await everyRow(journey.market);
  expect(differences(before, await everyRow(journey.market))).toEqual([]);
  await journey.register('BUYER');
  const changed = differences(before, await everyRow(journey.market)).map(({ table }) => table);
  expect(changed).toEqual(expect.arrayContaining(['accounts.companies', 'accounts.members']));
});

const codesOf = ({ errors = [] }: { errors?: readonly { extensions: object }[] }) => [
  ...new Set(errors.map(({ extensions }) => (extensions as { code?: string }).code)),
];
