// Writes what a quote says: checks it against the demand, prices the lines, and keeps it as a version.
import { commonErrors, DomainError, invalidInput } from '@agora/kernel/errors.js';
import { type MoneyInput, textFrom, unitPriceFrom } from '@agora/kernel/graphql/values.js';
import { isId, newId } from '@agora/kernel/ids.js';
import { currencyExponent } from '@agora/kernel/money/currency.js';
import { largestSafe } from '@agora/kernel/money/decimal.js';
import { Money } from '@agora/kernel/money/money.js';
import type { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { contentHash } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { type Demand, DemandLine } from '../demands/demand.js';
import { optionalText, quantityFrom } from '../demands/publish-demand.js';
import { type Quote, QuoteLine, QuoteVersion } from './quote.js';

const leadTimeDaysMax = 3650;
const linesMax = 100;

export interface QuoteLineContent {
  id: string;
  demandLineId: string;
  productId?: string | null;
  offerId?: string | null;
  unitPrice: MoneyInput;
  quantity: number;
  leadTimeDays?: number | null;
  note?: string | null;
}

export interface QuoteContent {
  validUntil: Date;
  note?: string | null;
  lines: QuoteLineContent[];
}

/** Makes `content` the quote's current version, which is `quote.version`. */
export async function writeVersion(
  work: Work,
  quote: Quote,
  demand: Demand,
  content: QuoteContent,
): Promise<void> {
  if (content.validUntil <= work.now) throw invalidInput('validUntil', 'IN_THE_PAST');
  const asked = await work.em.find(
    DemandLine,
    { demand: demand.id },
    { orderBy: { position: 'asc' } },
  );
  const lines = quoteLines(content, asked, quote);
  await refuseUsedLineIds(work, lines);
  const total = Money.sum(
    lines.map((line) => line.total),
    quote.currencyCode,
  );
  quote.totalMinor = total.minor;
  quote.validUntil = content.validUntil;
  quote.note = optionalText(content.note, 'note', 2000);
  quote.leadTimeDays = longest(lines);
  quote.isComplete = isComplete(lines, asked);
  for (const line of lines) work.add(line);
  work.add(versionOf(work, quote, content));
}

function versionOf(work: Work, quote: Quote, content: QuoteContent): QuoteVersion {
  const { version, currencyCode, totalMinor, validUntil, note } = quote;
  const { memberId } = work.actor.requireMember();
  return Object.assign(new QuoteVersion(), {
    id: newId('qvr'),
    quote,
    version,
    currencyCode,
    totalMinor,
    validUntil,
    note,
    submittedAt: work.now,
    submittedByMemberId: memberId,
    contentHash: contentHash(content),
  });
}

/** The lines, checked and priced, in the order of the demand; pure. */
export function quoteLines(
  { lines }: QuoteContent,
  asked: readonly DemandLine[],
  quote: Quote,
): QuoteLine[] {
  if (lines.length < 1 || lines.length > linesMax) {
    throw invalidInput('lines', 'COUNT_OUT_OF_RANGE', { minimum: 1, maximum: linesMax });
  }
  const isRepeated = (key: 'id' | 'demandLineId') =>
    new Set(lines.map((line) => line[key])).size < lines.length;
  if (isRepeated('id')) throw invalidInput('lines', 'ID_REPEATED');
  if (isRepeated('demandLineId')) throw invalidInput('lines', 'DEMAND_LINE_REPEATED');
  const priced = lines.map((line, index) => quoteLine(line, `lines.${index}`, asked, quote));
  priced.sort((a, b) => a.demandLine.position - b.demandLine.position);
  priced.forEach((line, position) => {
    line.position = position;
  });
  return priced;
}

function quoteLine(
  content: QuoteLineContent,
  at: string,
  asked: readonly DemandLine[],
  quote: Quote,
): QuoteLine {
  if (!isId('qln', content.id)) throw invalidInput(`${at}.id`, 'NOT_AN_ID', { prefix: 'qln' });
  const demandLine = asked.find((line) => line.id === content.demandLineId);
  if (!demandLine) throw invalidInput(`${at}.demandLineId`, 'NOT_OF_THIS_DEMAND');
  const line = new QuoteLine();
  line.id = content.id;
  line.quote = quote;
  line.version = quote.version;
  line.demandLine = demandLine;
  line.productId = content.productId ?? demandLine.productId;
  if (line.productId && !isId('prd', line.productId)) {
    throw invalidInput(`${at}.productId`, 'NOT_AN_ID', { prefix: 'prd' });
  }
  line.offerId = offerFrom(content, at);
  line.quantity = quantityFrom(content.quantity, `${at}.quantity`);
  const price = unitPriceFrom(content.unitPrice, `${at}.unitPrice`);
  if (price.currencyCode !== quote.currencyCode) {
    const params = { currencyCode: quote.currencyCode };
    throw invalidInput(`${at}.unitPrice.currencyCode`, 'OTHER_CURRENCY', params);
  }
  line.currencyCode = quote.currencyCode;
  line.unitPriceMillionths = price.millionths;
  line.totalMinor = lineTotal(price, line.quantity, at).minor;
  line.leadTimeDays = leadTimeFrom(content, at);
  line.note = content.note?.trim() ? textFrom(content.note, `${at}.note`, 500) : null;
  return line;
}

function offerFrom({ offerId }: QuoteLineContent, at: string): string | null {
  if (!offerId) return null;
  if (isId('sto', offerId) || isId('slo', offerId)) return offerId;
  throw invalidInput(`${at}.offerId`, 'NOT_AN_ID', { prefix: 'sto, slo' });
}

function leadTimeFrom({ leadTimeDays }: QuoteLineContent, at: string): number | null {
  if (leadTimeDays === null || leadTimeDays === undefined) return null;
  if (leadTimeDays >= 0 && leadTimeDays <= leadTimeDaysMax) return leadTimeDays;
  const params = { minimum: 0, maximum: leadTimeDaysMax };
  throw invalidInput(`${at}.leadTimeDays`, 'OUT_OF_RANGE', params);
}

/** Refuses what a sum over all lines could not hold exactly. */
function lineTotal(price: UnitPrice, quantity: number, at: string): Money {
  const millionthsMax = (largestSafe / BigInt(linesMax)) * 1_000_000n;
  const scaled = 10n ** BigInt(currencyExponent(price.currencyCode));
  if (price.millionths * BigInt(quantity) * scaled > millionthsMax) {
    throw invalidInput(`${at}.unitPrice.amount`, 'TOTAL_TOO_LARGE');
  }
  return price.times(quantity);
}

function longest(lines: readonly QuoteLine[]): number | null {
  const days = lines.flatMap((line) => line.leadTimeDays ?? []);
  return days.length > 0 ? Math.max(...days) : null;
}

function isComplete(lines: readonly QuoteLine[], asked: readonly DemandLine[]): boolean {
  return asked.every((demandLine) =>
    lines.some((line) => line.demandLine === demandLine && line.quantity >= demandLine.quantity),
  );
}

async function refuseUsedLineIds(work: Work, lines: readonly QuoteLine[]): Promise<void> {
  const used = await work.em.count(QuoteLine, { id: { $in: lines.map((line) => line.id) } });
  if (used > 0) throw new DomainError(commonErrors.ID_REUSED, { field: ['lines'] });
}
