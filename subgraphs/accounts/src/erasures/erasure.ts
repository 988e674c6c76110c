// The end of all that the platform knows of a person: asked for by the person or, on its request, by staff of the
// operator. One for each person, and for good. The row says what went and what was kept why; it names nobody.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  JsonColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import type { HeldRows } from '@agora/kernel/graphql/personal-data.js';
import { Entity, Index } from '@mikro-orm/decorators/legacy';

/** ERASING while a token of the person may still be good somewhere; ten minutes at most. */
export type ErasureState = 'ERASING' | 'DONE';
export const afterTokensMs = 15 * 60_000;

/** How much of one kind a subgraph held, and what became of it. */
export interface ErasureItem extends HeldRows {
  readonly part: string;
}

@Entity({ tableName: 'erasures' })
@Index({ properties: ['state', 'finishAt'] })
export class Erasure {
  @IdKey() id!: string;
  @IdColumn({ unique: true }) personId!: string;
  @JsonColumn() memberIds!: string[];
  /** Staff of the operator who did it; null for the person itself. */
  @IdColumn({ nullable: true }) staffMemberId: string | null = null;
  /** Why staff did it; null for the person itself. */
  @TextColumn(500, { nullable: true }) reason: string | null = null;
  @StateColumn() state: ErasureState = 'ERASING';
  @JsonColumn() items!: ErasureItem[];
  @InstantColumn() erasedAt!: Date;
  @InstantColumn() finishAt!: Date;
  @InstantColumn({ nullable: true }) finishedAt: Date | null = null;
  /** The mail that told the person; it goes with the rest. */
  @IdColumn({ nullable: true }) mailId: string | null = null;
}
