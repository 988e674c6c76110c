// A question about a product is asked, answered and settled, and shows on the product's page; news points at
// the products it is about.
import { newId } from '@agora/kernel/ids.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { admitSeller, makeProduct } from './goods.js';
import { JourneyMarket, password } from './market.js';
import type { Person } from './person.js';
import { productPage } from './product-page.js';

let journey: JourneyMarket;
let shop: Awaited<ReturnType<typeof fillMarket>>;

beforeAll(async () => {
  journey = await JourneyMarket.open();
  shop = await fillMarket();
});
afterAll(() => journey.close());

async function fillMarket() {
  const operator = await journey.operator();
  const productId = await makeProduct(operator, 'LM358DR2G');
  const seller = await admitSeller(journey, 'bright-parts');
  const buyer = await journey.register('BUYER');
  const editor = await journey.colleague(operator, 'EDITOR');
  await journey.settle();
  return { operator, productId, seller, buyer, editor };
}

const threadOf = async (person: Person, id: string) => {
  const query = `query ($id: ID!) { thread(id: $id) { state title postCount product { mpn }
    author { displayName company { id } } allowedActions
    acceptedPost { id } posts { nodes { id bodyHtml isAccepted allowedActions author { company { id } } } } } }`;
  return (await person.ask(query, { id })).thread;
};

test('a question is asked on the product page, answered, and settled by who asked', async () => {
  const { buyer, seller, productId } = shop;
  const question = {
    id: newId('thr'),
    productId,
    title: 'Is it stable with 100 nF?',
    body: 'I mean **unity gain**.<script>alert(1)</script>',
  };
  await buyer.mutate('askQuestion', question, 'thread { id }');
  expect(await productPage(journey.visitor(), productId)).toMatchObject({
    openQuestionCount: 1,
    threads: { nodes: [{ id: question.id, state: 'OPEN', acceptedPost: null }] },
  });

  const answer = { id: newId('pst'), threadId: question.id, body: 'Yes, with *10 Ω* in series.' };
  await seller.agent.mutate('postAnswer', answer, 'post { id }');
  expect(await threadOf(journey.visitor(), question.id)).toMatchObject({
    state: 'OPEN',
    postCount: 1,
    product: { mpn: 'LM358DR2G' },
    allowedActions: [],
    posts: { nodes: [{ isAccepted: false, author: { company: { id: seller.agent.companyId } } }] },
  });

  const accepted = { postId: answer.id };
  const refused = await seller.agent.attempt('acceptAnswer', accepted, 'post { id }');
  expect(refused).toMatchObject({ post: null, userErrors: [{ code: 'FORBIDDEN' }] });
  await buyer.mutate('acceptAnswer', accepted, 'post { id isAccepted }');
  await journey.settle();

  const page = await productPage(journey.visitor(), productId);
  expect(page.openQuestionCount).toBe(0);
  expect(page.threads.nodes).toMatchObject([
    { id: question.id, state: 'ANSWERED', author: { displayName: 'Founder' } },
  ]);
  const { bodyHtml } = page.threads.nodes[0].acceptedPost;
  expect(bodyHtml).toContain('<em>10 Ω</em>');
  const query = 'query ($id: ID!) { thread(id: $id) { bodyHtml } }';
  const { thread } = await journey.visitor().ask(query, { id: question.id });
  expect(thread.bodyHtml).toContain('<strong>unity gain</strong>');
  expect(thread.bodyHtml).not.toContain('<script');
});

test('an article by an editor shows the products it is about, with their live facts', async () => {
  const { editor, buyer, productId } = shop;
  const article = {
    id: newId('art'),
    slug: 'op-amps-are-back',
    title: { en: 'Op amps are back', zhCN: '运放回归' },
    body: { en: 'In stock again.' },
    productIds: [productId],
  };
  const refused = await buyer.attempt('publishArticle', article, 'article { id }');
  expect(refused.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  await editor.mutate('publishArticle', article, 'article { id }');
  const query = `{ articles { nodes { slug title { zhCN } author { displayName }
    products { mpn state offerCount } } } }`;
  const expected = {
    slug: 'op-amps-are-back',
    title: { zhCN: '运放回归' },
    author: { displayName: 'Colleague' },
    products: [{ mpn: 'LM358DR2G', state: 'ACTIVE', offerCount: 0 }],
  };
  expect((await journey.visitor().ask(query)).articles.nodes).toEqual([expected]);

  await editor.mutate('retractArticle', { articleId: article.id }, 'article { id }');
  expect((await journey.visitor().ask(query)).articles.nodes).toEqual([]);
  expect((await buyer.ask('{ articles { nodes { id } } }')).articles.nodes).toEqual([]);
});

/** The tables of all subgraphs in which a text stands, in any column. */
async function tablesWith(...texts: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const [name, { database }] of journey.market.subgraphs) {
    for (const { tableName } of database.getMetadata().getAll().values()) {
      if (!tableName) continue;
      const rows = await database.em.fork().getConnection().execute(`select * from ${tableName}`);
      const all = JSON.stringify(rows, (_, value) =>
        typeof value === 'bigint' ? String(value) : value,
      );
      if (texts.some((text) => all.includes(text))) found.push(`${name}.${tableName}`);
    }
  }
  return found;
}

test('a person is erased everywhere; what it said and bought stays, and nobody can tell who it was', async () => {
  const { buyer, productId } = shop;
  const name = '尉迟恭谦';
  const leaving = await journey.colleague(buyer, 'PURCHASER');
  await leaving.mutate('updateProfile', { displayName: name }, 'member { id }');
  const threadId = newId('thr');
  const question = { id: threadId, productId, title: 'Who was it?', body: 'Somebody asks.' };
  await leaving.mutate('askQuestion', question, 'thread { id }');
  const query = { text: 'LM358' };
  const search = { id: newId('svs'), name: 'amplifiers', query };
  await leaving.mutate('saveSearch', search, 'savedSearch { id }');
  await journey.settle();
  expect(await tablesWith(name, leaving.credentials?.email ?? name)).toContain('accounts.members');

  const preview = '{ viewer { erasurePreview { items { part kind count keptFor } } } }';
  const { viewer } = await leaving.ask(preview);
  expect(viewer.erasurePreview.items).toEqual(
    expect.arrayContaining([
      { part: 'catalog', kind: 'savedSearches', count: 1, keptFor: null },
      { part: 'forum', kind: 'threads', count: 1, keptFor: 'PUBLIC_DISCUSSION' },
    ]),
  );
  const wish = { id: newId('era'), password };
  const { erasure } = await leaving.mutate('eraseMyself', wish, 'erasure { items { kind } }');
  expect(erasure.items).toHaveLength(viewer.erasurePreview.items.length);
  await journey.pass(15 * 60_000);
  await journey.sweep('accounts', 'finish-erasures');
  await journey.settle();
  expect(await tablesWith(name, leaving.credentials?.email ?? name)).toEqual([]);
  expect(await tablesWith(search.id)).toEqual([]);
  expect(await threadOf(buyer, threadId)).toMatchObject({
    title: 'Who was it?',
    author: { displayName: '' },
  });
});
