// Types of other subgraphs that rfq points at: it knows their ids alone, the gateway asks their owners.
import { NodeInterface } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InterfaceType, ObjectType } from 'type-graphql';

const onlyId = '@key(fields: "id", resolvable: false)';
const idText = 'Global id.';

@Directive(onlyId)
@ObjectType('Company', { description: 'An organisation that buys, sells, or both.' })
export class RfqCompanyType {
  @Field(() => ID, { description: idText }) id!: string;
}

@Directive(onlyId)
@ObjectType('Member', { description: 'A person acting for one company.' })
export class RfqMemberType {
  @Field(() => ID, { description: idText }) id!: string;
}

@Directive(onlyId)
@ObjectType('Purchase', { description: 'One checkout: what was bought together.' })
export class RfqPurchaseType {
  @Field(() => ID, { description: idText }) id!: string;
}

/** Not only a stub: rfq adds `demands` to it. */
@Directive('@key(fields: "id")')
@ObjectType('Product', { description: 'What a thing is; shared by all vendors.' })
export class RfqProductType {
  @Field(() => ID, { description: idText }) id!: string;
}

@InterfaceType('Vendor', {
  description: "Whoever sells an offer: one of the operator's business units, or a seller.",
  implements: NodeInterface,
  autoRegisterImplementations: false,
})
export abstract class RfqVendorInterface extends NodeInterface {}

@Directive(onlyId)
@ObjectType('BusinessUnit', {
  description: 'An independently accounted part of the operator that sells in its own store.',
  implements: [RfqVendorInterface, NodeInterface],
})
export class RfqBusinessUnitType {
  @Field(() => ID, { description: idText }) id!: string;
}

@Directive(onlyId)
@ObjectType('Seller', {
  description: 'A third-party company admitted to sell.',
  implements: [RfqVendorInterface, NodeInterface],
})
export class RfqSellerType {
  @Field(() => ID, { description: idText }) id!: string;
}

@InterfaceType('Offer', {
  description: "One vendor's terms for one product: prices, minimum, stock, lead time.",
  implements: NodeInterface,
  autoRegisterImplementations: false,
})
export abstract class RfqOfferInterface extends NodeInterface {}

@Directive(onlyId)
@ObjectType('StoreOffer', {
  description: "A business unit's offer.",
  implements: [RfqOfferInterface, NodeInterface],
})
export class RfqStoreOfferType {
  @Field(() => ID, { description: idText }) id!: string;
}

@Directive(onlyId)
@ObjectType('SellerOffer', {
  description: "A third-party seller's offer.",
  implements: [RfqOfferInterface, NodeInterface],
})
export class RfqSellerOfferType {
  @Field(() => ID, { description: idText }) id!: string;
}

export const foreignTypes = [
  RfqCompanyType,
  RfqMemberType,
  RfqPurchaseType,
  RfqProductType,
  RfqBusinessUnitType,
  RfqSellerType,
  RfqStoreOfferType,
  RfqSellerOfferType,
];
