// Names of the store's internal operations; their fields are the library's.
import {
  OfferTermsFields,
  PurchaseIdFields,
  ReleasedLinesFields,
  ReleaseLinesFields,
  ReservationStateFields,
  ReserveAnswerFields,
  ReserveFields,
} from '@agora/offering/reservations/reservation.graphql.js';
import { Directive, InputType, ObjectType } from 'type-graphql';

@Directive('@inaccessible')
@InputType({ description: 'Lines whose terms are asked.' })
export class StoreOfferTermsInput extends OfferTermsFields {}

@Directive('@inaccessible')
@InputType({ description: "A purchase's lines that are offers of the store." })
export class ReserveStoreStockInput extends ReserveFields {}

@Directive('@inaccessible')
@ObjectType({ description: 'The answer to reserveStoreStock.' })
export class ReserveStoreStockPayload extends ReserveAnswerFields {}

@Directive('@inaccessible')
@InputType({ description: 'The purchase that was placed.' })
export class CommitStoreReservationInput extends PurchaseIdFields {}

@Directive('@inaccessible')
@ObjectType({ description: 'The answer to commitStoreReservation.' })
export class CommitStoreReservationPayload extends ReservationStateFields {}

@Directive('@inaccessible')
@InputType({ description: 'The purchase that came to nothing.' })
export class ReleaseStoreReservationInput extends PurchaseIdFields {}

@Directive('@inaccessible')
@ObjectType({ description: 'The answer to releaseStoreReservation.' })
export class ReleaseStoreReservationPayload extends ReservationStateFields {}

@Directive('@inaccessible')
@InputType({ description: 'Lines of a committed purchase that come back.' })
export class ReleaseStoreLinesInput extends ReleaseLinesFields {}

@Directive('@inaccessible')
@ObjectType({ description: 'The answer to releaseStoreLines.' })
export class ReleaseStoreLinesPayload extends ReleasedLinesFields {}
