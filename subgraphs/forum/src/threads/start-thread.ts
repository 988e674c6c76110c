// What askQuestion and startDiscussion have in common: a member opens a thread about something.
import { invalidInput } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { isId } from '@agora/kernel/ids.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { Board } from '../boards/board.js';
import { renderMarkdown } from '../markdown/render-markdown.js';
import { foldText } from '../search-text.js';
import { tellThread } from './thread.events.js';
import { Thread, type ThreadKind } from './thread.js';

export const bodyLengthMax = 20_000;

export interface ThreadContent {
  id: string;
  title: string;
  body: string;
  productId?: string | null;
  categoryId?: string | null;
  vendorId?: string | null;
  boardId?: string | null;
}

export async function startThread(
  work: Work,
  kind: ThreadKind,
  input: ThreadContent,
): Promise<Thread> {
  const { memberId, companyId } = work.actor.requireMember();
  const content = { ...input, kind };
  const isOwn = (found: Thread) => found.authorMemberId === memberId;
  const known = await earlier(work, Thread, 'thr', content, isOwn);
  if (known) return known;
  const thread = threadFrom(input, kind);
  thread.board = input.boardId ? await work.get(Board, input.boardId, 'boardId') : null;
  thread.authorMemberId = memberId;
  thread.authorCompanyId = companyId;
  thread.createdAt = work.now;
  thread.lastActivityAt = work.now;
  thread.contentHash = contentHash(content);
  work.add(thread);
  tellThread(work, 'forum.thread.started', thread);
  return thread;
}

/** What the author wrote, checked and rendered; pure. A question may be all in its title. */
function threadFrom(input: ThreadContent, kind: ThreadKind): Thread {
  const thread = new Thread();
  thread.kind = kind;
  thread.id = input.id;
  thread.title = textFrom(input.title, 'title', 200);
  const isAllInTitle = kind === 'QUESTION' && !input.body.trim();
  thread.bodyMarkdown = isAllInTitle ? '' : textFrom(input.body, 'body', bodyLengthMax);
  thread.bodyHtml = renderMarkdown(thread.bodyMarkdown, 3);
  thread.searchText = foldText(thread.title, thread.bodyMarkdown);
  thread.productId = idFrom('prd', input.productId, 'productId');
  thread.categoryId = idFrom('cat', input.categoryId, 'categoryId');
  thread.vendorId = vendorFrom(input.vendorId);
  if (!thread.productId && !thread.categoryId && !input.boardId) {
    throw invalidInput('boardId', 'PLACE_MISSING');
  }
  return thread;
}

function idFrom(prefix: string, id: string | null | undefined, field: string): string | null {
  if (!id) return null;
  if (!isId(prefix, id)) throw invalidInput(field, 'NOT_AN_ID', { prefix });
  return id;
}

function vendorFrom(id: string | null | undefined): string | null {
  if (!id) return null;
  if (!isId('bun', id) && !isId('sel', id)) {
    throw invalidInput('vendorId', 'NOT_AN_ID', { prefix: 'sel' });
  }
  return id;
}
