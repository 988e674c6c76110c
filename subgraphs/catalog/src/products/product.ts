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
import type { ProductUnit } from './product-unit.js';

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

export const documentKinds = {
  DATASHEET: 'DATASHEET',
  MANUAL: 'MANUAL',
  CERTIFICATE: 'CERTIFICATE',
  DRAWING: 'DRAWING',
  SAFETY_DATA: 'SAFETY_DATA',
  OTHER: 'OTHER',
} as const;
export type DocumentKind = keyof typeof documentKinds;

export interface StoredDocument {
  /** Where it is: elsewhere, or a path here. Unique within a product. */
  url: string;
  title: string;
  kind?: DocumentKind | null | undefined;
  /** BCP 47, e.g. zh-CN. */
  language?: string | null | undefined;
  /** Of what is kept here. */
  byteCount?: number | null | undefined;
  contentType?: string | null | undefined;
}

export interface StoredMedia {
  /** Where it is: elsewhere, or here the path that the widths are below. Unique within a product. */
  url: string;
  alt?: LocalizedText | null | undefined;
  /** Of the largest one kept here, in pixels. */
  width?: number | null | undefined;
  height?: number | null | undefined;
  /** Widths it is kept in here, ascending; none when it is elsewhere. */
  widths?: number[] | undefined;
}

@Unique({ properties: ['brandId', 'foldedMpn'] })
@Index({ properties: ['categoryId', 'state'] })
@Entity({ tableName: 'products' })
export class Product {
  @IdKey() id!: string;
  @JsonColumn() name!: LocalizedText;
  @JsonColumn({ nullable: true }) description!: LocalizedText | null;
  @StateColumn() kind!: ProductKind;
  @StateColumn() unit!: ProductUnit;
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
  /** Why the operator gave it back; null unless REJECTED. */
  @TextColumn(1000, { nullable: true }) rejectionReason: string | null = null;
  /** The product that takes its place for new purchases. */
  @IdColumn({ nullable: true, index: true }) supersededById: string | null = null;
  /** The product that this one turned out to be; set exactly while MERGED. */
  @IdColumn({ nullable: true, index: true }) mergedIntoId: string | null = null;
  /** The words of its name in any order: products with the same may be one. */
  @TextColumn(64, { index: true }) nameKey!: string;
  /** All of its text, for the operator's list. */
  @LongTextColumn() plainText!: string;
  /** Rises with every change; consumers ignore older ones. */
  @IntegerColumn() revision = 1;
  @TextColumn(64) contentHash!: string;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() updatedAt!: Date;
  @InstantColumn({ index: true }) touchedAt!: Date;

  submit(): void {
    this.state = productStates.move(this.state, 'IN_REVIEW', productErrors.PRODUCT_NOT_IN_STATE);
    this.rejectionReason = null;
  }

  reject(reason: string): void {
    this.state = productStates.move(this.state, 'REJECTED', productErrors.PRODUCT_NOT_IN_STATE);
    this.rejectionReason = reason;
  }

  activate(): void {
    this.state = productStates.move(this.state, 'ACTIVE', productErrors.PRODUCT_NOT_IN_STATE);
    this.rejectionReason = null;
  }

  retire(): void {
    this.state = productStates.move(this.state, 'RETIRED', productErrors.PRODUCT_NOT_IN_STATE);
  }

  /** It is the other one: what it is recognised by is free for that one from now on. */
  mergeInto(other: Product): void {
    this.state = productStates.move(this.state, 'MERGED', productErrors.PRODUCT_NOT_IN_STATE);
    this.mergedIntoId = other.id;
    this.gtin = null;
    this.mpn = null;
    this.foldedMpn = null;
  }

  /** After any change: a new revision, seen by the index and by others. */
  touch(now: Date): void {
    this.revision += 1;
    this.updatedAt = now;
    this.touchedAt = now;
  }
}
