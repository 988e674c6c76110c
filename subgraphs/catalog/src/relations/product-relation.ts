// How two products stand to each other besides one replacing the other. An alternate is one both ways and is
// kept once, the smaller id first; an accessory belongs to the first.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  JsonColumn,
  StateColumn,
} from '@agora/kernel/database/columns.js';
import type { LocalizedText } from '@agora/kernel/graphql/values.js';
import { Entity, Unique } from '@mikro-orm/decorators/legacy';

export const relationKinds = { ALTERNATE: 'ALTERNATE', ACCESSORY: 'ACCESSORY' } as const;
export type RelationKind = keyof typeof relationKinds;

export const alternateFits = {
  FORM_FIT_FUNCTION: 'FORM_FIT_FUNCTION',
  FUNCTIONAL: 'FUNCTIONAL',
} as const;
export type AlternateFit = keyof typeof alternateFits;

@Unique({ properties: ['productId', 'otherProductId', 'kind'] })
@Entity({ tableName: 'product_relations' })
export class ProductRelation {
  @IdKey() id!: string;
  @IdColumn() productId!: string;
  @IdColumn({ index: true }) otherProductId!: string;
  @StateColumn() kind!: RelationKind;
  /** Set exactly for alternates. */
  @StateColumn({ nullable: true }) fit!: AlternateFit | null;
  @JsonColumn({ nullable: true }) remark!: LocalizedText | null;
  @InstantColumn() relatedAt!: Date;
}

/** The two ids as the table keeps them. */
export function relationEnds(kind: RelationKind, productId: string, otherProductId: string) {
  const isSwapped = kind === 'ALTERNATE' && otherProductId < productId;
  return isSwapped
    ? { productId: otherProductId, otherProductId: productId, kind }
    : { productId, otherProductId, kind };
}
