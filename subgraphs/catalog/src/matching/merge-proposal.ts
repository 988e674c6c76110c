// Two products that may be one. Found by the platform, decided by the operator; "not the same" is remembered,
// because the pair is never proposed again.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  StateColumn,
} from '@agora/kernel/database/columns.js';
import { defineStates, type StateOf } from '@agora/kernel/states.js';
import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import type { MatchReason } from './match-score.js';

export const mergeProposalStates = defineStates({
  OPEN: ['MERGED', 'DISMISSED', 'OBSOLETE'],
  MERGED: [],
  DISMISSED: [],
  OBSOLETE: [],
});
export type MergeProposalState = StateOf<typeof mergeProposalStates>;

@Unique({ properties: ['productId', 'otherProductId'] })
@Index({ properties: ['state', 'score', 'id'] })
@Entity({ tableName: 'merge_proposals' })
export class MergeProposal {
  @IdKey() id!: string;
  @StateColumn() state: MergeProposalState = 'OPEN';
  /** The one with the smaller id, which is the older. */
  @IdColumn() productId!: string;
  @IdColumn({ index: true }) otherProductId!: string;
  @IntegerColumn() score!: number;
  @JsonColumn() reasons!: MatchReason[];
  @InstantColumn() foundAt!: Date;
  @IdColumn({ nullable: true }) decidedByMemberId: string | null = null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null = null;
}

/** Up to where the products have been looked at. */
@Entity({ tableName: 'match_cursors' })
export class MatchCursor {
  @IdKey() id!: string;
  @InstantColumn() touchedAt!: Date;
  @IdColumn() productId!: string;
}
