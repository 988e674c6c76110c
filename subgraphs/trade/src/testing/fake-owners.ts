// Owners of offers for tests: store and sellers as their contract says, in memory, with stock that is
// counted, answers that are remembered, and every kind of trouble on demand.
import type { AskSibling, SubgraphResponse } from '@agora/kernel/siblings.js';

export interface FakeOffer {
  productId: string;
  vendorId: string;
  vendorCompanyId: string;
  unitPriceMillionths: string;
  currencyCode: string;
  available: number;
  isContractOnly?: boolean;
  availability?: string;
  availableOn?: string;
}

interface Line {
  lineId: string;
  offerId: string;
  quantity: number;
}

interface Held {
  state: 'HELD' | 'COMMITTED' | 'RELEASED' | 'EXPIRED' | 'REFUSED';
  lines: Line[];
  refusals: object[];
  returned: Set<string>;
}

type Operation = 'terms' | 'reserve' | 'commit' | 'release' | 'releaseLines';

/** silent: not done, no answer. deaf: done, but the answer is lost. */
export type Trouble = 'silent' | 'deaf';

export class FakeOwners {
  readonly offers = new Map<string, FakeOffer>();
  readonly held = new Map<string, Held>();
  /** What may be charged, by member and cost centre: accounts' part of a checkout. */
  readonly costCentres = new Map<string, { code: string; name: object | null }>();
  /** The categories above products, the own one first: catalog's part. */
  readonly categoryPaths = new Map<string, string[]>();
  isCatalogAway = false;
  readonly calls: { owner: string; operation: Operation; purchaseId: string }[] = [];
  /** Consulted for each call; returns the trouble it meets. */
  trouble: (owner: string, operation: Operation, callNumber: number) => Trouble | undefined = () =>
    undefined;

