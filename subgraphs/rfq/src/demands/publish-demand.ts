// A buyer publishes what it wants to buy. Content is checked whole before anything is written.
import { commonErrors, DomainError, invalidInput } from '@agora/kernel/errors.js';
import { type MoneyInput, textFrom, unitPriceFrom } from '@agora/kernel/graphql/values.js';
import { isId } from '@agora/kernel/ids.js';
import { isCurrencyCode } from '@agora/kernel/money/currency.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { tellDemand } from './demand.events.js';
import { Demand, DemandLine } from './demand.js';
import { takeNumber } from './number-series.js';
import { foldText } from './search-text.js';

const linesMax = 100;
const quantityMax = 1_000_000_000;
const openDaysMax = 366;
const dayMs = 86_400_000;

export interface DemandLineContent {
  id: string;
  productId?: string | null;
  specification?: string | null;
  quantity: number;
  unit: string;
  targetUnitPrice?: MoneyInput | null;
}

export interface DemandContent {
  id: string;
  title: string;
  description?: string | null;
  deliveryPlace?: string | null;
  deliverBy?: string | null;
  closesAt: Date;
  currencyCode: string;
  lines: DemandLineContent[];
}

export async function publishDemand(work: Work, input: DemandContent): Promise<Demand> {
  const { companyId, memberId } = work.actor.requireMember();
  const isOwn = (found: Demand) => found.buyerCompanyId === companyId;
  const known = await earlier(work, Demand, 'dem', input, isOwn);
  if (known) return known;
  if (!work.actor.actsFor(companyId, 'PURCHASER')) {
    throw new DomainError(commonErrors.FORBIDDEN, { params: { action: 'PUBLISH' } });
  }
  const demand = demandFrom(input, work.now);
  demand.buyerCompanyId = companyId;
  demand.publishedByMemberId = memberId;
  const lines = linesFrom(input, demand);
  demand.searchText = foldText(
    demand.title,
    demand.description,
    ...lines.map((line) => line.specification),
  );
  await refuseUsedLineIds(work, demand, lines);
  demand.number = await takeNumber(work, 'RFQ');
  work.add(demand);
  for (const line of lines) work.add(line);
  await tellDemand(work, 'rfq.demand.published', demand);
  return demand;
}

/** The demand's own content, checked; pure. */
export function demandFrom(input: DemandContent, now: Date): Demand {
  const demand = new Demand();
  demand.id = input.id;
  demand.title = textFrom(input.title, 'title', 200);
  demand.description = optionalText(input.description, 'description', 10_000);
  demand.deliveryPlace = optionalText(input.deliveryPlace, 'deliveryPlace', 200);
  demand.deliverBy = input.deliverBy ?? null;
  if (demand.deliverBy && demand.deliverBy < now.toISOString().slice(0, 10)) {
    throw invalidInput('deliverBy', 'IN_THE_PAST');
  }
  demand.closesAt = input.closesAt;
  if (demand.closesAt <= now) throw invalidInput('closesAt', 'IN_THE_PAST');
  if (demand.closesAt.getTime() > now.getTime() + openDaysMax * dayMs) {
    throw invalidInput('closesAt', 'TOO_LATE', { daysMax: openDaysMax });
  }
  if (!isCurrencyCode(input.currencyCode)) throw invalidInput('currencyCode', 'NOT_A_CURRENCY');
  demand.currencyCode = input.currencyCode;
  demand.createdAt = now;
  demand.contentHash = contentHash(input);
  return demand;
}

/** Its lines, checked; pure. */
export function linesFrom(input: DemandContent, demand: Demand): DemandLine[] {
  const count = input.lines.length;
  if (count < 1 || count > linesMax) {
    throw invalidInput('lines', 'COUNT_OUT_OF_RANGE', { minimum: 1, maximum: linesMax });
  }
  if (new Set(input.lines.map((line) => line.id)).size < count) {
    throw invalidInput('lines', 'ID_REPEATED');
  }
  return input.lines.map((line, position) => lineFrom(line, position, demand));
}

function lineFrom(input: DemandLineContent, position: number, demand: Demand): DemandLine {
  const at = `lines.${position}`;
  if (!isId('dln', input.id)) throw invalidInput(`${at}.id`, 'NOT_AN_ID', { prefix: 'dln' });
  const line = new DemandLine();
  line.id = input.id;
  line.demand = demand;
  line.position = position;
  line.productId = input.productId ?? null;
  if (line.productId && !isId('prd', line.productId)) {
    throw invalidInput(`${at}.productId`, 'NOT_AN_ID', { prefix: 'prd' });
  }
  line.specification = optionalText(input.specification, `${at}.specification`, 2000);
  if (!line.productId && !line.specification) throw invalidInput(`${at}.specification`, 'EMPTY');
  line.quantity = quantityFrom(input.quantity, `${at}.quantity`);
  line.unit = textFrom(input.unit, `${at}.unit`, 20);
  line.currencyCode = demand.currencyCode;
  line.targetMillionths = targetFrom(input, at, demand.currencyCode);
  return line;
}

function targetFrom({ targetUnitPrice }: DemandLineContent, at: string, currencyCode: string) {
  if (!targetUnitPrice) return null;
  const field = `${at}.targetUnitPrice`;
  const price = unitPriceFrom(targetUnitPrice, field);
  if (price.currencyCode !== currencyCode) {
    throw invalidInput(`${field}.currencyCode`, 'OTHER_CURRENCY', { currencyCode });
  }
  return price.millionths;
}

export function quantityFrom(quantity: number, field: string): number {
  if (quantity >= 1 && quantity <= quantityMax) return quantity;
  throw invalidInput(field, 'OUT_OF_RANGE', { minimum: 1, maximum: quantityMax });
}

/** Trimmed text or null when nothing was written. */
export function optionalText(text: string | null | undefined, field: string, lengthMax: number) {
  return text?.trim() ? textFrom(text, field, lengthMax) : null;
}

// Lines of this very demand come of the same request, sent twice at once: inserting will tell.
async function refuseUsedLineIds(work: Work, demand: Demand, lines: DemandLine[]): Promise<void> {
  const ids = lines.map((line) => line.id);
  const used = await work.em.count(DemandLine, { id: { $in: ids }, demand: { $ne: demand.id } });
  if (used > 0) throw new DomainError(commonErrors.ID_REUSED, { field: ['lines'] });
}
