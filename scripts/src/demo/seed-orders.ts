// Purchases of the last weeks, whose orders came to different states: waiting for the vendor, late, shipped in part,
// received, declined, ended unanswered; and carts that somebody is still filling.
import { demoId } from './demo-ids.js';
import type { Door } from './door.js';
import type { DemoPerson } from './people.js';
import { operatorCompany } from './people.js';
import type { DemoProduct } from './seed-offers.js';
import { speakerOf } from './speaker.js';
import { sellers } from './vendors.js';

type Step = 'confirm' | 'shipHalf' | 'ship' | 'receive' | 'complete' | 'decline' | 'cancel';

interface Plan {
  readonly key: string;
  readonly buyer: string;
  readonly lines: readonly (readonly [mpn: string, quantity: number])[];
  /** On which of the demo's days it is placed. */
  readonly daysAgo: number;
  /** What happens to each of its orders, and when. */
  readonly steps: readonly (readonly [step: Step, daysAgo: number])[];
  readonly note?: string;
  /** What comes short when it is received, and what the buyer says about it. */
  readonly short?: { readonly mpn: string; readonly quantity: number; readonly reason: string };
  /** What it is charged to: the name of a cost centre of the buyer's. */
  readonly costCentre?: string;
}

const plans: readonly Plan[] = [
  {
    key: 'helios-first',
    buyer: 'helios',
    lines: [
      ['LM358DR2G', 500],
      ['AMS1117-3.3', 300],
    ],
    daysAgo: 41,
    steps: [
      ['confirm', 41],
      ['ship', 41],
      ['receive', 24],
      ['complete', 24],
    ],
    note: 'Please mark the cartons with our project number HD-311.',
    costCentre: 'helios/4711',
  },
  {
    key: 'dongfang-bearings',
    buyer: 'dongfang',
    lines: [
      ['6204-2RS', 250],
      ['6305-2RS', 40],
    ],
    daysAgo: 41,
    steps: [
      ['confirm', 41],
      ['ship', 41],
      ['receive', 24],
      ['complete', 24],
    ],
    note: '请附合格证与检验报告。',
  },
  {
    key: 'mekong-lab',
    buyer: 'mekong',
    lines: [
      ['CAL-DMM-A-LAB', 2],
      ['C6A-BU-0200', 40],
    ],
    daysAgo: 41,
    steps: [
      ['confirm', 41],
      ['ship', 24],
      ['receive', 12],
      ['complete', 12],
    ],
    note: 'Certificates in English, please.',
  },
  {
    // Confirmed weeks ago and not dispatched: late.
    key: 'dongfang-mcu',
    buyer: 'dongfang',
    lines: [
      ['STM32F103C8T6', 50],
      ['CL05B104KO5NNNC', 2000],
    ],
    daysAgo: 24,
    steps: [['confirm', 24]],
    note: '请附出厂检验报告。',
  },
  {
    key: 'helios-drives',
    buyer: 'helios',
    lines: [
      ['DM3-132M-4-7.5-B3', 2],
      ['RV063-20', 2],
    ],
    daysAgo: 24,
    steps: [
      ['confirm', 24],
      ['ship', 12],
      ['receive', 5],
    ],
    note: 'Terminal box on the left, please.',
    short: { mpn: 'RV063-20', quantity: 1, reason: 'One gearbox was missing from the pallet.' },
    costCentre: 'helios/5200',
  },
  {
    key: 'mekong-declined',
    buyer: 'mekong',
    lines: [['LM324DT', 60]],
    daysAgo: 24,
    steps: [['decline', 24]],
  },
  {
    // Nobody answers within seven days: it ends by itself.
    key: 'mekong-unanswered',
    buyer: 'mekong',
    lines: [['STM32F030C8T6', 30]],
    daysAgo: 24,
    steps: [],
    note: 'Samples for the spring series.',
  },
  {
    key: 'helios-reel',
    buyer: 'helios',
    lines: [
      ['0603WAF1002T5E', 5000],
      ['CL10A105KB8NNNC', 4000],
    ],
    daysAgo: 12,
    steps: [
      ['confirm', 12],
      ['ship', 5],
    ],
    note: 'Full reels.',
    costCentre: 'helios/4711',
  },
  {
    key: 'dongfang-safety',
    buyer: 'dongfang',
    lines: [['G20-09', 120]],
    daysAgo: 12,
    steps: [['cancel', 12]],
  },
  {
    key: 'dongfang-cabinet',
    buyer: 'dongfang',
    lines: [
      ['H07V-K-2.5-BU', 500],
      ['TS2.5-GY', 200],
      ['VDR-240-24', 4],
    ],
    daysAgo: 12,
    steps: [
      ['confirm', 12],
      ['ship', 5],
    ],
    note: '按项目号 DF-2288 打包。',
  },
  {
    key: 'helios-bolts',
    buyer: 'helios',
    lines: [
      ['4017-M8x30-88ZN', 2000],
      ['4762-M6x20-A2', 1500],
    ],
    daysAgo: 5,
    steps: [
      ['confirm', 5],
      ['shipHalf', 0],
    ],
    note: 'Partial deliveries are fine.',
    costCentre: 'helios/5200',
  },
  {
    // Waits for its vendor, and not for much longer.
    key: 'mekong-sensors',
    buyer: 'mekong',
    lines: [['LJ12A-B2-P1-M12', 20]],
    daysAgo: 5,
    steps: [],
  },
  { key: 'helios-new', buyer: 'helios', lines: [['LM324DT', 400]], daysAgo: 0, steps: [] },
];

