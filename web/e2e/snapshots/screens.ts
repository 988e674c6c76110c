// The twenty screens whose pictures are kept: every portal, both languages, desk and phone, day and night. A screen
// that a part of the market is drawn on only when something is pressed says what to press.
import type { Page } from 'playwright-core';

export interface Screen {
  /** Of its picture. */
  readonly name: string;
  /** The login of who looks; a visitor without. */
  readonly who?: string;
  readonly path: string;
  /** What `{ids}` in the path stands for: the ids in the answer to this, asked by who looks. */
  readonly find?: string;
  readonly language?: 'zh-CN';
  readonly isOnPhone?: true;
  readonly isDark?: true;
  readonly act?: (page: Page) => Promise<void>;
}

const buyer = 'buyer@mekong.example';
const helios = 'buyer@helios.example';
const seller = 'seller@zhongzhou.example';
const operator = 'operator@agora.example';

const bearing =
  '{ search(query: { text: "6204-2RS" }, first: 1) { hits { nodes { product { id } } } } }';
const bearings =
  '{ search(query: { text: "6204" }, first: 3) { hits { nodes { product { id } } } } }';
const awarded = '{ demands(filter: { state: AWARDED }, first: 1) { nodes { id } } }';
const shipped = '{ orders(filter: { state: SHIPPED }, first: 1) { nodes { id } } }';
const answered = '{ threads(filter: { state: ANSWERED }, first: 1) { nodes { id } } }';
const applied = '{ sellerApplications(filter: { state: SUBMITTED }, first: 1) { nodes { id } } }';

export const screens: readonly Screen[] = [
  { name: 'home', path: '/' },
  { name: 'search', path: '/search?q=bearing' },
  { name: 'product', who: buyer, path: '/products/{ids}?quantity=250', find: bearing },
  { name: 'compare', path: '/compare?ids={ids}', find: bearings },
  { name: 'checkout', who: helios, path: '/checkout' },
  { name: 'order', who: helios, path: '/orders/{ids}', find: shipped },
  { name: 'company-members', who: helios, path: '/company/members' },
  { name: 'seller-offers', who: seller, path: '/seller/offers' },
  {
    name: 'operator-application',
    who: operator,
    path: '/operator/applications/{ids}',
    find: applied,
  },
  {
    name: 'palette',
    who: operator,
    path: '/operator/sellers',
    act: async (page) => {
      await page.keyboard.press('ControlOrMeta+k');
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'phone-home', path: '/', language: 'zh-CN', isOnPhone: true },
  {
    name: 'phone-product',
    path: '/products/{ids}?quantity=250',
    find: bearing,
    language: 'zh-CN',
    isOnPhone: true,
  },
  { name: 'phone-demands', path: '/demands', language: 'zh-CN', isOnPhone: true },
  { name: 'phone-orders', who: seller, path: '/seller/orders', language: 'zh-CN', isOnPhone: true },
  { name: 'night-portals', path: '/portals', isDark: true },
  { name: 'night-demand', who: helios, path: '/demands/{ids}', find: awarded, isDark: true },
  { name: 'night-operator', who: operator, path: '/operator/products', isDark: true },
  { name: 'zh-prices', who: seller, path: '/seller/prices', language: 'zh-CN' },
  { name: 'zh-thread', path: '/threads/{ids}', find: answered, language: 'zh-CN' },
  { name: 'zh-imports', who: operator, path: '/operator/imports', language: 'zh-CN' },
];
