// Every product of the demo that generators make, in the order of the category tree.
import { bearings } from './families/bearings.js';
import { cables } from './families/cables.js';
import { connectors } from './families/connectors.js';
import { fasteners } from './families/fasteners.js';
import { fluids } from './families/fluids.js';
import { itGoods } from './families/it.js';
import { motors } from './families/motors.js';
import { safety } from './families/safety.js';
import { sensors } from './families/sensors.js';
import { services } from './families/services.js';
import type { DemoGood } from './good.js';

const families = [
  bearings,
  fasteners,
  cables,
  connectors,
  sensors,
  motors,
  fluids,
  safety,
  itGoods,
  services,
];

/** The newest of the catalog are shown first: let these be some of every kind, not one family's rest. */
const isAmongNewest = (index: number) => index % 397 === 11;

export function allGoods(): DemoGood[] {
  const goods = families.flatMap((family) => [...family()]);
  return [
    ...goods.filter((_, i) => !isAmongNewest(i)),
    ...goods.filter((_, i) => isAmongNewest(i)),
  ];
}

/** How many stand at the end of them to be the newest: they come in on their own, after all others. */
export const newestCount = ({ length }: readonly DemoGood[]): number =>
  Array.from({ length }, (_, i) => i).filter(isAmongNewest).length;

/** The source's own key: brands number by themselves. */
export const keyOf = ({ brand, mpn }: Pick<DemoGood, 'brand' | 'mpn'>): string =>
  `${brand ?? 'agora'}/${mpn}`;
