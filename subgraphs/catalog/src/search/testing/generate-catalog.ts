// Small random catalogs and queries that collide on purpose: few words, brands, vendors and prices,
// so that ties, empty results, typing errors and stale versions are common.
import fc from 'fast-check';
import type {
  AttributeFilter,
  OfferDocument,
  ProductDocument,
  SearchOperation,
  SearchQuery,
  SearchSort,
} from '../search-engine.js';

const english = [
  'resistor',
  'resistors',
  'capacitor',
  'chip',
  'chips',
  '0402',
  '10k',
  '25x52 mm',
  '25',
  '100nF',
  '0.1uF',
  'x7r',
];
const chinese = ['电阻', '贴片电容', '陶瓷电容器', '阻'];
const parts = ['LM358-DR2G', 'LM358 DR2G', 'LM358', 'SN74LVC1G04', '0402B102', 'X.7/R', null];
const categories = ['root1', 'root2', 'leaf1', 'leaf2', 'leaf3'];

const words = (pool: string[], maxLength: number) =>
  fc.array(fc.constantFrom(...pool), { maxLength }).map((list) => list.join(' ') || null);
const named = (id: string) => ({ id, name: { zhCN: null, en: `${id} goods` } });
const id = (prefix: string, count: number) =>
  fc.integer({ min: 0, max: count - 1 }).map((number) => `${prefix}_${number}`);

const product: fc.Arbitrary<ProductDocument> = fc.record({
  productId: id('prd', 8),
  categories: fc.subarray(categories, { maxLength: 3 }).map((path) => path.map(named)),
  brand: fc.option(fc.constantFrom('murata', 'onsemi').map(named)),
  name: fc.record({ zhCN: words(chinese, 2), en: words(english, 3) }),
  mpn: fc.constantFrom(...parts),
  gtin: fc.constantFrom(null, '4006381333931'),
  description: fc.record({ zhCN: fc.constant(null), en: words(english, 2) }),
  attributes: fc
    .record(
      {
        package: fc.constantFrom('0402', '0603', 'SOIC-8'),
        resistance: fc.constantFrom(10, 4.7, 1e-9, 1000),
        automotive: fc.boolean(),
        mixed: fc.constantFrom<string | number | boolean>('yes', 1, true),
      },
      { requiredKeys: [] },
    )
    .map((attributes) => ({ ...attributes })),
  measures: fc.subarray([
    { name: { zhCN: '内径', en: 'Bore diameter' }, number: '25', unit: 'mm' },
    { name: { zhCN: null, en: 'Chip width' }, number: '10', unit: 'mm' },
    { name: { zhCN: '内径', en: null }, number: '2.5', unit: null },
  ]),
  createdAt: fc.integer({ min: 0, max: 3 }),
});

const offer: fc.Arbitrary<OfferDocument> = fc.record({
  offerId: id('off', 12),
  productId: id('prd', 9),
  vendorId: id('ven', 3),
  minUnitPriceMillionths: fc.constantFrom(null, 0, 700, 81_000, 81_000_000),
  currencyCode: fc.constantFrom('CNY', 'USD', 'XAF'),
  inStock: fc.boolean(),
  leadTimeDays: fc.constantFrom(null, 0, 3, 5, 200),
});

const change = fc.oneof(
  {
    weight: 8,
    arbitrary: product.map((each) => ({ kind: 'upsertProduct' as const, product: each })),
  },
  { weight: 8, arbitrary: offer.map((each) => ({ kind: 'upsertOffer' as const, offer: each })) },
  {
    weight: 1,
    arbitrary: id('prd', 8).map((productId) => ({ kind: 'removeProduct' as const, productId })),
  },
  {
    weight: 1,
    arbitrary: id('off', 12).map((offerId) => ({ kind: 'removeOffer' as const, offerId })),
  },
  {
    weight: 1,
    arbitrary: id('ven', 3).map((vendorId) => ({ kind: 'suspendVendor' as const, vendorId })),
  },
  {
    weight: 1,
    arbitrary: id('ven', 3).map((vendorId) => ({ kind: 'restoreVendor' as const, vendorId })),
  },
);

