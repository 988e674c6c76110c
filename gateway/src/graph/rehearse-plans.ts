// The first plan of an operation is by far the slowest. The web client's operations are known
// (schema/operations), so they are planned before the first visitor comes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Log } from '@agora/kernel/log.js';
import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
} from 'graphql';
import type { Graph } from './graph-server.js';
import type { RequestContext } from './request-context.js';

/** Every operation in the folder's *.graphql files; a file's text is what the client sends. */
export function readOperations(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trimEnd());
}

/**
 * Plans each operation once and returns how many; one that does not fit the schema is logged, not fatal.
 * Between two plans there is room for a visitor, and for the end: once `ending` is aborted nothing more is planned.
 */
export async function rehearsePlans(
  graph: Graph,
  texts: readonly string[],
  log: Log,
  ending: AbortSignal,
) {
  let plannedCount = 0;
  for (const query of texts) {
    for (const definition of parse(query).definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      await setImmediate();
      if (ending.aborted) return plannedCount;
      const fault = await rehearse(graph, query, definition, log);
      if (fault) log.warn({ operation: definition.name?.value, fault }, 'operation not planned');
      else plannedCount++;
    }
  }
  return plannedCount;
}

async function rehearse(
  graph: Graph,
  query: string,
  definition: OperationDefinitionNode,
  log: Log,
): Promise<string | undefined> {
  const contextValue: RequestContext = {
    caller: { kind: 'ANONYMOUS', requestId: 'rehearsal' },
    log,
    isRehearsal: true,
  };
  const operationName = definition.name?.value;
  const request = {
    query,
    variables: sampleVariables(graph.apiSchema, definition),
    ...(operationName ? { operationName } : {}),
  };
  const { errors } = await graph.answer(request, contextValue);
  return errors?.[0]?.message;
}

function sampleVariables(schema: GraphQLSchema, definition: OperationDefinitionNode) {
  const variables: Record<string, unknown> = {};
  for (const { variable, type, defaultValue } of definition.variableDefinitions ?? []) {
    const inputType = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    if (defaultValue || !inputType || !isNonNullType(inputType)) continue;
    variables[variable.name.value] = sampleValue(inputType);
  }
  return variables;
}

/** The smallest value of the type. */
function sampleValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleValue(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(required.map((field) => [field.name, sampleValue(field.type)]));
  }
  if (type.name === 'Int') return 1;
  return type.name === 'Boolean' ? false : '1';
}
