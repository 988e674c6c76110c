// Who makes a product. Names that differ in case or spaces alone are one brand.
import { IdKey, TextColumn } from '@agora/kernel/database/columns.js';
import { Entity } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'brands' })
export class Brand {
  @IdKey() id!: string;
  @TextColumn(120) name!: string;
  @TextColumn(120, { unique: true }) foldedName!: string;
  @TextColumn(64) contentHash!: string;
}

export function foldBrandName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
