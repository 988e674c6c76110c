// Offers that only some see: an offer in one or more assortments of its vendor is seen by the companies and groups
// that one of them is for, and by nobody else. An offer in none is everybody's.
import { IdColumn, IdKey, InstantColumn, TextColumn } from '@agora/kernel/database/columns.js';
import { Entity } from '@mikro-orm/decorators/legacy';

@Entity({ abstract: true })
export abstract class Assortment {
  @IdKey() id!: string;
  @TextColumn(64) contentHash!: string;
  @IdColumn() vendorCompanyId!: string;
  /** For the vendor's own eyes. */
  @TextColumn(200) name!: string;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() updatedAt!: Date;

  abstract vendorId: string;
}

@Entity({ abstract: true })
export abstract class AssortmentOffer {
  @IdKey() id!: string;
  @IdColumn({ index: true }) offerId!: string;

  abstract assortmentId: string;
}

/** Whom it is for: one company, or all of a customer group. */
@Entity({ abstract: true })
export abstract class AssortmentAssignee {
  @IdKey() id!: string;
  @IdColumn({ nullable: true, index: true }) companyId: string | null = null;
  @IdColumn({ nullable: true, index: true }) groupId: string | null = null;

  abstract assortmentId: string;
}
