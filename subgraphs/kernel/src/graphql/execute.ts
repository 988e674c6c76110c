// Runs operations against a subgraph's schema. The gateway sends the same texts over and over, so each
// is parsed, validated and compiled once.
import { type ExecutionResult, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { SubgraphRequest } from '../siblings.js';
import type { Context } from './context.js';

const compiledMax = 1000;

export type Execute = (request: SubgraphRequest, ctx: Context) => Promise<ExecutionResult>;

export function makeExecutor(schema: GraphQLSchema): Execute {
  const compiled = new Map<string, CompiledQuery | ExecutionResult>();

  function compile(request: SubgraphRequest): CompiledQuery | ExecutionResult {
    const key = `${request.operationName ?? ''}\n${request.query}`;
    const known = compiled.get(key);
    if (known) {
      // The least recently used one is the first: a Map keeps insertion order.
      compiled.delete(key);
      compiled.set(key, known);
      return known;
    }
    const made = compileOperation(schema, request);
    if (compiled.size >= compiledMax) compiled.delete(compiled.keys().next().value as string);
    compiled.set(key, made);
    return made;
  }

  return async (request, ctx) => {
    const operation = compile(request);
    if (!isCompiledQuery(operation)) return operation as ExecutionResult;
    const result = await operation.query(undefined, ctx, request.variables ?? {});
    // Without data nothing was executed: the variables did not fit.
    return result.data === undefined ? refused(result.errors, 'BAD_USER_INPUT') : result;
  };
}

function compileOperation(
  schema: GraphQLSchema,
  request: SubgraphRequest,
): CompiledQuery | ExecutionResult {
  try {
    const document = parse(request.query);
    const errors = validate(schema, document);
    if (errors.length > 0) return refused(errors, 'GRAPHQL_VALIDATION_FAILED');
    return compileQuery(schema, document, request.operationName, {
      customJSONSerializer: false,
    }) as CompiledQuery | ExecutionResult;
  } catch (error) {
    return {
      errors: [error instanceof GraphQLError ? error : new GraphQLError((error as Error).message)],
    };
  }
}

/** An answer that names who was done without. */
export function withMissed(result: ExecutionResult, { missed }: Context): ExecutionResult {
  if (missed.length === 0) return result;
  const errors = missed.map(
    (error) =>
      new GraphQLError(error.message, { originalError: error, extensions: error.extensions }),
  );
  return { ...result, errors: [...(result.errors ?? []), ...errors] };
}

/** The request's own fault, said with a code so that nobody takes it for a broken server. */
function refused(errors: readonly GraphQLError[] | undefined, code: string): ExecutionResult {
  return {
    errors: (errors ?? []).map(
      ({ message }) => new GraphQLError(message, { extensions: { code } }),
    ),
  };
}
