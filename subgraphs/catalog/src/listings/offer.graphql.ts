// Offers and vendors as catalog knows them: by id alone. Their owners, store and sellers, answer the rest.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { NodeInterface } from '@agora/kernel/graphql/values.js';
import { Directive, InterfaceType, ObjectType } from 'type-graphql';

@InterfaceType('Offer', {
  implements: NodeInterface,
  autoRegisterImplementations: false,
  description: "One vendor's terms for one product.",
})
export abstract class CatalogOffer extends NodeInterface {}

@InterfaceType('Vendor', {
  implements: NodeInterface,
  autoRegisterImplementations: false,
  description: 'Whoever sells an offer: a business unit of the operator, or a seller.',
})
export abstract class CatalogVendor extends NodeInterface {}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('StoreOffer', {
  implements: [NodeInterface, CatalogOffer],
  description: 'An offer in the self-operated store.',
})
export class CatalogStoreOffer extends CatalogOffer {}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('SellerOffer', {
  implements: [NodeInterface, CatalogOffer],
  description: 'An offer of a third-party seller.',
})
export class CatalogSellerOffer extends CatalogOffer {}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('BusinessUnit', {
  implements: [NodeInterface, CatalogVendor],
  description: 'A part of the operator that sells on its own account.',
})
export class CatalogBusinessUnit extends CatalogVendor {}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Seller', {
  implements: [NodeInterface, CatalogVendor],
  description: 'A third-party company admitted to sell.',
})
export class CatalogSeller extends CatalogVendor {}

export const OfferConnection = connectionOf(() => CatalogOffer as never, 'Offer');
export const VendorConnection = connectionOf(() => CatalogVendor as never, 'Vendor');
