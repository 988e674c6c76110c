// The places of the market, each with words of its own: who looks for a part does not load the operator's.

/** By the first step of a path; what lies deeper may be another place. */
const steps = {
  front: ['', 'search', 'products', 'compare', 'vendors'],
  community: ['articles', 'demands', 'threads'],
  buying: ['cart', 'checkout', 'look-up', 'orders', 'purchases', 'saved-searches', 'watches'],
  company: ['company'],
  account: ['account'],
  security: ['account/security'],
  seller: ['seller'],
  operator: ['operator'],
  offers: ['seller/offers'],
  standing: ['seller/apply', 'seller/messages', 'seller/standing', 'seller/storefront'],
  pricing: ['seller/prices', 'operator/prices'],
  stock: ['seller/stock', 'operator/stock'],
  files: ['seller/imports', 'operator/imports', 'seller/exports', 'operator/exports'],
  describing: ['seller/products', 'operator/products'],
  curating: [
    'operator/categories',
    'operator/attributes',
    'operator/brands',
    'operator/merges',
    'operator/reviews',
    'operator/search',
  ],
} as const;

export type Place = keyof typeof steps | 'entrance';
const placeOfStep = new Map<string, Place>(
  Object.entries(steps).flatMap(([place, all]) => all.map((step) => [step, place as Place])),
);

/** By the first step of a path, of a route's file as well; what is nobody's belongs to the entrance. */
export function placeOf(path: string): Place {
  const [, step = '', deeper = ''] = /^[/]?([\w-]*)(?:[/]([\w-]*))?/.exec(path) ?? [];
  return (
    placeOfStep.get(`${step}/${deeper}`) ??
    placeOfStep.get(step === 'index' ? '' : step) ??
    'entrance'
  );
}
