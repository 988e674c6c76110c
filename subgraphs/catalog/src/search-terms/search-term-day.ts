// How often a text was searched on a day, and how often it found nothing. Who searched is kept nowhere.
import { DayColumn, IdKey, IntegerColumn, TextColumn } from '@agora/kernel/database/columns.js';
import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import { termLengthMax } from './fold-search-term.js';

@Unique({ properties: ['searchedOn', 'term'] })
@Index({ properties: ['term'] })
@Entity({ tableName: 'search_term_days' })
export class SearchTermDay {
  @IdKey() id!: string;
  /** In UTC. */
  @DayColumn() searchedOn!: string;
  @TextColumn(termLengthMax) term!: string;
  @IntegerColumn() searchCount!: number;
  /** Those that found nothing, corrected or not. */
  @IntegerColumn() unansweredCount!: number;
  /** Those that found something under another spelling alone. */
  @IntegerColumn() correctedCount!: number;
}
