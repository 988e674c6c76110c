// Answers the gateway's own `node` subgraph. The prefix of the id names the type and its owner; the owner
// says whether there is such a thing for this caller. Everything else the planner fetches there.
import type { Caller } from '@agora/kernel/actor.js';
import { makeExecutor } from '@agora/kernel/graphql/execute.js';
import { prefixOf } from '@agora/kernel/ids.js';
import type { SubgraphResponse } from '@agora/kernel/siblings.js';
import { type IdKind, idKinds } from '@agora/schema/ids.js';
import { buildASTSchema, type GraphQLObjectType, Kind, parse, visit } from 'graphql';
import type { SubgraphConnection } from '../graph/subgraph-connection.js';
import { nodeSubgraphName } from './node-sdl.js';

const kinds: Readonly<Record<string, IdKind>> = idKinds;
const existence =
  'query NodeExists($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';

/** `sdl` is the committed schema/subgraphs/node.graphql. */
export function connectNode(
  sdl: string,
  owners: readonly SubgraphConnection[],
): SubgraphConnection {
  const schema = executableSchema(sdl);
  const byName = new Map(owners.map((owner) => [owner.name, owner]));
  const node = (schema.getQueryType() as GraphQLObjectType).getFields().node;
  if (node) {
    node.resolve = async (_source, { id }: { id: string }, caller: Caller) => {
      const { type, owner } = kinds[prefixOf(id) ?? ''] ?? {};
      const connection = byName.get(owner ?? '');
      if (!type || !connection || !schema.getType(type)) return null;
      const stub = { __typename: type, id };
      return (await isKnown(connection, stub, caller)) ? stub : null;
    };
  }
  const execute = makeExecutor(schema);
  return {
    name: nodeSubgraphName,
    // The executor hands its context on to resolvers; ours needs the caller alone.
    ask: async (request, caller) => (await execute(request, caller as never)) as SubgraphResponse,
    isReady: async () => true,
    stop: async () => undefined,
  };
}

/** When the owner does not answer, the stub stands: the planner asks again and names who is missing. */
async function isKnown(owner: SubgraphConnection, stub: object, caller: Caller): Promise<boolean> {
  const request = { query: existence, variables: { representations: [stub] } };
  const answer = await owner.ask(request, caller).catch(() => undefined);
  const entities = answer?.data?._entities;
  return !Array.isArray(entities) || entities[0] !== null;
}

/** Only the planner reads the directives of federation; what executes needs none. */
function executableSchema(sdl: string) {
  const isFederation = (kind: Kind) => kind === Kind.SCHEMA_EXTENSION || kind === Kind.DIRECTIVE;
  const bare = visit(parse(sdl), {
    enter: (node) => (isFederation(node.kind) ? null : undefined),
  });
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions: bare.definitions });
}
