// What people say: threads open, answered and hidden, posts and articles; what was hidden is secret again.
import { newId } from '@agora/kernel/ids.js';
import type { FurnishedMarket } from './furnishings.js';

export async function furnishTalk(market: FurnishedMarket): Promise<void> {
  const { operator, known } = market;
  const board = { id: newId('bor'), name: { en: 'Passives' }, slug: 'passives' };
  await operator.mutate('createBoard', board, 'board { id }');
  known.add({ boardId: board.id });
  known.slugs.add(board.slug);
  await furnishThreads(market);
  await furnishArticles(market);
}

async function furnishThreads(market: FurnishedMarket): Promise<void> {
  const { buyer, seller, operator, secrets, known, productId } = market;
  const about = { productId, title: 'Which tolerance?' };
  const ask = async (texts: object) => {
    const question = { id: newId('thr'), ...about, body: '1% or 5%?', ...texts };
    await buyer.mutate('askQuestion', question, 'thread { id }');
    return question.id;
  };
  const answer = async (threadId: string, body: string) => {
    const post = { id: newId('pst'), threadId, body };
    await seller.agent.mutate('postAnswer', post, 'post { id }');
    known.add({ threadId, postId: post.id });
    return post.id;
  };
  const hide = (name: string) => ({ reason: secrets.text(name) });
  const [open, hidden] = [await ask({}), await ask(secretTexts(market))];
  await answer(open, '1%.');
  const hiddenPost = await answer(open, secrets.text('body of a hidden post'));
  await answer(hidden, secrets.text('answer in a hidden thread'));
  const [post, thread] = [{ postId: hiddenPost }, { threadId: hidden }];
  await operator.mutate('hidePost', { ...post, ...hide('why hidden') }, 'post { id }');
  await operator.mutate('hideThread', { ...thread, ...hide('why hidden') }, 'thread { id }');
  secrets.keep('id of a hidden thread', hidden);
  secrets.keep('id of a hidden post', hiddenPost);
}

const secretTexts = ({ secrets }: FurnishedMarket) => ({
  title: secrets.text('title of a hidden thread'),
  body: secrets.text('body of a hidden thread'),
});

async function furnishArticles({ operator, secrets, known, productId }: FurnishedMarket) {
  const publish = async (slug: string, en: string) => {
    const article = {
      id: newId('art'),
      slug,
      title: { en },
      body: { en },
      productIds: [productId],
    };
    await operator.mutate('publishArticle', article, 'article { id }');
    known.add({ articleId: article.id });
    known.slugs.add(slug);
    return article.id;
  };
  await publish('resistors-are-back', 'Resistors are back');
  const articleId = await publish('retracted', secrets.text('text of a retracted article'));
  await operator.mutate('retractArticle', { articleId }, 'article { id }');
}
