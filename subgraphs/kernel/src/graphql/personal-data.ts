// What a subgraph knows of a person, for the person: the rows that say which member made them. Each subgraph names
// its own; accounts, which alone knows who a person is, asks all of them and hands over one file.
import { type EntityClass, type EntityManager, serialize } from '@mikro-orm/core';
import { Arg, Ctx, Directive, ID, Query, Resolver } from 'type-graphql';
import { invariant } from '../invariant.js';
import type { Context } from './context.js';
import { Json } from './scalars.js';

export interface PersonalRows {
  readonly entity: EntityClass<object>;
  /** The property that holds the member's id. */
  readonly by: string;
}

/** By what the rows are called in the file, e.g. `savedSearches`. */
export type PersonalData = Readonly<Record<string, PersonalRows>>;

export const personalDataResource = 'personalData';
/** Of one kind; nobody has as many. */
const rowsMax = 10_000;
/** How the platform remembers that a request was a repeat, who works on a job, and what is compared. */
const inner = /(Hash|Key)$|^lease|^attemptCount$/;

@Resolver()
export class PersonalDataResolver {
  @Directive('@inaccessible')
  @Directive('@shareable')
  @Query(() => Json, { description: 'What these members made here, by kind. Internal.' })
  personalData(
    @Arg('memberIds', () => [ID], { description: 'All members of one person.' })
    memberIds: string[],
    @Ctx() ctx: Context,
  ) {
    const kinds = ctx.source.resources?.get(personalDataResource) as PersonalData | undefined;
    return personalDataOf(ctx, kinds ?? {}, memberIds);
  }
}

async function personalDataOf(ctx: Context, kinds: PersonalData, memberIds: readonly string[]) {
  const data: Record<string, object[]> = {};
  for (const [name, { entity, by }] of Object.entries(kinds)) {
    const where = { [by]: { $in: [...memberIds] } } as never;
    const options = { orderBy: { id: 'asc' } as never, limit: rowsMax };
    data[name] = (await ctx.em.find(entity, where, options)).map(plain);
  }
  return data;
}

/** Refuses a kind whose rows do not say which member made them. */
export function checkPersonalData(em: EntityManager, kinds: PersonalData): void {
  for (const [name, { entity, by }] of Object.entries(kinds)) {
    const { properties } = em.getMetadata().get(entity);
    invariant(by in properties, `the rows of ${name} have no ${by}`);
  }
}

/** The row as it is kept, without what only the platform needs; others as their ids, amounts as strings. */
function plain(row: object): object {
  const entries = Object.entries(serialize(row)).filter(([name]) => !inner.test(name));
  const text = JSON.stringify(Object.fromEntries(entries), (_, value) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  return JSON.parse(text);
}