export const operations: fc.Arbitrary<SearchOperation[]> = fc.array(
  fc
    .tuple(change, fc.integer({ min: 0, max: 20 }))
    .map(([each, version]) => ({ ...each, version })),
  { minLength: 20, maxLength: 70, size: 'max' },
);

const typed = fc.oneof(
  words(
    [
      ...english,
      ...chinese,
      'lm358',
      'LM358DR2G',
      '0402b',
      'resistr',
      'capacitro',
      'chpi',
      'murata',
      '容',
      '±',
    ],
    3,
  ).map((text) => text ?? ''),
  fc.constantFrom(
    '10kohm',
    '100 nF',
    '贴片电阻',
    'lm358d',
    'sn74lvc 1g',
    'lm358 dr2g',
    'LM-358DR2G',
    'x7 r',
    'chi',
    'r',
    ' ',
    '%',
    '4006381 333931',
  ),
  // Words with a digit are never corrected: these are.
  fc.constantFrom('resistr', 'capacitro', 'resitsor', 'capcitor', 'capacitr chip', 'chpi'),
);

const attributeFilter: fc.Arbitrary<AttributeFilter> = fc.oneof(
  fc
    .subarray(['0402', '0603', 'none'])
    .map((anyOf): AttributeFilter => ({ attributeId: 'package', kind: 'ENUM', anyOf })),
  fc.constantFrom<AttributeFilter>(
    { attributeId: 'resistance', kind: 'NUMBER', min: 5 },
    { attributeId: 'resistance', kind: 'NUMBER', max: 10 },
    { attributeId: 'resistance', kind: 'NUMBER', min: 1e-9, max: 1e-9 },
    { attributeId: 'automotive', kind: 'BOOLEAN', is: true },
    { attributeId: 'automotive', kind: 'BOOLEAN', is: false },
    { attributeId: 'mixed', kind: 'NUMBER', min: 1, max: 1 },
    { attributeId: 'unheard-of', kind: 'BOOLEAN', is: true },
  ),
);

const measuring = fc.constantFrom(
  'chip 25mm bore',
  '内径 25',
  '内径2.5 电阻',
  'resistor bore diameter 25 mm',
  '10 0402 width',
  '25x10 chip',
  '25 mm',
);
const rules = [
  { from: '电阻', to: ['resistor', 'chip resistors'] },
  { from: 'resistor', to: ['电阻'] },
  { from: 'chip', to: ['贴片', 'x7r 0402'] },
  { from: '贴片电容', to: ['capacitor', 'chip 10k'] },
];

const filters: fc.Arbitrary<Partial<SearchQuery>> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ text: typed }) },
  fc.record({ text: typed, synonyms: fc.subarray(rules) }),
  fc.record({
    text: measuring,
    measured: fc.subarray(['bore', 'diameter', '内径', 'width']),
  }),
  fc.record({ categoryId: fc.constantFrom(...categories, 'unheard-of') }),
  fc.record({ brandIds: fc.subarray(['murata', 'onsemi', 'unheard-of']) }),
  fc.record({ vendorIds: fc.subarray(['ven_0', 'ven_1', 'ven_2', 'unheard-of']) }),
  fc.record({
    attributes: fc.uniqueArray(attributeFilter, {
      maxLength: 2,
      selector: ({ attributeId, kind }) => `${kind} ${attributeId}`,
    }),
  }),
  fc.record({ minPriceMillionths: fc.constantFrom(0, 700, 5000) }),
  fc.record({ maxPriceMillionths: fc.constantFrom(0, 5000, 81_000, 600_000) }),
  fc.record({ inStockOnly: fc.boolean() }),
  fc.record({ maxLeadTimeDays: fc.constantFrom(0, 3, 30) }),
);
const sort = fc.constantFrom<SearchSort>(
  'RELEVANCE',
  'PRICE_ASC',
  'PRICE_DESC',
  'NEWEST',
  'LEAD_TIME',
);

export const query: fc.Arbitrary<SearchQuery> = fc
  .tuple(fc.array(filters, { maxLength: 3 }), sort, fc.integer({ min: 1, max: 4 }))
  .map(([chosen, order, first]) => Object.assign({ sort: order, first }, ...chosen));
