// That a member looked at a product, and when last. The newest fifty are kept.
import { IdColumn, IdKey, InstantColumn } from '@agora/kernel/database/columns.js';
import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';

export const viewedProductsKept = 50;

@Unique({ properties: ['memberId', 'productId'] })
@Index({ properties: ['memberId', 'viewedAt'] })
@Entity({ tableName: 'viewed_products' })
export class ViewedProduct {
  @IdKey() id!: string;
  @IdColumn() memberId!: string;
  @IdColumn({ index: true }) productId!: string;
  @InstantColumn() viewedAt!: Date;
}
