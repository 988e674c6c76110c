// Relay connections: pages by cursor over one order that is total (the id breaks ties), so that rows
// which come or go meanwhile never repeat or hide another.
import type { EntityClass, FilterQuery, QueryOrderMap } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { ArgsType, type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { invalidInput } from '../errors.js';
import { PageInfo } from './values.js';

const pageSizeMax = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many at the most; 1 to 100.' })
  first!: number;
  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  after?: string | null;
}

/** A page of rows; `count` is asked for only when totalCount is selected. */
export interface Page<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: PageInfo;
  count: () => Promise<number>;
}

/** The edge and connection types of a node type. Declare once: `connectionOf(() => OrderType, 'Order')`. */
export function connectionOf<T extends object>(
  node: () => ClassType<T>,
  name: string,
): ClassType<Page<T>> {
  @Directive('@shareable')
  @ObjectType(`${name}Edge`, { description: `A ${name} and its place in the list.` })
  class Edge {
    @Field(() => String, { description: 'Opaque; pass it as `after`.' })
    cursor!: string;
    @Field(node, {
      nullable: true,
      description: `The ${name}; null when its owner does not answer.`,
    })
    node!: T;
  }

  @Directive('@shareable')
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The page, with cursors.' })
    edges!: Edge[];
    @Field(() => [node()], {
      nullable: 'items',
      description: 'The page, without cursors; an entry is null when its owner does not answer.',
    })
    nodes!: T[];
    @Field(() => PageInfo, { description: 'Where the page begins and ends.' })
    pageInfo!: PageInfo;
    @Field(() => Int, {
      description: 'How many there are in the whole list; counted only when asked for.',
    })
    totalCount!: number;
  }
  return Connection as unknown as ClassType<Page<T>>;
}

/** Checks `first`; page sizes over 100 are refused, never silently cut. */
export function checkedFirst(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > pageSizeMax) {
    throw invalidInput('first', 'OUT_OF_RANGE', { minimum: 1, maximum: pageSizeMax });
  }
  return first;
}

/** A page of entities in the database, newest first unless ordered otherwise. Scope it in `where`. */
export async function entityPage<T extends { id: string }>(
  em: SqlEntityManager,
  entity: EntityClass<T>,
  where: FilterQuery<T>,
  args: PageArgs,
  orderBy: QueryOrderMap<T> = { id: 'desc' } as QueryOrderMap<T>,
): Promise<Page<T>> {
  const first = checkedFirst(args.first);
  const order = { ...orderBy, ...('id' in orderBy ? {} : { id: 'desc' }) } as QueryOrderMap<T>;
  const options = {
    first,
    orderBy: order,
    includeCount: false,
    ...(args.after ? { after: args.after } : {}),
  };
  const cursor = await em
    .findByCursor(entity, { where, ...options } as never)
    .catch((error: unknown) => {
      if (args.after && /cursor/i.test((error as Error).message))
        throw invalidInput('after', 'NOT_A_CURSOR');
      throw error;
    });
  const edges = cursor.items.map((node) => ({
    node: node as unknown as T,
    cursor: cursor.from(node as never),
  }));
  return {
    edges,
    nodes: edges.map((e) => e.node),
    pageInfo: pageInfoOf(edges, cursor.hasNextPage, cursor.hasPrevPage),
    count: () => em.count(entity, where),
  };
}

/** A page of a list that is in memory and bounded. The cursor is the id of the last one seen. */
export function listPage<T extends { id: string }>(all: readonly T[], args: PageArgs): Page<T> {
  const first = checkedFirst(args.first);
  const start = args.after ? all.findIndex((node) => node.id === args.after) + 1 : 0;
  const edges = all.slice(start, start + first).map((node) => ({ node, cursor: node.id }));
  return {
    edges,
    nodes: edges.map((e) => e.node),
    pageInfo: pageInfoOf(edges, start + first < all.length, start > 0),
    count: async () => all.length,
  };
}

export function pageInfoOf(
  edges: { cursor: string }[],
  hasNextPage: boolean,
  hasPreviousPage: boolean,
): PageInfo {
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}
