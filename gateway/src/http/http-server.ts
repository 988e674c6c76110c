// The gateway's HTTP server: who asks, how much they may ask, and what is served besides the graph.

import { constants } from 'node:zlib';
import type { Caller } from '@agora/kernel/actor.js';
import { endConnectionsWhenClosing } from '@agora/kernel/end-connections.js';
import { newId } from '@agora/kernel/ids.js';
import type { Log } from '@agora/kernel/log.js';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';
import { addFilesRoute, type FilesRouteOptions } from '../files/files-route.js';
import { addUploadRoute, type UploadRouteOptions } from '../files/upload-route.js';
import { type SubgraphConnection, SubgraphUnavailable } from '../graph/subgraph-connection.js';
import { type AuthRoutesOptions, addAuthRoutes } from '../identity/auth-routes.js';
import { addCompanySignInRoutes } from '../identity/company-sign-in-routes.js';
import { addPasskeyRoutes } from '../identity/passkey-routes.js';
import { addSecondStepRoutes } from '../identity/second-step-routes.js';
import { refuse } from './admission.js';
import { addDemoRoute, type DemoAccount } from './demo-route.js';
import { addDevMailRoute, type DevMailOptions } from './dev-mail-route.js';
import { addGraphqlRoute, type GraphqlRouteOptions } from './graphql-route.js';
import { addHealthRoutes } from './health-routes.js';
import { addSecurityHeaders } from './security-headers.js';
import { addStaticFiles, type StaticFilesOptions } from './static-files.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sends this request; set before /graphql is handled. */
    caller: Caller;
  }
}

export interface HttpServerOptions
  extends GraphqlRouteOptions,
    AuthRoutesOptions,
    DevMailOptions,
    FilesRouteOptions,
    StaticFilesOptions,
    UploadRouteOptions {
  readonly connections: readonly SubgraphConnection[];
  readonly demoAccounts: readonly DemoAccount[];
  /** True behind a proxy of ours: its word on address, host and protocol is taken. */
  readonly trustsProxy: boolean;
}

const brotliQuality = 4;
const compressedFromBytes = 1_024;
const requestIdShape = /^[\w.:-]{8,64}$/;

export async function createHttpServer(options: HttpServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: options.limits.bodyBytesMax,
    trustProxy: options.trustsProxy,
    forceCloseConnections: 'idle',
    requestIdHeader: false,
    genReqId: ({ headers }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && requestIdShape.test(given) ? given : newId('req');
    },
  });
  // A form of another site can send plain text, but not JSON.
  app.removeContentTypeParser('text/plain');
  app.decorateRequest('caller', null as never);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  endConnectionsWhenClosing(app);
  addSecurityHeaders(app);
  logRequests(app, options.log);
  explainErrors(app, options.log);
  await app.register(fastifyCookie);
  await app.register(fastifyCompress, {
    threshold: compressedFromBytes,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } },
  });
  addHealthRoutes(app, options.connections);
  addAuthRoutes(app, options);
  addSecondStepRoutes(app, options);
  addPasskeyRoutes(app, options);
  addCompanySignInRoutes(app, options);
  addDemoRoute(app, options.demoAccounts);
  addDevMailRoute(app, options);
  addGraphqlRoute(app, options);
  addUploadRoute(app, options);
  addFilesRoute(app, options);
  await addStaticFiles(app, options);
  return app;
}

function logRequests(app: FastifyInstance, log: Log): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method, id: requestId } = request;
    const path = request.url.split('?')[0];
    const milliseconds = Math.round(reply.elapsedTime);
    log.info({ requestId, method, path, status: reply.statusCode, milliseconds }, 'request');
  });
}

/** What goes wrong before or around the graph, in the form of GraphQL errors. */
function explainErrors(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (hasLeft(error, reply)) {
      log.debug({ requestId: request.id }, 'the caller has left');
      return reply.code(callerHasLeft).send();
    }
    if (error instanceof SubgraphUnavailable) {
      log.warn({ err: error, requestId: request.id }, 'subgraph not available');
      const message = `${error.subgraph} does not answer; try again later.`;
      const details = { serviceName: error.subgraph };
      return refuse(reply, { status: 503, code: 'SUBGRAPH_UNAVAILABLE', message, details });
    }
    if (error.statusCode === 413) {
      const limit = app.initialConfig.bodyLimit;
      const message = `The request's body is too large; at most ${limit} bytes are allowed.`;
      return refuse(reply, { status: 413, code: 'BODY_TOO_LARGE', message, details: { limit } });
    }
    if (error.statusCode && error.statusCode < 500) {
      const { statusCode: status, message } = error;
      return refuse(reply, { status, code: 'BAD_REQUEST', message });
    }
    log.error({ err: error, requestId: request.id }, 'unexpected error');
    const message = `Something is broken on our side; its trace in the log has the id ${request.id}.`;
    return refuse(reply, { status: 500, code: 'INTERNAL_SERVER_ERROR', message });
  });
}

/** Nobody reads this status but the log; other servers use it too. */
const callerHasLeft = 499;

/** The answer was on its way and its connection is gone: nobody's error. */
const hasLeft = ({ code }: FastifyError, { raw }: FastifyReply): boolean =>
  code === 'ERR_STREAM_PREMATURE_CLOSE' && (raw.socket?.destroyed ?? true);
