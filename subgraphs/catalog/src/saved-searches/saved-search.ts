// A search that a member keeps: its conditions, and when the member last looked at what they find.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  JsonColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity } from '@mikro-orm/decorators/legacy';
import type { SearchInput } from '../browsing/search-now.js';

@Entity({ tableName: 'saved_searches' })
export class SavedSearch {
  @IdKey() id!: string;
  @IdColumn({ index: true }) memberId!: string;
  @TextColumn(100) name!: string;
  @JsonColumn() query!: SearchInput;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() openedAt!: Date;
  @TextColumn(64) contentHash!: string;
}
