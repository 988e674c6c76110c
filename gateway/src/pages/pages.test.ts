// Public pages tell those who run no scripts what a visitor may see, and nothing in it can become markup.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SettableClock } from '@agora/kernel/clock.js';
import { silentLog } from '@agora/kernel/log.js';
import { expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { shortened, wordsOf } from './html.js';
import { documentOfNothing, documentWith, documentWithout } from './page-document.js';
import type { ProductAnswer } from './product-pages.js';
import type { PageContent } from './public-page.js';
import { type AskAsVisitor, PublicPages, publicAddress, publicPages } from './public-pages.js';
import { Sitemap, sitemapQueries } from './sitemap.js';

const api = join(import.meta.dirname, '../../../schema/api.graphql');
const client =
  '<html lang="en"><head><title>Agora</title></head><body><div id="root"></div></body>';
const origin = 'https://market.example';
const clock = () => new SettableClock(new Date('2026-03-02T08:00:00.000Z'));

const text = (en: string, zhCN: string | null = null) => ({ en, zhCN });
const product: NonNullable<ProductAnswer['product']> = {
  id: 'prd_1',
  mpn: '6204-2RS',
  gtin: '4012345678901',
  state: 'ACTIVE',
  name: text('Bearing </title><script>alert(1)</script> $&', '轴承'),
  description: null,
  brand: { name: 'SKF' },
  category: { id: 'cat_2', name: text('Ball bearings'), ancestors: [] },
  media: [{ url: '/files/demo/1.svg' }],
  specifications: [{ text: '20 mm', attribute: { name: text('Bore') } }],
  offers: {
    nodes: [
      null,
      {
        leadTimeDays: 3,
        minimumQuantity: 10,
        vendor: { slug: 'acme', name: text('Acme') },
        stock: { state: 'IN_STOCK' },
        tiers: [{ minimumQuantity: 1, unitPrice: { amount: '2.50', currencyCode: 'EUR' } }],
      },
      {
        leadTimeDays: null,
        minimumQuantity: 1,
        vendor: null,
        stock: { state: 'OUT_OF_STOCK' },
        tiers: [],
      },
    ],
  },
  threads: null,
};

const answering =
  (data: Record<string, unknown> | undefined, isWhole = true): AskAsVisitor =>
  async () => ({ data, isWhole });

const addressOf = (url: string) => {
  const address = publicAddress(url);
  if (!address) throw new Error(`${url} is not public`);
  return address;
};

async function told(url: string, ask: AskAsVisitor, locale: 'en' | 'zh-CN' = 'en') {
  const pages = new PublicPages(ask, clock(), silentLog);
  const address = addressOf(url);
  const content = (await pages.content(address, locale, origin)) as PageContent;
  return documentWith(client, content, { ...address, origin, locale });
}

test('every question is one that the public graph understands', () => {
  const schema = buildSchema(readFileSync(api, 'utf8'), { assumeValidSDL: true });
  for (const query of [...publicPages.map((page) => page.query), ...sitemapQueries]) {
    expect(validate(schema, parse(query)).map(String)).toEqual([]);
  }
});

test('what sellers and buyers write stays text: in the head, in the structured data, in the body', async () => {
  const page = await told('/products/prd_1', answering({ product }));
  expect(page).not.toContain('<script>alert');
  expect(page).toContain(
    '<title>Bearing &lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; $&amp;, SKF 6204-2RS</title>',
  );
  const scripts = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
  const [first] = scripts.map(([, json]) => JSON.parse(json ?? ''));
  expect(first.name).toBe('Bearing </title><script>alert(1)</script> $&');
  expect(page).toContain('<div id="root"></div>\n    <div id="told"><header>');
});

test('the unit of a property is in the reader’s language, signs as they are', async () => {
  const stated = (value: string) => ({ text: value, attribute: { name: text('Term', '期限') } });
  const values = ['12 months', '36个月', '24 h', '100,000 times', '20 mm', 'in 12 months'];
  const answer = answering({ product: { ...product, specifications: values.map(stated) } });
  const saidIn = async (locale: 'en' | 'zh-CN') =>
    [...(await told('/products/prd_1', answer, locale)).matchAll(/<dd>(.*?)<\/dd>/g)].map(
      ([, value]) => value,
    );
  expect(await saidIn('en')).toEqual([
    ...['12 months', '36 months', '24 h', '100,000 times', '20 mm', 'in 12 months'],
  ]);
  expect(await saidIn('zh-CN')).toEqual([
    ...['12 个月', '36 个月', '24 小时', '100,000 次', '20 mm', 'in 12 months'],
  ]);
});

test('a product says its parts, its way and the offers that have a public price', async () => {
  const page = await told('/products/prd_1', answering({ product }));
  const [first, way] = [...page.matchAll(/ld\+json">(.*?)<\/script>/g)].map(([, json]) =>
    JSON.parse(json ?? ''),
  );
  expect(first).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Product',
    mpn: '6204-2RS',
    gtin: '4012345678901',
    brand: { name: 'SKF' },
    image: `${origin}/files/demo/1.svg`,
    url: `${origin}/products/prd_1`,
  });
  expect(first.offers).toEqual([
    {
      '@type': 'Offer',
      price: '2.50',
      priceCurrency: 'EUR',
      eligibleQuantity: { '@type': 'QuantitativeValue', minValue: 10 },
      availability: 'https://schema.org/InStock',
      seller: { '@type': 'Organization', name: 'Acme', url: `${origin}/vendors/acme` },
    },
  ]);
  expect(way.itemListElement.map(({ item }: { item: string }) => item)).toEqual([
    `${origin}/search?category=cat_2`,
    `${origin}/products/prd_1`,
  ]);
});

