// What clients send about offers. Each subgraph gives these fields its own input names.
import { MoneyInput } from '@agora/kernel/graphql/values.js';
import { Field, ID, InputType, Int } from 'type-graphql';
import './offer-enums.graphql.js';
import { offerKinds } from './offer-states.js';

const productField = { description: 'The product it is an offer of.' } as const;

@InputType({ description: 'From how many units on a unit price holds.' })
export class PriceTierInput {
  @Field(() => Int, {
    description: 'The smallest quantity at this price; above the tier before it.',
  })
  minimumQuantity!: number;
  @Field(() => MoneyInput, { description: 'The price of one unit; up to six decimal places.' })
  unitPrice!: MoneyInput;
}

@InputType({ description: 'The stock of a new offer.' })
export class OfferStockInput {
  @Field(() => Boolean, { description: 'False for goods made to order.' })
  isTracked!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'Units on hand; 0 when left out. Without meaning when stock is not tracked.',
  })
  onHandQuantity?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Below this many available units stock is low; ten smallest orders when left out.',
  })
  lowStockQuantity?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Units that may be ordered beyond what is on hand; none when left out.',
  })
  backorderQuantity?: number | null;
}

@InputType({ description: 'How stock is kept; quantities change by adjusting.' })
export class OfferStockTermsInput {
  @Field(() => Boolean, { description: 'False for goods made to order.' })
  isTracked!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'Below this many available units stock is low; null: ten smallest orders.',
  })
  lowStockQuantity?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Units that may be ordered beyond what is on hand; unchanged when left out.',
  })
  backorderQuantity?: number | null;
}

@InputType()
export abstract class CreateOfferFields {
  @Field(() => ID, {
    description: 'Made by the client; a repeat with the same content is the same offer.',
  })
  id!: string;
  @Field(() => ID, productField)
  productId!: string;
  @Field(() => offerKinds, {
    nullable: true,
    description: 'How it can be bought; FIXED_PRICE when left out.',
  })
  kind?: keyof typeof offerKinds | null;
  @Field(() => [PriceTierInput], {
    description: 'Public prices, ascending, in one currency; the first within the smallest order.',
  })
  tiers!: PriceTierInput[];
  @Field(() => Int, { nullable: true, description: 'The smallest quantity; 1 when left out.' })
  minimumQuantity?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Quantities are multiples of this; 1 when left out.',
  })
  orderMultiple?: number | null;
  @Field(() => Int, { nullable: true, description: 'Days from order to dispatch.' })
  leadTimeDays?: number | null;
  @Field(() => MoneyInput, {
    nullable: true,
    description:
      'What one unit costs the vendor, in the currency of the tiers; only its own people see it.',
  })
  cost?: MoneyInput | null;
  @Field(() => OfferStockInput, { description: 'Its stock at the beginning.' })
  stock!: OfferStockInput;
  @Field(() => String, { nullable: true, description: "The vendor's own stock-keeping number." })
  vendorSku?: string | null;
  @Field(() => Date, { nullable: true, description: 'When it ends by itself; open when left out.' })
  validUntil?: Date | null;
}

@InputType()
export abstract class UpdateOfferFields {
  @Field(() => ID, { description: 'The offer to change.' })
  offerId!: string;
  @Field(() => offerKinds, {
    nullable: true,
    description: 'How it can be bought; unchanged when left out.',
  })
  kind?: keyof typeof offerKinds | null;
  @Field(() => [PriceTierInput], {
    nullable: true,
    description: 'All public prices anew, in the same currency; unchanged when left out.',
  })
  tiers?: PriceTierInput[] | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The smallest quantity; unchanged when left out.',
  })
  minimumQuantity?: number | null;
  @Field(() => Int, { nullable: true, description: 'The multiple; unchanged when left out.' })
  orderMultiple?: number | null;
  @Field(() => Int, { nullable: true, description: 'Days to dispatch; null: not said any more.' })
  leadTimeDays?: number | null;
  @Field(() => MoneyInput, {
    nullable: true,
    description: 'What one unit costs the vendor; null: not said any more.',
  })
  cost?: MoneyInput | null;
  @Field(() => OfferStockTermsInput, {
    nullable: true,
    description: 'How stock is kept; unchanged when left out.',
  })
  stock?: OfferStockTermsInput | null;
  @Field(() => String, {
    nullable: true,
    description: "The vendor's own number; null: none any more.",
  })
  vendorSku?: string | null;
  @Field(() => Date, { nullable: true, description: 'When it ends by itself; null: open.' })
  validUntil?: Date | null;
}

@InputType()
export abstract class OfferIdFields {
  @Field(() => ID, { description: 'The offer.' })
  offerId!: string;
}

@InputType()
export abstract class AdjustStockFields {
  @Field(() => ID, {
    nullable: true,
    description: 'Made by the client with prefix `mov`, so that a repeat counts once.',
  })
  id?: string | null;
  @Field(() => ID, { description: 'The offer.' })
  offerId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The warehouse where it was counted; left out: what is in none in particular.',
  })
  warehouseId?: string | null;
  @Field(() => Int, { description: 'Units more (positive) or fewer (negative).' })
  delta!: number;
  @Field(() => String, { description: 'Why, for the record; up to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'One row of an import of offers.' })
export class ImportOfferRowInput {
  @Field(() => String, {
    description: "The source's own key of the row, unique within the vendor.",
  })
  sourceKey!: string;
  @Field(() => ID, productField)
  productId!: string;
  @Field(() => [PriceTierInput], { description: 'Public prices, ascending, in one currency.' })
  tiers!: PriceTierInput[];
  @Field(() => Int, { nullable: true, description: 'The smallest quantity; 1 when left out.' })
  minimumQuantity?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Quantities are multiples of this; 1 when left out.',
  })
  orderMultiple?: number | null;
  @Field(() => Int, { nullable: true, description: 'Days from order to dispatch.' })
  leadTimeDays?: number | null;
  @Field(() => Int, { nullable: true, description: 'Units on hand; null: made to order.' })
  stock?: number | null;
  @Field(() => String, { nullable: true, description: "The vendor's own stock-keeping number." })
  vendorSku?: string | null;
}
