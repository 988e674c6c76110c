// Where a vendor keeps its stock, how many units of an offer are in which place, and what is on its way. What an
// offer has on hand is counted on the offer itself; places only say where how much of that is, never more.
import {
  DayColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity } from '@mikro-orm/decorators/legacy';
import type { ArrivalState } from './arrival-states.js';

@Entity({ abstract: true })
export abstract class Warehouse {
  @IdKey() id!: string;
  @IdColumn() vendorCompanyId!: string;
  @TextColumn(100) name!: string;
  /** Where it is, in words; null when not said. */
  @TextColumn(200, { nullable: true }) place: string | null = null;
  /** What is sold leaves the one with the smallest number first. */
  @IntegerColumn() priority = 100;
  /** Nothing comes in any more; null while it is used. */
  @InstantColumn({ nullable: true }) closedAt: Date | null = null;
  @InstantColumn() createdAt!: Date;

  abstract vendorId: string;

  get isOpen(): boolean {
    return this.closedAt === null;
  }
}

/** Units of an offer in a warehouse. Changed only under the lock of the offer's row. */
@Entity({ abstract: true })
export abstract class WarehouseStock {
  @IdKey() id!: string;
  @IdColumn({ index: true }) offerId!: string;
  @IntegerColumn() quantity!: number;

  abstract warehouseId: string;
}

/** Units of an offer that the vendor expects on a day. */
@Entity({ abstract: true })
export abstract class StockArrival {
  @IdKey() id!: string;
  @TextColumn(64) contentHash!: string;
  @IdColumn() vendorCompanyId!: string;
  @IdColumn({ index: true }) offerId!: string;
  /** Where it goes; null: to no warehouse in particular. */
  @IdColumn({ nullable: true }) warehouseId: string | null = null;
  @IntegerColumn() quantity!: number;
  @DayColumn() expectedOn!: string;
  @TextColumn(500, { nullable: true }) note: string | null = null;
  @StateColumn() state: ArrivalState = 'EXPECTED';
  /** What really came; null until then. */
  @IntegerColumn({ nullable: true }) receivedQuantity: number | null = null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn({ nullable: true }) endedAt: Date | null = null;
}
