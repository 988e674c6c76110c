// The sellers' own tables of reservations.
import { Reservation, ReservationLine } from '@agora/offering/reservations/reservation.js';
import { Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'seller_reservations' })
@Index({ properties: ['state', 'until'] })
export class SellerReservation extends Reservation {}

@Entity({ tableName: 'seller_reservation_lines' })
@Unique({ properties: ['purchaseId', 'lineId'] })
export class SellerReservationLine extends ReservationLine {
  @ManyToOne(() => SellerReservation, { mapToPk: true, fieldName: 'purchase_id' })
  purchaseId!: string;
}
