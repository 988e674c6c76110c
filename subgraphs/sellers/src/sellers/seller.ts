// A third-party company admitted to sell, and its storefront. A company is a seller once at the most;
// whether its offers can be bought is written into each of them when its state changes.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import type { LocalizedText } from '@agora/kernel/graphql/values.js';
import { Entity } from '@mikro-orm/decorators/legacy';
import type { SellerAvailability, SellerState } from './seller-states.js';

@Entity({ tableName: 'sellers' })
export class Seller {
  @IdKey() id!: string;
  @IdColumn({ unique: true }) companyId!: string;
  @StateColumn({ index: true }) state: SellerState = 'ADMITTED';
  @StateColumn() availability: SellerAvailability = 'OPEN';
  /** A holiday that is going on or to come: when it begins and ends by itself. */
  @InstantColumn({ nullable: true, index: true }) holidayFrom: Date | null = null;
  @InstantColumn({ nullable: true, index: true }) holidayUntil: Date | null = null;
  /** What the storefront says while it takes no orders. */
  @JsonColumn({ nullable: true }) availabilityNote: LocalizedText | null = null;
  @JsonColumn() name!: LocalizedText;
  @TextColumn(60, { unique: true }) slug!: string;
  @JsonColumn({ nullable: true }) introduction: LocalizedText | null = null;
  @JsonColumn({ nullable: true }) storefrontPolicies: LocalizedText | null = null;
  /** Addresses of pictures. */
  @TextColumn(500, { nullable: true }) banner: string | null = null;
  @TextColumn(500, { nullable: true }) logo: string | null = null;
  @JsonColumn() featuredOfferIds: readonly string[] = [];
  /** Why it is suspended, for its own people and the operator. */
  @TextColumn(1000, { nullable: true }) suspensionReason: string | null = null;
  /** Until when each side has read what the other wrote. */
  @InstantColumn({ nullable: true }) readBySellerAt: Date | null = null;
  @InstantColumn({ nullable: true }) readByOperatorAt: Date | null = null;
  @IntegerColumn() version = 1;
  @InstantColumn() admittedAt!: Date;
  @InstantColumn() updatedAt!: Date;

  /** Whether its offers can be bought: what the operator and what the seller itself say. */
  get isActive(): boolean {
    return this.state === 'ADMITTED' && this.availability === 'OPEN';
  }

  get isSelfOperated(): boolean {
    return false;
  }

  get company() {
    return { __typename: 'Company', id: this.companyId };
  }
}
