// Who may do what to a cart: every member of its company looks at it, purchasers work with it.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import type { Cart } from './cart.js';

const buys = (actor: Actor, cart: Cart) => actor.actsFor(cart.companyId, 'PURCHASER');

export const cartPolicy = definePolicy<Cart & { state?: string }>(null, (actor, cart) =>
  actor.actsFor(cart.companyId),
)({
  change: { who: buys },
  place: { who: buys },
});
