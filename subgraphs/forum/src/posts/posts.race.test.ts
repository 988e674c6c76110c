// What must hold when things happen at once: one accepted answer, one post an id, one slug, and no answer
// that is accepted and hidden.
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestForum, threadInput } from '../testing/forum-kit.js';

let forum: TestForum;

beforeAll(async () => {
  forum = await TestForum.open();
});
afterAll(() => forum.close());

// biome-ignore lint/suspicious/noExplicitAny: whole answers.
type Answers = any[];
const codesOf = (answers: Answers) =>
  answers.flatMap((answer) => answer.userErrors.map((e: { code: string }) => e.code)).sort();
const times = <T>(count: number, make: (n: number) => T) =>
  Array.from({ length: count }, (_, n) => make(n));
const accept = (caller: object, postId: string) =>
  forum.mutate(caller, 'acceptAnswer', { postId }, 'post { id }');

test('two answers accepted at once: one of them is the answer', async () => {
  for (let n = 0; n < 5; n += 1) {
    const { id, asker } = await forum.question();
    const posts = [await forum.answer(id), await forum.answer(id)];
    const answers: Answers = await Promise.all(posts.map((post) => accept(asker, post.id)));
    expect(codesOf(answers)).toEqual([]);
    const selection = 'state acceptedPost { id } posts { nodes { id isAccepted } }';
    const thread = await forum.thread(asker, id, selection);
    expect(thread.state).toBe('ANSWERED');
    expect(posts.map((post) => post.id)).toContain(thread.acceptedPost.id);
    const accepted = thread.posts.nodes.filter((post: { isAccepted: boolean }) => post.isAccepted);
    expect(accepted.map((post: { id: string }) => post.id)).toEqual([thread.acceptedPost.id]);
  }
});

test('one answer accepted many times at once is told once', async () => {
  const { id, asker } = await forum.question();
  const post = await forum.answer(id);
  const answers: Answers = await Promise.all(times(5, () => accept(asker, post.id)));
  expect(codesOf(answers)).toEqual([]);
  const told = await forum.subgraph.published('forum.thread.answered');
  expect(told.filter((e) => e.key === id)).toHaveLength(1);
});

test('an answer accepted and hidden at once is not the answer', async () => {
  for (let n = 0; n < 5; n += 1) {
    const { id, asker } = await forum.question();
    const post = await forum.answer(id);
    await Promise.all([
      accept(asker, post.id),
      forum.mutate(as.operator(), 'hidePost', { postId: post.id, reason: 'Spam' }, 'post { id }'),
    ]);
    expect(await forum.thread(asker, id, 'state acceptedPost { id }')).toEqual({
      state: 'OPEN',
      acceptedPost: null,
    });
  }
});

test('one question and one post sent many times at once are one each', async () => {
  const asker = as.member();
  const input = threadInput();
  const asked: Answers = await Promise.all(
    times(6, () => forum.mutate(asker, 'askQuestion', input, 'thread { id }')),
  );
  expect(codesOf(asked)).toEqual([]);
  const post = { id: newId('pst'), threadId: input.id, body: 'Again' };
  const posted: Answers = await Promise.all(
    times(6, () => forum.mutate(asker, 'postAnswer', post, 'post { id }')),
  );
  expect(codesOf(posted)).toEqual([]);
  expect(await forum.thread(asker, input.id, 'postCount')).toEqual({ postCount: 1 });
  const started = await forum.subgraph.published('forum.thread.started');
  expect(started.filter((e) => e.key === input.id)).toHaveLength(1);
});

test('one id with two contents at once is one post and one refusal', async () => {
  const { id: threadId } = await forum.question();
  const id = newId('pst');
  const author = as.member();
  const answers: Answers = await Promise.all(
    ['One', 'Two'].map((body) =>
      forum.mutate(author, 'postAnswer', { id, threadId, body }, 'post { id }'),
    ),
  );
  expect(codesOf(answers)).toEqual(['ID_REUSED']);
});

test('many answers at once are all kept and counted', async () => {
  const { id } = await forum.question();
  await Promise.all(times(12, (n) => forum.answer(id, `Answer ${n}`)));
  expect(await forum.thread(as.anonymous(), id, 'postCount posts { totalCount }')).toEqual({
    postCount: 12,
    posts: { totalCount: 12 },
  });
});

test('a slug taken by two at once goes to one', async () => {
  const slug = `race-${newId('art').slice(-10).toLowerCase()}`;
  const editor = as.member(['EDITOR']);
  const article = () => ({ id: newId('art'), slug, title: { en: 'News' }, body: { en: 'Text' } });
  const published: Answers = await Promise.all(
    times(4, () => forum.mutate(editor, 'publishArticle', article(), 'article { id }')),
  );
  expect(codesOf(published)).toEqual(times(3, () => 'SLUG_TAKEN'));
  const board = () => ({ id: newId('bor'), slug, name: { en: 'Board' } });
  const opened: Answers = await Promise.all(
    times(4, () => forum.mutate(as.operator(), 'createBoard', board(), 'board { id }')),
  );
  expect(codesOf(opened)).toEqual(times(3, () => 'SLUG_TAKEN'));
});

test('one board and one article sent many times at once are one each', async () => {
  const slug = `once-${newId('art').slice(-10).toLowerCase()}`;
  const article = { id: newId('art'), slug, title: { en: 'News' }, body: { en: 'Text' } };
  const editor = as.member(['EDITOR']);
  const published: Answers = await Promise.all(
    times(6, () => forum.mutate(editor, 'publishArticle', article, 'article { id }')),
  );
  expect(codesOf(published)).toEqual([]);
  const board = { id: newId('bor'), slug, name: { en: 'Board' } };
  const opened: Answers = await Promise.all(
    times(6, () => forum.mutate(as.operator(), 'createBoard', board, 'board { id }')),
  );
  expect(codesOf(opened)).toEqual([]);
});

test('a thread closed while it is posted to takes the post before or not at all', async () => {
  const { id, asker } = await forum.question();
  const posts = times(4, (n) => {
    const input = { id: newId('pst'), threadId: id, body: `Answer ${n}` };
    return forum.mutate(as.member(), 'postAnswer', input, 'post { id }');
  });
  const close = forum.mutate(asker, 'closeThread', { threadId: id }, 'thread { state }');
  const answers: Answers = await Promise.all([...posts, close]);
  const refused = codesOf(answers);
  expect(refused.filter((code) => code !== 'THREAD_CLOSED')).toEqual([]);
  const thread = await forum.thread(asker, id, 'state postCount');
  expect(thread).toEqual({ state: 'CLOSED', postCount: 4 - refused.length });
});
