// Answers to whatever the client asks, made up from the schema: every field has a value of its type, every
// list two entries that differ, every action is allowed. With a subgraph away, its fields are errors, and what stands on
// them is null by the schema's own rules. The same question always has the same answer, told once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type DocumentNode,
  execute,
  type FieldNode,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLScalarType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  Kind,
  parse,
  type SelectionNode,
} from 'graphql';
import type { Question } from './tour.js';

const text = readFileSync(join(import.meta.dirname, '../../schema/supergraph.graphql'), 'utf8');
const schema = buildSchema(text, { assumeValid: true });
const LIST_LENGTH = 2;
/** Lists that have something in them in every market. */
const isNeverEmpty = /^(timeline|requirements|orders)$/;
/** What there is only while staff acts as somebody, or where a product has become another. */
const isSeldom = /^(impersonation|mergedInto)$/;
const NUMBER = 3;

/** Names of the subgraphs, as the supergraph has them. */
export const subgraphs: readonly string[] = Array.from(
  text.matchAll(/@join__graph\(name: "(\w+)"/g),
  ([, name]) => name ?? '',
).filter((name) => name !== 'node');

/** What the market is like: how it should be, or with one thing wrong. */
interface Market {
  /** Lists are empty and counts are 0. */
  readonly isEmpty: boolean;
  /** The subgraph that does not answer. */
  readonly away: string | undefined;
}

const markets: Readonly<Record<string, Market>> = {
  whole: { isEmpty: false, away: undefined },
  empty: { isEmpty: true, away: undefined },
  ...Object.fromEntries(
    subgraphs.map((name) => [`without ${name}`, { isEmpty: false, away: name.toUpperCase() }]),
  ),
};

const refusals: Readonly<Record<string, string>> = {
  failed: 'INTERNAL_SERVER_ERROR',
  denied: 'FORBIDDEN',
};

const documents = new Map<string, DocumentNode>();
const told = new Map<string, string>();

/** The answer as it goes over the wire. */
export function madeUpAnswer(mood: string, { query, variables = {} }: Question): string {
  const key = `${mood} ${query} ${JSON.stringify(variables)}`;
  const known = told.get(key);
  if (known !== undefined) return known;
  const answer = JSON.stringify(answerIn(mood, query, variables));
  told.set(key, answer);
  return answer;
}

function answerIn(mood: string, query: string, variables: Record<string, unknown>) {
  const code = refusals[mood];
  if (code) return { data: null, errors: [{ message: code, extensions: { code } }] };
  const document = documents.get(query) ?? parse(query, { noLocation: true });
  documents.set(query, document);
  return execute({
    schema,
    document,
    variableValues: variables,
    rootValue: {},
    contextValue: markets[mood],
    fieldResolver: (_source, _args, market: Market, info) => {
      if (market.away && isOnlyOf(market.away, info)) throw unavailable(market.away);
      return madeUp(info.returnType, info, market);
    },
    typeResolver: (_value, _context, info, type) => concreteOf(type, info),
  });
}

const unavailable = (graph: string) =>
  new GraphQLError(`${graph} does not answer`, {
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: graph.toLowerCase() },
  });

/** Whether nobody else can tell this field. */
function isOnlyOf(graph: string, { parentType, fieldName }: GraphQLResolveInfo): boolean {
  const own = parentType.getFields()[fieldName]?.astNode?.directives ?? [];
  const told = graphsIn(own, 'join__field');
  const graphs = told.length > 0 ? told : graphsIn(parentType.astNode?.directives, 'join__type');
  return graphs.every((each) => each === graph);
}

type Directives = NonNullable<FieldNode['directives']>;

function graphsIn(directives: Directives | readonly unknown[] | undefined, name: string): string[] {
  return ((directives ?? []) as Directives)
    .filter((each) => each.name.value === name)
    .flatMap((each) => each.arguments ?? [])
    .filter((argument) => argument.name.value === 'graph')
    .map(({ value }) => (value.kind === Kind.ENUM ? value.value : ''));
}

function madeUp(type: GraphQLOutputType, info: GraphQLResolveInfo, market: Market): unknown {
  if (isNonNullType(type)) return madeUp(type.ofType, info, market);
  if (isListType(type)) {
    const inner = isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType;
    if (isEnumType(inner)) return inner.getValues().map(({ name }) => name);
    if (market.isEmpty && !isNeverEmpty.test(info.fieldName)) return [];
    return Array.from({ length: LIST_LENGTH }, () => madeUp(inner, info, market));
  }
  if (isSeldom.test(info.fieldName)) return null;
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isScalarType(type)) return scalarOf(type, info, market);
  return {};
}

/** A value for the first entry of a list, the second, and so on. */
const scalars: Readonly<Record<string, (at: number) => unknown>> = {
  Int: (at) => NUMBER + at,
  Float: (at) => NUMBER + at,
  Boolean: () => true,
  Decimal: (at) => `${12 + at}.50`,
  DateTime: (at) => `2026-03-0${2 + at}T08:00:00.000Z`,
  Date: (at) => `2026-03-0${2 + at}`,
  CurrencyCode: () => 'CNY',
  JSON: () => ({}),
};

function scalarOf(
  { name }: GraphQLScalarType,
  { path, fieldName }: GraphQLResolveInfo,
  { isEmpty }: Market,
): unknown {
  if (isEmpty && /count$/i.test(fieldName)) return 0;
  const places: (string | number)[] = [];
  for (let at: typeof path | undefined = path; at; at = at.prev) places.unshift(at.key);
  const at = places.findLast((place) => typeof place === 'number') ?? 0;
  const value = scalars[name];
  if (value) return value(Number(at));
  if (name === 'ID') return places.join('_');
  if (/url|logo|banner/i.test(fieldName)) return '/favicon.svg';
  const which = at ? ` ${Number(at) + 1}` : '';
  if (/html/i.test(places.join())) return `<p>Some words${which}</p>`;
  return `Some ${fieldName}${which}`;
}

/** The type whose fields the client asks for, where it may be one of several. */
function concreteOf(type: GraphQLAbstractType, info: GraphQLResolveInfo): string | undefined {
  const possible = schema.getPossibleTypes(type).map(({ name }) => name);
  const wanted = info.fieldNodes.flatMap((node) =>
    conditionsIn(node.selectionSet?.selections, info),
  );
  const meant = [...wanted, ...wanted.flatMap(concreteNames)];
  return meant.find((name) => possible.includes(name)) ?? possible[0];
}

function concreteNames(name: string): string[] {
  const type = schema.getType(name);
  return isAbstractType(type) ? schema.getPossibleTypes(type).map((each) => each.name) : [];
}

function conditionsIn(
  selections: readonly SelectionNode[] | undefined,
  info: GraphQLResolveInfo,
): string[] {
  return (selections ?? []).flatMap((each) => {
    if (each.kind === Kind.FIELD) return [];
    const fragment = each.kind === Kind.FRAGMENT_SPREAD ? info.fragments[each.name.value] : each;
    const condition = fragment?.typeCondition?.name.value;
    return [
      ...(condition ? [condition] : []),
      ...conditionsIn(fragment?.selectionSet.selections, info),
    ];
  });
}
