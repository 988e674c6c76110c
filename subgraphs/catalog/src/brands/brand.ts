// Who makes a product. Names that differ in case or spaces alone are one brand.
import { IdColumn, IdKey, TextColumn } from '@agora/kernel/database/columns.js';
import { Entity } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'brands' })
export class Brand {
  @IdKey() id!: string;
  @TextColumn(120) name!: string;
  @TextColumn(120, { unique: true }) foldedName!: string;
  /** The brand that this one turned out to be; null while it is one of its own. */
  @IdColumn({ nullable: true, index: true }) mergedIntoId: string | null = null;
  @TextColumn(64) contentHash!: string;
}

export function foldBrandName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
