// One mutation, tried by an outsider with everything it might get hold of: refused, telling nothing, and not
// one row of any subgraph changed; or its own business, and then nobody else's row changed.
import type { GraphQLField, GraphQLSchema } from 'graphql';
import type { Person } from '../person.js';
import { differences, everyRow } from '../rows.js';
import type { FurnishedMarket } from './furnishings.js';
import { inputsFor, inputTypeOf } from './inputs.js';
import { type OwnBusiness, otherRefusals, ownBusiness } from './own-business.js';
import { Selections } from './selections.js';

type Mutation = GraphQLField<unknown, unknown>;

const payloadDepth = 2;
export const refusals: ReadonlySet<string> = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND']);

/** The codes a mutation was refused with, and the whole answer. */
export async function attempt(
  person: Person,
  schema: GraphQLSchema,
  mutation: Mutation,
  input: object,
) {
  const { name } = mutation;
  const query = documents.get(name) ?? documentOf(schema, mutation);
  documents.set(name, query);
  const answer = await person.answer(query, { input });
  const userErrors: { code: string }[] = answer.data?.[name]?.userErrors ?? [];
  const errors: { extensions: { code: string } }[] = answer.errors ?? [];
  const codes = [...userErrors, ...errors.map(({ extensions }) => extensions)].map((e) => e.code);
  return { codes, answer };
}

const documents = new Map<string, string>();

/** The mutation with all that its payload tells. */
function documentOf(schema: GraphQLSchema, mutation: Mutation): string {
  const selection = new Selections(schema, payloadDepth).of(mutation.type);
  const type = inputTypeOf(mutation).name;
  return `mutation ($input: ${type}!) { ${mutation.name}(input: $input)${selection} }`;
}

/** What is wrong, a sentence each. */
export async function tryMutation(
  market: FurnishedMarket,
  schema: GraphQLSchema,
  mutation: Mutation,
  person: Person,
): Promise<string[]> {
  const own = ownBusinessOf(mutation, person);
  const { journey, known, secrets } = market;
  const before = await everyRow(journey.market);
  const wrong: string[] = [];
  let doneCount = 0;
  for (const input of inputsFor(mutation, known)) {
    const { codes, answer } = await attempt(person, schema, mutation, input);
    if (codes.length === 0) doneCount += 1;
    wrong.push(...faultsOf(market, mutation, input, codes, answer, own));
  }
  if (own && doneCount === 0) wrong.push(`${mutation.name}: its own business, but never done`);
  const allowed = own?.changes ?? otherRefusals[mutation.name]?.changes ?? [];
  for (const { table, gone, added } of differences(before, await everyRow(journey.market))) {
    const isAllowed = allowed.includes(table) || (own && gone.length === 0);
    const whose = secrets.toldBy(gone);
    if (isAllowed && whose.length === 0) continue;
    wrong.push(`${mutation.name} changed ${table} (${whose}): ${gone} became ${added}`);
  }
  if (own) await journey.settle();
  return wrong;
}

function ownBusinessOf({ name }: Mutation, person: Person): OwnBusiness | undefined {
  const own = ownBusiness[name];
  return own && (own.isForAnybody || person.credentials) ? own : undefined;
}

function faultsOf(
  { secrets }: FurnishedMarket,
  { name }: Mutation,
  input: object,
  codes: readonly string[],
  answer: object,
  own: OwnBusiness | undefined,
): string[] {
  const asked = JSON.stringify(input);
  const given = new Set(asked.match(/[\w@.-]+/g));
  const told = secrets.toldBy(answer, given).map((secret) => `tells the ${secret}`);
  const isRefused = codes.some((code) => refusals.has(code) || code === otherRefusals[name]?.code);
  const faults = own || isRefused ? told : [...told, `is not refused: ${JSON.stringify(answer)}`];
  return faults.map((fault) => `${name} ${asked} ${fault}`);
}