const openCarts = [
  {
    buyer: 'helios',
    lines: [
      ['AMS1117-3.3', 200],
      ['CL05B104KO5NNNC', 10000],
    ],
  },
  {
    buyer: 'dongfang',
    lines: [
      ['YE3-132M-4 7.5kW B3', 3],
      ['D71X-16-E-DN100', 4],
    ],
  },
] as const;

/** Part numbers that this is about. */
export const orderedParts: readonly string[] = [...plans, ...openCarts].flatMap(({ lines }) =>
  lines.map(([mpn]) => mpn),
);

type ProductOf = (mpn: string) => DemoProduct | undefined;

/** What was ordered on this day, and what happened on it to orders. */
export async function seedOrders(door: Door, daysAgo: number, productOf: ProductOf): Promise<void> {
  for (const plan of plans) {
    if (plan.daysAgo === daysAgo) await place(door, plan, productOf);
    const steps = plan.steps.filter(([, day]) => day === daysAgo);
    if (steps.length === 0) continue;
    for (const order of await ordersOf(door, plan)) {
      const agent = agentOf(order.vendor?.id ?? '', order.vendor?.slug ?? '');
      for (const [step] of steps) await take(door, step, order.id, agent, plan);
    }
  }
}

/** What somebody is putting together today. */
export async function seedCarts(door: Door, productOf: ProductOf): Promise<void> {
  for (const { buyer, lines } of openCarts) await fillCart(door, buyer, lines, productOf);
}

interface PlacedOrder {
  readonly id: string;
  readonly vendor: { readonly id: string; readonly slug: string } | null;
}

const placed = `query ($id: ID!) { purchase(id: $id) {
  state orders { id vendor { id slug } } } }`;

const purchaseIdOf = ({ key, daysAgo }: Plan) => demoId('pur', key, daysAgo);

async function ordersOf(door: Door, plan: Plan): Promise<readonly PlacedOrder[]> {
  const id = purchaseIdOf(plan);
  const { purchase } = await door.ask(speakerOf(plan.buyer), placed, { id });
  if (purchase.state !== 'PLACED') throw new Error(`${plan.key} is ${purchase.state}`);
  return purchase.orders;
}

