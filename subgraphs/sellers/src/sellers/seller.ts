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
import type { SellerState } from './seller-states.js';

@Entity({ tableName: 'sellers' })
export class Seller {
  @IdKey() id!: string;
  @IdColumn({ unique: true }) companyId!: string;
  @StateColumn({ index: true }) state: SellerState = 'ADMITTED';
  @JsonColumn() name!: LocalizedText;
  @TextColumn(60, { unique: true }) slug!: string;
  @JsonColumn({ nullable: true }) introduction: LocalizedText | null = null;
  @JsonColumn({ nullable: true }) storefrontPolicies: LocalizedText | null = null;
  /** Address of a picture. */
  @TextColumn(500, { nullable: true }) banner: string | null = null;
  @JsonColumn() featuredOfferIds: readonly string[] = [];
  /** Why it is suspended, for its own people and the operator. */
  @TextColumn(1000, { nullable: true }) suspensionReason: string | null = null;
  @IntegerColumn() version = 1;
  @InstantColumn() admittedAt!: Date;
  @InstantColumn() updatedAt!: Date;

  get isActive(): boolean {
    return this.state === 'ADMITTED';
  }

  get isSelfOperated(): boolean {
    return false;
  }

  get company() {
    return { __typename: 'Company', id: this.companyId };
  }
}
