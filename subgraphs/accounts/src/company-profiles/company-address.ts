// A place of a company where goods or mail arrive.
import {
  BooleanColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity } from '@mikro-orm/decorators/legacy';

export const addressesMax = 100;

@Entity({ tableName: 'company_addresses' })
export class CompanyAddress {
  @IdKey() id!: string;
  @IdColumn({ index: true }) companyId!: string;
  @TextColumn(60) label!: string;
  @TextColumn(100) contactName!: string;
  @TextColumn(40) phone!: string;
  @TextColumn(2) country!: string;
  @TextColumn(100, { nullable: true }) region!: string | null;
  @TextColumn(100) city!: string;
  @TextColumn(300) street!: string;
  @TextColumn(20, { nullable: true }) postalCode!: string | null;
  /** At most one of a company. */
  @BooleanColumn() isDefault = false;
  @TextColumn(43) contentHash!: string;
  @InstantColumn() createdAt!: Date;
}
