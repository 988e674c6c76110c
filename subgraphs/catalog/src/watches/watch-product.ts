// A member waits for a price or for stock of a product, from one vendor or from any.
import { DomainError, invalidInput, notFound } from '@agora/kernel/errors.js';
import { type MoneyInput, unitPriceFrom } from '@agora/kernel/graphql/values.js';
import type { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import type { FilterQuery } from '@mikro-orm/core';
import type { ListedOffer } from '../listings/listed-offer.js';
import { Product } from '../products/product.js';
import { visibleTo } from '../products/product.queries.js';
import { watchErrors } from './watch.errors.js';
import { Watch, type WatchKind } from './watch.js';

export const watchCountMax = 200;
const quantityMax = 1_000_000_000;

export interface WatchProductInput {
  id: string;
  productId: string;
  offerId?: string | null;
  kind: WatchKind;
  quantity: number;
  threshold?: MoneyInput | null;
}

/** `offer`: the one that is named, when the member's company sees it. */
export async function watchProduct(
  work: Work,
  input: WatchProductInput,
  offer: ListedOffer | null,
): Promise<Watch> {
  const { memberId, companyId } = work.actor.requireMember();
  const made = await earlier(work, Watch, 'wch', input, (watch) => watch.memberId === memberId);
  if (made) return made;
  const { id, productId, kind, quantity } = input;
  const where = { $and: [{ id: productId }, visibleTo(work.actor)] } as FilterQuery<Product>;
  if (!(await work.em.findOne(Product, where))) throw notFound('productId');
  if (input.offerId && offer?.productId !== productId) throw notFound('offerId');
  if (quantity < 1 || quantity > quantityMax) {
    throw invalidInput('quantity', 'OUT_OF_RANGE', { minimum: 1, maximum: quantityMax });
  }
  const price = thresholdFrom(kind, input.threshold, offer?.currencyCode);
  if ((await work.em.count(Watch, { memberId })) >= watchCountMax) {
    const params = { maximum: watchCountMax };
    throw new DomainError(watchErrors.WATCHES_TOO_MANY, { params });
  }
  const watch = new Watch();
  Object.assign(watch, { id, memberId, companyId, productId, kind, quantity });
  watch.contentHash = contentHash(input);
  watch.offerId = offer?.id ?? null;
  watch.createdAt = work.now;
  setThreshold(watch, price);
  watch.arm(work.now);
  return work.add(watch);
}

export function setThreshold(watch: Watch, price: UnitPrice | null): void {
  watch.thresholdMillionths = price?.millionths ?? null;
  watch.currencyCode = price?.currencyCode ?? null;
}

/** A price is waited for below something, in the currency of the offer that is named; stock is not. */
export function thresholdFrom(
  kind: WatchKind,
  given: MoneyInput | null | undefined,
  expectedCurrencyCode: string | null | undefined,
): UnitPrice | null {
  if (kind === 'STOCK') {
    if (given) throw invalidInput('threshold', 'NOT_EMPTY');
    return null;
  }
  if (!given) throw invalidInput('threshold', 'EMPTY');
  const price = unitPriceFrom(given, 'threshold');
  if (price.millionths === 0n) throw invalidInput('threshold.amount', 'NOT_POSITIVE');
  const { currencyCode } = price;
  if (expectedCurrencyCode && currencyCode !== expectedCurrencyCode) {
    const params = { currencyCode, expectedCurrencyCode };
    throw invalidInput('threshold.currencyCode', 'OTHER_CURRENCY', params);
  }
  return price;
}
