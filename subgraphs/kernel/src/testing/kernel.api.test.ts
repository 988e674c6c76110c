// The kernel's own example: a subgraph of notes, through its schema, on a real database.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Entity } from '@mikro-orm/decorators/legacy';
import {
  Arg,
  Args,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import {
  AmountColumn,
  IdKey,
  InstantColumn,
  JsonColumn,
  StateColumn,
  TextColumn,
} from '../database/columns.js';
import { defineErrors } from '../errors.js';
import { connectionOf, entityPage, PageArgs } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { Decimal } from '../graphql/scalars.js';
import { Payload, textFrom } from '../graphql/values.js';
import { newId } from '../ids.js';
import { definePolicy } from '../policy.js';
import { defineStates } from '../states.js';
import type { SubgraphDefinition } from '../subgraph.js';
import type { Work } from '../work.js';
import { migrationsFor } from './test-migrations.js';
import { as, TestSubgraph } from './test-subgraph.js';

const noteStates = defineStates({ OPEN: ['DONE'], DONE: [] });

@Entity({ tableName: 'notes' })
class Note {
  @IdKey() id!: string;
  @TextColumn(100) text!: string;
  @StateColumn() state: 'OPEN' | 'DONE' = 'OPEN';
  @TextColumn(32) ownerId!: string;
  @AmountColumn() amount!: bigint;
  @JsonColumn() extra!: { tags: string[] };
  @InstantColumn() createdAt!: Date;
}

const noteErrors = defineErrors({ NOTE_DONE: 'The note is done already.' });
const notePolicy = definePolicy<Note, 'OPEN' | 'DONE'>(
  noteStates,
  (actor, note) => actor.isOperator || actor.companyId === note.ownerId,
)({
  finish: { to: 'DONE', who: (actor, note) => actor.companyId === note.ownerId },
});

async function finishNote(work: Work, { noteId }: { noteId: string }): Promise<Note> {
  const note = await work.lock(Note, noteId, 'noteId');
  work.authorize(notePolicy.finish, note, noteErrors.NOTE_DONE);
  note.state = noteStates.move(note.state, 'DONE', noteErrors.NOTE_DONE);
  work.emit({ type: 'notes.note.finished', key: note.id, payload: { noteId: note.id } });
  return note;
}

@Directive('@key(fields: "id")')
@ObjectType('Note')
class NoteType {
  @Field(() => ID) id!: string;
  @Field(() => String) text!: string;
  @Field(() => String) state!: string;
  @Field(() => Decimal) amount!: bigint;
  @Field(() => Date) createdAt!: Date;
}
const NoteConnection = connectionOf(() => NoteType, 'Note');

@InputType()
class AddNoteInput {
  @Field(() => String) text!: string;
}
@InputType()
class FinishNoteInput {
  @Field(() => ID) noteId!: string;
}
@ObjectType()
class NotePayload extends Payload {
  @Field(() => NoteType, { nullable: true }) note?: Note;
}

@Resolver(() => NoteType)
class NoteResolver {
  @Query(() => NoteConnection)
  notes(@Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    return entityPage(ctx.em, Note, { ownerId: ctx.actor.companyId ?? '' }, args);
  }
  @Mutation(() => NotePayload)
  async addNote(@Arg('input', () => AddNoteInput) input: AddNoteInput, @Ctx() ctx: Context) {
    const { companyId } = ctx.actor.requireMember();
    return {
      note: await ctx.transact(async (work) => {
        const note = new Note();
        note.id = newId('not');
        note.text = textFrom(input.text, 'text', 20);
        note.ownerId = companyId;
        note.amount = 9007199254740991n;
        note.extra = { tags: ['a', '纸'] };
        note.createdAt = work.now;
        return work.add(note);
      }),
    };
  }
  @Mutation(() => NotePayload)
  async finishNote(
    @Arg('input', () => FinishNoteInput) input: FinishNoteInput,
    @Ctx() ctx: Context,
  ) {
    return { note: await ctx.transact((work) => finishNote(work, input)) };
  }
  @FieldResolver(() => [String])
  allowedActions(@Root() note: Note, @Ctx() ctx: Context) {
    return notePolicy.allowed(ctx.actor, note);
  }
  @Directive('@inaccessible')
  @Query(() => String)
  secret() {
    return 'for siblings';
  }
}

let notes: TestSubgraph;

beforeAll(async () => {
  const definition: SubgraphDefinition = {
    name: 'notes',
    entities: [Note],
    migrations: await migrationsFor([Note]),
    resolvers: [NoteResolver],
    errors: [noteErrors],
    references: { Note: async (ids, ctx) => ids.map((id) => ctx.em.findOne(Note, { id })) },
    typeOfPrefix: (prefix) => (prefix === 'not' ? 'Note' : undefined),
    subscriptions: [],
    consumersOf: () => ['elsewhere'],
  };
  notes = await TestSubgraph.start(definition);
});
afterAll(() => notes.stop());

test('a note is written, read back exactly, and finished once', async () => {
  const writer = as.member();
  const added = await notes.mutate(
    writer,
    'addNote',
    { text: ' hello ' },
    'note { id text state amount createdAt allowedActions }',
  );
  expect(added).toEqual({
    note: {
      id: expect.stringMatching(/^not_/),
      text: 'hello',
      state: 'OPEN',
      amount: '9007199254740991',
      createdAt: '2026-03-02T08:00:00.000Z',
      allowedActions: ['FINISH'],
    },
    userErrors: [],
  });
  const staff = { ...writer, impersonation: { id: newId('ips'), staffMemberId: newId('mem') } };
  const seen = await notes.ask(staff, '{ notes { nodes { id allowedActions } } }');
  expect(seen.notes.nodes).toEqual([{ id: added.note.id, allowedActions: [] }]);
  const finished = await notes.mutate(
    writer,
    'finishNote',
    { noteId: added.note.id },
    'note { state allowedActions }',
  );
  expect(finished).toEqual({ note: { state: 'DONE', allowedActions: [] }, userErrors: [] });
  const again = await notes.mutate(
    writer,
    'finishNote',
    { noteId: added.note.id },
    'note { state }',
  );
  expect(again).toEqual({
    note: null,
    userErrors: [{ code: 'NOTE_DONE', field: null, params: { action: 'FINISH', state: 'DONE' } }],
  });
  const published = await notes.published('notes.note.finished');
  expect(published.filter((m) => m.key === added.note.id)).toHaveLength(1);
});

test('what was only read is not written again', async () => {
  const note = { id: newId('not'), text: 'Read only', ownerId: newId('com'), amount: 1n };
  await notes.running.transact(async (work) => {
    work.add(Object.assign(new Note(), { ...note, extra: { tags: [] }, createdAt: work.now }));
  });
  await notes.running.transact(async (work) => {
    const found = await work.get(Note, note.id);
    const unitOfWork = work.em.getUnitOfWork();
    unitOfWork.computeChangeSets();
    expect(unitOfWork.getChangeSets()).toEqual([]);
    found.createdAt = new Date(found.createdAt.getTime() + 1);
    unitOfWork.computeChangeSets();
    expect(unitOfWork.getChangeSets().map(({ payload }) => Object.keys(payload))).toEqual([
      ['createdAt'],
    ]);
  });
});

test('an outsider cannot tell a foreign note from one that does not exist, and nothing moves', async () => {
  const { note } = await notes.mutate(as.member(), 'addNote', { text: 'mine' }, 'note { id }');
  const before = (await notes.published()).length;
  const selection = 'note { id }';
  const foreign = await notes.mutate(as.member(), 'finishNote', { noteId: note.id }, selection);
  const missing = await notes.mutate(
    as.member(),
    'finishNote',
    { noteId: newId('not') },
    selection,
  );
  expect(foreign.userErrors[0].code).toBe('NOT_FOUND');
  expect(missing.userErrors[0].code).toBe('NOT_FOUND');
  expect((await notes.published()).length).toBe(before);
});

test('bad input names the field; anonymous callers are asked to sign in', async () => {
  expect(
    (await notes.mutate(as.member(), 'addNote', { text: '  ' }, 'note { id }')).userErrors,
  ).toEqual([{ code: 'INVALID_INPUT', field: ['text'], params: { reason: 'EMPTY' } }]);
  expect(
    (await notes.mutate(as.anonymous(), 'addNote', { text: 'x' }, 'note { id }')).userErrors,
  ).toEqual([{ code: 'UNAUTHENTICATED', field: null, params: null }]);
});

test('pages follow each other and count on request', async () => {
  const writer = as.member();
  for (const text of ['1', '2', '3'])
    await notes.mutate(writer, 'addNote', { text }, 'note { id }');
  const page = (
    await notes.ask(
      writer,
      '{ notes(first: 2) { totalCount nodes { text } pageInfo { hasNextPage endCursor } } }',
    )
  ).notes;
  expect(page.nodes.map((n: { text: string }) => n.text)).toEqual(['3', '2']);
  expect(page.totalCount).toBe(3);
  const rest = (
    await notes.ask(
      writer,
      'query ($after: String!) { notes(first: 2, after: $after) { nodes { text } pageInfo { hasNextPage } } }',
      {
        after: page.pageInfo.endCursor,
      },
    )
  ).notes;
  expect(rest).toEqual({ nodes: [{ text: '1' }], pageInfo: { hasNextPage: false } });
});

test('internal operations answer siblings alone', async () => {
  expect((await notes.ask(as.service('trade'), '{ secret }')).secret).toBe('for siblings');
  expect((await notes.answer(as.operator(), '{ secret }')).errors[0].extensions.code).toBe(
    'FORBIDDEN',
  );
});

test('entities are resolved by reference, in one request', async () => {
  const { note } = await notes.mutate(as.member(), 'addNote', { text: 'ref' }, 'note { id }');
  const data = await notes.ask(
    as.member(),
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Note { text } } }',
    {
      r: [{ __typename: 'Note', id: note.id }],
    },
  );
  expect(data._entities).toEqual([{ text: 'ref' }]);
});
