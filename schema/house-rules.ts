// The house rules of the public schema, as functions from SDL to findings. Each finding is a sentence that
// names the place and says what to do. What is bounded or named otherwise on purpose is listed with its reason.
import {
  buildSchema,
  type DocumentNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  parse,
} from 'graphql';
import { exceptions } from './house-rules-exceptions.js';
import { idKinds } from './ids.js';

type Field = GraphQLField<unknown, unknown>;
type Rule = (schema: GraphQLSchema) => string[];

const isExempt = (list: Readonly<Record<string, string>>, place: string) => place in list;

function typesOf(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
}

/** Every output field with the name of its place, e.g. `Order.total`. */
function outputFields(schema: GraphQLSchema): { place: string; parent: string; field: Field }[] {
  return typesOf(schema).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map((field) => ({
          place: `${type.name}.${field.name}`,
          parent: type.name,
          field,
        }))
      : [],
  );
}

const capitalised = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

export const mutationsTakeOneInput: Rule = (schema) =>
  Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) => {
    const expected = `${capitalised(field.name)}Input!`;
    const [input, ...others] = field.args;
    const isRight = input?.name === 'input' && String(input.type) === expected && !others.length;
    return isRight ? [] : [`Mutation.${field.name}: takes one argument, input: ${expected}`];
  });

export const mutationsGivePayloads: Rule = (schema) =>
  Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) => {
    const name = `${capitalised(field.name)}Payload`;
    const payload = getNamedType(field.type);
    if (!isObjectType(payload) || payload.name !== name) {
      return [`Mutation.${field.name}: gives a ${name} of its own`];
    }
    const { userErrors, ...results } = payload.getFields();
    const hasErrors = String(userErrors?.type) === '[UserError!]!';
    return [
      ...(hasErrors ? [] : [`${name}: has userErrors: [UserError!]!`]),
      ...Object.values(results)
        .filter((result) => isNonNullType(result.type))
        .map((result) => `${name}.${result.name}: is nullable, for when the mutation did nothing`),
    ];
  });

export const listsOfEntitiesAreConnections: Rule = (schema) => {
  const isNode = (type: GraphQLNamedType) =>
    (isObjectType(type) || isInterfaceType(type)) &&
    type.getInterfaces().some(({ name }) => name === 'Node');
  return outputFields(schema).flatMap(({ place, parent, field }) => {
    const isPlainList = isListType(getNullableType(field.type)) && isNode(getNamedType(field.type));
    if (!isPlainList || /(Connection|Edge)$/.test(parent)) return [];
    if (isExempt(exceptions.boundedLists, place)) return [];
    return [`${place}: is a connection, or is listed as bounded with its bound`];
  });
};

export const connectionsArePagedAlike: Rule = (schema) =>
  outputFields(schema).flatMap(({ place, field }) => {
    if (!getNamedType(field.type).name.endsWith('Connection')) return [];
    if (isExempt(exceptions.pagedElsewhere, place)) return [];
    const type = (name: string) => String(field.args.find((a) => a.name === name)?.type ?? '');
    const first = field.args.find(({ name }) => name === 'first');
    const isPaged =
      type('first').startsWith('Int') &&
      first?.defaultValue !== undefined &&
      type('after') === 'String';
    return isPaged ? [] : [`${place}: is paged by first: Int with a default and after: String`];
  });

export const noFloats: Rule = (schema) => {
  const isFloat = (type: Field['type']) => getNamedType(type).name === 'Float';
  const inputs = typesOf(schema)
    .filter(isInputObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name === 'Float')
        .map((field) => `${type.name}.${field.name}`),
    );
  const outputs = outputFields(schema).flatMap(({ place, field }) => [
    ...(isFloat(field.type) ? [place] : []),
    ...field.args
      .filter((arg) => getNamedType(arg.type).name === 'Float')
      .map((arg) => `${place}(${arg.name})`),
  ]);
  return [...inputs, ...outputs].map((place) => `${place}: is a Decimal or an Int, never a Float`);
};

export const everythingIsDescribed: Rule = (schema) => {
  const places: [string, string | null | undefined][] = [];
  for (const type of typesOf(schema)) {
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    if (!isRoot) places.push([type.name, type.description]);
    if (isEnumType(type)) {
      for (const value of type.getValues()) {
        places.push([`${type.name}.${value.name}`, value.description]);
      }
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        places.push([`${type.name}.${field.name}`, field.description]);
      }
    }
  }
  for (const { place, field } of outputFields(schema)) {
    places.push([place, field.description]);
    for (const arg of field.args) {
      // A mutation's input is described by its type.
      const isDescribed = arg.name === 'input' && isInputObjectType(getNamedType(arg.type));
      if (!isDescribed) places.push([`${place}(${arg.name})`, arg.description]);
    }
  }
  return places
    .filter(([, description]) => !description?.trim())
    .map(([place]) => `${place}: says what it is (units, format, when null, who may read it)`);
};

export const objectsNotForeignKeys: Rule = (schema) =>
  outputFields(schema).flatMap(({ place, field }) =>
    /.Ids?$/.test(field.name) && !isExempt(exceptions.idFields, place)
      ? [`${place}: refers to the object, not to its id`]
      : [],
  );

