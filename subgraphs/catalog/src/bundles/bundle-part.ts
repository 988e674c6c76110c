// What a bundle is made of: so many of a product each. A bundle is sold as a product of its own; its parts
// are told to buyers and are never bundles themselves.
import { IdColumn, IdKey, IntegerColumn } from '@agora/kernel/database/columns.js';
import { Entity, Unique } from '@mikro-orm/decorators/legacy';

@Unique({ properties: ['bundleId', 'productId'] })
@Entity({ tableName: 'bundle_parts' })
export class BundlePart {
  @IdKey() id!: string;
  /** The product that is made of others. */
  @IdColumn() bundleId!: string;
  @IdColumn({ index: true }) productId!: string;
  @IntegerColumn() quantity!: number;
  @IntegerColumn() position!: number;
}
