// An article: edited industry news in one or both languages. bodyHtml is made from bodyMarkdown when it
// is written and never otherwise.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  JsonColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import type { LocalizedText } from '@agora/kernel/graphql/values.js';
import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { slugLengthMax } from '../slug.js';
import type { ArticleState } from './article-states.js';

@Entity({ tableName: 'articles' })
@Index({ properties: ['state', 'publishedAt'] })
export class Article {
  @IdKey() id!: string;
  @TextColumn(slugLengthMax, { unique: true }) slug!: string;
  @StateColumn() state: ArticleState = 'PUBLISHED';
  @JsonColumn() title!: LocalizedText;
  @JsonColumn({ nullable: true }) summary!: LocalizedText | null;
  @JsonColumn() bodyMarkdown!: LocalizedText;
  @JsonColumn() bodyHtml!: LocalizedText;
  @JsonColumn() productIds!: string[];
  @IdColumn() authorMemberId!: string;
  @InstantColumn() publishedAt!: Date;
  @InstantColumn({ nullable: true }) retractedAt: Date | null = null;
  @TextColumn(64) contentHash!: string;
}
