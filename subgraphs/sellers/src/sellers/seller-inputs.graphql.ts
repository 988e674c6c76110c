// What clients send about sellers, and what they are answered.
import { LocalizedTextInput, Payload } from '@agora/kernel/graphql/values.js';
import { type ClassType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { SellerType } from './seller.graphql.js';
import { sellerAvailabilities } from './seller-states.js';

const theSeller = { description: 'The seller.' } as const;
const ownSeller = {
  nullable: true,
  description: "The seller; the caller's own when left out.",
} as const;
const why = { description: 'Why, for the seller and the record; up to 1,000 characters.' } as const;

@InputType({ description: 'The seller to stop.' })
export class SuspendSellerInput {
  @Field(() => ID, theSeller)
  sellerId!: string;
  @Field(() => String, why)
  reason!: string;
}

@InputType({ description: 'The seller that may sell again.' })
export class ReinstateSellerInput {
  @Field(() => ID, theSeller)
  sellerId!: string;
  @Field(() => String, why)
  reason!: string;
}

@InputType({ description: 'The seller to end.' })
export class CloseSellerInput {
  @Field(() => ID, theSeller)
  sellerId!: string;
  @Field(() => String, why)
  reason!: string;
}

@InputType({ description: 'Whether a seller takes orders.' })
export class SetSellerAvailabilityInput {
  @Field(() => ID, theSeller)
  sellerId!: string;
  @Field(() => sellerAvailabilities, { description: 'What holds from now on, or from `from` on.' })
  availability!: keyof typeof sellerAvailabilities;
  @Field(() => Date, {
    nullable: true,
    description: 'When the holiday begins; at once when left out. Without meaning otherwise.',
  })
  from?: Date | null;
  @Field(() => Date, {
    nullable: true,
    description: 'When the holiday ends by itself, a year later at the most; needed for HOLIDAY.',
  })
  until?: Date | null;
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What the storefront says meanwhile.',
  })
  note?: LocalizedTextInput | null;
}

@InputType({ description: 'What a storefront says; a part that is left out stays as it is.' })
export class UpdateStorefrontInput {
  @Field(() => ID, ownSeller)
  sellerId?: string | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'The name buyers know it by.' })
  name?: LocalizedTextInput | null;
  @Field(() => String, {
    nullable: true,
    description: 'Its place in addresses: a-z, 0-9 and hyphens, 2 to 60. The old one is free then.',
  })
  slug?: string | null;
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What it says of itself; null: nothing.',
  })
  introduction?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What it says of delivery, returns and warranty; null: nothing.',
  })
  policies?: LocalizedTextInput | null;
  @Field(() => String, { nullable: true, description: 'Address of a banner picture; null: none.' })
  banner?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'An upload for STOREFRONT_PICTURE that becomes the banner.',
  })
  bannerUploadId?: string | null;
  @Field(() => String, { nullable: true, description: 'Address of a logo; null: none.' })
  logo?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'An upload for STOREFRONT_PICTURE that becomes the logo.',
  })
  logoUploadId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Its own offers to show first, up to twelve.' })
  featuredOfferIds?: string[] | null;
}

/** The payload of a mutation that answers with the seller. */
function sellerPayload(mutation: string): ClassType<{ seller?: SellerType | null }> {
  const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Payload`;
  @ObjectType(name, { description: `The answer to ${mutation}.` })
  class SellerPayload extends Payload {
    @Field(() => SellerType, { nullable: true, description: 'The seller; null with userErrors.' })
    seller?: SellerType | null;
  }
  return SellerPayload;
}

export const SuspendSellerPayload = sellerPayload('suspendSeller');
export const ReinstateSellerPayload = sellerPayload('reinstateSeller');
export const CloseSellerPayload = sellerPayload('closeSeller');
export const SetSellerAvailabilityPayload = sellerPayload('setSellerAvailability');
export const UpdateStorefrontPayload = sellerPayload('updateStorefront');
