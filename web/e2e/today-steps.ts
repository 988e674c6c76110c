// What the first pages of the portals count is what the lists behind them hold.
import { expect } from '@jest/globals';
import type { Journey } from './journey.js';

const operator = 'operator@agora.example';
const sellers = ['seller@nordic.example', 'seller@pearl.example', 'seller@lihua.example'];

/** All of it: what the demo holds of these fits one page. */
const LIST = 'first: 100';
const rows = `totalCount nodes { id } pageInfo { hasNextPage }`;

const decided: Readonly<Record<string, string>> = {
  applications: 'sellerApplications(filter: { state: SUBMITTED }, PAGE)',
  verifications: 'companyVerifications(filter: { state: SUBMITTED }, PAGE)',
  proposals: 'products(filter: { state: IN_REVIEW }, PAGE)',
  merges: 'mergeProposals(state: OPEN, PAGE)',
};

const sold = (state: string) => `orders(filter: { side: SELLING, state: ${state} }, PAGE)`;
const ordered: Readonly<Record<string, string>> = {
  toConfirm: sold('AWAITING_CONFIRMATION'),
  toShip: sold('CONFIRMED'),
  partlyShipped: sold('PARTLY_SHIPPED'),
};

interface List {
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

async function asks<Data>(journey: Journey, who: string, query: string): Promise<Data> {
  return (await journey.asks(who, query)) as Data;
}

/** Counted and listed in one answer, so that nothing changes in between. */
async function counted(journey: Journey, who: string, lists: Readonly<Record<string, string>>) {
  const asked = Object.entries(lists).map(
    ([name, list]) => `${name}: ${list.replace('PAGE', LIST)} { ${rows} }`,
  );
  const found = await asks<Record<string, List>>(journey, who, `{ ${asked.join(' ')} }`);
  for (const [name, { totalCount, nodes, pageInfo }] of Object.entries(found)) {
    expect([who, name, totalCount, pageInfo.hasNextPage]).toEqual([who, name, nodes.length, false]);
  }
  return Object.values(found).reduce((sum, { totalCount }) => sum + totalCount, 0);
}

export async function countsWhatListsHold(journey: Journey): Promise<void> {
  const waiting = await counted(journey, operator, { ...decided, ...ordered });
  expect(waiting).toBeGreaterThan(0);
  const reviews = await asks<{
    groups: readonly { readonly pendingCount: number }[];
    list: List;
  }>(
    journey,
    operator,
    `{ groups: offerReviewGroups { pendingCount }
       list: offerReviews(filter: { state: PENDING }, ${LIST}) { ${rows} } }`,
  );
  const pending = reviews.groups.reduce((sum, { pendingCount }) => sum + pendingCount, 0);
  expect([pending, reviews.list.pageInfo.hasNextPage]).toEqual([reviews.list.nodes.length, false]);
  expect(pending).toBeGreaterThan(0);
  for (const seller of sellers) await countsOffers(journey, seller);
}

interface Offers {
  readonly mySeller: {
    readonly inactiveOffers: readonly { readonly code: string; readonly count: number }[];
    readonly manageableOffers?: List;
  };
}

async function countsOffers(journey: Journey, seller: string): Promise<void> {
  await counted(journey, seller, ordered);
  const all = (list = '') => `{ mySeller { inactiveOffers { code count } ${list} } }`;
  const { mySeller } = await asks<Offers>(journey, seller, all());
  for (const { code } of mySeller.inactiveOffers) {
    const list = `manageableOffers(filter: { reason: ${code} }, ${LIST}) { ${rows} }`;
    const { mySeller: now } = await asks<Offers>(journey, seller, all(list));
    const count = now.inactiveOffers.find((each) => each.code === code)?.count ?? 0;
    const { totalCount, nodes } = now.manageableOffers ?? {};
    expect([seller, code, totalCount]).toEqual([seller, code, count]);
    expect([seller, code, nodes?.length]).toEqual([seller, code, Math.min(count, 100)]);
  }
}
