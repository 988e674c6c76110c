// Makes a subgraph's executable, federated schema out of type-graphql classes: prints the SDL, adds
// federation's link and the real error codes, and keeps only the resolvers that do something.
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import {
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql';
import { buildSchemaSync, getMetadataStorage } from 'type-graphql';
import { commonErrors, DomainError, type ErrorCatalogue } from '../errors.js';
import { prefixOf } from '../ids.js';
import { invariant } from '../invariant.js';
import type { Context } from './context.js';
import { type PersonalData, PersonalDataResolver } from './personal-data.js';
import { CurrencyCodeScalar, DateTime } from './scalars.js';
import { asUserError } from './values.js';

const federationLink =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable", "@inaccessible", "@external", "@requires", "@provides", "@override", "@tag", "@interfaceObject"])';

/** Finds entities by id for this caller, in the order asked, null where there is none it may see. */
export type ReferenceBatch = (ids: readonly string[], ctx: Context) => Promise<readonly unknown[]>;

export interface SchemaParts {
  readonly resolvers: readonly unknown[];
  /** Object types that implement an interface or are only stubs: type-graphql would not see them. */
  readonly orphanedTypes?: readonly unknown[];
  readonly references?: Readonly<Record<string, ReferenceBatch>>;
  readonly errors?: readonly ErrorCatalogue[];
  /**
   * The mutations that staff of the operator may carry out while it acts as a member; every other one is refused
   * with IMPERSONATED, so that a new mutation is closed until somebody opens it.
   */
  readonly openToStaff?: readonly string[];
  /** What `allowedActions` still offers to staff that acts as a member, as `Cart.CHANGE`: what it may do by those. */
  readonly actionsOpenToStaff?: readonly string[];
  /** What of its rows a person made, for that person's own file. */
  readonly personalData?: PersonalData;
  /** The GraphQL type of an id, from its prefix: `prd` → Product. */
  readonly typeOfPrefix: (prefix: string) => string | undefined;
}

type ResolverMap = Record<string, Record<string, unknown>>;

export interface SubgraphSchema {
  schema: GraphQLSchema;
  /** The SDL with federation's directives: the subgraph's committed contract. */
  sdl: string;
}

export function makeSubgraphSchema(parts: SchemaParts): SubgraphSchema {
  const made = buildSchemaSync({
    resolvers: [...parts.resolvers, ...(parts.personalData ? [PersonalDataResolver] : [])] as never,
    orphanedTypes: [...(parts.orphanedTypes ?? [])] as never,
    validate: false,
    validateFn: undefined,
    scalarsMap: [{ type: Date, scalar: DateTime }],
    skipCheck: true,
  } as Parameters<typeof buildSchemaSync>[0]);
  const sdl = `${federationLink}\n\n${withErrorCodes(printSchemaWithDirectives(made), parts.errors ?? [])}\n`;
  const typeDefs = parse(sdl);
  const resolvers = resolversOf(made, parts, internalFieldsOf(typeDefs.definitions as never));
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
  return { schema, sdl };
}

function withErrorCodes(sdl: string, catalogues: readonly ErrorCatalogue[]): string {
  const kinds = [commonErrors, ...catalogues].flatMap((c) => Object.values(c));
  const unique = [...new Map(kinds.map((k) => [k.code, k])).values()].sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
  const values = unique.map((k) => `  ${JSON.stringify(k.message)}\n  ${k.code}`).join('\n');
  return sdl.replace(/^scalar UserErrorCode$/m, `enum UserErrorCode {\n${values}\n}`);
}

/** Root fields marked @inaccessible: only siblings may ask them, which is enforced here for all. */
function internalFieldsOf(definitions: readonly ObjectTypeDefinitionNode[]): Set<string> {
  const names = new Set<string>();
  for (const type of definitions) {
    if (type.kind !== 'ObjectTypeDefinition' || !/^(Query|Mutation)$/.test(type.name.value))
      continue;
    for (const field of type.fields ?? []) {
      const isInternal = field.directives?.some((d) => d.name.value === 'inaccessible');
      if (isInternal) names.add(`${type.name.value}.${field.name.value}`);
    }
  }
  return names;
}

function resolversOf(made: GraphQLSchema, parts: SchemaParts, internal: Set<string>): ResolverMap {
  const map: ResolverMap = {};
  const typeOf = (value: { __typename?: string; id?: string }) =>
    value.__typename ?? (value.id ? parts.typeOfPrefix(prefixOf(value.id) ?? '') : undefined);
  const real = realFieldResolvers();
  for (const type of Object.values(made.getTypeMap())) {
    if (type.name.startsWith('_') || type.name.startsWith('Federation')) continue;
    if (isInterfaceType(type) || isUnionType(type)) {
      map[type.name] = { __resolveType: typeOf };
    } else if (isObjectType(type)) {
      const own = Object.values(type.getFields());
      const fields = objectResolvers(type.name, own, real, internal);
      offerToStaff(type, fields, parts.actionsOpenToStaff ?? []);
      if (type.name === 'Mutation') closeToStaff(fields, parts.openToStaff ?? []);
      if (Object.keys(fields).length > 0) map[type.name] = fields;
    }
  }
  for (const [typeName, batch] of Object.entries(parts.references ?? {})) {
    map[typeName] = {
      ...map[typeName],
      __resolveReference: ({ id }: { id: string }, ctx: Context) => ctx.load(batch, id),
    };
  }
  map.CurrencyCode = CurrencyCodeScalar as never;
  if (!made.getType('CurrencyCode')) delete map.CurrencyCode;
  for (const scalar of ['Decimal', 'DateTime', 'Date', 'JSON'] as const) {
    const type = made.getType(scalar);
    if (type) map[scalar] = type as never;
  }
  return map;
}

interface FieldLike {
  name: string;
  resolve?: GraphQLFieldResolver<unknown, Context> | undefined;
}

function objectResolvers(
  typeName: string,
  fields: FieldLike[],
  real: Set<string>,
  internal: Set<string>,
) {
  const resolvers: Record<string, unknown> = {};
  const isRoot = typeName === 'Query' || typeName === 'Mutation';
  for (const { name, resolve } of fields) {
    if (
      typeName.endsWith('Connection') &&
      name === 'totalCount' &&
      !real.has(`${typeName}.${name}`)
    ) {
      resolvers[name] = (page: { count: () => Promise<number> }) => page.count();
    } else if (resolve && (isRoot || real.has(`${typeName}.${name}`))) {
      resolvers[name] = isRoot
        ? rootResolver(typeName, resolve, internal.has(`${typeName}.${name}`))
        : resolve;
    }
  }
  return resolvers;
}

/** Names of the fields that a person wrote a resolver for; plain properties need none. */
function realFieldResolvers(): Set<string> {
  const storage = getMetadataStorage();
  const names = new Set<string>();
  for (const field of storage.fieldResolvers) {
    const target = field.kind === 'internal' ? field.target : field.getObjectType?.();
    const type = [...storage.objectTypes, ...storage.interfaceTypes].find(
      (t) => t.target === target,
    );
    if (type) names.add(`${type.name}.${field.schemaName}`);
  }
  return names;
}

type FieldResolver = (source: object, args: unknown, ctx: Context, info: unknown) => unknown;

/** The one place where offers shrink: whoever acts as a member is not offered what would be refused. */
function offerToStaff(
  type: GraphQLObjectType,
  fields: Record<string, unknown>,
  open: readonly string[],
): void {
  const field = 'allowedActions';
  if (!(field in type.getFields())) return;
  const resolve = (fields[field] ??
    ((source: { allowedActions: unknown }) => source.allowedActions)) as FieldResolver;
  const shrunk: FieldResolver = (source, args, ctx, info) => {
    const actions = resolve(source, args, ctx, info);
    if (!ctx.actor.impersonation) return actions;
    return Promise.resolve(actions as string[]).then((all) =>
      all.filter((action) => open.includes(`${type.name}.${action}`)),
    );
  };
  fields[field] = shrunk;
}

type MutationResolver = (source: unknown, args: unknown, ctx: Context, info: unknown) => unknown;

/** The one place where impersonation ends: before a mutation looks at anything. */
function closeToStaff(fields: Record<string, unknown>, open: readonly string[]): void {
  const unknown = open.filter((name) => !(name in fields));
  invariant(unknown.length === 0, `openToStaff names no mutation: ${unknown.join()}`);
  for (const [name, resolve] of Object.entries(fields)) {
    if (open.includes(name)) continue;
    const closed: MutationResolver = (source, args, ctx, info) =>
      ctx.actor.impersonation
        ? { userErrors: [asUserError(new DomainError(commonErrors.IMPERSONATED))] }
        : (resolve as MutationResolver)(source, args, ctx, info);
    fields[name] = closed;
  }
}

function rootResolver(
  typeName: string,
  resolve: GraphQLFieldResolver<unknown, Context>,
  isInternal: boolean,
): GraphQLFieldResolver<unknown, Context> {
  return async (source, args, ctx, info) => {
    if (isInternal && !ctx.actor.isService) {
      throw new GraphQLError('Only a sibling subgraph may ask this.', {
        extensions: { code: 'FORBIDDEN' },
      });
    }
    try {
      const result = await resolve(source, args, ctx, info);
      return typeName === 'Mutation' ? { userErrors: [], ...(result as object) } : result;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (typeName === 'Mutation') return { userErrors: [asUserError(error)] };
      const { code, field, params, message } = asUserError(error);
      throw new GraphQLError(message, { extensions: { code, field, params } });
    }
  };
}
