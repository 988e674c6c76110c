// The face of stock: what buyers are promised, and what the vendor's people see and send.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { CalendarDate } from '@agora/kernel/graphql/scalars.js';
import { Payload } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { OfferingMemberType } from '../vendors/stubs.graphql.js';
import { arrivalStates } from './arrival-states.js';
import { availabilityOutcomes } from './availability.js';
import { stockMovementKinds } from './stock-movement.js';

const say = (description: string) => ({ description });

registerEnumType(availabilityOutcomes, {
  name: 'AvailabilityOutcome',
  description: 'How a quantity of an offer can be had.',
  valuesConfig: {
    FROM_STOCK: say('All of it is there.'),
    BACK_ORDER: say('It can be ordered; what is missing follows when the vendor has it.'),
    MADE_TO_ORDER: say('It is made or bought for the order; the lead time counts.'),
    NOT_AVAILABLE: say('So many cannot be ordered now.'),
  },
});
registerEnumType(arrivalStates.asEnum, {
  name: 'StockArrivalState',
  description: 'What became of units that a vendor expected.',
  valuesConfig: {
    EXPECTED: say('They are on their way.'),
    RECEIVED: say('They have come.'),
    CANCELLED: say('They do not come.'),
  },
});
registerEnumType(stockMovementKinds, {
  name: 'StockMovementKind',
  description: 'Why the quantity on hand of an offer changed.',
  valuesConfig: {
    OPENED: say('There from the beginning.'),
    ADJUSTED: say('Counted by a person.'),
    IMPORTED: say('Counted by a file.'),
    SOLD: say('A purchase was placed.'),
    RETURNED: say('An order was declined or cancelled.'),
    RECEIVED: say('Expected units came.'),
    TRANSFERRED: say('Moved from one place to another; two movements that sum to zero.'),
  },
});

@Directive('@shareable')
@ObjectType('Availability', { description: 'What can be promised of a quantity of an offer now.' })
export class AvailabilityType {
  @Field(() => availabilityOutcomes, { description: 'How it can be had.' })
  outcome!: keyof typeof availabilityOutcomes;
  @Field(() => Int, { description: 'The quantity that was asked about.' })
  quantity!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Units of it that are there now; null when stock is not counted.',
  })
  availableNowQuantity!: number | null;
  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'The day when the vendor expects to have enough; null when it has, or does not know.',
  })
  availableOn!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Days from today to its dispatch; null when the vendor does not say.',
  })
  dispatchDays!: number | null;
}

@Directive('@shareable')
@ObjectType('Warehouse', { description: 'Where a vendor keeps stock. For its own people.' })
export class WarehouseType {
  @Field(() => ID, { description: 'Id of the warehouse.' })
  id!: string;
  @Field(() => String, { description: "The vendor's own name for it." })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Where it is; null when not said.' })
  place!: string | null;
  @Field(() => Int, { description: 'What is sold leaves the one with the smallest first.' })
  priority!: number;
  @Field(() => Boolean, { description: 'Whether stock may still come in.' })
  isOpen!: boolean;
}

@Directive('@shareable')
@ObjectType('StockArrival', { description: 'Units of an offer that the vendor expects.' })
export class StockArrivalType {
  @Field(() => ID, { description: 'Id of the arrival.' })
  id!: string;
  @Field(() => Int, { description: 'Units expected.' })
  quantity!: number;
  @Field(() => CalendarDate, { description: 'The day they are expected.' })
  expectedOn!: string;
  @Field(() => Boolean, { description: 'Whether that day is over and they have not come.' })
  isOverdue!: boolean;
  @Field(() => WarehouseType, {
    nullable: true,
    description: 'Where they go; null: to no warehouse in particular.',
  })
  warehouse!: WarehouseType | null;
  @Field(() => String, { nullable: true, description: "The vendor's note; null without one." })
  note!: string | null;
  @Field(() => arrivalStates.asEnum, { description: 'What became of it.' })
  state!: keyof typeof arrivalStates.asEnum;
  @Field(() => Int, { nullable: true, description: 'What really came; null until then.' })
  receivedQuantity!: number | null;
}

@Directive('@shareable')
@ObjectType('StockMovement', { description: 'One change of what an offer has on hand.' })
export class StockMovementType {
  @Field(() => ID, { description: 'Id of the movement.' })
  id!: string;
  @Field(() => stockMovementKinds, { description: 'Why.' })
  kind!: keyof typeof stockMovementKinds;
  @Field(() => Int, { description: 'Units that came (positive) or went (negative).' })
  quantity!: number;
  @Field(() => WarehouseType, {
    nullable: true,
    description: 'Where; null: in no warehouse in particular.',
  })
  warehouse!: WarehouseType | null;
  @Field(() => String, { nullable: true, description: 'The reason that was given.' })
  reason!: string | null;
  @Field(() => OfferingMemberType, {
    nullable: true,
    description: 'Who did it; null when it happened by itself.',
  })
  member!: OfferingMemberType | null;
  @Field(() => Date, { description: 'When.' })
  at!: Date;
}

