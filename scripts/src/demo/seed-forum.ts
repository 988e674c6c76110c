// Boards, questions about parts with and without answers, discussions, and the news: each on its day.
import { demoId } from './demo-ids.js';
import type { Door } from './door.js';
import { operatorCompany } from './people.js';
import { speakerOf } from './speaker.js';
import { articles, boards, discussions, questions } from './talk.js';

const [operator] = operatorCompany.people;

type ProductIdOf = (mpn: string) => string | undefined;

export async function seedBoards(door: Door): Promise<void> {
  for (const { key, ...board } of boards) {
    await door.act(operator, 'createBoard', { id: demoId('bor', key), ...board }, 'board { id }');
  }
}

/** What was asked, said and published on this day. */
export async function seedForum(
  door: Door,
  today: number,
  productIdOf: ProductIdOf,
): Promise<void> {
  for (const question of questions)
    if (question.daysAgo === today) await ask(door, question, productIdOf);
  for (const discussion of discussions)
    if (discussion.daysAgo === today) await discuss(door, discussion);
  for (const { key, daysAgo, mpns, slug, title, summary, body, ...more } of articles) {
    const id = demoId('art', key);
    if (daysAgo === today) {
      const productIds = mpns.flatMap((mpn) => productIdOf(mpn) ?? []);
      const input = { id, slug, title, summary, body, productIds };
      await door.act(operator, 'publishArticle', input, 'article { id }');
    }
    if ('retractedDaysAgo' in more && more.retractedDaysAgo === today)
      await door.step(operator, 'retractArticle', { articleId: id }, 'article { id }');
  }
}

async function discuss(door: Door, discussion: (typeof discussions)[number]): Promise<void> {
  const { key, board, by, title, body, replies } = discussion;
  const threadId = demoId('thr', key);
  const input = { id: threadId, title, body, boardId: demoId('bor', board) };
  await door.act(speakerOf(by), 'startDiscussion', input, 'thread { id }');
  for (const [i, reply] of replies.entries()) {
    const post = { id: demoId('pst', `${key}/${i}`), threadId, body: reply.body };
    await door.step(speakerOf(reply.by), 'postAnswer', post, 'post { id }');
  }
  if (!('hidden' in discussion)) return;
  const { post, reason } = discussion.hidden;
  const hidden = { postId: demoId('pst', `${key}/${post}`), reason };
  await door.step(operator, 'hidePost', hidden, 'post { id }');
  await door.step(operator, 'closeThread', { threadId }, 'thread { id }');
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
    await door.step(speakerOf(answer.by), 'postAnswer', post, 'post { id }');
    if ('isAccepted' in answer) {
      await door.step(asker, 'acceptAnswer', { postId }, 'post { id }');
    }
  }
}
