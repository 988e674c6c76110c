// What a thing is, shared by all who sell it. Vendors meet on one product by GTIN, or by brand and part
// number: both are unique here.

import {
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  LongTextColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import type { LocalizedText } from '@agora/kernel/graphql/values.js';
import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import { productErrors } from './product.errors.js';
import { type ProductState, productStates } from './product-states.js';

export const productKinds = { GOODS: 'GOODS', SERVICE: 'SERVICE' } as const;
export type ProductKind = keyof typeof productKinds;

/** One stated property. `text` is as a person writes it; the others hold it for machines, by kind. */
export interface StoredSpecification {
  attributeId: string;
  text: string;
  /** Decimal string in the attribute's base unit. */
  number?: string | null;
  option?: string | null;
  boolean?: boolean | null;
}

export interface StoredDocument {
  url: string;
  title: string;
}

export interface StoredMedia {
  url: string;
  alt?: LocalizedText | null | undefined;
}

@Unique({ properties: ['brandId', 'foldedMpn'] })
@Index({ properties: ['categoryId', 'state'] })
@Entity({ tableName: 'products' })
export class Product {
  @IdKey() id!: string;
  @JsonColumn() name!: LocalizedText;
  @JsonColumn({ nullable: true }) description!: LocalizedText | null;
  @StateColumn() kind!: ProductKind;
  @StateColumn({ index: true }) state: ProductState = 'DRAFT';
  @IdColumn({ nullable: true }) categoryId!: string | null;
  @IdColumn({ nullable: true }) brandId!: string | null;
  /** The maker's part number, as the maker writes it. */
  @TextColumn(120, { nullable: true }) mpn!: string | null;
  /** Without dashes, spaces and case: how part numbers are compared. */
  @TextColumn(120, { nullable: true, index: true }) foldedMpn!: string | null;
  @TextColumn(14, { nullable: true, unique: true }) gtin!: string | null;
  @JsonColumn() specifications!: StoredSpecification[];
  @JsonColumn() documents!: StoredDocument[];
  @JsonColumn() media!: StoredMedia[];
  /** The company that proposed it; null when the operator made it. */
  @IdColumn({ nullable: true, index: true }) proposedByCompanyId: string | null = null;
  /** All of its text, for the operator's list. */
  @LongTextColumn() plainText!: string;
  /** Rises with every change; consumers ignore older ones. */
  @IntegerColumn() revision = 1;
  @TextColumn(64) contentHash!: string;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() updatedAt!: Date;
  @InstantColumn({ index: true }) touchedAt!: Date;

  activate(): void {
    this.state = productStates.move(this.state, 'ACTIVE', productErrors.PRODUCT_NOT_IN_STATE);
  }

  retire(): void {
    this.state = productStates.move(this.state, 'RETIRED', productErrors.PRODUCT_NOT_IN_STATE);
  }

  /** After any change: a new revision, seen by the index and by others. */
  touch(now: Date): void {
    this.revision += 1;
    this.updatedAt = now;
    this.touchedAt = now;
  }
}
