// Of offers that only some companies see, those that the caller sees: their owners are asked, one question each, and
// only when there are any. An owner that does not answer shows nothing of the kind.
import type { Context } from '@agora/kernel/graphql/context.js';
import { prefixOf } from '@agora/kernel/ids.js';
import { SiblingUnavailable } from '@agora/kernel/siblings.js';
import { z } from 'zod';
import type { ListedOffer } from './listed-offer.js';

const owners: Readonly<Record<string, { name: string; field: string }>> = {
  sto: { name: 'store', field: 'storeOffersShown' },
  slo: { name: 'sellers', field: 'sellerOffersShown' },
};
const idsMax = 500;

export async function seenOf(
  offers: readonly ListedOffer[],
  ctx: Context,
): Promise<readonly ListedOffer[]> {
  const restricted = offers.filter(({ isRestricted }) => isRestricted);
  const { actor } = ctx;
  if (restricted.length === 0 || actor.isOperator) return offers;
  const isSeen = new Set<string>();
  const companyId = actor.isMember ? actor.companyId : null;
  if (companyId) {
    await Promise.all(
      Object.entries(owners).map(async ([prefix, owner]) => {
        const ids = restricted.map(({ id }) => id).filter((id) => prefixOf(id) === prefix);
        for (const id of await shownBy(ctx, owner, companyId, ids)) isSeen.add(id);
      }),
    );
  }
  return offers.filter(({ id, isRestricted }) => !isRestricted || isSeen.has(id));
}

async function shownBy(
  ctx: Context,
  { name, field }: { name: string; field: string },
  companyId: string,
  ids: readonly string[],
): Promise<string[]> {
  const query = `query ($companyId: ID!, $offerIds: [ID!]!) {
    ${field}(companyId: $companyId, offerIds: $offerIds) }`;
  const shown: string[] = [];
  try {
    for (let start = 0; start < ids.length; start += idsMax) {
      const offerIds = ids.slice(start, start + idsMax);
      const data = await ctx.siblings.ask<Record<string, unknown>>(name, query, {
        companyId,
        offerIds,
      });
      shown.push(...z.array(z.string()).parse(data[field]));
    }
  } catch (error) {
    if (!(error instanceof SiblingUnavailable || error instanceof z.ZodError)) throw error;
    ctx.log.warn({ err: error, owner: name }, 'offers for few are not shown without their owner');
  }
  return shown;
}
