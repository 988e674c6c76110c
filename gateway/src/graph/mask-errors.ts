// Expected errors reach the client as they are. Anything else is a bug or a broken part: the client gets a
// short id, the log gets the id with everything that is known.
import { randomBytes } from 'node:crypto';
import type { Log } from '@agora/kernel/log.js';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { unavailableCode, unavailableMessage } from './subgraph-connection.js';

const unexpectedCodes = new Set(['INTERNAL_SERVER_ERROR', 'DOWNSTREAM_SERVICE_ERROR']);

/** Extensions that tell a client something; all others stay inside. */
const publicExtensions = [
  'code',
  'serviceName',
  'field',
  'params',
  'reason',
  'limit',
  'actual',
] as const;

export class ErrorMask {
  private readonly ids = new WeakMap<object, string>();

  /** Gives each unexpected error its id and writes it down. */
  record(errors: readonly GraphQLError[], log: Log): void {
    for (const error of errors) {
      const { code, reason, serviceName: asker } = error.extensions;
      if (code === unavailableCode && reason) {
        log.warn({ err: error.originalError ?? error, subgraph: asker }, 'sibling not available');
      }
      if (!isUnexpected(error)) continue;
      const errorId = randomBytes(5).toString('hex');
      this.ids.set(error, errorId);
      const { serviceName } = error.extensions;
      const err = error.originalError ?? error;
      log.error({ err, errorId, subgraph: serviceName, path: error.path }, 'unexpected error');
    }
  }

  format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
    const graphqlError = error instanceof GraphQLError ? error : undefined;
    if (graphqlError && !isUnexpected(graphqlError)) return expected(formatted);
    const errorId = this.ids.get(error as object) ?? 'none';
    const serviceName = graphqlError?.extensions.serviceName;
    return {
      message: `Something is broken on our side; its trace in the log has the id ${errorId}.`,
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: {
        code: 'INTERNAL_SERVER_ERROR',
        errorId,
        ...(serviceName ? { serviceName } : {}),
      },
    };
  }
}

function isUnexpected(error: GraphQLError): boolean {
  const code = error.extensions.code;
  return typeof code !== 'string' || unexpectedCodes.has(code);
}

function expected(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const given = formatted.extensions ?? {};
  const kept = publicExtensions.filter((name) => given[name] !== undefined && given[name] !== null);
  const extensions = Object.fromEntries(kept.map((name) => [name, given[name]]));
  // A subgraph whose sibling is away says which one in `reason`.
  const isUnavailable = given.code === unavailableCode;
  const message = isUnavailable
    ? unavailableMessage(String(given.reason ?? given.serviceName))
    : formatted.message;
  return { ...formatted, message, extensions };
}
