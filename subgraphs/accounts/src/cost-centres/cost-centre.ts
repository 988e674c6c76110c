// What a company charges its purchases to. The code is the company's own and unique in it for good: what was
// charged once names it, so a cost centre is archived, never deleted.
import {
  BooleanColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  JsonColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import type { LocalizedText } from '@agora/kernel/graphql/values.js';
import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy';

/** How many a company can have, archived ones too. */
export const costCentresMax = 500;

@Entity({ tableName: 'cost_centres' })
@Unique({ properties: ['companyId', 'codeKey'] })
@Index({ properties: ['unitId'] })
export class CostCentre {
  @IdKey() id!: string;
  @IdColumn() companyId!: string;
  /** Whose it is; null: the whole company's, and everybody may charge it. */
  @IdColumn({ nullable: true }) unitId: string | null = null;
  @TextColumn(30) code!: string;
  /** The code as it is compared: NFKC, lower case. */
  @TextColumn(60) codeKey!: string;
  @JsonColumn({ nullable: true }) name: LocalizedText | null = null;
  @BooleanColumn() isArchived = false;
  @TextColumn(43) contentHash!: string;
  @InstantColumn() createdAt!: Date;
}
