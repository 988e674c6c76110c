// Threads through the schema on a real database: asking, finding, closing, hiding.
import { newId } from '@agora/kernel/ids.js';
import { as, testStart } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { TestForum, threadInput } from '../testing/forum-kit.js';
import { threadStates } from './thread-states.js';

let forum: TestForum;

beforeAll(async () => {
  forum = await TestForum.open();
});
afterAll(() => forum.close());
beforeEach(() => forum.subgraph.clock.set(testStart));

const list = async (caller: object, filter: object) => {
  const query =
    'query ($filter: ThreadFilterInput) { threads(filter: $filter) { totalCount nodes { id } } }';
  const { threads } = await forum.ask(caller, query, { filter });
  expect(threads.totalCount).toBe(threads.nodes.length);
  return threads.nodes.map((node: { id: string }) => node.id);
};
const close = (caller: object, threadId: string) =>
  forum.mutate(caller, 'closeThread', { threadId }, 'thread { state allowedActions }');
const hide = (caller: object, threadId: string, reason = 'Advertising') =>
  forum.mutate(caller, 'hideThread', { threadId, reason }, 'thread { state hiddenReason }');

test.each(threadStates.pairs())('a thread goes from %s to %s: %s', (from, to, isAllowed) => {
  const steps = [
    'OPEN>ANSWERED',
    'OPEN>CLOSED',
    'OPEN>HIDDEN',
    'ANSWERED>OPEN',
    'ANSWERED>CLOSED',
    'ANSWERED>HIDDEN',
    'CLOSED>HIDDEN',
  ];
  expect(isAllowed).toBe(steps.includes(`${from}>${to}`));
});

test('a question is asked about a product and anybody reads it', async () => {
  const asker = as.member([]);
  const board = await forum.board();
  const input = { ...threadInput(), boardId: board.id, categoryId: newId('cat') };
  const { thread, userErrors } = await forum.mutate(
    asker,
    'askQuestion',
    input,
    'thread { id allowedActions }',
  );
  expect(userErrors).toEqual([]);
  expect(thread).toEqual({ id: input.id, allowedActions: ['POST', 'CLOSE'] });
  const selection = `kind title state bodyHtml bodyMarkdown createdAt lastActivityAt hiddenReason
    board { slug } product { id } category { id } author { id } postCount acceptedPost { id }
    posts { totalCount } allowedActions`;
  expect(await forum.thread(as.anonymous(), input.id, selection)).toEqual({
    kind: 'QUESTION',
    title: 'Which resistor for 24 V?',
    state: 'OPEN',
    bodyHtml: '<p>I need <strong>1 W</strong> at least.</p>',
    bodyMarkdown: 'I need **1 W** at least.',
    createdAt: testStart.toISOString(),
    lastActivityAt: testStart.toISOString(),
    hiddenReason: null,
    board: { slug: board.slug },
    product: { id: input.productId },
    category: { id: input.categoryId },
    author: { id: asker.memberId },
    postCount: 0,
    acceptedPost: null,
    posts: { totalCount: 0 },
    allowedActions: [],
  });
  const events = (await forum.subgraph.published('forum.thread.started')).filter(
    (e) => e.key === input.id,
  );
  expect(events.map((e) => e.payload)).toEqual([
    {
      threadId: input.id,
      productId: input.productId,
      authorMemberId: asker.memberId,
      state: 'OPEN',
    },
  ]);
});

test('a discussion begins in a board', async () => {
  const board = await forum.board();
  const { productId: _, ...input } = { ...threadInput(), boardId: board.id };
  const { thread } = await forum.mutate(
    as.member(),
    'startDiscussion',
    input,
    'thread { kind product { id } board { id } }',
  );
  expect(thread).toEqual({ kind: 'DISCUSSION', product: null, board: { id: board.id } });
});

