// What a seller and the operator write to each other. Nobody else reads it; nothing of it changes.
import {
  BooleanColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  LongTextColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity, Index } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'seller_messages' })
@Index({ properties: ['sellerId', 'sentAt', 'id'] })
export class SellerMessage {
  @IdKey() id!: string;
  @TextColumn(64) contentHash!: string;
  @IdColumn() sellerId!: string;
  @BooleanColumn() isFromOperator!: boolean;
  @IdColumn() memberId!: string;
  @LongTextColumn() text!: string;
  /** The offer it is about. */
  @IdColumn({ nullable: true }) offerId: string | null = null;
  @InstantColumn() sentAt!: Date;
}
