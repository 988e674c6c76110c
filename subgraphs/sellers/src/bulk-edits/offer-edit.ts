// Many offers of a seller changed as one thing that can be taken back. What each offer is to become is fixed
// when the edit is made; a sweep carries it out, so that ten thousand offers hold nobody up.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { defineStates, type StateOf } from '@agora/kernel/states.js';
import { Entity, Index } from '@mikro-orm/decorators/legacy';
import type { EditChanges, OfferFacts, SkipCode } from './edited-offer.js';

export const offerEditStates = defineStates({
  RUNNING: ['DONE'],
  DONE: ['UNDOING'],
  UNDOING: ['UNDONE'],
  UNDONE: [],
});
export type OfferEditState = StateOf<typeof offerEditStates>;

@Entity({ tableName: 'offer_edits' })
@Index({ properties: ['vendorId', 'id'] })
export class OfferEdit {
  @IdKey() id!: string;
  @TextColumn(64) contentHash!: string;
  @IdColumn() vendorId!: string;
  @StateColumn({ index: true }) state: OfferEditState = 'RUNNING';
  @JsonColumn() changes!: EditChanges;
  @IntegerColumn() offerCount!: number;
  @IdColumn({ nullable: true }) memberId: string | null = null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() changedAt!: Date;

  get isUndoable(): boolean {
    return offerEditStates.can(this.state, 'UNDOING');
  }
}

export type OfferEditItemState = 'PENDING' | 'APPLIED' | 'SKIPPED' | 'TAKEN_BACK' | 'KEPT';

@Entity({ tableName: 'offer_edit_items' })
@Index({ properties: ['editId', 'state', 'offerId'] })
export class OfferEditItem {
  @IdKey() id!: string;
  @IdColumn() editId!: string;
  @IdColumn({ index: true }) offerId!: string;
  @StateColumn() state: OfferEditItemState = 'PENDING';
  /** Why it was left as it is; NEEDS_REVIEW: why a part of it was. */
  @StateColumn({ nullable: true }) skipCode: SkipCode | null = null;
  /** What it was and becomes; once a part waits for the operator, without that part. */
  @JsonColumn() before!: OfferFacts;
  @JsonColumn() after!: OfferFacts;
  /** What the operator was asked for. */
  @JsonColumn({ nullable: true }) waiting: OfferFacts | null = null;
}
