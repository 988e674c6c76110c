// What is not the usual: prices to negotiate or by contract only, an offer taken down, products that sellers
// proposed and the operator has still to read or has sent back.
import { demoId } from './demo-ids.js';
import type { Door } from './door.js';
import { operatorCompany } from './people.js';
import { speakerOf } from './speaker.js';

const [operator] = operatorCompany.people;

/** How many of a seller's newest offers are sold in which other way. */
const ways = [
  { seller: 'rheintal', kind: 'NEGOTIABLE', count: 12 },
  { seller: 'yangtze', kind: 'NEGOTIABLE', count: 8 },
  { seller: 'yunfeng', kind: 'CONTRACT_ONLY', count: 6 },
] as const;

const proposals = [
  {
    key: 'ceramic-bearing',
    seller: 'zhongzhou',
    mpn: '6204-CE-ZrO2',
    name: {
      en: 'Full ceramic deep groove ball bearing 6204, zirconia, 20 × 47 × 14 mm',
      zhCN: '全陶瓷深沟球轴承 6204，氧化锆，20×47×14 mm',
    },
    description: {
      en: 'Rings and balls of zirconia, PTFE cage, runs without lubricant, not magnetic.',
      zhCN: '氧化锆套圈与滚珠，PTFE 保持架，免润滑，无磁。',
    },
    reason: null,
  },
  {
    // The catalog has it, of another maker's writing: the operator sees both side by side.
    key: 'known-bearing',
    seller: 'zhongzhou',
    mpn: '6205 2RS1',
    name: {
      en: 'Deep groove ball bearing 6205-2RS1, 25 × 52 × 15 mm, two contact seals',
      zhCN: '深沟球轴承 6205-2RS1，25×52×15 mm，双面接触密封圈',
    },
    description: {
      en: 'Sealed on both sides, greased for life.',
      zhCN: '双面密封，出厂已填充终身润滑脂。',
    },
    reason: null,
  },
  {
    key: 'security-screw',
    seller: 'lihua',
    mpn: 'LH-SEC-M6x20',
    name: { en: 'Security screw M6 × 20', zhCN: '防盗螺钉 M6×20' },
    description: null,
    reason: '请补充标准号、材质和驱动形式；没有规格的商品买家无法比较。',
  },
] as const;

export async function seedExceptions(door: Door): Promise<void> {
  for (const { seller, kind, count } of ways) {
    for (const offerId of await newestOffers(door, seller, count)) {
      await door.act(speakerOf(seller), 'updateSellerOffer', { offerId, kind }, 'offer { id }');
    }
  }
  const [offerId] = await newestOffers(door, 'tiandun', 1);
  const paused = ['OFFER_STATE'];
  await door.act(speakerOf('tiandun'), 'pauseSellerOffer', { offerId }, 'offer { id }', paused);
  for (const { key, seller, reason, ...content } of proposals) {
    const input = { id: demoId('prd', key), ...content };
    await door.act(speakerOf(seller), 'proposeProduct', input, 'product { id }');
    if (!reason) continue;
    const decided = ['PRODUCT_NOT_IN_STATE'];
    const sentBack = { productId: input.id, reason };
    await door.act(operator, 'rejectProduct', sentBack, 'product { id }', decided);
  }
}

async function newestOffers(door: Door, seller: string, count: number): Promise<string[]> {
  const query = 'query ($count: Int!) { mySeller { offers(first: $count) { nodes { id } } } }';
  const { mySeller } = await door.ask(speakerOf(seller), query, { count });
  return (mySeller.offers.nodes as { id: string }[]).map(({ id }) => id);
}
