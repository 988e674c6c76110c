// What Apollo's planner talks to instead of a subgraph. A subgraph that does not answer is an error that
// names it, never the end of the whole answer: the rest of the page is still worth having.

import type { SubgraphResponse } from '@agora/kernel/siblings.js';
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { RequestContext } from './request-context.js';
import {
  type SubgraphConnection,
  SubgraphUnavailable,
  unavailableCode,
  unavailableMessage,
} from './subgraph-connection.js';
import { uniqueRepresentations } from './unique-representations.js';

type ProcessOptions = GraphQLDataSourceProcessOptions<RequestContext & Record<string, unknown>>;
type ProcessResult = ReturnType<GraphQLDataSource['process']>;

export class SubgraphSource implements GraphQLDataSource {
  constructor(private readonly connection: SubgraphConnection) {}

  async process(options: GraphQLDataSourceProcessOptions): ProcessResult {
    const { request, context } = options as ProcessOptions;
    const { caller, log, isRehearsal } = context as RequestContext;
    if (isRehearsal) return { data: {} };
    const { request: asked, spread } = uniqueRepresentations({
      query: request.query ?? '',
      ...(request.variables ? { variables: request.variables } : {}),
      ...(request.operationName ? { operationName: request.operationName } : {}),
    });
    try {
      return (await this.ask(asked, caller, spread)) as Awaited<ProcessResult>;
    } catch (error) {
      if (!(error instanceof SubgraphUnavailable)) throw error;
      log.warn({ err: error, subgraph: this.connection.name }, 'subgraph not available');
      return { errors: [unavailable(this.connection.name)] as never };
    }
  }

  private async ask(
    request: Parameters<SubgraphConnection['ask']>[0],
    caller: RequestContext['caller'],
    spread: (response: SubgraphResponse) => SubgraphResponse,
  ): Promise<SubgraphResponse> {
    const response = await this.connection.ask(request, caller);
    return spread(response);
  }
}

/** What the client is told; why it happened is in the log. */
function unavailable(subgraph: string) {
  return {
    message: unavailableMessage(subgraph),
    extensions: { code: unavailableCode, serviceName: subgraph },
  };
}
