// A part of a company in the tree of its parts: an office, a plant, a team. It is archived, never deleted,
// because people and cost centres of the past were in it. No unit is inside itself.
import {
  BooleanColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity } from '@mikro-orm/decorators/legacy';

/** How many a company can have, archived ones too. */
export const unitsMax = 200;
/** How many levels the tree can have. */
export const unitLevelsMax = 8;

@Entity({ tableName: 'company_units' })
export class CompanyUnit {
  @IdKey() id!: string;
  @IdColumn({ index: true }) companyId!: string;
  /** Null directly below the company. */
  @IdColumn({ nullable: true }) parentId: string | null = null;
  @TextColumn(100) name!: string;
  @BooleanColumn() isArchived = false;
  @TextColumn(43) contentHash!: string;
  @InstantColumn() createdAt!: Date;
}
