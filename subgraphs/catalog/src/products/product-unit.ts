// What a product is counted in: prices and quantities of all its offers are per one of these.
export const productUnits = {
  PIECE: 'PIECE',
  PAIR: 'PAIR',
  SET: 'SET',
  PACK: 'PACK',
  ROLL: 'ROLL',
  METER: 'METER',
  SQUARE_METER: 'SQUARE_METER',
  CUBIC_METER: 'CUBIC_METER',
  LITER: 'LITER',
  GRAM: 'GRAM',
  KILOGRAM: 'KILOGRAM',
  TON: 'TON',
  HOUR: 'HOUR',
  DAY: 'DAY',
  WEEK: 'WEEK',
  MONTH: 'MONTH',
  YEAR: 'YEAR',
  JOB: 'JOB',
} as const;
export type ProductUnit = keyof typeof productUnits;

const serviceUnits: readonly ProductUnit[] = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR', 'JOB'];

/** Services are counted in time, by the job or, like a licence, by the piece; goods in anything but time and jobs. */
export function unitFits(unit: ProductUnit, kind: 'GOODS' | 'SERVICE'): boolean {
  return unit === 'PIECE' || serviceUnits.includes(unit) === (kind === 'SERVICE');
}

export const usualUnit = (kind: 'GOODS' | 'SERVICE'): ProductUnit =>
  kind === 'SERVICE' ? 'HOUR' : 'PIECE';
