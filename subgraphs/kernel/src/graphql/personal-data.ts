// What a subgraph knows of a person: the rows that say which member made them, and what becomes of them when the
// person is erased. Each subgraph names its own, and a column that names a member is in the list or the subgraph
// does not start; accounts, which alone knows who a person is, asks all of them.
import { type EntityClass, type EntityManager, serialize } from '@mikro-orm/core';
import { Arg, Ctx, Directive, ID, Query, Resolver } from 'type-graphql';
import type { EventMessage } from '../events/event.js';
import { invariant } from '../invariant.js';
import { resource } from '../resource.js';
import type { Work } from '../work.js';
import type { Context } from './context.js';
import { Json } from './scalars.js';

/** Why rows outlive the person: what stays in them is an id that no longer leads to anybody. */
export type KeepReason =
  | 'BOOKKEEPING'
  | 'CONTRACT'
  | 'COMPANY_RECORD'
  | 'PUBLIC_DISCUSSION'
  | 'ACCOUNTABILITY';

export interface PersonalRows {
  readonly entity: EntityClass<object>;
  /** The property that holds the member's id; in accounts also the person's. */
  readonly by: string;
  /** What an erasure does to them. */
  readonly erasure: 'DELETE' | KeepReason;
}

/** By what the rows are called in the file, e.g. `savedSearches`. */
export type PersonalData = Readonly<Record<string, PersonalRows>>;

/** How much of one kind is held, and what an erasure would do to it. */
export interface HeldRows {
  readonly kind: string;
  readonly count: number;
  readonly erasure: PersonalRows['erasure'];
}

/** Of one kind; nobody has as many. */
const rowsMax = 10_000;
/** Secrets, how the platform remembers that a request was a repeat, who works on a job, and what is compared. */
const inner = /(Hash|Key)$|^(sealed|lease)|^attemptCount$/;
/** Columns that name somebody; `lastMemberId` of a person is its own. */
const namesSomebody = /^(?!last)\w*([mM]ember|[pP]erson)Id$/;

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
    return personalDataOf(ctx, memberIds);
  }

  @Directive('@inaccessible')
  @Directive('@shareable')
  @Query(() => Json, {
    description: 'How much of these members is held here: kind, count, erasure. Internal.',
  })
  personalDataHeld(
    @Arg('memberIds', () => [ID], { description: 'All members of one person.' })
    memberIds: string[],
    @Ctx() ctx: Context,
  ) {
    return heldOf(ctx, memberIds);
  }
}

export const personalDataList = resource<PersonalData>('list of personal data');

/** The list of the subgraph that this request runs in. */
export const personalKinds = (ctx: Context) => personalDataList.find(ctx) ?? {};

const of = (by: string, ids: readonly string[]) => ({ [by]: { $in: [...ids] } }) as never;

export async function personalDataOf(ctx: Context, ids: readonly string[]) {
  const data: Record<string, object[]> = {};
  for (const [kind, { entity, by }] of Object.entries(personalKinds(ctx))) {
    const options = { orderBy: { id: 'asc' } as never, limit: rowsMax };
    data[kind] = (await ctx.em.find(entity, of(by, ids), options)).map(plain);
  }
  return data;
}

export async function heldOf(ctx: Context, ids: readonly string[]): Promise<HeldRows[]> {
  const held: HeldRows[] = [];
  for (const [kind, { entity, by, erasure }] of Object.entries(personalKinds(ctx))) {
    held.push({ kind, count: await ctx.em.count(entity, of(by, ids)), erasure });
  }
  return held;
}

/** Deletes what goes with the person. Again is no harm. */
export async function erasePersonalRows(
  work: Work,
  kinds: PersonalData,
  ids: readonly string[],
): Promise<void> {
  for (const { entity, by, erasure } of Object.values(kinds)) {
    if (erasure === 'DELETE') await work.em.nativeDelete(entity, of(by, ids));
  }
}

/** What a subgraph does when it hears that a person was erased. */
export const erases =
  (kinds: PersonalData, event: { read(payload: unknown): { memberIds: string[] } }) =>
  (work: Work, message: EventMessage): Promise<void> =>
    erasePersonalRows(work, kinds, event.read(message.payload).memberIds);

/**
 * Refuses a kind whose rows do not say which member made them, and a column that names somebody in none of the
 * kinds: it would be missing from the person's file and survive the person.
 */
export function checkPersonalData(em: EntityManager, kinds: PersonalData): void {
  const metadata = em.getMetadata();
  const named = new Set<string>();
  for (const [kind, { entity, by }] of Object.entries(kinds)) {
    const { className, properties } = metadata.get(entity);
    invariant(by in properties, `the rows of ${kind} have no ${by}`);
    named.add(`${className}.${by}`);
  }
  for (const { abstract, className, properties } of metadata.getAll().values()) {
    if (abstract || named.has(`${className}.personId`)) continue;
    const missing = Object.keys(properties).filter(
      (property) => namesSomebody.test(property) && !named.has(`${className}.${property}`),
    );
    invariant(missing.length === 0, `${className}.${missing} belongs into the personal data`);
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
