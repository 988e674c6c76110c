// A board: a named place for threads.
import { IdKey, InstantColumn, JsonColumn, TextColumn } from '@agora/kernel/database/columns.js';
import type { LocalizedText } from '@agora/kernel/graphql/values.js';
import { Entity } from '@mikro-orm/decorators/legacy';
import { slugLengthMax } from '../slug.js';

@Entity({ tableName: 'boards' })
export class Board {
  @IdKey() id!: string;
  @TextColumn(slugLengthMax, { unique: true }) slug!: string;
  @JsonColumn() name!: LocalizedText;
  @JsonColumn({ nullable: true }) description!: LocalizedText | null;
  @InstantColumn() createdAt!: Date;
  @TextColumn(64) contentHash!: string;
}
