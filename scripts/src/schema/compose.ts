// From the subgraphs' SDL to the two schemas of the whole: the supergraph for the gateway, and the public
// API (nothing @inaccessible in it) for clients, code generation and reviews.
import { composeServices } from '@apollo/composition';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';

export interface Composed {
  readonly supergraph: string;
  readonly api: string;
  /** What the composer remarks without refusing. */
  readonly hints: readonly string[];
}

/** Thrown when there is nothing sensible to write; one sentence for each reason. */
export class CannotGenerate extends Error {
  override name = 'CannotGenerate';
  constructor(readonly reasons: readonly string[]) {
    super(reasons.join('\n'));
  }
}

/** Subgraph urls are names only: where a subgraph lives is configuration of the gateway's process. */
export function compose(subgraphs: ReadonlyMap<string, string>): Composed {
  const services = [...subgraphs].map(([name, sdl]) => ({
    name,
    url: `subgraph://${name}`,
    typeDefs: parse(sdl),
  }));
  const result = composeServices(services);
  if (result.errors)
    throw new CannotGenerate(
      result.errors.map((e) => `The subgraphs do not compose: ${e.message}`),
    );
  const api = result.schema.toAPISchema().toGraphQLJSSchema();
  return {
    supergraph: `${result.supergraphSdl.trimEnd()}\n`,
    api: `${printSchema(lexicographicSortSchema(api))}\n`,
    hints: result.hints.map((hint) => `${hint.definition.code}: ${hint.message}`),
  };
}
