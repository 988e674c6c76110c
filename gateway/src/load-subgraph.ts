// Finds a subgraph's definition by its name. Loaded when asked for, so that a process of one subgraph does
// not load the other six.
import { invariant } from '@agora/kernel/invariant.js';
import type { SubgraphDefinition } from '@agora/kernel/subgraph.js';

export async function loadSubgraph(name: string): Promise<SubgraphDefinition> {
  const module = (await import(`@agora/${name}/subgraph.js`)) as Record<string, SubgraphDefinition>;
  const definition = module[name];
  invariant(definition, `subgraphs/${name}/src/subgraph.ts exports no ${name}`);
  return definition;
}
