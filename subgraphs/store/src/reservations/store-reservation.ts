// The store's own tables of reservations.
import { Reservation, ReservationLine } from '@agora/offering/reservations/reservation.js';
import { Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'store_reservations' })
@Index({ properties: ['state', 'until'] })
export class StoreReservation extends Reservation {}

@Entity({ tableName: 'store_reservation_lines' })
@Unique({ properties: ['purchaseId', 'lineId'] })
export class StoreReservationLine extends ReservationLine {
  @ManyToOne(() => StoreReservation, { mapToPk: true, fieldName: 'purchase_id' })
  purchaseId!: string;
}
