// The gateway's own small subgraph: `node(id)` as typed stubs, because an id's prefix names its type. What
// else is asked of the node, the planner fetches from its owner; here nothing is looked up.
import { idKinds } from '@agora/schema/ids.js';
import { type DefinitionNode, Kind, parse } from 'graphql';

export const nodeSubgraphName = 'node';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable"])';

/** The SDL with one stub for each id prefix whose type the given subgraphs define with a key. */
export function nodeSdl(subgraphs: ReadonlyMap<string, string>): string {
  const entities = new Map([...subgraphs].map(([name, sdl]) => [name, entityTypes(sdl)]));
  const types = Object.values(idKinds)
    .filter(({ type, owner }) => entities.get(owner)?.has(type))
    .map(({ type }) => type)
    .sort();
  const stubs = types.map(
    (type) => `type ${type} implements Node @key(fields: "id", resolvable: false) {
  """Global id; its prefix names the type, its order is the order of creation."""
  id: ID!
}`,
  );
  return `${[link, root, ...stubs].join('\n\n')}\n`;
}

const root = `type Query {
  """
  Anything with a global id. Ask for a field besides \`id\`: null when there is no such thing or the
  caller may not see it. Null for ids of an unknown kind.
  """
  node(
    """A global id, e.g. "prd_01J…"."""
    id: ID!
  ): Node
}

"""Anything with a global id: fetch it by \`node(id)\`."""
interface Node {
  """Global id; its prefix names the type, its order is the order of creation."""
  id: ID!
}`;

/** Object types that this subgraph resolves by their id and that are Nodes. */
function entityTypes(sdl: string): Set<string> {
  const isOwned = (definition: DefinitionNode) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
    (definition.interfaces ?? []).some((i) => i.name.value === 'Node') &&
    (definition.directives ?? []).some(
      (d) => d.name.value === 'key' && !d.arguments?.some((a) => a.name.value === 'resolvable'),
    );
  return new Set(
    parse(sdl).definitions.flatMap((d) =>
      isOwned(d) && 'name' in d && d.name ? [d.name.value] : [],
    ),
  );
}
