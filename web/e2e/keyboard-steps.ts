// The market without a mouse: a buyer finds, compares and orders, a seller quotes, and whatever opens over a page takes the
// focus, keeps it and gives it back. The buyer stands on the product where it signed in.
import { expect } from '@jest/globals';
import type { Journey } from './journey.js';
import type { Person } from './person.js';

type Step = (what: string, take: () => Promise<void>) => void;

export const sold = {
  part: 'STM32F030C8T6',
  nordic: 'Nordic Component Supply',
  huaqiang: 'Huaqiang Chip City',
};
const quantity = '250';

export const amountIn = (text: string) => Number(text.replace(/[^\d.]/g, ''));

export function buyingByKeys(step: Step, now: () => Journey): void {
  step('signs in as a buyer with the keyboard only', () => signsIn(now()));
  step('opens what lies over a page, and is back where it was', () => opensWindows(now()));
  step('takes a part from the suggestions and compares it with another', () => compares(now()));
  step('puts the cheapest offer and another into the cart', () => fillsCart(now()));
  step('checks out and gets one order from each vendor', () => checksOut(now()));
}

async function signsIn(journey: Journey): Promise<void> {
  const buyer = await journey.arrive('buyer');
  const { page, keys, main } = buyer;
  const here = `${journey.where('product')}?quantity=${quantity}`;
  await buyer.open(here);
  await keys.enter(page.getByRole('link', { name: 'Sign in' }));
  await buyer.heading('Sign in');
  await buyer.glances('04-sign-in');
  await keys.type(main.getByLabel('E-mail'), 'buyer@mekong.example');
  await page.keyboard.press('Tab');
  await page.keyboard.type('agora-demo-2026');
  await page.keyboard.press('Enter');
  await buyer.isSignedIn();
  expect(page.url()).toContain(here);
}

async function opensWindows(journey: Journey): Promise<void> {
  const buyer = journey.who('buyer');
  const { page, keys } = buyer;
  await buyer.open(journey.where('product'));
  await buyer.heading(/^Offers/);
  await keys.skipToContent();

  const price = buyer.row('Offers compared', sold.nordic).getByRole('button', { name: /price\?$/ });
  await keys.enter(price);
  const reasons = page.getByRole('dialog', { name: 'Why this price?' });
  await keys.staysIn(reasons);
  await buyer.closesDialog();
  await keys.has(price);

  await page.keyboard.press('ControlOrMeta+k');
  await keys.has(page.getByRole('combobox', { name: 'Go to' }));
  await keys.staysIn(page.getByRole('dialog'));
  await buyer.closesDialog();
  await keys.has(price);

  const account = page.getByRole('button', { name: /^Account of / });
  await keys.to(account, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('ArrowDown');
  await keys.has(page.getByRole('menuitem').first());
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'hidden' });
  await keys.has(account);
}

