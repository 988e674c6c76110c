// Boards and articles through the schema on a real database: who writes them, who reads them.
import { newId } from '@agora/kernel/ids.js';
import { as, testStart } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestForum } from '../testing/forum-kit.js';
import { articleStates } from './article-states.js';

let forum: TestForum;

beforeAll(async () => {
  forum = await TestForum.open();
});
afterAll(() => forum.close());
beforeEach(() => forum.subgraph.clock.set(testStart));

const editor = as.member(['EDITOR']);
const articleInput = () => {
  const id = newId('art');
  return {
    id,
    slug: `news-${id.slice(-10).toLowerCase()}`,
    title: { zhCN: '电阻涨价', en: 'Resistors get dearer' },
    summary: { en: 'By a tenth.' },
    body: { zhCN: '**涨价**了', en: '# Why\n\n<script>alert(1)</script>' },
    productIds: [newId('prd'), newId('prd')],
  };
};
const publish = (caller: object, input: object, selection = 'article { id }') =>
  forum.mutate(caller, 'publishArticle', input, selection);
const retract = (caller: object, articleId: string) =>
  forum.mutate(caller, 'retractArticle', { articleId }, 'article { state allowedActions }');
const read = async (caller: object, by: object, selection = 'id') =>
  (
    await forum.ask(
      caller,
      `query ($id: ID, $slug: String) { article(id: $id, slug: $slug) { ${selection} } }`,
      by,
    )
  ).article;

test.each(articleStates.pairs())('an article goes from %s to %s: %s', (from, to, isAllowed) => {
  expect(isAllowed).toBe(from === 'PUBLISHED' && to === 'RETRACTED');
});

test('an editor publishes in two languages and anybody reads', async () => {
  const input = articleInput();
  const { article, userErrors } = await publish(editor, input, 'article { id allowedActions }');
  expect(userErrors).toEqual([]);
  expect(article).toEqual({ id: input.id, allowedActions: ['RETRACT'] });
  const selection = `id slug title { zhCN en } summary { zhCN en } bodyHtml { zhCN en } state
    publishedAt author { id } products { id } allowedActions`;
  const whole = {
    id: input.id,
    slug: input.slug,
    title: input.title,
    summary: { zhCN: null, en: 'By a tenth.' },
    bodyHtml: {
      zhCN: '<p><strong>涨价</strong>了</p>',
      en: '<h2>Why</h2>\n<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    },
    state: 'PUBLISHED',
    publishedAt: testStart.toISOString(),
    author: { id: editor.memberId },
    products: input.productIds.map((id) => ({ id })),
    allowedActions: [],
  };
  expect(await read(as.anonymous(), { slug: input.slug }, selection)).toEqual(whole);
  expect(await read(as.anonymous(), { id: input.id }, selection)).toEqual(whole);
  expect(await read(as.anonymous(), {})).toBeNull();
  const events = (await forum.subgraph.published('forum.article.published')).filter(
    (e) => e.key === input.id,
  );
  expect(events.map((e) => e.payload)).toEqual([
    { articleId: input.id, slug: input.slug, productIds: input.productIds },
  ]);
});

test('an article about a merged product is about the one that stays', async () => {
  const input = articleInput();
  await publish(editor, input);
  const [gone, other] = input.productIds;
  const products = async () =>
    (await read(as.anonymous(), { id: input.id }, 'products { id }')).products;
  const stays = newId('prd');
  const merge = (productId: string | undefined, intoProductId: string | undefined) =>
    forum.subgraph.receive('catalog.product.merged', String(productId), {
      productId,
      intoProductId,
    });
  await merge(gone, stays);
  expect(await products()).toEqual([{ id: stays }, { id: other }]);
  await merge(other, stays);
  expect(await products()).toEqual([{ id: stays }]);
});

test('the same id is one article; a slug is taken once and for all', async () => {
  const input = articleInput();
  await publish(editor, input);
  const before = await forum.everything();
  expect(await publish(editor, input)).toEqual({ article: { id: input.id }, userErrors: [] });
  const other = { ...input, title: { en: 'Other' } };
  expect((await publish(editor, other)).userErrors[0].code).toBe('ID_REUSED');
  const sameSlug = { ...articleInput(), slug: input.slug };
  expect((await publish(editor, sameSlug)).userErrors).toEqual([
    { code: 'SLUG_TAKEN', field: ['slug'], params: null },
  ]);
  expect(await forum.everything()).toBe(before);
  await retract(editor, input.id);
  expect((await publish(editor, sameSlug)).userErrors[0].code).toBe('SLUG_TAKEN');
});

test.each([
  ['id', { id: newId('thr') }, 'NOT_AN_ID'],
  ['slug', { slug: 'Not a slug' }, 'NOT_A_SLUG'],
  ['slug', { slug: '-a' }, 'NOT_A_SLUG'],
  ['slug', { slug: 'a'.repeat(81) }, 'TOO_LONG'],
  ['title', { title: { en: ' ' } }, 'EMPTY'],
  ['body', { body: {} }, 'EMPTY'],
  ['body.zhCN', { body: { zhCN: 'x'.repeat(100_001) } }, 'TOO_LONG'],
  ['productIds.0', { productIds: ['x'] }, 'NOT_AN_ID'],
  [
    'productIds',
    { productIds: Array.from({ length: 21 }, () => newId('prd')) },
    'COUNT_OUT_OF_RANGE',
  ],
])('refuses %s', async (field, change, reason) => {
  const before = await forum.everything();
  const answer = await publish(editor, { ...articleInput(), ...change });
  expect(answer.userErrors).toMatchObject([
    { code: 'INVALID_INPUT', field: field.split('.'), params: { reason } },
  ]);
  expect(await forum.everything()).toBe(before);
});

test('a retracted article is gone for readers and kept for editors', async () => {
  const input = articleInput();
  await publish(editor, input);
  const before = await forum.everything();
  for (const [caller, code] of [
    [as.anonymous(), 'UNAUTHENTICATED'],
    [as.member(['COMPANY_ADMIN']), 'FORBIDDEN'],
    [as.operator(), 'FORBIDDEN'],
  ] as const) {
    expect((await publish(caller, articleInput())).userErrors).toMatchObject([{ code }]);
    expect((await retract(caller, input.id)).userErrors).toMatchObject([{ code }]);
  }
  expect((await retract(editor, newId('art'))).userErrors[0].code).toBe('NOT_FOUND');
  expect(await forum.everything()).toBe(before);
  expect((await retract(editor, input.id)).article).toEqual({
    state: 'RETRACTED',
    allowedActions: [],
  });
  const reference =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Article { id } } }';
  const r = [{ __typename: 'Article', id: input.id }];
  for (const reader of [as.anonymous(), as.member()]) {
    expect(await read(reader, { id: input.id })).toBeNull();
    expect(await read(reader, { slug: input.slug })).toBeNull();
    expect((await forum.ask(reader, reference, { r }))._entities).toEqual([null]);
    expect((await retract(reader, input.id)).userErrors[0].code).not.toBe('FORBIDDEN');
  }
  expect(await read(editor, { slug: input.slug }, 'state')).toEqual({ state: 'RETRACTED' });
  expect((await retract(editor, input.id)).userErrors[0].code).toBe('ARTICLE_RETRACTED');
});

