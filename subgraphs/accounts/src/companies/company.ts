// An organisation that buys, sells, or both; the one of kind OPERATOR runs the platform and is
// unique.

import {
  BooleanColumn,
  IdKey,
  InstantColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity } from '@mikro-orm/decorators/legacy';

/** What a company registered as; whether it may sell is decided in sellers. */
export type CompanyKind = 'BUYER' | 'SELLER' | 'BOTH' | 'OPERATOR';

export type VerificationState = 'UNVERIFIED' | 'VERIFIED';

@Entity({ tableName: 'companies' })
export class Company {
  @IdKey() id!: string;
  @TextColumn(200) name!: string;
  /** The name as it is searched for: NFKC, lower case. */
  @TextColumn(400) searchName!: string;
  @StateColumn() kind!: CompanyKind;
  @TextColumn(200, { nullable: true }) legalName: string | null = null;
  @TextColumn(60, { nullable: true }) registrationNumber: string | null = null;
  @TextColumn(60, { nullable: true }) taxNumber: string | null = null;
  @TextColumn(40, { nullable: true }) phone: string | null = null;
  @TextColumn(200, { nullable: true }) website: string | null = null;
  /** ISO 3166-1 alpha-2. */
  @TextColumn(2) country!: string;
  @StateColumn() verificationState: VerificationState = 'UNVERIFIED';
  /** 'OPERATOR' on the operator, null on all others: the database keeps it unique. */
  @StateColumn({ nullable: true, unique: true }) uniqueKind: 'OPERATOR' | null = null;
  /** Whether its members show two factors at sign-in; API keys are not asked. */
  @BooleanColumn() requiresTwoFactor = false;
  @TextColumn(43) contentHash!: string;
  @InstantColumn() createdAt!: Date;
}

export const searchable = (text: string) => text.normalize('NFKC').toLowerCase().slice(0, 400);
