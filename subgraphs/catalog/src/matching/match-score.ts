// How likely two products are one, from 0 to 100, and why. Pure: part number, brand, name, category and
// specifications speak for it or against it; from 60 on a person is asked.
import type { Product } from '../products/product.js';
import { tokens } from '../search/tokens.js';

export const matchReasons = {
  SAME_PART_NUMBER: 'SAME_PART_NUMBER',
  SAME_BRAND: 'SAME_BRAND',
  SIMILAR_BRAND: 'SIMILAR_BRAND',
  SAME_NAME: 'SAME_NAME',
  SIMILAR_NAME: 'SIMILAR_NAME',
  SAME_CATEGORY: 'SAME_CATEGORY',
  SAME_SPECIFICATIONS: 'SAME_SPECIFICATIONS',
} as const;
export type MatchReason = keyof typeof matchReasons;

export const scoreToAsk = 60;

export interface Candidate
  extends Pick<Product, 'name' | 'categoryId' | 'foldedMpn' | 'gtin' | 'kind' | 'specifications'> {
  /** As it is folded, with merges and aliases followed; null when unknown. */
  brandName: string | null;
}

export interface Match {
  score: number;
  reasons: MatchReason[];
}

interface Point {
  points: number;
  reason?: MatchReason;
}

/** Symmetric: which of the two is asked about the other makes no difference. */
export function matchScore(a: Candidate, b: Candidate): Match {
  if (a.kind !== b.kind) return { score: 0, reasons: [] };
  const points: Point[] = [
    partNumberPoint(a, b),
    gtinPoint(a, b),
    brandPoint(a.brandName, b.brandName),
    namePoint(a, b),
    categoryPoint(a, b),
    specificationPoint(a, b),
  ];
  const sum = points.reduce((total, { points: each }) => total + each, 0);
  const reasons = points.flatMap(({ reason }) => reason ?? []);
  return { score: Math.max(0, Math.min(100, sum)), reasons };
}

function partNumberPoint(a: Candidate, b: Candidate): Point {
  if (a.foldedMpn && b.foldedMpn) {
    return a.foldedMpn === b.foldedMpn
      ? { points: 50, reason: 'SAME_PART_NUMBER' }
      : { points: -70 };
  }
  // Where neither has a number, the name is all there is to go by.
  return { points: a.foldedMpn || b.foldedMpn ? 0 : 20 };
}

/** Equal ones never meet here, they are unique; different ones are different trade units at least. */
const gtinPoint = (a: Candidate, b: Candidate): Point =>
  a.gtin && b.gtin && a.gtin !== b.gtin ? { points: -50 } : { points: 0 };

function brandPoint(a: string | null, b: string | null): Point {
  if (!a || !b) return { points: 0 };
  if (a === b) return { points: 30, reason: 'SAME_BRAND' };
  const [short = '', long = ''] = [a, b].sort((x, y) => x.length - y.length);
  const isPart = short.length >= 3 && ` ${long} `.includes(` ${short} `);
  return isPart ? { points: 20, reason: 'SIMILAR_BRAND' } : { points: -40 };
}

function namePoint(a: Candidate, b: Candidate): Point {
  const similarity = Math.max(
    wordsShared(a.name.en, b.name.en),
    wordsShared(a.name.zhCN, b.name.zhCN),
  );
  if (similarity === 1) return { points: 30, reason: 'SAME_NAME' };
  if (similarity >= 0.6) return { points: 20, reason: 'SIMILAR_NAME' };
  return { points: 0 };
}

/** Words in both over words in either, 0 to 1. */
function wordsShared(a: string | null | undefined, b: string | null | undefined): number {
  if (!a || !b) return 0;
  const [one, other] = [new Set(tokens(a)), new Set(tokens(b))];
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

function categoryPoint(a: Candidate, b: Candidate): Point {
  if (!a.categoryId || !b.categoryId) return { points: 0 };
  return a.categoryId === b.categoryId ? { points: 10, reason: 'SAME_CATEGORY' } : { points: -10 };
}

/** One that differs may be a slip where a number says they are one; it tells namesakes apart. */
function specificationPoint(a: Candidate, b: Candidate): Point {
  const statedBy = ({ number, option, text }: Candidate['specifications'][number]) =>
    number ?? option ?? text;
  const stated = new Map(a.specifications.map((s) => [s.attributeId, statedBy(s)]));
  const shared = b.specifications.filter((s) => stated.has(s.attributeId));
  const equal = shared.filter((s) => stated.get(s.attributeId) === statedBy(s)).length;
  const different = shared.length - equal;
  if (different > 0) return { points: different === 1 ? -15 : -30 };
  return equal >= 3 ? { points: 10, reason: 'SAME_SPECIFICATIONS' } : { points: 0 };
}