test('the same id is one thread; with other content, kind or author it is refused', async () => {
  const { id, input, asker } = await forum.question();
  const before = await forum.everything();
  const again = (caller: object, name: string, content: object) =>
    forum.mutate(caller, name, content, 'thread { id }');
  expect(await again(asker, 'askQuestion', input)).toEqual({ thread: { id }, userErrors: [] });
  const refused = {
    thread: null,
    userErrors: [{ code: 'ID_REUSED', field: ['id'], params: null }],
  };
  expect(await again(asker, 'askQuestion', { ...input, body: 'Other' })).toEqual(refused);
  expect(await again(asker, 'startDiscussion', input)).toEqual(refused);
  const colleague = as.member([], asker.companyId);
  expect(await again(colleague, 'askQuestion', input)).toEqual(refused);
  expect(await forum.everything()).toBe(before);
});

test.each([
  ['id', { id: newId('pst') }, 'NOT_AN_ID'],
  ['title', { title: '\n' }, 'EMPTY'],
  ['title', { title: 'x'.repeat(201) }, 'TOO_LONG'],
  ['body', { body: 'x'.repeat(20_001) }, 'TOO_LONG'],
  ['productId', { productId: newId('cat') }, 'NOT_AN_ID'],
  ['categoryId', { categoryId: newId('prd') }, 'NOT_AN_ID'],
  ['boardId', { productId: null }, 'PLACE_MISSING'],
])('refuses %s', async (field, change, reason) => {
  const before = await forum.everything();
  const input = { ...threadInput(), ...change };
  const answer = await forum.mutate(as.member(), 'askQuestion', input, 'thread { id }');
  expect(answer.thread).toBeNull();
  expect(answer.userErrors).toMatchObject([
    { code: 'INVALID_INPUT', field: [field], params: { reason } },
  ]);
  expect(await forum.everything()).toBe(before);
});

test('a question may be all in its title, a discussion not', async () => {
  const { id } = await forum.question({ body: ' ' });
  const thread = await forum.thread(as.anonymous(), id, 'bodyMarkdown bodyHtml');
  expect(thread).toEqual({ bodyMarkdown: '', bodyHtml: '' });
  const before = await forum.everything();
  const input = { ...threadInput(), body: ' ' };
  const answer = await forum.mutate(as.member(), 'startDiscussion', input, 'thread { id }');
  expect(answer.userErrors).toMatchObject([
    { code: 'INVALID_INPUT', field: ['body'], params: { reason: 'EMPTY' } },
  ]);
  expect(await forum.everything()).toBe(before);
});

test('strangers to the platform do not write; a board must exist', async () => {
  const before = await forum.everything();
  const codes = async (caller: object, name: string, input: object) =>
    (await forum.mutate(caller, name, input, 'thread { id }')).userErrors[0].code;
  expect(await codes(as.anonymous(), 'askQuestion', threadInput())).toBe('UNAUTHENTICATED');
  expect(await codes(as.anonymous(), 'startDiscussion', threadInput())).toBe('UNAUTHENTICATED');
  const input = { ...threadInput(), boardId: newId('bor') };
  expect(await codes(as.member(), 'askQuestion', input)).toBe('NOT_FOUND');
  expect(await forum.everything()).toBe(before);
});

test('a long text in Chinese is kept whole', async () => {
  const body = '电阻'.repeat(10_000);
  const { id } = await forum.question({ body });
  const thread = await forum.thread(as.anonymous(), id, 'bodyMarkdown bodyHtml');
  expect(thread).toEqual({ bodyMarkdown: body, bodyHtml: `<p>${body}</p>` });
});

test('lists narrow by place, state, kind, author and words', async () => {
  const asker = as.member();
  const board = await forum.board();
  const categoryId = newId('cat');
  const first = await forum.question({ boardId: board.id, title: '50%_off ＬＥＤ 灯' }, asker);
  const second = await forum.question({ categoryId, body: 'About LED drivers' }, asker);
  await forum.mutate(asker, 'startDiscussion', { ...threadInput(), categoryId }, 'thread { id }');
  const nobody = as.anonymous();
  expect(await list(nobody, { boardId: board.id })).toEqual([first.id]);
  expect(await list(nobody, { productId: second.input.productId })).toEqual([second.id]);
  expect(await list(nobody, { categoryId, kind: 'QUESTION' })).toEqual([second.id]);
  expect(await list(nobody, { mine: true })).toEqual([]);
  expect(await list(asker, { mine: true })).toHaveLength(3);
  expect(new Set(await list(asker, { mine: true, text: 'led' }))).toEqual(
    new Set([first.id, second.id]),
  );
  expect(await list(asker, { mine: true, text: '50%_OFF 灯' })).toEqual([first.id]);
  expect(await list(asker, { mine: true, text: '5__%' })).toEqual([]);
  expect(await list(asker, { mine: true, text: "' or 1=1 --" })).toEqual([]);
  await close(asker, first.id);
  expect(await list(asker, { mine: true, state: 'CLOSED' })).toEqual([first.id]);
});

