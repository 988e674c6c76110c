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
export function allGoods(): DemoGood[] {
  const goods = families.flatMap((family) => [...family()]);
  const isShown = (index: number) => index % 397 === 11;
  return [...goods.filter((_, i) => !isShown(i)), ...goods.filter((_, i) => isShown(i))];
}

/** The source's own key: brands number by themselves. */
export const keyOf = ({ brand, mpn }: Pick<DemoGood, 'brand' | 'mpn'>): string =>
  `${brand ?? 'agora'}/${mpn}`;
