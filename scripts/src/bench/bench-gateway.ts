// What the gateway costs: page operations of the web client through it, in process and over HTTP, against the
// same subgraphs in one merged schema without federation. All give the same answer, which is looked at first.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { readContracts } from '@agora/gateway/gateway.js';
import { type Graph, startGraph } from '@agora/gateway/graph/graph-server.js';
import { connectNode } from '@agora/gateway/node/node-connection.js';
import { Actor, type Caller } from '@agora/kernel/actor.js';
import { silentLog } from '@agora/kernel/log.js';
import { type GraphQLSchema, parse } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { Pool } from 'undici';
import { buyerCompanies, demoPassword } from '../demo/people.js';
import { statementsOf } from './counted.js';
import { type DemoMarket, openDemoMarket } from './demo-market.js';
import { measureInTurn, tableOf, type Way } from './measure.js';
import { contextsFor, mergeSchemas } from './merged-schema.js';

const help = `pnpm bench gateway [--rounds 8] [--requests 25]

Page operations of the web client on the demo market, everything in one process on SQLite: one merged schema
without federation, the gateway in process, and the gateway over HTTP with its client in the same process.
`;
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../schema/${path}`, import.meta.url)), 'utf8');

interface Operation {
  readonly name: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

/** One way of answering any of the operations. */
interface Path {
  readonly name: string;
  answer(operation: Operation): Promise<Answer>;
}

export async function benchGateway(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '8' },
      requests: { type: 'string', default: '25' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(help);
  const turns = { rounds: Number(values.rounds), requestsPerTurn: Number(values.requests) };
  say('Filling a demo market …');
  const demo = await openDemoMarket();
  try {
    const buyer = await signInBuyer(demo);
    const paths = await openPaths(demo, buyer);
    for (const operation of await operationsOf(demo)) {
      await compare(paths, operation);
      say(`\n${operation.name}: ${await costOf(demo, paths, operation)}`);
      const ways: Way[] = paths.map(({ name, answer }) => ({
        name,
        once: () => answer(operation),
      }));
      for (const line of tableOf(await measureInTurn(ways, turns))) say(line);
    }
    say(
      '\nA ratio is the median over the rounds; below 1, the first line does more in the same time.',
    );
    say('CPU is of the whole process; over HTTP it has its client in it.');
  } finally {
    await demo.stop();
  }
}

interface Buyer {
  readonly token: string;
  readonly caller: Caller;
}

async function signInBuyer({ gateway, fetches }: DemoMarket): Promise<Buyer> {
  const email = buyerCompanies[0]?.people[0].email;
  const headers = { 'content-type': 'application/json' };
  const inject = (url: string, body: object, more = {}) =>
    gateway.app.inject({
      method: 'POST',
      url,
      headers: { ...headers, ...more },
      payload: JSON.stringify(body),
    });
  const signedIn = await inject('/auth/sign-in', { email, password: demoPassword, mode: 'token' });
  const { accessToken: token } = JSON.parse(signedIn.payload);
  await inject(
    '/graphql',
    { query: '{ orders { totalCount } }' },
    { authorization: `Bearer ${token}` },
  );
  const { caller } = fetches;
  if (!caller?.memberId) throw new Error(`${email} cannot sign in: ${signedIn.payload}`);
  return { token, caller };
}

async function openPaths(demo: DemoMarket, buyer: Buyer): Promise<Path[]> {
  const { supergraph, node } = readContracts();
  const connections = demo.market.connections.map((c) => demo.fetches.around(c));
  const graph = await startGraph({
    supergraph,
    connections: [...connections, connectNode(node, connections)],
    log: silentLog,
  });
  return [mergedPath(demo, buyer), inProcessPath(graph, buyer), httpPath(demo, buyer)];
}

/** Compiled, as the subgraphs compile theirs. */
function mergedPath({ market }: DemoMarket, { caller }: Buyer): Path {
  const subgraphs = [...market.subgraphs.values()];
  const schema = mergeSchemas(subgraphs, read('api.graphql'));
  const compiled = new Map<string, CompiledQuery>();
  return {
    name: 'merged schema, no federation',
    async answer({ query, variables }) {
      const run = compiled.get(query) ?? compiledFrom(schema, query);
      compiled.set(query, run);
      return run.query(undefined, contextsFor(subgraphs, new Actor(caller)), variables);
    },
  };
}

function compiledFrom(schema: GraphQLSchema, query: string): CompiledQuery {
  const run = compileQuery(schema, parse(query));
  if (!isCompiledQuery(run)) throw new Error(`cannot compile: ${JSON.stringify(run)}`);
  return run as CompiledQuery;
}

function inProcessPath(graph: Graph, { caller }: Buyer): Path {
  return {
    name: 'gateway in process',
    answer: ({ query, variables }) =>
      graph.answer({ query, variables }, { caller: { ...caller }, log: silentLog }),
  };
}

function httpPath({ url }: DemoMarket, { token }: Buyer): Path {
  const pool = new Pool(url);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return {
    name: 'gateway over HTTP',
    async answer({ query, variables }) {
      const body = JSON.stringify({ query, variables });
      const answer = await pool.request({ method: 'POST', path: '/graphql', headers, body });
      return (await answer.body.json()) as Answer;
    },
  };
}

/** The pages that people look at most, with what the demo has for them. */
async function operationsOf({ gateway }: DemoMarket): Promise<Operation[]> {
  const query = '{ search(query: { text: "LM358" }) { hits { nodes { product { id } } } } }';
  const { payload } = await gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({ query }),
  });
  const productId = JSON.parse(payload).data?.search.hits.nodes[0]?.product.id;
  if (!productId) throw new Error(`nothing is found: ${payload}`);
  const search = { query: {}, categoryId: '', hasCategory: false, after: null, quantity: 100 };
  const given: [string, Record<string, unknown>][] = [
    ['ProductPage', { productId, quantity: 250 }],
    ['SearchPage', search],
    ['Orders', { filter: {}, after: null }],
  ];
  return given.map(([name, variables]) => ({
    name,
    query: read(`operations/${name}.graphql`),
    variables,
  }));
}

/** Throws unless every path gives the same data and no error. */
async function compare(paths: readonly Path[], operation: Operation): Promise<void> {
  let first: string | undefined;
  for (const { name, answer } of paths) {
    const { data, errors } = await answer(operation);
    if (errors?.length) throw new Error(`${operation.name}, ${name}: ${JSON.stringify(errors[0])}`);
    const text = JSON.stringify(data);
    first ??= text;
    if (!isDeepStrictEqual(JSON.parse(text), JSON.parse(first))) {
      throw new Error(
        `${operation.name}, ${name} differs from ${paths[0]?.name}:\n${text}\n${first}`,
      );
    }
  }
}

/** The size of the answer, and what it takes to make it with and without federation. */
async function costOf({ fetches }: DemoMarket, paths: readonly Path[], operation: Operation) {
  const [merged, gateway] = paths;
  const size = Buffer.byteLength(JSON.stringify(await gateway?.answer(operation)));
  fetches.forget();
  await gateway?.answer(operation);
  const { total } = fetches;
  const requests = [...fetches.bySubgraph].map(([name, count]) => `${name} ${count}`).join(', ');
  const statements = await statementsOf(async () => gateway?.answer(operation));
  const mergedStatements = await statementsOf(async () => merged?.answer(operation));
  return `${(size / 1000).toFixed(1)} kB; gateway: ${total} subgraph requests (${requests}), ${statements} SQL statements; merged: ${mergedStatements} SQL statements`;
}
