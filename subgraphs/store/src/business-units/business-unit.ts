// An independently accounted part of the operator that sells in the self-operated store. All of them
// belong to the operator's one company.
import {
  BooleanColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import type { LocalizedText } from '@agora/kernel/graphql/values.js';
import { Entity } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'business_units' })
export class BusinessUnit {
  @IdKey() id!: string;
  @TextColumn(64) contentHash!: string;
  @IdColumn({ index: true }) companyId!: string;
  @JsonColumn() name!: LocalizedText;
  @TextColumn(60, { unique: true }) slug!: string;
  @JsonColumn({ nullable: true }) introduction: LocalizedText | null = null;
  @BooleanColumn() isActive = true;
  @IntegerColumn() version = 1;
  @InstantColumn() createdAt!: Date;

  get company() {
    return { __typename: 'Company', id: this.companyId };
  }

  get isSelfOperated(): boolean {
    return true;
  }
}