test('a product and a category show their threads and count open questions, in one batch', async () => {
  const productId = newId('prd');
  const categoryId = newId('cat');
  const one = await forum.question({ productId, categoryId });
  forum.subgraph.clock.advance(1);
  const two = await forum.question({ productId });
  const three = await forum.question({ productId });
  await forum.mutate(
    as.member(),
    'startDiscussion',
    { ...threadInput(), productId },
    'thread { id }',
  );
  await close(three.asker, three.id);
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
    ... on Product { openQuestionCount threads(filter: { kind: QUESTION, state: OPEN }) { nodes { id } } }
    ... on Category { threads { totalCount nodes { id } } } } }`;
  const r = [
    { __typename: 'Product', id: productId },
    { __typename: 'Product', id: newId('prd') },
    { __typename: 'Category', id: categoryId },
  ];
  const { _entities } = await forum.ask(as.anonymous(), query, { r });
  const open = new Set([two.id, one.id]);
  expect(_entities[0].openQuestionCount).toBe(2);
  expect(new Set(_entities[0].threads.nodes.map((n: { id: string }) => n.id))).toEqual(open);
  expect(_entities[1]).toEqual({ openQuestionCount: 0, threads: { nodes: [] } });
  expect(_entities[2]).toEqual({ threads: { totalCount: 1, nodes: [{ id: one.id }] } });
});

test('pages follow activity, and what is posted to comes first', async () => {
  const asker = as.member();
  const board = await forum.board();
  const ids: string[] = [];
  for (let n = 0; n < 5; n += 1) ids.push((await forum.question({ boardId: board.id }, asker)).id);
  forum.subgraph.clock.advance(1000);
  await forum.answer(ids[2] as string);
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { board: found } = await forum.ask(
      as.anonymous(),
      `query ($slug: String!, $after: String) { board(slug: $slug) {
        threads(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }`,
      { slug: board.slug, after },
    );
    seen.push(...found.threads.nodes.map((node: { id: string }) => node.id));
    after = found.threads.pageInfo.hasNextPage ? found.threads.pageInfo.endCursor : null;
  } while (after);
  expect(seen[0]).toBe(ids[2]);
  expect([...seen].sort()).toEqual([...ids].sort());
});

test('the author and the operator close a thread, others do not', async () => {
  const { id, asker } = await forum.question();
  const before = await forum.everything();
  const code = async (caller: object) => (await close(caller, id)).userErrors[0].code;
  expect(await code(as.anonymous())).toBe('UNAUTHENTICATED');
  expect(await code(as.member())).toBe('FORBIDDEN');
  expect(await code(as.member(['COMPANY_ADMIN'], asker.companyId))).toBe('FORBIDDEN');
  expect((await close(asker, newId('thr'))).userErrors[0].code).toBe('NOT_FOUND');
  expect(await forum.everything()).toBe(before);
  expect((await close(asker, id)).thread).toEqual({ state: 'CLOSED', allowedActions: [] });
  expect((await close(asker, id)).userErrors).toMatchObject([
    { code: 'THREAD_CLOSED', params: { state: 'CLOSED' } },
  ]);
  const other = await forum.question();
  expect((await close(as.operator(), other.id)).thread.state).toBe('CLOSED');
});

test('the operator hides a thread: it is gone for all but its author, who reads why', async () => {
  const { id, asker, input } = await forum.question();
  const { id: postId, author } = await forum.answer(id);
  const before = await forum.everything();
  for (const [caller, code] of [
    [as.anonymous(), 'UNAUTHENTICATED'],
    [as.member(), 'FORBIDDEN'],
    [asker, 'FORBIDDEN'],
  ] as const) {
    expect((await hide(caller, id)).userErrors).toMatchObject([{ code }]);
  }
  expect((await hide(as.operator(), id, ' ')).userErrors).toMatchObject([
    { code: 'INVALID_INPUT' },
  ]);
  expect(await forum.everything()).toBe(before);
  const hidden = { state: 'HIDDEN', hiddenReason: 'Advertising' };
  expect((await hide(as.operator(), id)).thread).toEqual(hidden);
  const selection = 'state hiddenReason allowedActions posts { nodes { id } }';
  const toInsiders = { ...hidden, allowedActions: [], posts: { nodes: [{ id: postId }] } };
  expect(await forum.thread(asker, id, selection)).toEqual(toInsiders);
  expect(await forum.thread(as.operator(), id, selection)).toEqual(toInsiders);
  const reference = `query ($r: [_Any!]!) { _entities(representations: $r) {
    ... on Thread { id } ... on Post { id thread { id } isAccepted allowedActions } } }`;
  const r = [
    { __typename: 'Thread', id },
    { __typename: 'Post', id: postId },
  ];
  for (const outsider of [as.anonymous(), as.member(), as.member([], asker.companyId)]) {
    expect(await forum.thread(outsider, id, 'id')).toBeNull();
    expect(await list(outsider, { productId: input.productId })).toEqual([]);
    expect((await forum.ask(outsider, reference, { r }))._entities).toEqual([null, null]);
    expect((await close(outsider, id)).userErrors[0].code).toMatch(/NOT_FOUND|UNAUTHENTICATED/);
  }
  // Who posted into it still finds the own post, not the thread.
  expect((await forum.ask(author, reference, { r }))._entities).toEqual([
    null,
    { id: postId, thread: null, isAccepted: false, allowedActions: [] },
  ]);
  expect(await list(asker, { productId: input.productId })).toEqual([id]);
  expect((await hide(as.operator(), id)).userErrors).toMatchObject([{ code: 'THREAD_HIDDEN' }]);
});

test('a list of threads costs as many statements for ten as for one', async () => {
  const board = await forum.board();
  for (let n = 0; n < 10; n += 1) {
    const { id, asker } = await forum.question({ boardId: board.id });
    const { id: postId } = await forum.answer(id);
    await forum.mutate(asker, 'acceptAnswer', { postId }, 'post { id }');
  }
  const query = `query ($first: Int!, $boardId: ID!) {
    threads(filter: { boardId: $boardId }, first: $first) { nodes {
      title postCount board { slug } acceptedPost { id isAccepted allowedActions thread { id } } } } }`;
  const cost = async (first: number) => {
    const connection = forum.subgraph.running.database.em.getConnection();
    const spy = jest.spyOn(connection, 'execute');
    await forum.ask(as.member(), query, { first, boardId: board.id });
    const { length } = spy.mock.calls;
    spy.mockRestore();
    return length;
  };
  const one = await cost(1);
  expect(one).toBeGreaterThan(3);
  expect(await cost(10)).toBe(one);
});

test('a question may be put to one vendor, and is found by it; everybody reads it', async () => {
  const asker = as.member([]);
  const vendorId = newId('sel');
  const input = { ...threadInput(), vendorId };
  await forum.mutate(asker, 'askQuestion', input, 'thread { id }');
  const unitsInput = { ...threadInput(), vendorId: newId('bun') };
  await forum.mutate(asker, 'askQuestion', unitsInput, 'thread { id }');
  expect(await list(as.anonymous(), { vendorId })).toEqual([input.id]);
  const selection = 'vendor { __typename id }';
  const seen = (id: string) => forum.thread(as.anonymous(), id, selection);
  expect(await seen(input.id)).toEqual({ vendor: { __typename: 'Seller', id: vendorId } });
  expect(await seen(unitsInput.id)).toEqual({
    vendor: { __typename: 'BusinessUnit', id: unitsInput.vendorId },
  });
  const toNobody = { ...threadInput(), vendorId: newId('com') };
  const refused = await forum.mutate(asker, 'askQuestion', toNobody, 'thread { id }');
  expect(refused).toMatchObject({
    thread: null,
    userErrors: [{ code: 'INVALID_INPUT', field: ['vendorId'] }],
  });
  expect(await forum.thread(as.anonymous(), toNobody.id, 'id')).toBeNull();
});
