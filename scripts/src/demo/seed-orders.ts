// Purchases whose orders are in different states: waiting for the vendor, confirmed, shipped in part, received,
// declined; and a cart that somebody is still filling.
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
  /** What happens to each of its orders. */
  readonly steps: readonly Step[];
  readonly note: string;
}

const plans: readonly Plan[] = [
  {
    key: 'helios-first',
    buyer: 'helios',
    lines: [
      ['LM358DR2G', 500],
      ['AMS1117-3.3', 300],
    ],
    steps: ['confirm', 'ship', 'receive', 'complete'],
    note: 'Please mark the cartons with our project number HD-311.',
  },
  {
    key: 'helios-reel',
    buyer: 'helios',
    lines: [
      ['0603WAF1002T5E', 5000],
      ['CL10A105KB8NNNC', 4000],
    ],
    steps: ['confirm', 'ship'],
    note: 'Full reels.',
  },
  { key: 'helios-new', buyer: 'helios', lines: [['LM324DT', 400]], steps: [], note: '' },
  {
    key: 'dongfang-mcu',
    buyer: 'dongfang',
    lines: [
      ['STM32F103C8T6', 50],
      ['CL05B104KO5NNNC', 2000],
    ],
    steps: ['confirm'],
    note: '请附出厂检验报告。',
  },
  {
    key: 'helios-drives',
    buyer: 'helios',
    lines: [
      ['DM3-132M-4-7.5-B3', 2],
      ['RV063-20', 2],
    ],
    steps: ['confirm', 'ship', 'receive'],
    note: 'Terminal box on the left, please.',
  },
  {
    key: 'helios-bolts',
    buyer: 'helios',
    lines: [
      ['4017-M8x30-88ZN', 2000],
      ['4762-M6x20-A2', 1500],
    ],
    steps: ['confirm', 'shipHalf'],
    note: 'Partial deliveries are fine.',
  },
  {
    key: 'dongfang-bearings',
    buyer: 'dongfang',
    lines: [
      ['6204-2RS', 250],
      ['6305-2RS', 40],
    ],
    steps: ['confirm', 'ship', 'receive', 'complete'],
    note: '请附合格证与检验报告。',
  },
  {
    key: 'dongfang-cabinet',
    buyer: 'dongfang',
    lines: [
      ['H07V-K-2.5-BU', 500],
      ['TS2.5-GY', 200],
      ['VDR-240-24', 4],
    ],
    steps: ['confirm', 'ship'],
    note: '按项目号 DF-2288 打包。',
  },
  {
    key: 'dongfang-safety',
    buyer: 'dongfang',
    lines: [['G20-09', 120]],
    steps: ['cancel'],
    note: '',
  },
  {
    key: 'mekong-lab',
    buyer: 'mekong',
    lines: [
      ['CAL-DMM-A-LAB', 2],
      ['C6A-BU-0200', 40],
    ],
    steps: ['confirm', 'ship', 'receive', 'complete'],
    note: 'Certificates in English, please.',
  },
  {
    key: 'mekong-sensors',
    buyer: 'mekong',
    lines: [['LJ12A-B2-P1-M12', 20]],
    steps: [],
    note: '',
  },
  {
    key: 'mekong-declined',
    buyer: 'mekong',
    lines: [['LM324DT', 60]],
    steps: ['decline'],
    note: '',
  },
];

const openCarts = [
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

export async function seedOrders(door: Door, productOf: (mpn: string) => DemoProduct | undefined) {
  for (const plan of plans) {
    const purchase = await place(door, plan, productOf);
    for (const order of purchase?.orders ?? []) {
      const agent = agentOf(order.vendor?.id ?? '', order.vendor?.slug ?? '');
      for (const step of plan.steps) await take(door, step, order.id, agent, speakerOf(plan.buyer));
    }
  }
  for (const { buyer, lines } of openCarts) await fillCart(door, buyer, lines, productOf);
  await fillCart(
    door,
    'helios',
    [
      ['AMS1117-3.3', 200],
      ['CL05B104KO5NNNC', 10000],
    ],
    productOf,
  );
}

async function place(door: Door, plan: Plan, productOf: (mpn: string) => DemoProduct | undefined) {
  const buyer = speakerOf(plan.buyer);
  const id = demoId('pur', plan.key);
  const query = 'query ($id: ID!) { purchase(id: $id) { state orders { id vendor { id slug } } } }';
  const { purchase: earlier } = await door.ask(buyer, query, { id });
  if (earlier) return null;
  await fillCart(door, plan.buyer, plan.lines, productOf, plan.key);
  const input = { id, note: plan.note || null, deliveryAddress: 'Goods inward, gate 2' };
  await door.act(buyer, 'placePurchase', input, 'purchase { id state }');
  const { purchase } = await door.ask(buyer, query, { id });
  if (purchase.state !== 'PLACED') throw new Error(`${plan.key} is ${purchase.state}`);
  return purchase as { orders: { id: string; vendor: { id: string; slug: string } | null }[] };
}

/** The first two lines go to the cheapest vendor at the quantity, so a purchase meets several vendors. */
async function fillCart(
  door: Door,
  buyerKey: string,
  lines: Plan['lines'],
  productOf: (mpn: string) => DemoProduct | undefined,
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

async function take(door: Door, step: Step, orderId: string, agent: DemoPerson, buyer: DemoPerson) {
  const selection = 'order { id }';
  if (step === 'confirm') await door.act(agent, 'confirmOrder', { orderId }, selection);
  if (step === 'decline') {
    const reason = 'The lot in stock failed incoming inspection.';
    await door.act(agent, 'declineOrder', { orderId, reason }, selection);
  }
  if (step === 'cancel') await door.act(buyer, 'cancelOrder', { orderId }, selection);
  if (step === 'shipHalf') {
    const query = 'query ($id: ID!) { order(id: $id) { lines { id quantity } } }';
    const { order } = await door.ask(agent, query, { id: orderId });
    const lines = (order.lines as { id: string; quantity: number }[]).map(({ id, quantity }) => ({
      orderLineId: id,
      quantity: Math.ceil(quantity / 2),
    }));
    const shipmentId = demoId('shp', `${orderId}/half`);
    await door.act(agent, 'shipOrder', { shipmentId, orderId, lines }, selection);
  }
  if (step === 'ship') {
    const shipment = {
      shipmentId: demoId('shp', orderId),
      orderId,
      carrier: 'SF Express',
      trackingNumber: `SF${orderId.slice(-10)}`,
    };
    await door.act(agent, 'shipOrder', shipment, selection);
  }
  if (step === 'receive') await door.act(buyer, 'receiveOrder', { orderId }, selection);
  if (step === 'complete') await door.act(buyer, 'completeOrder', { orderId }, selection);
}
