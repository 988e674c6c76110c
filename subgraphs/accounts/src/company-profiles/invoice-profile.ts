// What has to stand on a company's invoices, and where they go.
import {
  BooleanColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity } from '@mikro-orm/decorators/legacy';

export const invoiceProfilesMax = 50;

/** VAT_SPECIAL lets the buyer deduct the tax and needs tax number, address, phone and bank. */
export type InvoiceKind = 'ORDINARY' | 'VAT_SPECIAL';

@Entity({ tableName: 'invoice_profiles' })
export class InvoiceProfile {
  @IdKey() id!: string;
  @IdColumn({ index: true }) companyId!: string;
  @StateColumn() kind!: InvoiceKind;
  @TextColumn(200) title!: string;
  @TextColumn(40, { nullable: true }) taxNumber!: string | null;
  @TextColumn(300, { nullable: true }) registeredAddress!: string | null;
  @TextColumn(40, { nullable: true }) registeredPhone!: string | null;
  @TextColumn(100, { nullable: true }) bankName!: string | null;
  @TextColumn(60, { nullable: true }) bankAccountNumber!: string | null;
  @TextColumn(254) email!: string;
  /** At most one of a company. */
  @BooleanColumn() isDefault = false;
  @TextColumn(43) contentHash!: string;
  @InstantColumn() createdAt!: Date;
}
