// What offers cost the company that asks and whether they can be had at a quantity, asked live of their owners:
// one question to each owner for all offers of all products of a request. An owner that does not answer keeps
// nobody from the others' offers.
import type { Context } from '@agora/kernel/graphql/context.js';
import { prefixOf } from '@agora/kernel/ids.js';
import { SiblingUnavailable } from '@agora/kernel/siblings.js';
import { z } from 'zod';
import type { ListedOffer } from '../listings/listed-offer.js';
import type { RankedFacts } from './rank-offers.js';

const owners: Readonly<Record<string, { name: string; operation: string; input: string }>> = {
  sto: { name: 'store', operation: 'storeOfferTerms', input: 'StoreOfferTermsInput' },
  slo: { name: 'sellers', operation: 'sellerOfferTerms', input: 'SellerOfferTermsInput' },
};

const answeredLine = z.object({
  lineId: z.string(),
  isLive: z.boolean(),
  unitPriceMillionths: z.string().nullable(),
  currencyCode: z.string().nullable(),
  availableQuantity: z.number().nullable(),
  dispatchDays: z.number().nullable(),
  problems: z.array(z.object({ code: z.string() })),
});
type Answered = z.infer<typeof answeredLine>;

const selection =
  'lines { lineId isLive unitPriceMillionths currencyCode availableQuantity dispatchDays problems { code } }';
/** The owners take no more lines in one question. */
const linesMax = 500;

export interface Asked {
  readonly offer: ListedOffer;
  readonly quantity: number;
}

/** The facts of an offer; without an answer of its owner: what is known of it, and that it cannot be had. */
export type LiveFacts = RankedFacts & { readonly isAnswered: boolean };

/** The batch: facts for whoever looks, in the order of what was asked. */
export function liveFacts(asked: readonly Asked[], ctx: Context): Promise<LiveFacts[]> {
  const { companyId, isMember } = ctx.actor;
  return factsForCompany(asked, ctx, isMember ? (companyId ?? null) : null);
}

/** The same for a company that does not ask itself; null: public prices. */
export async function factsForCompany(
  asked: readonly Asked[],
  ctx: Context,
  companyId: string | null,
): Promise<LiveFacts[]> {
  const answers = new Map<number, Answered>();
  await Promise.all(
    Object.entries(owners).flatMap(([prefix, owner]) => {
      const own = [...asked.entries()].filter(([, { offer }]) => prefixOf(offer.id) === prefix);
      return chunks(own).map((lines) => askFor({ ctx, companyId }, owner, lines, answers));
    }),
  );
  return asked.map((one, index) => factsOf(one, answers.get(index)));
}

function chunks<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / linesMax);
  return Array.from({ length: count }, (_, i) => all.slice(i * linesMax, (i + 1) * linesMax));
}

async function askFor(
  { ctx, companyId }: { ctx: Context; companyId: string | null },
  owner: { name: string; operation: string; input: string },
  asked: readonly (readonly [number, Asked])[],
  answers: Map<number, Answered>,
): Promise<void> {
  const lines = asked.map(([index, { offer, quantity }]) => ({
    lineId: String(index),
    offerId: offer.id,
    quantity,
  }));
  const input = { buyerCompanyId: companyId, lines };
  const query = `query ($input: ${owner.input}!) { ${owner.operation}(input: $input) { ${selection} } }`;
  try {
    const data = await ctx.siblings.ask<Record<string, unknown>>(owner.name, query, { input });
    const answer = z.object({ lines: z.array(answeredLine) }).parse(data[owner.operation]);
    for (const line of answer.lines) answers.set(Number(line.lineId), line);
  } catch (error) {
    if (!(error instanceof SiblingUnavailable || error instanceof z.ZodError)) throw error;
    ctx.log.warn({ err: error, owner: owner.name }, 'offers are ranked without their owner');
  }
}

function factsOf({ offer, quantity }: Asked, answered: Answered | undefined): LiveFacts {
  const { id, currencyCode } = offer;
  if (!answered) {
    return {
      id,
      currencyCode,
      unitPriceMillionths: offer.priceAt(Math.max(quantity, offer.minimumQuantity)),
      problems: ['VENDOR_UNAVAILABLE'],
      availableQuantity: null,
      dispatchDays: offer.leadTimeDays,
      isAnswered: false,
    };
  }
  const { unitPriceMillionths } = answered;
  return {
    id,
    currencyCode: answered.currencyCode ?? currencyCode,
    unitPriceMillionths: unitPriceMillionths === null ? null : BigInt(unitPriceMillionths),
    problems: [...new Set(answered.problems.map(({ code }) => code))],
    availableQuantity: answered.availableQuantity,
    dispatchDays: answered.dispatchDays,
    isAnswered: true,
  };
}
