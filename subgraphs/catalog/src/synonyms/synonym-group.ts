// Words that the operator says mean the same to a buyer. In both directions each word finds what any of the
// others finds; one way, the first finds also what the others find, and not the reverse.
import {
  BooleanColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  LongTextColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity, Unique } from '@mikro-orm/decorators/legacy';

export const synonymLanguages = { ZH_CN: 'ZH_CN', EN: 'EN', BOTH: 'BOTH' } as const;
export type SynonymLanguage = keyof typeof synonymLanguages;

@Entity({ tableName: 'synonym_groups' })
export class SynonymGroup {
  @IdKey() id!: string;
  @StateColumn() language!: SynonymLanguage;
  @BooleanColumn() isOneWay!: boolean;
  /** As the operator wrote them; one way, the first is what is typed. */
  @JsonColumn() terms!: string[];
  /** All terms folded, for the operator's list. */
  @LongTextColumn() plainText!: string;
  /** A removed group keeps its row, so that every process hears of it. */
  @BooleanColumn() isRemoved = false;
  @IntegerColumn() revision = 1;
  @IdColumn({ nullable: true }) changedByMemberId!: string | null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn({ index: true }) touchedAt!: Date;
  @TextColumn(64) contentHash!: string;

  get changedAt(): Date {
    return this.touchedAt;
  }
}

/** What a group said from a revision on, and who said it. Never changed. */
@Unique({ properties: ['groupId', 'revision'] })
@Entity({ tableName: 'synonym_revisions' })
export class SynonymRevision {
  @IdKey() id!: string;
  @IdColumn() groupId!: string;
  @IntegerColumn() revision!: number;
  @StateColumn() language!: SynonymLanguage;
  @BooleanColumn() isOneWay!: boolean;
  @JsonColumn() terms!: string[];
  @BooleanColumn() isRemoved!: boolean;
  @IdColumn({ nullable: true }) changedByMemberId!: string | null;
  @InstantColumn() changedAt!: Date;
}
