// What a visitor wanted in the cart, kept in this tab over the sign-in. It is taken once, on the page where it was
// wished, so that it is never carried out twice; the line's id makes a repeat safe besides.
const KEY = 'agora.wish';
const KEPT_MS = 60 * 60 * 1000;

export interface Wish {
  lineId: string;
  offerId: string;
  quantity: number;
}

interface Kept extends Wish {
  /** The address the way back leads to. */
  place: string;
  keptAt: number;
}

const isKept = (value: unknown): value is Kept => {
  if (typeof value !== 'object' || value === null) return false;
  const { lineId, offerId, quantity, place, keptAt } = value as Partial<Kept>;
  return (
    [lineId, offerId, place].every((text) => typeof text === 'string') &&
    Number.isSafeInteger(quantity) &&
    typeof keptAt === 'number' &&
    Date.now() - keptAt < KEPT_MS
  );
};

export function keepWish(wish: Wish, place: string): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...wish, place, keptAt: Date.now() }));
  } catch {
    // A full or forbidden storage: the wish is forgotten.
  }
}

/** The wish of this address; nothing for any other. */
export function wishOf(place: string | undefined): Wish | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (!isKept(kept) || kept.place !== place) return null;
    const { lineId, offerId, quantity } = kept;
    return { lineId, offerId, quantity };
  } catch {
    return null;
  }
}

/** The wish of this address, which is forgotten by that. */
export function takeWish(place: string): Wish | null {
  const wish = wishOf(place);
  if (wish) sessionStorage.removeItem(KEY);
  return wish;
}
