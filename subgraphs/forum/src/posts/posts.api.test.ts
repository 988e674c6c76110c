// Posts through the schema on a real database: answering, accepting, hiding.
import { newId } from '@agora/kernel/ids.js';
import { as, testStart } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestForum, threadInput } from '../testing/forum-kit.js';
import { postStates } from './post-states.js';

let forum: TestForum;

beforeAll(async () => {
  forum = await TestForum.open();
});
afterAll(() => forum.close());
beforeEach(() => forum.subgraph.clock.set(testStart));

const accept = (caller: object, postId: string) =>
  forum.mutate(caller, 'acceptAnswer', { postId }, 'post { isAccepted thread { state } }');
const hide = (caller: object, postId: string, reason = 'Rude') =>
  forum.mutate(caller, 'hidePost', { postId, reason }, 'post { state hiddenReason }');
const answered = async (threadId: string) =>
  (await forum.subgraph.published('forum.thread.answered')).filter((e) => e.key === threadId);

test.each(postStates.pairs())('a post goes from %s to %s: %s', (from, to, isAllowed) => {
  expect(isAllowed).toBe(from === 'VISIBLE' && to === 'HIDDEN');
});

test('a member answers, the asker accepts, and may think again', async () => {
  const { id, asker } = await forum.question();
  forum.subgraph.clock.advance(1000);
  const helper = as.member([]);
  const input = { id: newId('pst'), threadId: id, body: 'Use `2512`.' };
  const { post } = await forum.mutate(
    helper,
    'postAnswer',
    input,
    `post { id bodyHtml bodyMarkdown state createdAt isAccepted hiddenReason allowedActions
      author { id } thread { id lastActivityAt postCount } }`,
  );
  expect(post).toEqual({
    id: input.id,
    bodyHtml: '<p>Use <code>2512</code>.</p>',
    bodyMarkdown: 'Use `2512`.',
    state: 'VISIBLE',
    createdAt: '2026-03-02T08:00:01.000Z',
    isAccepted: false,
    hiddenReason: null,
    allowedActions: [],
    author: { id: helper.memberId },
    thread: { id, lastActivityAt: '2026-03-02T08:00:01.000Z', postCount: 1 },
  });
  const other = await forum.answer(id, 'Or another');
  expect(await accept(asker, input.id)).toEqual({
    post: { isAccepted: true, thread: { state: 'ANSWERED' } },
    userErrors: [],
  });
  const before = await forum.everything();
  expect((await accept(asker, input.id)).post.isAccepted).toBe(true);
  expect(await forum.everything()).toBe(before);
  expect((await accept(asker, other.id)).post.isAccepted).toBe(true);
  const offered = await forum.thread(asker, id, 'posts { nodes { id allowedActions } }');
  expect(new Set(offered.posts.nodes)).toEqual(
    new Set([
      { id: input.id, allowedActions: ['ACCEPT'] },
      { id: other.id, allowedActions: [] },
    ]),
  );
  const selection = 'acceptedPost { id } posts { nodes { id isAccepted } } postCount';
  const thread = await forum.thread(as.anonymous(), id, selection);
  expect(thread.acceptedPost).toEqual({ id: other.id });
  expect(thread.postCount).toBe(2);
  expect(new Set(thread.posts.nodes)).toEqual(
    new Set([
      { id: input.id, isAccepted: false },
      { id: other.id, isAccepted: true },
    ]),
  );
  expect((await answered(id)).map((e) => e.payload.state)).toEqual(['ANSWERED', 'ANSWERED']);
});

test('the same id is one post; with other content or author it is refused', async () => {
  const { id } = await forum.question();
  const { input, author } = await forum.answer(id);
  const before = await forum.everything();
  const again = (caller: object, content: object) =>
    forum.mutate(caller, 'postAnswer', content, 'post { id }');
  expect(await again(author, input)).toEqual({ post: { id: input.id }, userErrors: [] });
  const refused = [{ code: 'ID_REUSED', field: ['id'], params: null }];
  expect((await again(author, { ...input, body: 'Other' })).userErrors).toEqual(refused);
  expect((await again(as.member(), input)).userErrors).toEqual(refused);
  expect(await forum.everything()).toBe(before);
});

