// Every query of the public schema, with everything an outsider might put into it. A new query is covered by
// the names and types of its arguments, or stops the test until a line here says what to put in.
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { KnownThings } from './known-things.js';
import { Selections } from './selections.js';

type QueryField = GraphQLField<unknown, unknown>;

export interface Read {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How far variations of a query go. */
const shallowDepth = 2;

/** `depth`: how many entities may follow each other in a query's own answer. */
export function everyRead(schema: GraphQLSchema, known: KnownThings, depth: number): Read[] {
  const deep = new Selections(schema, depth);
  const shallow = new Selections(schema, shallowDepth);
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.flatMap((field) => {
    if (field.name === 'node') return nodeReads(schema, shallow, known);
    const [first, ...more] = variablesFor(field, known);
    const isById = Object.keys(first ?? {}).includes('id');
    const others = documentOf(field, (isById ? deep : shallow).of(field.type));
    return [
      { name: field.name, query: documentOf(field, deep.of(field.type)), variables: first ?? {} },
      ...more.map((variables) => ({ name: field.name, query: others, variables })),
    ];
  });
}

/** `node(id)` by type, with all there is in that type. */
function nodeReads(schema: GraphQLSchema, selections: Selections, known: KnownThings): Read[] {
  const node = schema.getType('Node');
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return types
    .filter((type) => type.getInterfaces().some((i) => i === node))
    .flatMap((type) => {
      const ids = known.idsOf(type.name);
      if (ids.length === 0) throw new Error(`the market has no ${type.name}`);
      const query = `query ($id: ID!) { node(id: $id) { ... on ${type.name}${selections.of(type)} } }`;
      return ids.map((id) => ({ name: `node of ${type.name}`, query, variables: { id } }));
    });
}

function documentOf(field: QueryField, selection: string): string {
  const declared = field.args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  if (field.args.length === 0) return `{ ${field.name}${selection} }`;
  return `query (${declared}) { ${field.name}(${passed})${selection} }`;
}

/** Each value of each argument once, with the others at their first value or left out. */
function variablesFor(field: QueryField, known: KnownThings): Record<string, unknown>[] {
  const choices = field.args.map((arg) => ({ arg, values: valuesOf(field, arg, known) }));
  const usual = Object.fromEntries(
    choices
      .filter(({ arg }) => isRequiredArgument(arg) || arg.defaultValue !== undefined)
      .map(({ arg, values }) => [arg.name, values[0]]),
  );
  const varied = choices.flatMap(({ arg, values }) =>
    values.map((value) => ({ ...usual, [arg.name]: value })),
  );
  const all = Object.keys(usual).length > 0 || varied.length === 0 ? [usual, ...varied] : varied;
  return [...new Map(all.map((variables) => [JSON.stringify(variables), variables])).values()];
}

function valuesOf(
  field: QueryField,
  { name, type }: GraphQLArgument,
  known: KnownThings,
): unknown[] {
  if (name === 'first') return [field.name === 'suggestions' ? 20 : 100];
  if (name === 'after') return [];
  if (name === 'id') return known.idsOf(getNamedType(field.type).name);
  if (name === 'ids') return known.idsOf('Product').map((id) => [id]);
  if (name === 'partNumbers') return [[...known.partNumbers]];
  if (name === 'quantities') return [];
  if (name === 'days') return [30];
  if (name === 'token') return ['not-the-token-of-anything'];
  if (name === 'slug') return [...known.slugs];
  if (name === 'text') return [...known.texts];
  if (name === 'startsWith') return ['', ...known.partNumbers];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().map((value) => value.name);
  if (isInputObjectType(named)) return [{}, ...filters(named, known)];
  throw new Error(`no value for ${field.name}(${name}): say in reads.ts what to ask it with`);
}

/** Each field of a filter alone, with each of its values. */
function filters(type: GraphQLInputType, known: KnownThings): object[] {
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    filterValues(field.name, field.type, known).map((value) => ({ [field.name]: value })),
  );
}

function filterValues(name: string, type: GraphQLInputType, known: KnownThings): unknown[] {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().map((value) => value.name);
  if (name === 'text') return [...known.texts];
  if (name === 'action') return ['member.'];
  if (named.name === 'ID') return idValues(name, known);
  if (name === 'attributes')
    return known.idsOf('Attribute').map((attributeId) => [{ attributeId, minimum: '0' }]);
  const plain: Record<string, unknown[]> = {
    Boolean: [true, false],
    CurrencyCode: ['CNY'],
    Decimal: ['0.5'],
    Int: [30],
  };
  const values = plain[named.name];
  if (!values) throw new Error(`no value for the filter ${name}: ${named.name}`);
  return values;
}

function idValues(name: string, known: KnownThings): unknown[] {
  const typeName = name.replace(/Ids?$/, '').replace(/^./, (c) => c.toUpperCase());
  const typeNames = typeName === 'Vendor' ? ['Seller', 'BusinessUnit'] : [typeName];
  const ids = typeNames.flatMap((type) => known.idsOf(type));
  return name.endsWith('Ids') ? ids.map((id) => [id]) : ids;
}
