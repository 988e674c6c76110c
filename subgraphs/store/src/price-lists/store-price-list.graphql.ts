// The face of the store's price lists, for the people who make them.
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
@ObjectType('StorePriceList', {
  implements: [PriceListInterface, NodeInterface],
  description: "Prices a business unit gives to companies; shown to the unit's people only.",
})
export class StorePriceListType {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;
}

@InputType({ description: "One company's prices; they take the place of its earlier list." })
export class SetStorePriceListInput extends SetPriceListFields {
  @Field(() => ID, { description: 'The business unit whose prices these are.' })
  businessUnitId!: string;
}

@InputType({ description: 'A new price list for companies and groups of customers.' })
export class CreateStorePriceListInput extends CreatePriceListFields {}

@InputType({ description: 'What a price list says of itself.' })
export class UpdateStorePriceListInput extends UpdatePriceListFields {}

@InputType({ description: 'Some prices of a list.' })
export class ChangeStorePriceListEntriesInput extends ChangePriceListEntriesFields {}

@InputType({ description: 'The price list to end.' })
export class EndStorePriceListInput extends PriceListIdFields {}

/** The payload of a mutation that answers with the list. */
function listPayload(mutation: string): ClassType<{ priceList?: StorePriceListType | null }> {
  const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Payload`;
  @ObjectType(name, { description: `The answer to ${mutation}.` })
  class PriceListPayload extends Payload {
    @Field(() => StorePriceListType, {
      nullable: true,
      description: 'The list; null with userErrors.',
    })
    priceList?: StorePriceListType | null;
  }
  return PriceListPayload;
}

export const SetStorePriceListPayload = listPayload('setStorePriceList');
export const CreateStorePriceListPayload = listPayload('createStorePriceList');
export const UpdateStorePriceListPayload = listPayload('updateStorePriceList');
export const ChangeStorePriceListEntriesPayload = listPayload('changeStorePriceListEntries');
export const EndStorePriceListPayload = listPayload('endStorePriceList');
