// What happened to a seller, when and why: for its own people and the operator. Append only.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity, Index } from '@mikro-orm/decorators/legacy';

export const sellerSteps = {
  ADMITTED: 'ADMITTED',
  SUSPENDED: 'SUSPENDED',
  REINSTATED: 'REINSTATED',
  CLOSED: 'CLOSED',
} as const;
export type SellerStep = keyof typeof sellerSteps;

@Entity({ tableName: 'seller_records' })
@Index({ properties: ['sellerId', 'id'] })
export class SellerRecord {
  @IdKey() id!: string;
  @IdColumn() sellerId!: string;
  @StateColumn() step!: SellerStep;
  @TextColumn(1000, { nullable: true }) reason: string | null = null;
  @IdColumn({ nullable: true }) byMemberId: string | null = null;
  @InstantColumn() at!: Date;
}
