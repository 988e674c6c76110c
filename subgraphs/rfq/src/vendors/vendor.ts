// Who sells for which company: a projection of what store and sellers publish. It knows a vendor only as
// far as its events have come; the newest version wins, whatever order they come in.
import { BooleanColumn, IdColumn, IdKey, IntegerColumn } from '@agora/kernel/database/columns.js';
import { Entity } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'vendors' })
export class Vendor {
  /** The business unit's or the seller's id. */
  @IdKey() id!: string;
  @IdColumn({ index: true }) companyId!: string;
  /** Whether it may sell now. */
  @BooleanColumn() isActive!: boolean;
  /** The version of the event it was last written from. */
  @IntegerColumn() version!: number;
}
