// Which row of which source a product comes from. A source may have several rows for one product (reel and
// cut tape): the first describes it, the others only lead to it, so that they never take turns.
import {
  BooleanColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  JsonColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import { sourceNameLengthMax } from './catalog-import.js';

export const sourceKeyLengthMax = 190;

/** What the row stated last: the next time, what it no longer states is taken back. */
export interface Stated {
  attributeIds: string[];
  documentUrls: string[];
  mediaUrls: string[];
}

@Unique({ properties: ['source', 'sourceKey'] })
@Index({ properties: ['productId', 'source'] })
@Entity({ tableName: 'product_sources' })
export class ProductSource {
  @IdKey() id!: string;
  @TextColumn(sourceNameLengthMax) source!: string;
  @TextColumn(sourceKeyLengthMax) sourceKey!: string;
  @IdColumn() productId!: string;
  @BooleanColumn() isDescribing!: boolean;
  /** Of the row without its line: the same row again changes nothing. */
  @TextColumn(64) contentHash!: string;
  @JsonColumn() stated!: Stated;
  @InstantColumn() importedAt!: Date;
}