export const timesAreNamedAsTimes: Rule = (schema) => {
  const named = [
    ...outputFields(schema).map(({ place, field }) => ({ place, ...field })),
    ...typesOf(schema)
      .filter(isInputObjectType)
      .flatMap((type) =>
        Object.values(type.getFields()).map((f) => ({ place: `${type.name}.${f.name}`, ...f })),
      ),
  ];
  return named.flatMap(({ place, name, type }) => {
    const scalar = getNamedType(type).name;
    if (scalar === 'DateTime' && !/(At|^at|From|^from|Until|^until|^since)$/.test(name)) {
      return [`${place}: an instant's name ends in At, or From and Until`];
    }
    if (scalar === 'Date' && !/(On|By)$/.test(name)) return [`${place}: a day's name ends in On`];
    if (scalar !== 'DateTime' && scalar !== 'Date' && /[a-z](At|On)$/.test(name)) {
      return [`${place}: only instants end in At and days in On`];
    }
    return [];
  });
};

/** A whole number says what it counts: quantities, durations with their unit, counts, versions. */
const numberName =
  /(count|quantity|multiple|days|hours|minutes|seconds|version|revision|percent|basispoints|bytes)$/i;

export const numbersSayWhatTheyCount: Rule = (schema) =>
  outputFields(schema).flatMap(({ place, field }) => {
    const isInt = getNamedType(field.type).name === 'Int';
    if (!isInt || numberName.test(field.name) || isExempt(exceptions.numbers, place)) return [];
    return [`${place}: ends in what it counts: Count, Quantity, Days …`];
  });

export const flagsAreStatements: Rule = (schema) =>
  outputFields(schema).flatMap(({ place, field }) => {
    if (getNamedType(field.type).name !== 'Boolean') return [];
    if (/^(is|has|can|was|in|needs|requires)[A-Z]/.test(field.name)) return [];
    if (isExempt(exceptions.flags, place)) return [];
    return [`${place}: reads as a statement: is…, has…, can…, needs…, requires…`];
  });

export const namesHaveTheirCase: Rule = (schema) =>
  typesOf(schema).flatMap((type) => {
    const wrong: string[] = [];
    if (!/^[A-Z][A-Za-z0-9]*$/.test(type.name)) wrong.push(`${type.name}: is written PascalCase`);
    if (isEnumType(type)) {
      for (const { name } of type.getValues()) {
        if (!/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name)) {
          wrong.push(`${type.name}.${name}: is written SCREAMING_CASE`);
        }
      }
    }
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
      for (const name of Object.keys(type.getFields())) {
        if (!/^[a-z][A-Za-z0-9]*$/.test(name)) wrong.push(`${type.name}.${name}: is camelCase`);
      }
    }
    return wrong;
  });

const rules: readonly Rule[] = [
  mutationsTakeOneInput,
  mutationsGivePayloads,
  listsOfEntitiesAreConnections,
  connectionsArePagedAlike,
  noFloats,
  everythingIsDescribed,
  objectsNotForeignKeys,
  timesAreNamedAsTimes,
  numbersSayWhatTheyCount,
  flagsAreStatements,
  namesHaveTheirCase,
];

/** What the public API breaks. */
export function apiFindings(sdl: string): string[] {
  const schema = buildSchema(sdl);
  return rules.flatMap((rule) => rule(schema)).sort();
}

/**
 * What one subgraph breaks: a reference to an entity of another subgraph is nullable, so that a missing
 * subgraph never takes a page with it; and no Float, not even inside.
 */
export function subgraphFindings(name: string, sdl: string): string[] {
  const document = parse(sdl);
  const foreign = new Set<string>(
    Object.values(idKinds)
      .filter(({ owner }) => owner !== name)
      .map(({ type }) => type),
  );
  if (name !== 'store' && name !== 'sellers')
    for (const type of ['Offer', 'Vendor']) foreign.add(type);
  return fieldsOf(document).flatMap(({ place, type }) => [
    ...(/\bFloat\b/.test(type) ? [`${name}: ${place} is a Float`] : []),
    ...(foreign.has(type.replace(/\W/g, '')) && /\w!/.test(type)
      ? [`${name}: ${place} crosses subgraphs, so it is nullable: ${type.replace(/(\w)!/, '$1')}`]
      : []),
  ]);
}

/** Fields of objects and interfaces, with their types as text; payloads of internal operations too. */
function fieldsOf(document: DocumentNode): { place: string; type: string }[] {
  return document.definitions.flatMap((definition) => {
    const isOutput =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
    if (!isOutput || /(Edge|Connection)$/.test(definition.name.value)) return [];
    return (definition.fields ?? []).map((field) => ({
      place: `${definition.name.value}.${field.name.value}`,
      type: textOf(field.type),
    }));
  });
}

function textOf(type: import('graphql').TypeNode): string {
  if (type.kind === Kind.NON_NULL_TYPE) return `${textOf(type.type)}!`;
  return type.kind === Kind.LIST_TYPE ? `[${textOf(type.type)}]` : type.name.value;
}
