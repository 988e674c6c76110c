// The face of the sellers' price lists, for the people who make them.
import { NodeInterface, Payload } from '@agora/kernel/graphql/values.js';
import {
  ChangePriceListEntriesFields,
  CreatePriceListFields,
  PriceListIdFields,
  PriceListInterface,
  SetPriceListFields,
  UpdatePriceListFields,
} from '@agora/offering/price-lists/price-list.graphql.js';
import { type ClassType, Directive, Field, ID, InputType, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType('SellerPriceList', {
  implements: [PriceListInterface, NodeInterface],
  description: "Prices a seller gives to companies; shown to the seller's people only.",
})
export class SellerPriceListType {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;
}

@InputType({ description: "One company's prices; they take the place of its earlier list." })
export class SetSellerPriceListInput extends SetPriceListFields {}

@InputType({ description: 'A new price list for companies and groups of customers.' })
export class CreateSellerPriceListInput extends CreatePriceListFields {}

@InputType({ description: 'What a price list says of itself.' })
export class UpdateSellerPriceListInput extends UpdatePriceListFields {}

@InputType({ description: 'Some prices of a list.' })
export class ChangeSellerPriceListEntriesInput extends ChangePriceListEntriesFields {}

@InputType({ description: 'The price list to end.' })
export class EndSellerPriceListInput extends PriceListIdFields {}

/** The payload of a mutation that answers with the list. */
function listPayload(mutation: string): ClassType<{ priceList?: SellerPriceListType | null }> {
  const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Payload`;
  @ObjectType(name, { description: `The answer to ${mutation}.` })
  class PriceListPayload extends Payload {
    @Field(() => SellerPriceListType, {
      nullable: true,
      description: 'The list; null with userErrors.',
    })
    priceList?: SellerPriceListType | null;
  }
  return PriceListPayload;
}

export const SetSellerPriceListPayload = listPayload('setSellerPriceList');
export const CreateSellerPriceListPayload = listPayload('createSellerPriceList');
export const UpdateSellerPriceListPayload = listPayload('updateSellerPriceList');
export const ChangeSellerPriceListEntriesPayload = listPayload('changeSellerPriceListEntries');
export const EndSellerPriceListPayload = listPayload('endSellerPriceList');
