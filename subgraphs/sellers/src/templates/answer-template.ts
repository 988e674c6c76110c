// A text that a seller's people use again and again when they answer: in both languages, for their eyes only.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  JsonColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import type { LocalizedText } from '@agora/kernel/graphql/values.js';
import { Entity } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'answer_templates' })
export class AnswerTemplate {
  @IdKey() id!: string;
  @TextColumn(64) contentHash!: string;
  @IdColumn({ index: true }) sellerId!: string;
  @TextColumn(100) title!: string;
  @JsonColumn() text!: LocalizedText;
  @InstantColumn() changedAt!: Date;
}
