// A role that a company made for itself: a name, and what it allows. Built-in roles are in role.ts.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  JsonColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity } from '@mikro-orm/decorators/legacy';
import type { Permission } from './permission.js';

/** How many a company can have. */
export const companyRolesMax = 50;

@Entity({ tableName: 'company_roles' })
export class CompanyRole {
  @IdKey() id!: string;
  @IdColumn({ index: true }) companyId!: string;
  @TextColumn(60) name!: string;
  @JsonColumn() permissions!: Permission[];
  @TextColumn(43) contentHash!: string;
  @InstantColumn() createdAt!: Date;
}
