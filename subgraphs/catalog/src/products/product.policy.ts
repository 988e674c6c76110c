// Who may do what to a product. Everybody sees active and retired ones; drafts, their proposer and staff.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import type { Product } from './product.js';
import { type ProductState, productStates } from './product-states.js';

const curates = (actor: Actor) => actor.isOperator || actor.isService;

export const maySeeProduct = (actor: Actor, product: Product) =>
  product.state !== 'DRAFT' || curates(actor) || actor.actsFor(product.proposedByCompanyId);

export const productPolicy = definePolicy<Product, ProductState>(
  productStates,
  maySeeProduct,
)({
  update: { who: curates },
  activate: { who: curates, to: 'ACTIVE' },
  retire: { who: curates, to: 'RETIRED' },
});
