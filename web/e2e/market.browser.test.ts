// One journey through the whole market as people make it: a visitor looks around, a buyer buys and asks for
// quotes, sellers deliver and answer, a company becomes a seller and is stopped again. Each step goes on
// where the one before ended.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { broughtIn, checkAndRun, mendRows, sendFile } from './bringing-in.js';
import { companySignInSteps } from './company-sign-in-steps.js';
import { holdsEveryState } from './demo-states.js';
import { chromiumPath } from './env.js';
import { Journey } from './journey.js';
import { amountIn, buyingByKeys, quotesByKeys, sold } from './keyboard-steps.js';
import { newcomerSteps } from './newcomer-steps.js';
import { scriptlessSteps } from './scriptless-steps.js';
import { sellingSteps } from './selling-steps.js';
import { signingInSteps } from './signing-in-steps.js';
import { countsWhatListsHold } from './today-steps.js';

const { part, nordic, huaqiang } = sold;
const demand = 'Controllers for the spring series';
const question = 'Does its boot loader speak I2C?';
const newcomer = { part: 'LM2904DR2G', name: 'Lakeside Parts', slug: 'lakeside-parts' };

const MINUTE_MS = 60_000;
const STEP_WITHIN_MS = 4 * MINUTE_MS;

let journey: Journey;

/** A step of the journey; after one that failed the others cannot be taken. */
let isBroken = false;
function step(name: string, take: () => Promise<void>) {
  const run = async () => {
    if (isBroken) throw new Error('An earlier step failed.');
    isBroken = true;
    await take().catch(async (problem) => {
      throw await journey.explain(problem);
    });
    isBroken = false;
  };
  test(name, run, STEP_WITHIN_MS);
}

if (!chromiumPath) process.stderr.write('No browser journey: AGORA_TEST_CHROMIUM is not set.\n');

