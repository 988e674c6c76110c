// The same subgraphs without federation: one executable schema over all of them in one process. It is the
// other path that the gateway is held against: no planning, no fetches, no representations.
import type { Actor } from '@agora/kernel/actor.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { prefixOf } from '@agora/kernel/ids.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import {
  buildSchema,
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';

type Value = Record<string, unknown> & { id?: string; __typename?: string };

/** A value and the subgraph it came from: another one's fields need that one's own entity first. */
interface Owned {
  readonly owner: RunningSubgraph;
  readonly value: Value;
  /** Its type, when the field that gave it is of an interface. */
  readonly typeName: string | undefined;
}

type Contexts = ReadonlyMap<RunningSubgraph, Context>;
type Field = GraphQLField<unknown, unknown>;

/** What one request to the merged schema needs. */
export function contextsFor(subgraphs: Iterable<RunningSubgraph>, actor: Actor): Contexts {
  return new Map([...subgraphs].map((subgraph) => [subgraph, subgraph.contextFor(actor)]));
}

/** The public schema, each field answered by a subgraph that has it: the one its parent came from, else the first. */
export function mergeSchemas(subgraphs: readonly RunningSubgraph[], apiSdl: string): GraphQLSchema {
  const schema = buildSchema(apiSdl, { assumeValidSDL: true });
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isScalarType(type)) takeScalar(type, subgraphs);
    if (isInterfaceType(type) || isUnionType(type)) {
      type.resolveType = (owned: Owned) => owned.typeName;
    }
    if (!isObjectType(type)) continue;
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    for (const field of Object.values(type.getFields())) {
      const answers = answersOf(subgraphs, type.name, field);
      field.resolve = isRoot ? rootResolver(answers) : fieldResolver(type.name, answers);
    }
  }
  return schema;
}

function takeScalar(type: { name: string }, subgraphs: readonly RunningSubgraph[]): void {
  for (const { schema } of subgraphs) {
    const own = schema.getType(type.name);
    if (!own || !isScalarType(own)) continue;
    const { serialize, parseValue, parseLiteral } = own;
    Object.assign(type, { serialize, parseValue, parseLiteral });
  }
}

/** How one subgraph answers one field; the value is wrapped unless it is a leaf. */
type Answer = (
  value: unknown,
  args: unknown,
  contexts: Contexts,
  info: GraphQLResolveInfo,
) => unknown;

function answersOf(subgraphs: readonly RunningSubgraph[], typeName: string, field: Field) {
  const named = getNamedType(field.type);
  const answers = new Map<RunningSubgraph, Answer>();
  for (const subgraph of subgraphs) {
    const type = subgraph.schema.getType(typeName);
    const own = isObjectType(type) ? type.getFields()[field.name] : undefined;
    if (!own) continue;
    const resolve = own.resolve ?? defaultFieldResolver;
    const answer: Answer = (value, args, contexts, info) =>
      resolve(value, args, contexts.get(subgraph), info);
    const wrap = (result: unknown) => wrapped(result, subgraph, isAbstractType(named));
    answers.set(subgraph, isLeafType(named) ? answer : (...given) => then(answer(...given), wrap));
  }
  return answers;
}

function rootResolver(answers: ReadonlyMap<RunningSubgraph, Answer>) {
  const [answer] = answers.values();
  return (_root: unknown, args: unknown, contexts: Contexts, info: GraphQLResolveInfo) =>
    answer?.(undefined, args, contexts, info) ?? null;
}

function fieldResolver(typeName: string, answers: ReadonlyMap<RunningSubgraph, Answer>) {
  const [first] = answers;
  return ({ owner, value }: Owned, args: unknown, contexts: Contexts, info: GraphQLResolveInfo) => {
    const own = answers.get(owner);
    if (own) return own(value, args, contexts, info);
    if (!first) return null;
    const [subgraph, answer] = first;
    return then(entityOf(subgraph, typeName, value, contexts), (entity) =>
      entity ? answer(entity, args, contexts, info) : null,
    );
  };
}

/** What a subgraph has of an entity of another one; a stub where it keeps nothing of its own. */
function entityOf(subgraph: RunningSubgraph, typeName: string, { id }: Value, contexts: Contexts) {
  const batch = subgraph.definition.references?.[typeName];
  if (!batch || !id) return { __typename: typeName, id };
  return contexts.get(subgraph)?.load(batch, id);
}

function wrapped(result: unknown, owner: RunningSubgraph, isAbstract: boolean): unknown {
  if (result === null || result === undefined) return null;
  if (Array.isArray(result))
    return result.map((r) => then(r, (v) => wrapped(v, owner, isAbstract)));
  if (result instanceof Error) return result;
  const value = result as Value;
  const typeName = isAbstract ? typeNameOf(value, owner) : undefined;
  return { owner, value, typeName } satisfies Owned;
}

function typeNameOf({ __typename, id }: Value, owner: RunningSubgraph): string | undefined {
  return __typename ?? owner.definition.typeOfPrefix(prefixOf(id ?? '') ?? '');
}

/** Without a promise where there is none: a promise for each field would be a cost of this path alone. */
function then<T>(result: unknown, next: (value: never) => T): T | Promise<T> {
  return result instanceof Promise ? result.then(next as (v: unknown) => T) : next(result as never);
}