test('the list of articles is the newest first, published ones only', async () => {
  const inputs = [articleInput(), articleInput(), articleInput()];
  for (const input of inputs) {
    forum.subgraph.clock.advance(60_000);
    await publish(editor, input);
  }
  await retract(editor, inputs[1]?.id ?? '');
  const ids = async (caller: object) =>
    (await forum.ask(caller, '{ articles(first: 3) { nodes { id } } }')).articles.nodes.map(
      (node: { id: string }) => node.id,
    );
  expect((await ids(as.anonymous())).slice(0, 2)).toEqual([inputs[2]?.id, inputs[0]?.id]);
  expect(await ids(editor)).toEqual([inputs[2]?.id, inputs[1]?.id, inputs[0]?.id]);
});

test('the operator opens boards; they are listed the oldest first', async () => {
  const input = await forum.board({ description: { en: 'Watts and volts' } });
  const before = await forum.everything();
  const create = (caller: object, board: object) =>
    forum.mutate(caller, 'createBoard', board, 'board { id }');
  expect(await create(as.operator(), input)).toEqual({ board: { id: input.id }, userErrors: [] });
  const code = async (caller: object, board: object) =>
    (await create(caller, board)).userErrors[0].code;
  const other = { ...input, id: newId('bor') };
  expect(await code(as.operator(), other)).toBe('SLUG_TAKEN');
  expect(await code(as.operator(), { ...input, name: { en: 'Other' } })).toBe('ID_REUSED');
  expect(await code(as.operator(), { ...other, slug: 'UPPER' })).toBe('INVALID_INPUT');
  expect(await code(as.anonymous(), { ...other, slug: 'free' })).toBe('UNAUTHENTICATED');
  expect(await code(editor, { ...other, slug: 'free' })).toBe('FORBIDDEN');
  expect(await forum.everything()).toBe(before);
  forum.subgraph.clock.advance(1);
  const later = await forum.board();
  const selection = 'id slug name { zhCN en } description { zhCN en }';
  const { boards } = await forum.ask(as.anonymous(), `{ boards { ${selection} } }`);
  expect(boards).toEqual([
    {
      id: input.id,
      slug: input.slug,
      name: { zhCN: '电源', en: 'Power' },
      description: { zhCN: null, en: 'Watts and volts' },
    },
    expect.objectContaining({ id: later.id, description: null }),
  ]);
  const reference =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Board { slug } } }';
  const r = [later.id, newId('bor'), input.id].map((id) => ({ __typename: 'Board', id }));
  expect((await forum.ask(as.anonymous(), reference, { r }))._entities).toEqual([
    { slug: later.slug },
    null,
    { slug: input.slug },
  ]);
});
