// The places of the market, each with words of its own: who looks for a part does not load the operator's.

const steps = {
  front: ['', 'search', 'products', 'compare', 'vendors'],
  community: ['articles', 'demands', 'threads'],
  buying: ['cart', 'checkout', 'look-up', 'orders', 'purchases', 'saved-searches', 'watches'],
  company: ['account', 'company'],
  seller: ['seller'],
  operator: ['operator'],
} as const;

export type Place = keyof typeof steps | 'entrance';
const placeOfStep = new Map<string, Place>(
  Object.entries(steps).flatMap(([place, all]) => all.map((step) => [step, place as Place])),
);

/** By the first step of a path, of a route's file as well; what is nobody's belongs to the entrance. */
export function placeOf(path: string): Place {
  const [, step = ''] = /^[/]?([\w-]*)/.exec(path) ?? [];
  return placeOfStep.get(step === 'index' ? '' : step) ?? 'entrance';
}
