// The federated graph: Apollo's planner over our connections, from the committed supergraph. It starts
// while subgraphs are down and answers with what it has.

import { invariant } from '@agora/kernel/invariant.js';
import type { Log } from '@agora/kernel/log.js';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSchema, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { keepTelemetryOff } from '../env.js';
import { ErrorMask } from './mask-errors.js';
import type { RequestContext } from './request-context.js';
import type { SubgraphConnection } from './subgraph-connection.js';
import { SubgraphSource } from './subgraph-source.js';

const planCacheMiB = 64;

export interface GraphOptions {
  /** schema/supergraph.graphql */
  readonly supergraph: string;
  readonly connections: readonly SubgraphConnection[];
  readonly log: Log;
  readonly plugins?: readonly ApolloServerPlugin<RequestContext>[];
}

export interface Graph {
  readonly server: ApolloServer<RequestContext>;
  /** The public API: nothing @inaccessible. */
  readonly apiSchema: GraphQLSchema;
  answer(request: GraphRequest, contextValue: RequestContext): Promise<ExecutionResult>;
  stop(): Promise<void>;
}

export interface GraphRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

export async function startGraph(options: GraphOptions): Promise<Graph> {
  keepTelemetryOff();
  const byName = new Map(options.connections.map((c) => [c.name, c]));
  const gateway = new ApolloGateway({
    supergraphSdl: options.supergraph,
    __exposeQueryPlanExperimental: false,
    experimental_approximateQueryPlanStoreMiB: planCacheMiB,
    logger: quiet(options.log),
    buildService: ({ name }) => {
      const connection = byName.get(name);
      invariant(connection, `the supergraph has ${name}, but nothing connects to it`);
      return new SubgraphSource(connection);
    },
  });
  let apiSchema: GraphQLSchema = buildSchema('type Query { none: Int }');
  gateway.onSchemaLoadOrUpdate((loaded) => {
    apiSchema = loaded.apiSchema;
  });
  const mask = new ErrorMask();
  const server = new ApolloServer<RequestContext>({
    gateway,
    logger: quiet(options.log),
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => mask.format(formatted, error),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      recordErrors(mask),
      ...(options.plugins ?? []),
    ],
  });
  await server.start();
  return {
    server,
    apiSchema,
    async answer(request, contextValue) {
      const { body } = await server.executeOperation(request, { contextValue });
      invariant(body.kind === 'single', 'nothing is answered in parts');
      return body.singleResult as ExecutionResult;
    },
    stop: () => server.stop(),
  };
}

function recordErrors(mask: ErrorMask): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          mask.record(errors, contextValue.log);
        },
      };
    },
  };
}

/** Apollo's own remarks, without its start-up chatter. */
function quiet(log: Log) {
  const child = log.child({ part: 'apollo' });
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (message: unknown) => child.warn(String(message)),
    error: (message: unknown) => child.error(String(message)),
  };
}
