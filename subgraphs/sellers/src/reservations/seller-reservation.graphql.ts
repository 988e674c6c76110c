// Names of the sellers' internal operations; their fields are the library's.
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
export class SellerOfferTermsInput extends OfferTermsFields {}

@Directive('@inaccessible')
@InputType({ description: "A purchase's lines that are offers of sellers." })
export class ReserveSellerStockInput extends ReserveFields {}

@Directive('@inaccessible')
@ObjectType({ description: 'The answer to reserveSellerStock.' })
export class ReserveSellerStockPayload extends ReserveAnswerFields {}

@Directive('@inaccessible')
@InputType({ description: 'The purchase that was placed.' })
export class CommitSellerReservationInput extends PurchaseIdFields {}

@Directive('@inaccessible')
@ObjectType({ description: 'The answer to commitSellerReservation.' })
export class CommitSellerReservationPayload extends ReservationStateFields {}

@Directive('@inaccessible')
@InputType({ description: 'The purchase that came to nothing.' })
export class ReleaseSellerReservationInput extends PurchaseIdFields {}

@Directive('@inaccessible')
@ObjectType({ description: 'The answer to releaseSellerReservation.' })
export class ReleaseSellerReservationPayload extends ReservationStateFields {}

@Directive('@inaccessible')
@InputType({ description: 'Lines of a committed purchase that come back.' })
export class ReleaseSellerLinesInput extends ReleaseLinesFields {}

@Directive('@inaccessible')
@ObjectType({ description: 'The answer to releaseSellerLines.' })
export class ReleaseSellerLinesPayload extends ReleasedLinesFields {}
