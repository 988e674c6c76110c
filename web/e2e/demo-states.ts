// What the demo market must have something of, as its people ask for it: every state that a screen can show. The
// first step of the journey asks, before anything is changed.
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { Journey } from './journey.js';

const operator = 'operator@agora.example';
const helios = 'buyer@helios.example';

interface Holding {
  readonly who: string;
  readonly ask: string;
  /** Words that must all be somewhere in the answer. */
  readonly holds: readonly string[];
}

const states: readonly Holding[] = [
  {
    who: operator,
    ask: '{ orders(first: 100) { nodes { state } } }',
    holds: [
      'AWAITING_CONFIRMATION',
      'CANCELLED',
      'COMPLETED',
      'CONFIRMED',
      'DECLINED',
      'EXPIRED',
      'PARTLY_SHIPPED',
      'RECEIVED',
      'SHIPPED',
    ],
  },
  {
    who: helios,
    ask: '{ orders(first: 50) { nodes { timeline { note } } } }',
    holds: ['One gearbox was missing from the pallet.'],
  },
  {
    who: helios,
    ask: '{ demands(first: 50) { nodes { state } } }',
    holds: ['AWARDED', 'CANCELLED', 'CLOSED', 'EXPIRED', 'OPEN'],
  },
  {
    who: 'seller@lihua.example',
    ask: '{ quotes(filter: { mine: true }) { nodes { state } } }',
    holds: ['SUBMITTED', 'WITHDRAWN'],
  },
  {
    who: 'seller@nordic.example',
    ask: '{ quotes(filter: { mine: true }) { nodes { state } } }',
    holds: ['LOST', 'SUBMITTED'],
  },
  {
    who: 'seller@rheintal.example',
    ask: '{ quotes(filter: { mine: true }) { nodes { state } } mySeller { commissionTerms { state } } }',
    holds: ['EXPIRED', 'PROPOSED'],
  },
  {
    who: operator,
    ask: '{ sellerApplications(first: 50) { nodes { state } } }',
    holds: ['APPROVED', 'CHANGES_REQUESTED', 'REJECTED', 'SUBMITTED'],
  },
  {
    who: 'seller@taishan.example',
    ask: '{ mySellerApplication { state } }',
    holds: ['DRAFT'],
  },
  {
    who: operator,
    ask: '{ open: sellers(first: 50) { nodes { state availability } } suspended: sellers(filter: { state: SUSPENDED }) { nodes { state } } closed: sellers(filter: { state: CLOSED }) { nodes { state } } }',
    holds: ['ADMITTED', 'SUSPENDED', 'CLOSED', 'HOLIDAY'],
  },
  {
    who: operator,
    ask: '{ sellers(first: 20) { nodes { warnings(first: 3) { nodes { state } } commissionTerms { state } } } }',
    holds: ['AGREED', 'APPEALED', 'DECLINED', 'RAISED', 'WITHDRAWN'],
  },
  {
    who: operator,
    ask: '{ sellers(filter: { state: SUSPENDED }) { nodes { warnings(first: 3) { nodes { state } } } } }',
    holds: ['UPHELD'],
  },
  {
    who: operator,
    ask: '{ offerReviews(first: 20) { nodes { state } } }',
    holds: ['PENDING', 'REJECTED'],
  },
  {
    who: 'seller@tiandun.example',
    ask: '{ mySeller { inactiveOffers { code } } }',
    holds: ['DRAFT', 'EXPIRED', 'PAUSED', 'WITHDRAWN'],
  },
  {
    who: 'seller@lihua.example',
    ask: '{ mySeller { inactiveOffers { code } } }',
    holds: ['OUT_OF_STOCK'],
  },
  {
    who: 'seller@pearl.example',
    ask: '{ mySeller { inactiveOffers { code } } }',
    holds: ['IN_REVIEW', 'REVIEW_REJECTED', 'TAKEN_DOWN'],
  },
  {
    who: 'seller@rheintal.example',
    ask: '{ mySeller { offers(first: 40) { nodes { kind stock { state } } } } }',
    holds: ['FIXED_PRICE', 'NEGOTIABLE', 'ON_REQUEST', 'IN_STOCK', 'MADE_TO_ORDER'],
  },
  {
    who: 'seller@yunfeng.example',
    ask: '{ mySeller { offers(first: 20) { nodes { kind } } } }',
    holds: ['CONTRACT_ONLY'],
  },
  {
    who: operator,
    ask: `{ businessUnit(slug: "agora-industrial") { warehouses { name } ownOffers(first: 60) { nodes {
      stock { state } ... on StoreOffer { inventory { arrivals { state } places { warehouse { place } } } } } } } }`,
    holds: ['BACK_ORDER', 'LOW_STOCK', 'OUT_OF_STOCK', 'EXPECTED', 'Foshan'],
  },
  {
    who: operator,
    ask: `{ businessUnit(slug: "agora-electrical") { assortments { nodes { name } } customerGroups { nodes { __typename } }
      orderMinimums { amount { amount } } priceChanges { nodes { state } } priceLists { nodes { state } } } }`,
    holds: ['DF-2288 项目专供', 'CustomerGroup', '200.00', 'SCHEDULED', 'IN_FORCE'],
  },
  {
    who: operator,
    ask: `{ active: products(filter: { state: ACTIVE }, first: 1) { nodes { state } } draft: products(filter: { state: DRAFT }) { nodes { state } }
      review: products(filter: { state: IN_REVIEW }) { nodes { state } } rejected: products(filter: { state: REJECTED }) { nodes { state } }
      retired: products(filter: { state: RETIRED }) { nodes { state } } }`,
    holds: ['ACTIVE', 'DRAFT', 'IN_REVIEW', 'REJECTED', 'RETIRED'],
  },
  {
    who: operator,
    ask: '{ products(filter: { text: "SET-CABINET-S" }) { nodes { bundleParts { quantity product { mpn } } } } }',
    holds: ['TS2.5-GY', 'VDR-240-24'],
  },
  {
    who: operator,
    ask: '{ companyVerifications(first: 20) { nodes { state } } }',
    holds: ['APPROVED', 'CHANGES_REQUESTED', 'SUBMITTED'],
  },
  {
    who: helios,
    ask: `{ viewer { costCentres { code } sessions { userAgent } company { units { name } costCentres { code } roles { name } apiKeys { state }
      addresses { city } invitations(state: OPEN) { nodes { state } } joinRequests { state } domains { domain } } } }`,
    holds: [
      '4711',
      'Assembly',
      'Buyer for the works',
      'Augsburg',
      'OPEN',
      'WAITING',
      'helios.example',
    ],
  },
  {
    who: helios,
    ask: '{ watches { nodes { state } } savedSearches { nodes { name } } recentlyViewedProducts { nodes { mpn } } purchases { nodes { costCentre { code } } } }',
    holds: ['ARMED', 'Nitrile gloves', '6204-2RS', '5200'],
  },
  {
    who: 'seller@zhongzhou.example',
    ask: '{ importJobs { nodes { state problemCounts { code } } } }',
    holds: ['FINISHED'],
  },
  {
    who: operator,
    ask: '{ importJobs { nodes { state } } exportJobs { nodes { fileName } } searchTerms { text } synonymGroups(first: 100) { nodes { terms } } }',
    holds: ['ANALYSED', '伺服驱动器', 'VFD'],
  },
  {
    who: operator,
    ask: '{ threads(first: 50) { nodes { kind state posts(first: 5) { nodes { hiddenReason } } } } articles { nodes { state } } }',
    holds: ['ANSWERED', 'CLOSED', 'DISCUSSION', 'OPEN', 'PUBLISHED', 'QUESTION'],
  },
];

/** Every word at the ends of an answer. */
function leavesOf(answer: unknown): string[] {
  if (answer === null || answer === undefined) return [];
  if (typeof answer !== 'object') return [String(answer)];
  return Object.values(answer).flatMap(leavesOf);
}

/** What was searched is counted some seconds later. */
const ASKS_MAX = 30;

export async function holdsEveryState(journey: Journey): Promise<void> {
  const missing: string[] = [];
  for (const { who, ask, holds } of states) {
    let lacking = holds;
    for (let asks = 0; asks < ASKS_MAX && lacking.length > 0; asks++) {
      if (asks > 0) await delay(500);
      const words = new Set(leavesOf(await journey.asks(who, ask)));
      lacking = holds.filter((word) => !words.has(word));
    }
    missing.push(...lacking.map((word) => `${word}: ${ask}`));
  }
  expect(missing).toEqual([]);
}