test('each language has an address, and a text that lacks it falls back to the other', async () => {
  const page = await told('/products/prd_1?lang=zh-CN', answering({ product }), 'zh-CN');
  expect(page).toContain('<html lang="zh-CN"');
  expect(page).toContain('<h1 class="beside">轴承</h1>');
  expect(page).toContain('Ball bearings');
  expect(page).toContain(`<link rel="canonical" href="${origin}/products/prd_1?lang=zh-CN" />`);
  expect(page).toContain(`hreflang="en" href="${origin}/products/prd_1?lang=en"`);
  expect(page).toContain(`hreflang="x-default" href="${origin}/products/prd_1"`);
});

test('a page leads on to the others, in the language that was asked for', async () => {
  const asked = await told('/products/prd_1?lang=zh-CN', answering({ product }), 'zh-CN');
  for (const path of ['/', '/vendors', '/demands', '/threads', '/articles', '/vendors/acme']) {
    expect(asked).toContain(` href="${path}?lang=zh-CN"`);
  }
  expect(asked).toContain(' href="/search?category=cat_2&amp;lang=zh-CN"');
  expect(asked).toContain(`<a href="${origin}/products/prd_1?lang=en" hreflang="en" lang="en">`);
  const unasked = await told('/products/prd_1', answering({ product }));
  expect(unasked).toContain(' href="/vendors/acme"');
});

test('who runs no scripts waits for a page that is late, once', () => {
  const late = addressOf('/products/prd_1?lang=zh-CN');
  const place = { ...late, origin, locale: 'zh-CN' } as const;
  const again = '/products/prd_1?scripts=none&amp;lang=zh-CN';
  expect(documentWithout(client, place, 'late')).toContain(
    `<meta http-equiv="refresh" content="0; url=${origin}${again}" />`,
  );
  expect(late.isPatient).toBe(false);
  const patient = addressOf(again.replace('&amp;', '&'));
  expect(patient).toEqual({ ...late, isPatient: true });
  const needsScripts = documentWithout(client, place, 'needsScripts');
  expect(needsScripts).not.toContain('http-equiv');
  expect(needsScripts).toContain('<meta name="description" content="找到商品，比较供货方，');
  expect(needsScripts).toContain('<a href="/vendors">供货方</a>');
});