test('posting needs a member and a thread that takes posts', async () => {
  const open = await forum.question();
  const closed = await forum.question();
  const hidden = await forum.question();
  await forum.mutate(closed.asker, 'closeThread', { threadId: closed.id }, 'thread { id }');
  const hideInput = { threadId: hidden.id, reason: 'Spam' };
  await forum.mutate(as.operator(), 'hideThread', hideInput, 'thread { id }');
  const before = await forum.everything();
  const code = async (caller: object, threadId: string, body = 'x') =>
    (await forum.mutate(caller, 'postAnswer', { id: newId('pst'), threadId, body }, 'post { id }'))
      .userErrors[0].code;
  expect(await code(as.anonymous(), open.id)).toBe('UNAUTHENTICATED');
  expect(await code(as.member(), open.id, '  ')).toBe('INVALID_INPUT');
  expect(await code(as.member(), open.id, 'x'.repeat(20_001))).toBe('INVALID_INPUT');
  expect(await code(as.member(), newId('thr'))).toBe('NOT_FOUND');
  expect(await code(as.member(), closed.id)).toBe('THREAD_CLOSED');
  expect(await code(as.member(), hidden.id)).toBe('NOT_FOUND');
  expect(await code(hidden.asker, hidden.id)).toBe('THREAD_CLOSED');
  expect(await forum.everything()).toBe(before);
});

test('only the asker accepts, only in an open question', async () => {
  const { id, asker } = await forum.question();
  const { id: postId, author } = await forum.answer(id);
  const discussion = threadInput();
  await forum.mutate(asker, 'startDiscussion', discussion, 'thread { id }');
  const reply = await forum.answer(discussion.id);
  const before = await forum.everything();
  const code = async (caller: object, post: string) =>
    (await accept(caller, post)).userErrors[0].code;
  expect(await code(as.anonymous(), postId)).toBe('UNAUTHENTICATED');
  expect(await code(as.member(), postId)).toBe('FORBIDDEN');
  expect(await code(author, postId)).toBe('FORBIDDEN');
  expect(await code(as.operator(), postId)).toBe('FORBIDDEN');
  expect(await code(as.member(['COMPANY_ADMIN'], asker.companyId), postId)).toBe('FORBIDDEN');
  expect(await code(asker, newId('pst'))).toBe('NOT_FOUND');
  expect(await code(asker, reply.id)).toBe('ANSWER_NOT_ACCEPTABLE');
  expect(await forum.everything()).toBe(before);
  const actions = async (caller: object) =>
    (await forum.thread(caller, id, 'posts { nodes { allowedActions } }')).posts.nodes[0]
      .allowedActions;
  expect(await actions(asker)).toEqual(['ACCEPT']);
  expect(await actions(author)).toEqual([]);
  expect(await actions(as.operator())).toEqual(['HIDE']);
  await forum.mutate(asker, 'closeThread', { threadId: id }, 'thread { id }');
  expect(await code(asker, postId)).toBe('ANSWER_NOT_ACCEPTABLE');
  expect(await actions(asker)).toEqual([]);
});

