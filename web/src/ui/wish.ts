// What a visitor wanted in the cart, kept in this tab over the sign-in. It is taken once, on the page where it was
// wished, so that it is never carried out twice; the lines' ids make a repeat safe besides.
const KEY = 'agora.wish';
const KEPT_MS = 60 * 60 * 1000;

interface Kept {
  wish: unknown;
  /** The address the way back leads to. */
  place: string;
  keptAt: number;
}

export function keepWish(wish: object, place: string): void {
  const kept: Kept = { wish, place, keptAt: Date.now() };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A full or forbidden storage: the wish is forgotten.
  }
}

/** The wish of this address, in the shape that its page kept it in; nothing for any other. */
export function wishOf(place: string | undefined): unknown {
  try {
    const kept: Partial<Kept> | null = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    const isKept = kept?.place === place && Date.now() - Number(kept?.keptAt) < KEPT_MS;
    return isKept ? kept?.wish : undefined;
  } catch {
    return undefined;
  }
}

/** Once it is taken, it is there no more. */
export function forgetWish(place: string): void {
  if (wishOf(place)) sessionStorage.removeItem(KEY);
}