test('a page that says nothing by itself has the frame of all pages from the beginning', () => {
  const place = { origin, path: '/sign-in', locale: 'en', asked: undefined } as const;
  const page = documentWithout(client, place, 'needsScripts');
  const [frame = '', inFrame = ''] = page.split('<noscript><h1>');
  expect(frame).toContain('<div id="root"></div>\n    <div id="told"><header>');
  expect(frame).toContain('<a href="/vendors">Vendors</a>');
  expect(inFrame).toContain('</noscript><div class="coming"></div></main></div>');
});

test('only addresses that name a page are public; views of it and odd ids are not', () => {
  const path = (url: string) => publicAddress(url)?.path;
  expect(path('/?lang=en')).toBe('/');
  expect(path('/search')).toBe('/search');
  expect(path('/search?category=cat_1&lang=zh-CN')).toBe('/search?category=cat_1');
  expect(path('/vendors/acme')).toBe('/vendors/acme');
  for (const url of [
    '/search?q=6204',
    '/search?category=cat_1&sort=PRICE',
    '/products/prd_1?quantity=250',
    '/products/../graphql',
    '/products/<script>',
    '/orders/ord_1',
    '/demands/new',
    '/threads/new',
    '//market.example/products/prd_1',
    '//:1',
  ]) {
    expect([url, path(url)]).toEqual([url, undefined]);
  }
});

test('an answer is kept for a minute; a gap is not taken for absence', async () => {
  let count = 0;
  const time = clock();
  const ask: AskAsVisitor = async () => {
    count += 1;
    return { data: { product: null }, isWhole: count > 1 };
  };
  const pages = new PublicPages(ask, time, silentLog);
  const look = () => pages.content(addressOf('/products/prd_1'), 'en', origin);
  expect(await look()).toBeUndefined();
  expect(await look()).toBeUndefined();
  expect(count).toBe(1);
  time.set(new Date('2026-03-02T08:01:00.001Z'));
  expect(await look()).toBe('NOTHING');
  expect(documentOfNothing(client)).toContain('<meta name="robots" content="noindex" />');
});

test('a failure leaves the page as it is', async () => {
  const broken: AskAsVisitor = () => Promise.reject(new Error('gone'));
  const pages = new PublicPages(broken, clock(), silentLog);
  expect(await pages.content(addressOf('/'), 'en', origin)).toBeUndefined();
});

test('the sitemap walks every list to its end', async () => {
  const ask: AskAsVisitor = async (query, { after }) => {
    if (query.includes('SitemapPlaces')) {
      return {
        data: { businessUnits: [{ slug: 'own' }], categoryTree: [{ id: 'cat_1' }] },
        isWhole: true,
      };
    }
    const isProducts = query.includes('SitemapProducts');
    const nodes = isProducts
      ? [{ id: after ? 'prd_2' : 'prd_1', updatedAt: '2026-03-01T00:00:00.000Z' }, null]
      : [];
    const pageInfo = { hasNextPage: isProducts && !after, endCursor: 'next' };
    return { data: { entries: { nodes, pageInfo } }, isWhole: true };
  };
  const sitemap = new Sitemap(ask, clock(), silentLog);
  const locations = (xml = '') => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at]) => at);
  expect(locations(await sitemap.index(origin))).toEqual([
    `${origin}/sitemap/places.xml`,
    `${origin}/sitemap/products-1.xml`,
  ]);
  expect(locations(await sitemap.part('products-1', origin))).toEqual([
    `${origin}/products/prd_1`,
    `${origin}/products/prd_2`,
  ]);
  expect(await sitemap.part('products-1', origin)).toContain('<lastmod>2026-03-01</lastmod>');
  expect(locations(await sitemap.part('places', origin))).toContain(
    `${origin}/search?category=cat_1`,
  );
  expect(await sitemap.part('nothing', origin)).toBeUndefined();
});

test('cleaned HTML becomes words, and long ones end between words', () => {
  expect(wordsOf('<p>Fits <b>M8</b> &lt; 10 &amp; more</p>')).toBe('Fits M8 < 10 & more');
  expect(shortened('one two three four', 12)).toBe('one two…');
});
