// Which products a member is about to compare: a row a member, at most six products.
import { IdKey, InstantColumn, JsonColumn } from '@agora/kernel/database/columns.js';
import { Entity } from '@mikro-orm/decorators/legacy';

export const comparedMax = 6;

@Entity({ tableName: 'compared_products' })
export class ComparedProducts {
  /** The member's. */
  @IdKey() id!: string;
  @JsonColumn() productIds!: string[];
  @InstantColumn() changedAt!: Date;
}
