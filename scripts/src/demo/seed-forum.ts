// Boards, questions about parts with and without answers, and the news.
import { demoId } from './demo-ids.js';
import type { Door } from './door.js';
import { operatorCompany } from './people.js';
import { speakerOf } from './speaker.js';
import { articles, boards, questions } from './talk.js';

const [operator] = operatorCompany.people;

type ProductIdOf = (mpn: string) => string | undefined;

export async function seedForum(door: Door, productIdOf: ProductIdOf): Promise<void> {
  for (const { key, ...board } of boards) {
    await door.act(operator, 'createBoard', { id: demoId('bor', key), ...board }, 'board { id }');
  }
  for (const question of questions) await ask(door, question, productIdOf);
  for (const { key, mpns, ...article } of articles) {
    const productIds = mpns.flatMap((mpn) => productIdOf(mpn) ?? []);
    const input = { id: demoId('art', key), ...article, productIds };
    await door.act(operator, 'publishArticle', input, 'article { id }');
  }
}

async function ask(door: Door, question: (typeof questions)[number], productIdOf: ProductIdOf) {
  const threadId = demoId('thr', question.key);
  const input = {
    id: threadId,
    title: question.title,
    body: question.body,
    productId: question.mpn ? (productIdOf(question.mpn) ?? null) : null,
    boardId: demoId('bor', question.board),
  };
  const asker = speakerOf(question.asker);
  await door.act(asker, 'askQuestion', input, 'thread { id }');
  for (const [i, answer] of question.answers.entries()) {
    const postId = demoId('pst', `${question.key}/${i}`);
    const post = { id: postId, threadId, body: answer.body };
    await door.act(speakerOf(answer.by), 'postAnswer', post, 'post { id }');
    if ('isAccepted' in answer) {
      await door.act(asker, 'acceptAnswer', { postId }, 'post { id }', ['ANSWER_NOT_ACCEPTABLE']);
    }
  }
}
