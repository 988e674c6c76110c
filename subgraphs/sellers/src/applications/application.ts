// A company asks to sell. It has one open application at the most, which the database itself ensures.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  JsonColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import type { LocalizedText } from '@agora/kernel/graphql/values.js';
import { Entity } from '@mikro-orm/decorators/legacy';
import type { ApplicationState } from './application-states.js';

@Entity({ tableName: 'seller_applications' })
export class SellerApplication {
  @IdKey() id!: string;
  @TextColumn(64) contentHash!: string;
  @IdColumn({ index: true }) companyId!: string;
  /** The company while the application is open, else null. */
  @IdColumn({ nullable: true, unique: true }) openFor: string | null = null;
  @StateColumn({ index: true }) state: ApplicationState = 'SUBMITTED';
  @JsonColumn() storefrontName!: LocalizedText;
  @TextColumn(60) slug!: string;
  @JsonColumn({ nullable: true }) introduction: LocalizedText | null = null;
  @TextColumn(64) businessLicenseNumber!: string;
  @TextColumn(254) contactEmail!: string;
  /** What the operator last wrote to the company. */
  @TextColumn(2000, { nullable: true }) remarks: string | null = null;
  @InstantColumn() submittedAt!: Date;
  @InstantColumn({ nullable: true }) decidedAt: Date | null = null;
  /** The seller it became. */
  @IdColumn({ nullable: true, index: true }) sellerId: string | null = null;

  get company() {
    return { __typename: 'Company', id: this.companyId };
  }
}
