// Who may do what to a product. Everybody sees what was accepted once; the rest, its proposer and staff.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import type { Product } from './product.js';
import { hiddenStates, type ProductState, productStates } from './product-states.js';

const curates = (actor: Actor) => actor.isOperator || actor.isService;

/** Its proposer may mend it until it is accepted. */
const proposes = (actor: Actor, { state, proposedByCompanyId }: Product) =>
  (state === 'DRAFT' || state === 'REJECTED') && actor.actsFor(proposedByCompanyId, 'SELLER_AGENT');

export const maySeeProduct = (actor: Actor, product: Product) =>
  !hiddenStates.includes(product.state) ||
  curates(actor) ||
  actor.actsFor(product.proposedByCompanyId);

export const productPolicy = definePolicy<Product, ProductState>(
  productStates,
  maySeeProduct,
)({
  update: {
    who: (actor, product) => curates(actor) || proposes(actor, product),
    when: ({ state }) => state !== 'MERGED',
  },
  submit: {
    who: (actor, product) => curates(actor) || proposes(actor, product),
    to: 'IN_REVIEW',
  },
  accept: { who: curates, to: 'ACTIVE', when: ({ state }) => state === 'IN_REVIEW' },
  reject: { who: curates, to: 'REJECTED' },
  activate: { who: curates, to: 'ACTIVE', when: ({ state }) => state !== 'IN_REVIEW' },
  retire: { who: curates, to: 'RETIRED' },
  supersede: { who: curates, when: ({ state }) => state === 'ACTIVE' || state === 'RETIRED' },
  merge: { who: curates, to: 'MERGED' },
});
