// A named cart besides the current one.
import { commonErrors, DomainError } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { cartErrors } from './cart.errors.js';
import { Cart } from './cart.js';

const cartsMax = 50;

export interface CreateCartInput {
  id: string;
  name: string;
}

export async function createCart(work: Work, input: CreateCartInput): Promise<Cart> {
  const { companyId } = work.actor.requireMember();
  const known = await earlier(work, Cart, 'crt', input, (found) => found.companyId === companyId);
  if (known) return known;
  if (!work.actor.actsFor(companyId, 'PURCHASER')) throw new DomainError(commonErrors.FORBIDDEN);
  const cart = new Cart();
  cart.id = input.id;
  cart.companyId = companyId;
  cart.currentOf = null;
  cart.name = textFrom(input.name, 'name', 100);
  cart.createdAt = work.now;
  cart.changedAt = work.now;
  cart.contentHash = contentHash(input);
  if ((await work.em.count(Cart, { companyId })) >= cartsMax) {
    throw new DomainError(cartErrors.CARTS_TOO_MANY, { params: { cartCountMax: cartsMax } });
  }
  return work.add(cart);
}
