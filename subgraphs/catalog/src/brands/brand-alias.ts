// Another name of a brand: how a source writes it, or what it was called before. A folded name leads to one
// brand, be it its own name or an alias.
import { IdColumn, IdKey, TextColumn } from '@agora/kernel/database/columns.js';
import { Entity } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'brand_aliases' })
export class BrandAlias {
  @IdKey() id!: string;
  @IdColumn({ index: true }) brandId!: string;
  @TextColumn(120) name!: string;
  @TextColumn(120, { unique: true }) foldedName!: string;
}
