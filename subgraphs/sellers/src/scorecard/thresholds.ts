// What sellers are measured by, and where it becomes too much: published to everybody, the same for all. Pure.

export const measureCodes = {
  UNFULFILLED: 'UNFULFILLED',
  LATE_ANSWER: 'LATE_ANSWER',
  LATE_SHIPMENT: 'LATE_SHIPMENT',
  SHORT_DELIVERY: 'SHORT_DELIVERY',
  UNQUOTED_DEMAND: 'UNQUOTED_DEMAND',
  LATE_QUOTE: 'LATE_QUOTE',
  LATE_REPLY: 'LATE_REPLY',
} as const;
export type MeasureCode = keyof typeof measureCodes;

export interface Threshold {
  readonly code: MeasureCode;
  /** The share of bad ones that is still good, in hundredths of a percent. */
  readonly limitBasisPoints: number;
}

export const thresholds: readonly Threshold[] = [
  { code: 'UNFULFILLED', limitBasisPoints: 500 },
  { code: 'LATE_ANSWER', limitBasisPoints: 1_000 },
  { code: 'LATE_SHIPMENT', limitBasisPoints: 800 },
  { code: 'SHORT_DELIVERY', limitBasisPoints: 300 },
  { code: 'UNQUOTED_DEMAND', limitBasisPoints: 8_000 },
  { code: 'LATE_QUOTE', limitBasisPoints: 3_000 },
  { code: 'LATE_REPLY', limitBasisPoints: 2_000 },
];

/** What happened in so many days counts. */
export const windowDays = 90;
/** Fewer than these say nothing. */
export const sampleMin = 5;
/** An order should be answered within these. */
export const answerHours = 24;
/** A demand should be quoted within these. */
export const quoteHours = 72;
/** The operator's messages should be answered within these. */
export const replyHours = 48;
/** When no lead time was promised. */
export const usualLeadTimeDays = 7;

export const judgements = {
  TOO_FEW: 'TOO_FEW',
  GOOD: 'GOOD',
  AT_RISK: 'AT_RISK',
  BEYOND: 'BEYOND',
} as const;
export type Judgement = keyof typeof judgements;

export interface Tally {
  readonly sampleSize: number;
  readonly badCount: number;
}

const atRiskWithin = 2;

export function isBeyond({ sampleSize, badCount }: Tally, limit: number): boolean {
  return sampleSize >= sampleMin && badCount * 10_000 > limit * sampleSize;
}

/** How many more bad ones in a row, and nothing else, until it is too much; 0 when it is already. */
export function badUntilBeyond({ sampleSize, badCount }: Tally, limit: number): number {
  let more = 0;
  const at = () => ({ sampleSize: sampleSize + more, badCount: badCount + more });
  while (!isBeyond(at(), limit)) more += 1;
  return more;
}

/** How many good ones in a row until it is good again; 0 when it is. */
export function goodUntilWithin({ sampleSize, badCount }: Tally, limit: number): number {
  if (!isBeyond({ sampleSize, badCount }, limit)) return 0;
  return Math.ceil((badCount * 10_000) / limit) - sampleSize;
}

export function judge(tally: Tally, limit: number): Judgement {
  if (tally.sampleSize < sampleMin) return 'TOO_FEW';
  const left = badUntilBeyond(tally, limit);
  if (left === 0) return 'BEYOND';
  return left <= atRiskWithin ? 'AT_RISK' : 'GOOD';
}
