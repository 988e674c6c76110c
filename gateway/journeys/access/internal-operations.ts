// The operations that only siblings may ask: which they are, and a request for each that fits the schema.
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import {
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
  parse,
} from 'graphql';

export interface InternalOperation {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Root fields marked @inaccessible, as the subgraph's own SDL says. */
export function internalOperations(running: RunningSubgraph): InternalOperation[] {
  const roots = parse(running.sdl).definitions.flatMap((definition) => {
    if (definition.kind !== 'ObjectTypeDefinition') return [];
    const root = definition.name.value;
    if (root !== 'Query' && root !== 'Mutation') return [];
    const fields = definition.fields ?? [];
    const inside = fields.filter((f) => f.directives?.some((d) => d.name.value === 'inaccessible'));
    return inside.map((field) => ({ root: root as 'Query' | 'Mutation', name: field.name.value }));
  });
  return roots.map(({ root, name }) => requestFor(running, root, name));
}

function requestFor(
  running: RunningSubgraph,
  root: 'Query' | 'Mutation',
  name: string,
): InternalOperation {
  const type = running.schema.getType(root);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (!field) throw new Error(`${running.name} has no ${root}.${name}`);
  const kind = root === 'Query' ? 'query' : 'mutation';
  const declared = field.args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  const query = declared
    ? `${kind} (${declared}) { ${name}(${passed})${selection} }`
    : `${kind} { ${name}${selection} }`;
  const variables = Object.fromEntries(field.args.map((arg) => [arg.name, sample(arg.type)]));
  return { kind, name, query, variables };
}

/** The smallest value of a type that its schema accepts. */
function sample(type: GraphQLInputType): unknown {
  if (!isNonNullType(type)) return null;
  const inner = type.ofType;
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (isInputObjectType(inner)) {
    const required = Object.values(inner.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(required.map((field) => [field.name, sample(field.type)]));
  }
  const values: Record<string, unknown> = {
    Int: 1,
    Boolean: true,
    DateTime: '2026-05-01T00:00:00.000Z',
    CurrencyCode: 'CNY',
    JSON: {},
  };
  return values[inner.toString()] ?? '1';
}