async function place(door: Door, plan: Plan, productOf: ProductOf): Promise<void> {
  const buyer = speakerOf(plan.buyer);
  const id = purchaseIdOf(plan);
  const { purchase: earlier } = await door.ask(buyer, placed, { id });
  if (earlier) return;
  await fillCart(door, plan.buyer, plan.lines, productOf, plan.key);
  const { note = null, costCentre } = plan;
  const costCentreId = costCentre ? demoId('ccr', costCentre) : null;
  const input = { id, note, deliveryAddress: 'Goods inward, gate 2', costCentreId };
  await door.act(buyer, 'placePurchase', input, 'purchase { id state }');
}

/** The first two lines go to the cheapest vendor at the quantity, so a purchase meets several vendors. */
async function fillCart(
  door: Door,
  buyerKey: string,
  lines: Plan['lines'],
  productOf: ProductOf,
  key = 'open',
): Promise<void> {
  const query =
    'query ($id: ID!, $q: Int!) { product(id: $id) { offers(quantity: $q, first: 20) { nodes { id priceFor(quantity: $q) { quantity } stock { availableQuantity } } } } }';
  for (const [mpn, quantity] of lines) {
    const id = productOf(mpn)?.id;
    if (!id) throw new Error(`the demo needs ${mpn}`);
    const { product } = await door.ask(speakerOf(buyerKey), query, { id, q: quantity });
    type Node = {
      id: string;
      priceFor: object | null;
      stock: { availableQuantity: number | null };
    };
    const usable = (product.offers.nodes as Node[]).find(
      (n) => n.priceFor && (n.stock.availableQuantity ?? quantity) >= quantity,
    );
    if (!usable) throw new Error(`nobody sells ${quantity} of ${mpn}`);
    const input = { lineId: demoId('cli', `${key}/${mpn}`), offerId: usable.id, quantity };
    await door.act(speakerOf(buyerKey), 'addToCart', input, 'cart { id }');
  }
}

function agentOf(vendorId: string, slug: string): DemoPerson {
  if (vendorId.startsWith('bun_')) return operatorCompany.people[0];
  return speakerOf(sellers.find((seller) => seller.slug === slug)?.key ?? 'nordic');
}

async function take(door: Door, step: Step, orderId: string, agent: DemoPerson, plan: Plan) {
  const buyer = speakerOf(plan.buyer);
  const act = (who: DemoPerson, verb: string, input: object) =>
    door.step(who, verb, { orderId, ...input }, 'order { id }');
  if (step === 'confirm') await act(agent, 'confirmOrder', {});
  if (step === 'decline') {
    await act(agent, 'declineOrder', { reason: 'The lot in stock failed incoming inspection.' });
  }
  if (step === 'cancel') await act(buyer, 'cancelOrder', {});
  if (step === 'shipHalf') {
    const query = 'query ($id: ID!) { order(id: $id) { lines { id quantity } } }';
    const { order } = await door.ask(agent, query, { id: orderId });
    const lines = (order.lines as { id: string; quantity: number }[]).map(({ id, quantity }) => ({
      orderLineId: id,
      quantity: Math.ceil(quantity / 2),
    }));
    await act(agent, 'shipOrder', { shipmentId: demoId('shp', `${orderId}/half`), lines });
  }
  if (step === 'ship') {
    const trackingNumber = `SF${orderId.slice(-10)}`;
    const shipmentId = demoId('shp', orderId);
    await act(agent, 'shipOrder', { shipmentId, carrier: 'SF Express', trackingNumber });
  }
  if (step === 'receive') {
    await act(buyer, 'receiveOrder', await shortageOf(door, buyer, orderId, plan));
  }
  if (step === 'complete') await act(buyer, 'completeOrder', {});
}

/** What of this order came short; nothing of most. */
async function shortageOf(door: Door, buyer: DemoPerson, orderId: string, { short }: Plan) {
  if (!short) return {};
  const query = 'query ($id: ID!) { order(id: $id) { lines { id product { mpn } } } }';
  const { order } = await door.ask(buyer, query, { id: orderId });
  type Line = { id: string; product: { mpn: string } | null };
  const line = (order.lines as Line[]).find(({ product }) => product?.mpn === short.mpn);
  if (!line) return {};
  const { reason, quantity } = short;
  return { lines: [{ orderLineId: line.id, quantity }], reason };
}
