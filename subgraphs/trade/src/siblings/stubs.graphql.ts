// What trade says of others' types: their key and nothing else. The gateway asks the owners for the rest.
import { NodeInterface } from '@agora/kernel/graphql/values.js';
import { prefixOf } from '@agora/kernel/ids.js';
import { typeOfPrefix } from '@agora/schema/ids.js';
import { Directive, Field, ID, InterfaceType, ObjectType } from 'type-graphql';

const idText = 'Global id; its prefix names the type.';

@InterfaceType('Offer', {
  description: "One vendor's terms for one product.",
  implements: NodeInterface,
  autoRegisterImplementations: false,
  resolveType: () => undefined as unknown as string,
})
export abstract class TradeOfferInterface extends NodeInterface {}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('StoreOffer', {
  description: "A business unit's offer in the self-operated store.",
  implements: [NodeInterface, TradeOfferInterface],
})
export class TradeStoreOfferType extends TradeOfferInterface {}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('SellerOffer', {
  description: "A third-party seller's offer.",
  implements: [NodeInterface, TradeOfferInterface],
})
export class TradeSellerOfferType extends TradeOfferInterface {}

@InterfaceType('Vendor', {
  description: 'Whoever sells an offer: a business unit of the operator or a third-party seller.',
  implements: NodeInterface,
  autoRegisterImplementations: false,
  resolveType: () => undefined as unknown as string,
})
export abstract class TradeVendorInterface extends NodeInterface {}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('BusinessUnit', {
  description: 'An independently accounted part of the operator that sells in the store.',
  implements: [NodeInterface, TradeVendorInterface],
})
export class TradeBusinessUnitType extends TradeVendorInterface {}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Seller', {
  description: 'A third-party company admitted to sell.',
  implements: [NodeInterface, TradeVendorInterface],
})
export class TradeSellerType extends TradeVendorInterface {}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Company', { description: 'An organisation that buys, sells, or both.' })
export class TradeCompanyType {
  @Field(() => ID, { description: idText })
  id!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Member', { description: 'A person acting for one company.' })
export class TradeMemberType {
  @Field(() => ID, { description: idText })
  id!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Product', { description: 'What a thing is; shared by all vendors.' })
export class TradeProductType {
  @Field(() => ID, { description: idText })
  id!: string;
}

/** Types that only interfaces lead to. */
export const stubTypes = [
  TradeStoreOfferType,
  TradeSellerOfferType,
  TradeBusinessUnitType,
  TradeSellerType,
];

/** A reference to something of a sibling's, told apart by its id's prefix; null for null. */
export function stubOf(id: string | null | undefined): { __typename: string; id: string } | null {
  const typename = id && typeOfPrefix(prefixOf(id) ?? '');
  return id && typename ? { __typename: typename, id } : null;
}