  /** Named so that it can be given to TestSubgraph.start. */
  readonly ask: AskSibling = async (owner, { query, variables }) => {
    if (owner === 'catalog') {
      if (this.isCatalogAway) throw new Error('catalog does not answer');
      const { productIds } = variables as { productIds: string[] };
      const pathOf = (id: string) => this.categoryPaths.get(id) ?? [];
      const paths = productIds.map((id) => ({ productId: id, categoryIds: pathOf(id) }));
      return { data: { categoryPaths: paths } };
    }
    if (owner === 'accounts') {
      const { memberId, costCentreId } = variables as Record<string, string>;
      const found = this.costCentres.get(`${memberId} ${costCentreId}`) ?? null;
      return { data: { chargeableCostCentre: found } };
    }
    const operation = operationOf(query);
    const name = /\{\s*(\w+)\(/.exec(query.replace(/^[^{]*/, ''))?.[1] ?? '';
    const input = variables?.input as never;
    this.calls.push({ owner, operation, purchaseId: (input as { purchaseId: string }).purchaseId });
    const trouble = this.trouble(owner, operation, this.calls.length);
    if (trouble === 'silent') throw new Error(`${owner} does not answer`);
    const answer = this[operation](owner, input);
    if (trouble === 'deaf') throw new Error(`the answer of ${owner} is lost`);
    return { data: { [name]: answer } } as SubgraphResponse;
  };

  countOf(operation: Operation): number {
    return this.calls.filter((call) => call.operation === operation).length;
  }

  /** Owners that still hold something for the purchase: none once it has ended. */
  heldFor(purchaseId: string): string[] {
    return [...this.held].flatMap(([key, { state }]) =>
      key.endsWith(purchaseId) && state === 'HELD' ? [key] : [],
    );
  }

  /** As time would: what is held is free again. */
  expire(owner: string, purchaseId: string): void {
    this.endHold(`${owner} ${purchaseId}`, 'EXPIRED');
  }

  private terms(_owner: string, { lines }: { lines: Line[] }) {
    const none = { productId: null, vendorId: null, unitPriceMillionths: null, currencyCode: null };
    const unknown = { availability: null, availableOn: null };
    const termsOf = (line: Line) => ({
      ...unknown,
      ...(this.offers.get(line.offerId) ?? none),
      lineId: line.lineId,
      problems: this.refusalsOf(line),
    });
    return { lines: lines.map(termsOf) };
  }

  private reserve(owner: string, input: { purchaseId: string; lines: Line[] }) {
    const key = `${owner} ${input.purchaseId}`;
    const known = this.held.get(key);
    if (known?.state === 'RELEASED' || known?.state === 'EXPIRED') {
      const refusals = input.lines.map(({ lineId }) => ({
        lineId,
        code: 'RESERVATION_ENDED',
        params: {},
      }));
      return { outcome: 'REFUSED', refusals, lines: [], userErrors: [] };
    }
    if (!known) {
      const refusals = input.lines.flatMap((line) => this.refusalsOf(line));
      const state = refusals.length > 0 ? 'REFUSED' : 'HELD';
      this.held.set(key, { state, lines: input.lines, refusals, returned: new Set() });
      if (state === 'HELD') for (const line of input.lines) this.take(line);
    }
    const { state, refusals } = this.held.get(key) as Held;
    const outcome = state === 'REFUSED' ? 'REFUSED' : 'RESERVED';
    const lines = outcome === 'RESERVED' ? input.lines.map((line) => this.promise(line)) : [];
    return { outcome, refusals, lines, userErrors: [] };
  }

  private commit(owner: string, { purchaseId }: { purchaseId: string }) {
    const held = this.held.get(`${owner} ${purchaseId}`);
    if (held?.state === 'HELD') held.state = 'COMMITTED';
    const isCommitted = held?.state === 'COMMITTED';
    return { userErrors: isCommitted ? [] : [{ code: 'RESERVATION_NOT_HELD', message: 'gone' }] };
  }

  private release(owner: string, { purchaseId }: { purchaseId: string }) {
    const key = `${owner} ${purchaseId}`;
    if (!this.held.has(key)) {
      this.held.set(key, { state: 'RELEASED', lines: [], refusals: [], returned: new Set() });
    }
    this.endHold(key, 'RELEASED');
    return { userErrors: [] };
  }

  private releaseLines(owner: string, input: { purchaseId: string; lineIds: string[] }) {
    const held = this.held.get(`${owner} ${input.purchaseId}`);
    if (held?.state !== 'COMMITTED') {
      return { userErrors: [{ code: 'RESERVATION_NOT_COMMITTED', message: 'not sold' }] };
    }
    for (const line of held.lines) {
      if (!input.lineIds.includes(line.lineId) || held.returned.has(line.lineId)) continue;
      held.returned.add(line.lineId);
      this.take({ ...line, quantity: -line.quantity });
    }
    return { userErrors: [] };
  }

  private refusalsOf({ lineId, offerId, quantity }: Line) {
    const offer = this.offers.get(offerId);
    if (!offer) return [{ lineId, code: 'NOT_FOUND', params: {} }];
    if (offer.isContractOnly) return [{ lineId, code: 'CONTRACT_ONLY', params: {} }];
    if (offer.available >= quantity) return [];
    return [{ lineId, code: 'OUT_OF_STOCK', params: { available: offer.available, quantity } }];
  }

  private take({ offerId, quantity }: Line): void {
    const offer = this.offers.get(offerId);
    if (offer) offer.available -= quantity;
  }

  private endHold(key: string, to: 'RELEASED' | 'EXPIRED'): void {
    const held = this.held.get(key);
    if (held?.state !== 'HELD') return;
    held.state = to;
    for (const line of held.lines) this.take({ ...line, quantity: -line.quantity });
  }

  private promise({ lineId, offerId }: Line) {
    const { available: _, ...offer } = this.offers.get(offerId) as FakeOffer;
    return {
      availability: 'FROM_STOCK',
      availableOn: null,
      ...offer,
      lineId,
      offerId,
      priceSource: 'PUBLIC_TIER',
      leadTimeDays: 3,
      vendorSku: null,
    };
  }
}

function operationOf(query: string): Operation {
  if (/OfferTerms/.test(query)) return 'terms';
  if (/reserve(Store|Seller)Stock/.test(query)) return 'reserve';
  if (/commit/.test(query)) return 'commit';
  return /release(Store|Seller)Lines/.test(query) ? 'releaseLines' : 'release';
}