test('the operator hides a post: it is gone for all but its author, and not counted', async () => {
  const { id, asker } = await forum.question();
  const { id: postId, author } = await forum.answer(id);
  await forum.answer(id, 'Stays');
  const before = await forum.everything();
  for (const [caller, code] of [
    [as.anonymous(), 'UNAUTHENTICATED'],
    [as.member(), 'FORBIDDEN'],
    [asker, 'FORBIDDEN'],
    [author, 'FORBIDDEN'],
  ] as const) {
    expect((await hide(caller, postId)).userErrors).toMatchObject([{ code }]);
  }
  expect(await forum.everything()).toBe(before);
  const hidden = { state: 'HIDDEN', hiddenReason: 'Rude' };
  expect((await hide(as.operator(), postId)).post).toEqual(hidden);
  const selection = 'postCount posts { totalCount nodes { state hiddenReason } }';
  const visible = { state: 'VISIBLE', hiddenReason: null };
  for (const outsider of [as.anonymous(), as.member(), asker]) {
    expect(await forum.thread(outsider, id, selection)).toEqual({
      postCount: 1,
      posts: { totalCount: 1, nodes: [visible] },
    });
    expect((await accept(outsider, postId)).userErrors[0].code).not.toBe('FORBIDDEN');
  }
  for (const insider of [author, as.operator()]) {
    const thread = await forum.thread(insider, id, selection);
    expect(thread.postCount).toBe(1);
    expect(new Set(thread.posts.nodes)).toEqual(new Set([hidden, visible]));
  }
  expect((await hide(as.operator(), postId)).userErrors).toMatchObject([{ code: 'POST_HIDDEN' }]);
});

test('an accepted answer that is hidden opens its question again', async () => {
  const { id, asker, input } = await forum.question();
  const { id: postId } = await forum.answer(id);
  await accept(asker, postId);
  await hide(as.operator(), postId);
  expect(await forum.thread(asker, id, 'state acceptedPost { id }')).toEqual({
    state: 'OPEN',
    acceptedPost: null,
  });
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
    ... on Product { openQuestionCount } } }`;
  const r = [{ __typename: 'Product', id: input.productId }];
  const { _entities } = await forum.ask(as.anonymous(), query, { r });
  expect(_entities).toEqual([{ openQuestionCount: 1 }]);
  // In a closed thread it stays closed.
  const closed = await forum.question();
  const answer = await forum.answer(closed.id);
  await accept(closed.asker, answer.id);
  await forum.mutate(closed.asker, 'closeThread', { threadId: closed.id }, 'thread { id }');
  await hide(as.operator(), answer.id);
  expect(await forum.thread(as.anonymous(), closed.id, 'state acceptedPost { id }')).toEqual({
    state: 'CLOSED',
    acceptedPost: null,
  });
});

test('posts come by the time they were posted, page by page', async () => {
  const { id } = await forum.question();
  const ids: string[] = [];
  for (let n = 0; n < 5; n += 1) {
    ids.push((await forum.answer(id, `Answer ${n}`)).id);
    forum.subgraph.clock.advance(1);
  }
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { thread } = await forum.ask(
      as.anonymous(),
      `query ($id: ID!, $after: String) { thread(id: $id) { posts(first: 2, after: $after) {
        nodes { id } pageInfo { hasNextPage endCursor } } } }`,
      { id, after },
    );
    seen.push(...thread.posts.nodes.map((node: { id: string }) => node.id));
    after = thread.posts.pageInfo.hasNextPage ? thread.posts.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toEqual(ids);
});

test.each([
  ['accepted-answers-stand', "update posts set state = 'HIDDEN'"],
  ['accepted-answers-stand', "update threads set state = 'OPEN' where state = 'ANSWERED'"],
  ['accepted-answers-stand', 'update threads set accepted_post_id = null'],
  ['hidden-content-has-its-reason', 'update posts set hidden_reason = null'],
  ['hidden-content-has-its-reason', "update threads set state = 'HIDDEN'"],
  ['activity-reaches-the-last-post', 'update threads set last_activity_at = created_at'],
  ['bodies-cannot-harm', "update posts set body_html = '<p><script>alert(1)</script></p>'"],
])('the check %s sees: %s', async (check, tampering) => {
  const { id, asker } = await forum.question();
  forum.subgraph.clock.advance(1000);
  await accept(asker, (await forum.answer(id)).id);
  await hide(as.operator(), (await forum.answer(id)).id);
  expect(await forum.broken()).toEqual([]);
  expect(await forum.checksThatSee(tampering)).toContain(check);
  expect(await forum.broken()).toEqual([]);
});
