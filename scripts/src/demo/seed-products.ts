// What becomes of products: alternates and successors, a set of several, numbers that customers use, one still
// written, one retired; and those that sellers proposed and the operator has still to read or has sent back.
import { demoId } from './demo-ids.js';
import type { Door } from './door.js';
import { operatorCompany } from './people.js';
import { speakerOf } from './speaker.js';

const [operator] = operatorCompany.people;

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
    // Every demo's catalog has it, of another maker's writing: the operator sees both side by side.
    key: 'known-bearing',
    seller: 'zhongzhou',
    mpn: '6204 2RS1',
    name: {
      en: 'Deep groove ball bearing 6204-2RS1, 20 × 47 × 14 mm, two contact seals',
      zhCN: '深沟球轴承 6204-2RS1，20×47×14 mm，双面接触密封圈',
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
    reason: '请补充标准号、材质和驱动形式；没有规格的商品采购方无法比较。',
  },
] as const;

type ProductIdOf = (mpn: string) => string | undefined;

const alternates = [
  ['6204-2RS', '6204-2RS/C3', 'FUNCTIONAL', 'Larger clearance', '游隙较大'],
  ['6204-2RS', '6204-2RS1', 'FORM_FIT_FUNCTION', 'Same size, another maker', '同尺寸，另一品牌'],
  ['LM358DR2G', 'LM2904DR2G', 'FUNCTIONAL', 'Wider temperature range', '工作温度更宽'],
] as const;

const customersNumbers = [
  ['helios', '4017-M8x30-88ZN', 'HD-100-0830'],
  ['helios', 'DM3-132M-4-7.5-B3', 'HD-700-0132'],
  ['dongfang', '6204-2RS', 'DF-ZC-6204'],
] as const;

/** Part numbers that this is about. */
export const relatedParts: readonly string[] = [
  ...alternates.flat(),
  ...customersNumbers.map(([, mpn]) => mpn),
  'TS2.5-GY',
  'VDR-240-24',
  'H07V-K-2.5-BU',
];

/** Weeks ago: how products stand to each other. */
export async function seedRelations(door: Door, productIdOf: ProductIdOf): Promise<void> {
  for (const [mpn, other, fit, en, zhCN] of alternates) {
    const [productId, otherProductId] = [productIdOf(mpn), productIdOf(other)];
    if (!productId || !otherProductId) continue;
    const relation = { productId, otherProductId, kind: 'ALTERNATE', fit, remark: { en, zhCN } };
    await door.act(operator, 'relateProducts', relation, 'product { id }');
  }
  for (const [buyer, mpn, partNumber] of customersNumbers) {
    const input = { productId: productIdOf(mpn), partNumber };
    await door.act(speakerOf(buyer), 'setCustomerPartNumber', input, 'product { id }');
  }
  await seedSet(door, productIdOf);
  await seedEnds(door, productIdOf);
}

/** A set that is sold as one: what a small cabinet needs. */
async function seedSet(door: Door, productIdOf: ProductIdOf): Promise<void> {
  const productId = demoId('prd', 'cabinet-set');
  const set = {
    id: productId,
    mpn: 'SET-CABINET-S',
    name: { en: 'Starter set for a small control cabinet', zhCN: '小型控制柜起步套装' },
    description: {
      en: 'Power supply, terminals and wire for a cabinet with up to forty connections.',
      zhCN: '电源、端子与导线，适用于四十个接点以内的控制柜。',
    },
  };
  await door.act(operator, 'createProduct', set, 'product { id }');
  const parts = [
    ['VDR-240-24', 1],
    ['TS2.5-GY', 40],
    ['H07V-K-2.5-BU', 50],
  ] as const;
  const input = {
    productId,
    parts: parts.map(([mpn, quantity]) => ({ productId: productIdOf(mpn), quantity })),
  };
  await door.act(operator, 'setBundleParts', input, 'product { id }');
}

/** One that a newer one takes the place of, one that is no longer made, one that nobody has finished writing. */
async function seedEnds(door: Door, productIdOf: ProductIdOf): Promise<void> {
  const own = (key: string, mpn: string, en: string, zhCN: string, isDraft = false) =>
    door.step(
      operator,
      'createProduct',
      { id: demoId('prd', key), mpn, name: { en, zhCN }, isDraft },
      'product { id }',
    );
  await own(
    'old-supply',
    'VDR-240-24-A',
    'DIN rail power supply 240 W, first series',
    '导轨电源 240 W（一代）',
  );
  const superseded = {
    productId: demoId('prd', 'old-supply'),
    successorId: productIdOf('VDR-240-24'),
  };
  await door.act(operator, 'supersedeProduct', superseded, 'product { id }');
  await own(
    'retired-relay',
    'RT-4-24',
    'Plug-in relay 24 V, four contacts',
    '插拔式继电器 24 V，四组触点',
  );
  const retired = { productId: demoId('prd', 'retired-relay') };
  await door.step(operator, 'retireProduct', retired, 'product { id }');
  await own('draft-drive', 'SD-750', 'Servo drive 750 W', '伺服驱动器 750 W', true);
}

/** What sellers would like to see in the catalog. */
export async function seedProposals(door: Door): Promise<void> {
  for (const { key, seller, reason, ...content } of proposals) {
    const input = { id: demoId('prd', key), ...content };
    await door.act(speakerOf(seller), 'proposeProduct', input, 'product { id }');
    if (!reason) continue;
    const sentBack = { productId: input.id, reason };
    await door.step(operator, 'rejectProduct', sentBack, 'product { id }');
  }
}

const viewed = ['6204-2RS', '6305-2RS', 'DM3-132M-4-7.5-B3', 'LM358DR2G', 'RV063-20'];

/** What somebody looked at and compares today. */
export async function seedLooks(door: Door, productIdOf: ProductIdOf): Promise<void> {
  const ids = viewed.flatMap((mpn) => productIdOf(mpn) ?? []);
  const buyer = speakerOf('helios');
  for (const productId of ids)
    await door.act(buyer, 'viewProduct', { productId }, 'product { id }');
  const compared = { productIds: ids.slice(0, 2) };
  await door.act(speakerOf('dongfang'), 'setComparedProducts', compared, 'products { id }');
  await watch(door, productIdOf);
}

/** One waits for a price that is met already and is told at once, one for stock, one for a price to come. */
async function watch(door: Door, productIdOf: ProductIdOf): Promise<void> {
  const wishes = [
    ['6204-2RS', 'PRICE', 250, '100'],
    ['DM3-132M-4-7.5-B3', 'STOCK', 500, null],
    ['RV063-20', 'PRICE', 2, '1'],
  ] as const;
  for (const [mpn, kind, quantity, amount] of wishes) {
    const threshold = amount && { amount, currencyCode: 'CNY' };
    const input = {
      id: demoId('wch', mpn),
      productId: productIdOf(mpn),
      kind,
      quantity,
      threshold,
    };
    await door.step(speakerOf('helios'), 'watchProduct', input, 'watch { id }');
  }
}