async function compares(journey: Journey): Promise<void> {
  const buyer = journey.who('buyer');
  const { page, keys, main } = buyer;
  const field = page.getByRole('combobox', { name: 'Search products' });
  await keys.goTo('Vendors');
  await keys.has(main);
  await keys.type(field, sold.part.slice(0, 9), 'Shift+Tab');
  await keys.arrowTo(page.getByRole('option').filter({ hasText: sold.part }).first());
  await page.keyboard.press('Enter');
  await buyer.heading(/^Offers/);
  await keys.has(main);
  await keys.tick(main.getByRole('checkbox', { name: /^Compare / }));

  await keys.type(field, 'STM32', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await buyer.heading('Results for “STM32”');
  await buyer.settles();
  const others = main.getByRole('checkbox', { name: /^Compare /, checked: false });
  await keys.tick(others.first());
  await keys.enter(page.getByRole('link', { name: /^Compare \(\d of \d\)$/ }));
  await buyer.heading('Comparison');
  const compared = main.getByRole('region', { name: 'Products compared' });
  await compared.getByRole('columnheader').nth(1).waitFor();
  await buyer.glances('05-compared');
  await keys.enter(compared.getByRole('link', { name: sold.part }));
  await buyer.heading(/^Offers/);
}

async function fillsCart(journey: Journey): Promise<void> {
  const buyer = journey.who('buyer');
  const { page, keys, main } = buyer;
  await keys.type(main.getByRole('textbox', { name: 'Quantity', exact: true }), quantity);
  await page.waitForURL(/quantity=250$/);
  await buyer.settles();
  const vendors = await buyer.column('Offers compared', 'Vendor');
  const totals = (await buyer.column('Offers compared', 'Total')).map(amountIn);
  const cheapest = vendors[totals.indexOf(Math.min(...totals))] ?? '';
  const [first, other] = cheapest.includes(sold.nordic)
    ? [sold.nordic, sold.huaqiang]
    : [sold.huaqiang, sold.nordic];
  expect(cheapest).toContain(first);
  for (const vendor of [first, other]) {
    const row = buyer.row('Offers compared', vendor);
    await keys.enter(row.getByRole('button', { name: 'Add to cart' }));
    await buyer.sees('Added to the cart');
  }
  await keys.goTo('Cart');
  await buyer.heading('Cart');
  expect(await buyer.column('Lines', 'Vendor')).toHaveLength(2);
  await buyer.glances('06-cart');
}

async function checksOut(journey: Journey): Promise<void> {
  const buyer = journey.who('buyer');
  const { keys, main } = buyer;
  await keys.enter(main.getByRole('link', { name: 'Check out' }));
  await buyer.heading('Place a purchase');
  const address = 'Mekong Instruments, 12 Nguyen Hue, Ho Chi Minh City';
  await keys.type(main.getByLabel('Delivery address'), address);
  await buyer.glances('07-checkout');
  await keys.enter(main.getByRole('button', { name: 'Place the purchase' }));
  await buyer.heading(/^Purchase /);
  await buyer.table('Orders').waitFor();
  journey.remember('purchase', buyer);
  const vendors = (await buyer.column('Orders', 'Vendor')).map((text) => text.trim());
  expect(vendors.sort()).toEqual([sold.huaqiang, sold.nordic]);
  await buyer.glances('08-purchase');
  await keys.enter(buyer.row('Orders', sold.nordic).getByRole('link').first());
  await buyer.heading(/^Order /);
  journey.remember('order', buyer);
  await buyer.sees('Waiting for the vendor');
  await buyer.studies('09-order');
}

/** Finds a demand and quotes for each of its lines. */
export async function quotesByKeys(seller: Person, demand: string, prices: readonly string[]) {
  const { keys, main } = seller;
  await keys.goTo('Demands');
  await keys.enter(main.getByRole('link', { name: demand }));
  await seller.heading(demand);
  await keys.enter(main.getByRole('link', { name: 'Quote', exact: true }));
  await seller.heading(`Quote for ${demand}`);
  for (const [line, price] of prices.entries()) {
    await keys.type(main.getByLabel('Unit price, CNY').nth(line), price);
    await keys.type(main.getByLabel('Lead time, days').nth(line), '14');
  }
  await seller.glances('16-quote-form-seller');
  await keys.enter(main.getByRole('button', { name: 'Submit quote' }));
  await seller.heading('Your quote');
}

/** Sends a file of offers, says what a column means, tries it out, and runs it. */
export async function importsByKeys(seller: Person, name: string, rows: string): Promise<void> {
  const { page, keys, main } = seller;
  await seller.open('/seller/imports');
  await seller.heading('Imports');
  await keys.choose(main.getByRole('combobox', { name: 'The rows are' }), 'Offers');
  const asked = page.waitForEvent('filechooser');
  await keys.enter(main.getByRole('button', { name: 'Pick a file' }));
  await (await asked).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(rows) });
  await seller.heading(name);
  const stock = main.getByRole('combobox', { name: 'What Stock means' });
  await keys.choose(stock, 'Do not import');
  await keys.choose(stock, 'Stock');
  await keys.enter(main.getByRole('button', { name: 'Check', exact: true }));
  await seller.sees('Checked');
  await keys.enter(main.getByRole('button', { name: 'Import now' }));
  await main.getByText('Finished', { exact: true }).waitFor();
  await seller.settles();
}
