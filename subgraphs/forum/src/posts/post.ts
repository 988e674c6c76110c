// A post: an answer to a question or a reply in a discussion. bodyHtml is made from bodyMarkdown when it
// is written and never otherwise.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  LongTextColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Thread } from '../threads/thread.js';
import type { PostState } from './post-states.js';

@Entity({ tableName: 'posts' })
@Index({ properties: ['thread', 'createdAt'] })
export class Post {
  @IdKey() id!: string;
  @ManyToOne(() => Thread, { fieldName: 'thread_id' }) thread!: Thread;
  @StateColumn() state: PostState = 'VISIBLE';
  @LongTextColumn() bodyMarkdown!: string;
  @LongTextColumn() bodyHtml!: string;
  @IdColumn() authorMemberId!: string;
  @IdColumn() authorCompanyId!: string;
  @InstantColumn() createdAt!: Date;
  @TextColumn(500, { nullable: true }) hiddenReason: string | null = null;
  @IdColumn({ nullable: true }) hiddenByMemberId: string | null = null;
  @InstantColumn({ nullable: true }) hiddenAt: Date | null = null;
  @TextColumn(64) contentHash!: string;
}