(chromiumPath ? describe : describe.skip)('the market in a browser', () => {
  beforeAll(async () => {
    journey = await Journey.begin(chromiumPath ?? '');
  }, 10 * MINUTE_MS);

  afterAll(() => journey?.end(), MINUTE_MS);

  step('the demo holds every state there is to see', () => holdsEveryState(journey));

  step('what waits today is counted as the lists hold it', () => countsWhatListsHold(journey));

  newcomerSteps(step, () => journey);

  step('a visitor reads the home page in both languages', async () => {
    const visitor = await journey.arrive('visitor');
    await visitor.open('/');
    await visitor.heading('Find the part, compare the vendors, order together.');
    await visitor.studies('01-home');
    const notice = visitor.page.getByText('You are offline.');
    await visitor.page.waitForLoadState('networkidle');
    await visitor.page.context().setOffline(true);
    await notice.waitFor();
    await visitor.page.context().setOffline(false);
    await notice.waitFor({ state: 'hidden' });
  });

  step('searches a part number and narrows with a facet', async () => {
    const visitor = journey.who('visitor');
    await visitor.type('Search products', 'STM32');
    await visitor.page.keyboard.press('Enter');
    await visitor.heading('Results for “STM32”');
    const all = await visitor.column('Products found', 'Product');
    await visitor.page.getByRole('checkbox', { name: nordic }).check();
    await visitor.sees(/^1 products?$/);
    const left = await visitor.column('Products found', 'Product');
    expect(all.length).toBeGreaterThan(left.length);
    expect(left).toEqual([expect.stringContaining(part)]);
    await visitor.studies('02-search');
  });

  step('compares all vendors at 250 pieces, best first, and reads on', async () => {
    const visitor = journey.who('visitor');
    await visitor.follow(/./, visitor.row('Products found', part));
    await visitor.heading(/^Offers/);
    journey.remember('product', visitor);
    await visitor.typeNumber('Quantity', '250');
    await visitor.page.waitForURL(/quantity=250$/);
    await visitor.settles();
    const vendors = (await visitor.column('Offers compared', 'Vendor')).join();
    const totals = (await visitor.column('Offers compared', 'Total')).map(amountIn);
    for (const vendor of [nordic, huaqiang, 'Agora Components']) expect(vendors).toContain(vendor);
    expect(totals).toHaveLength(3);
    // Prices within two percent of the lowest count as equal: then who dispatches sooner comes first.
    const steps = totals.map((total) => Math.floor((total / Math.min(...totals) - 1) / 0.02));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    await visitor.heading('Specifications');
    await visitor.page.getByRole('definition').first().waitFor();
    await visitor.heading(/^Questions/);
    await visitor.studies('03-product');
  });

  scriptlessSteps(step, () => journey);
  buyingByKeys(step, () => journey);

  step('the seller finds the order, confirms and ships it', async () => {
    const seller = await journey.signIn('seller', 'seller@nordic.example');
    await seller.follow('Seller centre');
    await seller.heading('Today');
    await seller.glances('10-seller-today');
    await seller.follow(/Orders? to confirm/, seller.main);
    await seller.glances('11-seller-orders');
    await seller.page.locator(`a[href="${journey.where('order')}"]`).click();
    await seller.decide('Confirm order');
    await seller.sees('Confirmed');
    await seller.decide('Ship order', async (dialog) => {
      await seller.type('Carrier', 'PostNord', dialog);
      await seller.type('Tracking number', 'PN-4711', dialog);
      await seller.glances('12-ship-dialog');
    });
    await seller.sees('PostNord · PN-4711');
    await seller.glances('13-shipped');
  });

  step('the buyer receives and completes it', async () => {
    const buyer = journey.who('buyer');
    await buyer.open(journey.where('purchase'));
    await buyer.follow(/./, buyer.row('Orders', nordic));
    await buyer.decide('Receive order');
    await buyer.decide('Complete order');
    await buyer.sees('Completed');
    await buyer.glances('14-completed');
  });

  step('the buyer posts a demand from the product', async () => {
    const buyer = journey.who('buyer');
    await buyer.open(journey.where('product'));
    await buyer.follow('Post one');
    await buyer.heading('Post a demand');
    await buyer.type('Title', demand);
    await buyer.type('Description', 'Two deliveries, date code not older than a year.');
    await buyer.type('Delivery place', 'Ho Chi Minh City');
    await buyer.typeNumber('Quantity', '5000');
    await buyer.press('Add a line');
    const second = buyer.main.getByRole('group', { name: 'Line 2' });
    await buyer.type('Or describe it', 'Programming of the controllers', second);
    await second.getByRole('textbox', { name: 'Quantity', exact: true }).pressSequentially('1000');
    await buyer.glances('15-demand-form');
    await buyer.press('Post demand');
    await buyer.heading(demand);
    journey.remember('demand', buyer);
  });

  step('two sellers find it and quote, one with the keyboard only', async () => {
    await quotesByKeys(journey.who('seller'), demand, ['2.95', '5']);
    const rival = await journey.signIn('rival', 'seller@huaqiang.example');
    await rival.follow('Demands');
    await rival.follow(demand);
    await rival.follow('Quote');
    await rival.heading(`Quote for ${demand}`);
    await rival.type('Unit price, CNY', '3.1');
    await rival.type('Lead time, days', '14');
    await rival.press('Submit quote');
    await rival.heading('Your quote');
    await rival.glances('17-quoted-rival');
  });

  step('the buyer compares the quotes, awards one and sees the purchase', async () => {
    const buyer = journey.who('buyer');
    await buyer.open(journey.where('demand'));
    await buyer.table('Quotes compared').waitFor();
    await buyer.studies('18-demand');
    const vendors = await buyer.table('Quotes compared').getByRole('columnheader').allInnerTexts();
    const at = vendors.findIndex((vendor) => vendor.includes(nordic));
    expect(vendors.filter((vendor) => /Nordic|Huaqiang/.test(vendor))).toHaveLength(2);
    const buttons = buyer.table('Quotes compared').getByRole('button', { name: 'Award' });
    const { length } = vendors.slice(0, at).filter((vendor) => /Nordic|Huaqiang/.test(vendor));
    await buttons.nth(length).click();
    const dialog = buyer.page.getByRole('dialog', { name: 'Award' });
    await dialog.getByText(nordic).waitFor();
    await buyer.press('Award', dialog);
    await buyer.follow(/^Purchase /);
    await buyer.heading(/^Purchase /);
    await buyer.sees('Placed');
    expect(await buyer.column('Orders', 'Vendor')).toEqual([expect.stringContaining(nordic)]);
    expect((await buyer.column('Orders', 'Total')).map(amountIn)).toEqual([19_750]);
    await buyer.glances('19-awarded-purchase');
  });

  step('the buyer asks about the product', async () => {
    const buyer = journey.who('buyer');
    await buyer.open(journey.where('product'));
    await buyer.follow('Ask a question');
    await buyer.type('Question in one sentence', question);
    await buyer.type('Details', 'We want to load firmware over **I2C** without a debugger.');
    await buyer.glances('20-ask');
    await buyer.press('Ask');
    await buyer.heading(question);
    await buyer.sees('No answers yet');
    journey.remember('thread', buyer);
  });

  step('the seller answers and the buyer accepts', async () => {
    const seller = journey.who('seller');
    await seller.open(journey.where('product'));
    await seller.follow(question);
    await seller.type('Your answer', 'Yes: addresses are in application note `AN2606`.');
    await seller.press('Post answer');
    await seller.sees(/application note/);
    const buyer = journey.who('buyer');
    await buyer.open(journey.where('thread'));
    await buyer.decide('Accept answer');
    await buyer.sees('Accepted answer');
    await buyer.sees('Answered');
    await buyer.glances('21-accepted');
  });

  step('a new company registers and applies as a seller', async () => {
    const founder = await journey.arrive('founder');
    await founder.open('/');
    await founder.follow('Sign in');
    await founder.follow('Register your company');
    await founder.type('Company name', newcomer.name);
    await founder.choose('You want to', 'sell');
    await founder.type('Your name', 'Ines Lake');
    await founder.type('E-mail', 'ines@lakeside.example');
    await founder.typeSecret('a long new password');
    await founder.glances('22-register');
    await founder.press('Register');
    await founder.isSignedIn();
    await founder.follow('Sell on Agora');
    await founder.type('Name in English', newcomer.name);
    await founder.type('Name in Chinese', '湖畔元件');
    await founder.type('Address on Agora', newcomer.slug);
    await founder.type('Unified social credit code', 'LIC-2026-0815');
    await founder.type('Products you will sell', newcomer.part, founder.main);
    await founder.page.getByRole('option').filter({ hasText: newcomer.part }).click();
    await founder.page.getByRole('checkbox', { name: /^We accept the terms/ }).check();
    await founder.glances('23-apply');
    await founder.press('Submit application');
    await founder.sees('Under review');
    await founder.glances('24-applied');
  });

  step('the operator admits it', async () => {
    const operator = await journey.signIn('operator', 'operator@agora.example');
    await operator.follow('Operator');
    await operator.follow(/Seller applications? to decide/, operator.main);
    await operator.glances('25-applications');
    await operator.follow(newcomer.name);
    await operator.heading(newcomer.name);
    await operator.glances('26-application');
    await operator.decide('Approve', (dialog) => dialog.getByRole('checkbox').first().check());
    await operator.sees('Approved');
  });

  step('it makes an offer and publishes it', async () => {
    const founder = journey.who('founder');
    await founder.open('/seller/apply');
    await founder.follow('Go to your offers');
    await founder.follow('New offer');
    await founder.type('Product', newcomer.part, founder.main);
    await founder.page.getByRole('option').filter({ hasText: newcomer.part }).click();
    await founder.type('Unit price, CNY', '0.31');
    await founder.typeNumber('Units on hand', '40000');
    await founder.glances('27-new-offer');
    await founder.press('Save as draft');
    await founder.row('Offers', newcomer.part).waitFor();
    await founder.decide('Publish');
    await founder.sees('Listed');
    await founder.glances('28-published');
  });

  step('a visitor finds it, until the operator suspends the seller', async () => {
    const visitor = journey.who('visitor');
    await visitor.searchesUntil(newcomer.part, newcomer.name, true);
    await visitor.follow(/./, visitor.row('Products found', newcomer.part));
    await visitor.row('Offers compared', newcomer.name).waitFor();
    journey.remember('offered', visitor);
    await visitor.glances('29-found');

    const operator = journey.who('operator');
    await operator.follow('Operator');
    await operator.follow('Sellers', operator.main);
    await operator.glances('30-sellers');
    const fillIn = (dialog: Parameters<typeof operator.type>[2]) =>
      operator.type('Reason', 'The licence is not its own.', dialog);
    await operator.decide('Suspend', fillIn, operator.row('Sellers', newcomer.name));
    await operator.row('Sellers', newcomer.name).getByText('Suspended').waitFor();
    await operator.glances('31-suspended');

    await visitor.open(journey.where('offered'));
    await visitor.row('Offers compared', 'Agora Components').waitFor();
    expect(await visitor.row('Offers compared', newcomer.name).count()).toBe(0);
    await visitor.open(`/vendors/${newcomer.slug}`);
    await visitor.sees('Nothing on offer right now');
    await visitor.glances('32-gone');
    await visitor.searchesUntil(newcomer.part, newcomer.name, false);
  });

  step('the operator brings in a file nobody has seen, and mends what was wrong', async () => {
    const operator = journey.who('operator');
    await sendFile(operator);
    await operator.glances('33-mapping');
    await checkAndRun(operator);
    await operator.glances('34-brought-in');
    await mendRows(operator);
    await operator.searchesUntil(broughtIn.part, broughtIn.vendor, true);
  });

  step('a visitor with a phone reads the same', async () => {
    const reader = await journey.arrive('reader', true);
    await reader.open('/');
    await reader.heading('Find the part, compare the vendors, order together.');
    await reader.studies('35-phone-home');
    await reader.type('Search products', 'STM32');
    await reader.page.keyboard.press('Enter');
    await reader.heading('Results for “STM32”');
    await reader.press('Filters');
    const filters = reader.page.getByRole('dialog', { name: 'Filters' });
    await filters.getByRole('checkbox', { name: nordic }).check();
    await reader.glances('36-phone-filters');
    await reader.closesDialog();
    await reader.sees(/^1 products?$/);
    await reader.follow(/./, reader.row('Products found', part));
    await reader.heading(/^Offers/);
    await reader.typeNumber('Quantity', '250');
    await reader.page.waitForURL(/quantity=250$/);
    await reader.row('Offers compared', nordic).waitFor();
    await reader.studies('37-phone-product');
  });

  step('and goes on to a question and the demands', async () => {
    const reader = journey.who('reader');
    await reader.follow(question);
    await reader.sees('Accepted answer');
    await reader.studies('38-phone-question');
    await reader.press('Menu');
    await reader.follow('Demands', reader.page.getByRole('dialog'));
    await reader.heading('Demands');
    await reader.studies('39-phone-demands');
  });

  sellingSteps(step, () => journey);
  signingInSteps(step, () => journey);
  companySignInSteps(step, () => journey);

  step('and nothing was wrong with any page', async () => {
    expect(journey.findings).toEqual([]);
  });
});