export const StockMovementConnection = connectionOf(() => StockMovementType, 'StockMovement');

@Directive('@shareable')
@ObjectType('StockPlace', { description: 'Units of an offer in a warehouse.' })
export class StockPlaceType {
  @Field(() => WarehouseType, { description: 'Where.' })
  warehouse!: WarehouseType;
  @Field(() => Int, { description: 'How many.' })
  quantity!: number;
}

export const inventoryFields = {
  movements: { description: 'Why the quantity on hand changed, newest first.' },
} as const;

@Directive('@shareable')
@ObjectType('OfferInventory', { description: "An offer's stock as its vendor sees it." })
export class OfferInventoryType {
  @Field(() => Int, { description: 'Units that are there, held ones included.' })
  onHandQuantity!: number;
  @Field(() => Int, { description: 'Units held for purchases that are being placed.' })
  heldQuantity!: number;
  @Field(() => Int, { description: 'Units sold or held beyond what is there.' })
  owedQuantity!: number;
  @Field(() => Int, { description: 'Units that may be sold beyond what is there; 0: none.' })
  backorderQuantity!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Below this many available units stock is low; null: ten smallest orders.',
  })
  lowStockQuantity!: number | null;
  @Field(() => Int, { description: 'Units in no warehouse in particular.' })
  unplacedQuantity!: number;
  @Field(() => [StockPlaceType], { description: 'The warehouses that have some.' })
  places!: StockPlaceType[];
  @Field(() => [StockArrivalType], { description: 'What is still expected, the next one first.' })
  arrivals!: StockArrivalType[];
}

@InputType()
export abstract class SetWarehouseFields {
  @Field(() => ID, { description: 'Made by the client; of an existing one to change it.' })
  id!: string;
  @Field(() => ID, { description: 'The business unit or seller.' })
  vendorId!: string;
  @Field(() => String, { description: 'Its name, up to 100 characters.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Where it is, up to 200 characters.' })
  place?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'What is sold leaves the one with the smallest first; 100 when left out.',
  })
  priority?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'False closes it, once it is empty; true opens it again; unchanged when left out.',
  })
  isOpen?: boolean | null;
}

@InputType()
export abstract class TransferStockFields {
  @Field(() => ID, {
    description: 'Made by the client with prefix `mov`: a repeat moves nothing twice.',
  })
  id!: string;
  @Field(() => ID, { description: 'The offer.' })
  offerId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Where the units are; left out: in no warehouse in particular.',
  })
  fromWarehouseId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Where they go; left out: to no warehouse in particular.',
  })
  toWarehouseId?: string | null;
  @Field(() => Int, { description: 'How many units.' })
  quantity!: number;
  @Field(() => String, { nullable: true, description: 'Why, up to 500 characters.' })
  reason?: string | null;
}

@InputType()
export abstract class AnnounceArrivalFields {
  @Field(() => ID, {
    description: 'Made by the client; a repeat with the same content is the same arrival.',
  })
  id!: string;
  @Field(() => ID, { description: 'The offer.' })
  offerId!: string;
  @Field(() => Int, { description: 'Units expected.' })
  quantity!: number;
  @Field(() => CalendarDate, { description: 'The day they are expected: today or later.' })
  expectedOn!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The warehouse they go to; left out: none in particular.',
  })
  warehouseId?: string | null;
  @Field(() => String, { nullable: true, description: 'A note, up to 500 characters.' })
  note?: string | null;
}

@InputType()
export abstract class ArrivalIdFields {
  @Field(() => ID, { description: 'The arrival.' })
  arrivalId!: string;
}

@InputType()
export abstract class ReceiveArrivalFields extends ArrivalIdFields {
  @Field(() => Int, {
    nullable: true,
    description: 'Units that were counted; what was expected when left out.',
  })
  receivedQuantity?: number | null;
}

@ObjectType()
export abstract class WarehousePayload extends Payload {
  @Field(() => WarehouseType, {
    nullable: true,
    description: 'The warehouse; null with userErrors.',
  })
  warehouse?: WarehouseType | null;
}

@ObjectType()
export abstract class ArrivalPayload extends Payload {
  @Field(() => StockArrivalType, {
    nullable: true,
    description: 'The arrival; null with userErrors.',
  })
  arrival?: StockArrivalType | null;
}
