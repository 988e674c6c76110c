// A thread: a question or a discussion, about a product, a category, or in a board; a question may be put to one
// vendor. bodyHtml is made from
// bodyMarkdown when it is written and never otherwise. Who started it is its author for ever.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  LongTextColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Board } from '../boards/board.js';
import type { ThreadState } from './thread-states.js';

export const threadKinds = { QUESTION: 'QUESTION', DISCUSSION: 'DISCUSSION' } as const;
export type ThreadKind = keyof typeof threadKinds;

@Entity({ tableName: 'threads' })
@Index({ properties: ['lastActivityAt', 'id'] })
@Index({ properties: ['productId', 'kind', 'state'] })
@Index({ properties: ['productId', 'lastActivityAt'] })
@Index({ properties: ['categoryId', 'lastActivityAt'] })
@Index({ properties: ['vendorId', 'lastActivityAt'] })
@Index({ properties: ['board', 'lastActivityAt'] })
@Index({ properties: ['authorMemberId', 'lastActivityAt'] })
export class Thread {
  @IdKey() id!: string;
  @StateColumn() kind!: ThreadKind;
  @StateColumn() state: ThreadState = 'OPEN';
  @TextColumn(200) title!: string;
  @LongTextColumn() bodyMarkdown!: string;
  @LongTextColumn() bodyHtml!: string;
  @ManyToOne(() => Board, { fieldName: 'board_id', nullable: true }) board!: Board | null;
  @IdColumn({ nullable: true }) productId!: string | null;
  @IdColumn({ nullable: true }) categoryId!: string | null;
  /** Whom a question is put to; everybody may read and answer it all the same. */
  @IdColumn({ nullable: true }) vendorId!: string | null;
  @IdColumn() authorMemberId!: string;
  @IdColumn() authorCompanyId!: string;
  /** The post that answers the question; set exactly while ANSWERED, or CLOSED after that. */
  @IdColumn({ nullable: true }) acceptedPostId: string | null = null;
  @InstantColumn() createdAt!: Date;
  /** When it was started or last posted to. */
  @InstantColumn() lastActivityAt!: Date;
  @TextColumn(500, { nullable: true }) hiddenReason: string | null = null;
  @IdColumn({ nullable: true }) hiddenByMemberId: string | null = null;
  @InstantColumn({ nullable: true }) hiddenAt: Date | null = null;
  /** Title and body, folded for search. */
  @LongTextColumn() searchText!: string;
  @TextColumn(64) contentHash!: string;
}
