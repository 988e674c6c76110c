// What an offer costs a company now, and why it could not be bought: asked live of the offer's owner,
// for many lines in one question an owner. Nothing is held.
import { commonErrors } from '@agora/kernel/errors.js';
import type { Log } from '@agora/kernel/log.js';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { type Siblings, SiblingUnavailable } from '@agora/kernel/siblings.js';
import { z } from 'zod';
import { askOwner, operation, type Question } from './ask-owner.js';
import { type Availability, availability } from './availability.js';
import { type OfferOwner, ownerOf } from './offer-owner.js';

export interface TermsProblem {
  code: string;
  params: unknown;
}

/** The live terms of one line; what the owner could not say is null. */
export interface OfferTerms {
  productId: string | null;
  vendorId: string | null;
  unitPrice: UnitPrice | null;
  availability: Availability | null;
  /** The day when there is enough; null when there is, or nobody can say. */
  availableOn: string | null;
  problems: TermsProblem[];
}

export interface TermsLine {
  id: string;
  offerId: string;
  quantity: number;
}

export const vendorUnavailable = 'VENDOR_UNAVAILABLE';

const answeredTerms = z.object({
  lineId: z.string(),
  productId: z.string().nullable(),
  vendorId: z.string().nullable(),
  unitPriceMillionths: z.string().nullable(),
  currencyCode: z.string().nullable(),
  availability: availability.nullable(),
  availableOn: z.string().nullable(),
  problems: z.array(z.object({ code: z.string(), params: z.unknown() })),
});

const offerTerms: Question<{ lines: z.infer<typeof answeredTerms>[] }> = {
  name: { store: 'storeOfferTerms', sellers: 'sellerOfferTerms' },
  text: operation(
    'query',
    'lines { lineId productId vendorId unitPriceMillionths currencyCode availability availableOn problems { code params } }',
  ),
  answer: z.object({ lines: z.array(answeredTerms) }),
};

const nothing = (code: string): OfferTerms => ({
  productId: null,
  vendorId: null,
  unitPrice: null,
  availability: null,
  availableOn: null,
  problems: [{ code, params: null }],
});

/** Terms in the order of the lines. An owner that does not answer is a problem of its lines, no error. */
export async function askOfferTerms(
  asking: { siblings: Siblings; log: Log },
  buyerCompanyId: string,
  lines: readonly TermsLine[],
): Promise<OfferTerms[]> {
  const owners = [...new Set(lines.map((line) => ownerOf(line.offerId)))];
  const found = new Map<string, OfferTerms>();
  await Promise.all(
    owners.map(async (owner) => {
      if (!owner) return;
      const own = lines.filter((line) => ownerOf(line.offerId) === owner);
      for (const [id, terms] of await termsFrom(asking, owner, buyerCompanyId, own)) {
        found.set(id, terms);
      }
    }),
  );
  return lines.map((line) => found.get(line.id) ?? nothing(commonErrors.NOT_FOUND.code));
}

async function termsFrom(
  { siblings, log }: { siblings: Siblings; log: Log },
  owner: OfferOwner,
  buyerCompanyId: string,
  lines: readonly TermsLine[],
): Promise<[string, OfferTerms][]> {
  const asked = lines.map(({ id, offerId, quantity }) => ({ lineId: id, offerId, quantity }));
  try {
    const input = { buyerCompanyId, lines: asked };
    const answer = await askOwner(siblings, owner, offerTerms, input);
    return answer.lines.map((line) => [line.lineId, termsOf(line)]);
  } catch (error) {
    if (!(error instanceof SiblingUnavailable)) throw error;
    log.warn({ err: error, owner }, 'no terms from the owner of the offers');
    return lines.map((line) => [line.id, nothing(vendorUnavailable)]);
  }
}

function termsOf(line: z.infer<typeof answeredTerms>): OfferTerms {
  const { productId, vendorId, unitPriceMillionths, currencyCode } = line;
  const { availability, availableOn } = line;
  const unitPrice =
    unitPriceMillionths !== null && currencyCode !== null
      ? UnitPrice.of(BigInt(unitPriceMillionths), currencyCode)
      : null;
  const problems = line.problems.map(({ code, params }) => ({ code, params: params ?? null }));
  return { productId, vendorId, unitPrice, availability, availableOn, problems };
}
