// A vendor improves its quote while the demand takes quotes. Nothing is overwritten: a version is added.
import { commonErrors, DomainError } from '@agora/kernel/errors.js';
import { contentHash } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { demandErrors } from '../demands/demand.errors.js';
import { Vendor } from '../vendors/vendor.js';
import { lockQuote } from './lock-quote.js';
import { quoteErrors } from './quote.errors.js';
import { type Quote, QuoteVersion } from './quote.js';
import { quotePolicy } from './quote.policy.js';
import { type QuoteContent, writeVersion } from './write-version.js';

export interface ReviseQuoteContent extends QuoteContent {
  quoteId: string;
  /** The version the vendor saw when it wrote this one. */
  expectedVersion: number;
}

export async function reviseQuote(work: Work, input: ReviseQuoteContent): Promise<Quote> {
  work.actor.requireMember();
  const { quote, demand } = await lockQuote(work, input.quoteId);
  work.authorize(quotePolicy.revise, quote, quoteErrors.QUOTE_NOT_CHANGEABLE);
  if (await isRepeat(work, quote, input)) return quote;
  if (quote.version !== input.expectedVersion) {
    throw new DomainError(commonErrors.STALE_VERSION, { params: { version: quote.version } });
  }
  if (!demand.takesQuotes(work.now)) {
    throw new DomainError(demandErrors.DEMAND_NOT_OPEN, { params: { state: demand.state } });
  }
  const vendor = await work.get(Vendor, quote.vendorId);
  if (!vendor.isActive) throw new DomainError(quoteErrors.VENDOR_INACTIVE);
  quote.version += 1;
  await writeVersion(work, quote, demand, input);
  return quote;
}

/** True when this very revision is the current version already: the answer to it was lost. */
async function isRepeat(work: Work, quote: Quote, input: ReviseQuoteContent): Promise<boolean> {
  if (quote.version !== input.expectedVersion + 1) return false;
  const { version } = quote;
  const last = await work.em.findOne(QuoteVersion, { quote: quote.id, version });
  return last?.contentHash === contentHash(input);
}
