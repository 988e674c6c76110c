// A part list on screen: what was asked, what was found for it, and what was chosen where there is a choice.
import type { LookUpQuery as Answer, OfferChoiceQuery } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import type { ListLine } from './read-lines.js';

export type Row = NonNullable<Answer['lookUp']>[number];
export type Match = Row['matches'][number];
type OfferNode = NonNullable<
  NonNullable<NonNullable<OfferChoiceQuery['product']>['offerRanking']>['ranked'][number]['offer']
>;
export interface ChosenOffer {
  id: string;
  vendor: OfferNode['vendor'];
  minimumQuantity: number;
  orderMultiple: number;
  stock: OfferNode['stock'];
  unitPrice: { amount: string; currencyCode: string } | null;
}

export interface PartLine extends ListLine {
  /** The cart line it becomes: made once, so that adding again adds nothing twice. */
  key: string;
  productId?: string;
  offer?: ChosenOffer;
}

export const partLines = (lines: readonly ListLine[]): PartLine[] =>
  lines.map((line) => ({ ...line, key: newId('cli') }));

/** Whether it is a list as it was kept over a sign-in. */
export const isPartList = (value: unknown): value is PartLine[] =>
  Array.isArray(value) && value.every((line) => line && 'key' in line && 'partNumber' in line);

export type Finding = 'FOUND' | 'SEVERAL' | 'NONE' | 'NOT_SOLD';

/** The match that the line stands for: the chosen one, or the only one. */
export function matchOf(line: PartLine, row: Row | undefined): Match | undefined {
  const matches = row?.matches ?? [];
  if (line.productId) return matches.find(({ product }) => product?.id === line.productId);
  return matches.length === 1 ? matches[0] : undefined;
}

export function findingOf(line: PartLine, row: Row | undefined): Finding {
  if (!row || row.matches.length === 0) return 'NONE';
  const match = matchOf(line, row);
  if (!match) return 'SEVERAL';
  return match.offerCount > 0 ? 'FOUND' : 'NOT_SOLD';
}

/** The offer that would be bought: the chosen one, else the cheapest. */
export function offerOf(line: PartLine, match: Match | undefined): ChosenOffer | undefined {
  if (line.offer) return line.offer;
  const best = match?.bestOffer;
  return best ? { ...best, unitPrice: match.indexedPrice } : undefined;
}
