// The operator opens a board.
import { commonErrors, DomainError } from '@agora/kernel/errors.js';
import { type LocalizedText, localizedTextFrom } from '@agora/kernel/graphql/values.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { slugErrors, slugFrom } from '../slug.js';
import { Board } from './board.js';

export interface BoardContent {
  id: string;
  slug: string;
  name: LocalizedText;
  description?: LocalizedText | null;
}

export async function createBoard(work: Work, input: BoardContent): Promise<Board> {
  work.actor.requireMember();
  if (!work.actor.isOperator) {
    throw new DomainError(commonErrors.FORBIDDEN, { params: { action: 'CREATE_BOARD' } });
  }
  const known = await earlier(work, Board, 'bor', input, () => true);
  if (known) return known;
  const board = new Board();
  board.id = input.id;
  board.slug = slugFrom(input.slug, 'slug');
  board.name = localizedTextFrom(input.name, 'name', 80);
  board.description = input.description
    ? localizedTextFrom(input.description, 'description', 500)
    : null;
  board.createdAt = work.now;
  board.contentHash = contentHash(input);
  if (await work.em.findOne(Board, { slug: board.slug, id: { $ne: board.id } })) {
    throw new DomainError(slugErrors.SLUG_TAKEN, { field: ['slug'] });
  }
  return work.add(board);
}
