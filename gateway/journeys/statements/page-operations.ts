// The web client's own queries, as it sends them, with variables by their names.
import { fileURLToPath } from 'node:url';
import { Kind, parse } from 'graphql';
import { readOperations } from '../../src/graph/rehearse-plans.js';

export interface PageOperation {
  readonly name: string;
  readonly query: string;
  readonly variableNames: readonly string[];
}

const folder = fileURLToPath(new URL('../../../schema/operations', import.meta.url));

export function pageOperations(): PageOperation[] {
  return readOperations(folder).flatMap((query) => {
    const [definition] = parse(query).definitions;
    if (definition?.kind !== Kind.OPERATION_DEFINITION || definition.operation !== 'query')
      return [];
    const variables = definition.variableDefinitions ?? [];
    const variableNames = variables.map(({ variable }) => variable.name.value);
    return [{ name: definition.name?.value ?? '', query, variableNames }];
  });
}
