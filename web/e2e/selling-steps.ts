// The life of a seller as people make it: asked for a document and admitted, five hundred offers from a file,
// which of them are not live and why, mended; a storefront; a customer with prices of its own; a warning, a
// suspension, and back again. It needs nobody who came before.
import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { Journey } from './journey.js';
import { importsByKeys } from './keyboard-steps.js';
import type { Person } from './person.js';

// Its own at each run, so that a market may be walked through twice.
const run = randomUUID().slice(0, 6);
const name = `Riverside ${run}`;
const slug = `riverside-${run}`;
const email = `mei@${slug}.example`;
const customer = { login: 'buyer@helios.example', company: 'Helios Drives GmbH' };
const rowCount = 500;
/** As the rule says until the operator names another number. */
const firstOffers = 5;
const emptyCount = 12;
const brokenCount = 3;
const opensMax = 20;
const skuOf = (index: number) => `RIV-${String(index).padStart(4, '0')}`;

type Step = (what: string, take: () => Promise<void>) => void;

interface Part {
  mpn: string;
  brand: string;
  id: string;
}

let parts: Part[] = [];

export function sellingSteps(step: Step, now: () => Journey): void {
  step('a company applies to sell', () => applies(now()));
  step('is asked for a document, and hands it in', () => isAskedForDocument(now()));
  step('is admitted, and the operator wants to see its first offers', () => isAdmitted(now()));
  step('brings five hundred offers from a file, with the keyboard only', () => bringsOffers(now()));
  step('sees which are not live and why, and mends that', () => mendsWhatIsNotLive(now()));
  step('edits its storefront, and visitors read it', () => editsStorefront(now()));
  step('a customer sees its own price and why; another company sees neither', () =>
    givesOwnPrices(now()),
  );
  step('is warned, suspended and gone from search; reinstated and found again', () =>
    isGoverned(now()),
  );
}

async function applies(journey: Journey): Promise<void> {
  const seller = await journey.arrive('newcomer');
  await seller.open('/register');
  await seller.type('Company name', name);
  await seller.choose('You want to', 'sell');
  await seller.type('Your name', 'Mei Rivers');
  await seller.type('E-mail', email);
  await seller.typeSecret('a long new password');
  await seller.press('Register');
  await seller.isSignedIn();
  parts = await partsOf(seller);
  await seller.open('/seller/apply');
  await seller.type('Name in English', name);
  await seller.type('Name in Chinese', '河畔元件');
  await seller.type('Address on Agora', slug);
  await seller.type('Unified social credit code', 'LIC-2026-4711');
  await seller.type('Products you will sell', parts[0]?.mpn ?? '', seller.main);
  await seller.page
    .getByRole('option')
    .filter({ hasText: parts[0]?.mpn ?? '' })
    .first()
    .click();
  await seller.page.getByRole('checkbox', { name: /^We accept the terms/ }).check();
  await seller.press('Submit application');
  await seller.sees('Under review');
}

async function isAskedForDocument(journey: Journey): Promise<void> {
  const operator = await journey.signIn('admitter', 'operator@agora.example');
  await operator.open('/operator/applications');
  await operator.follow(name);
  await operator.decide('Request changes', async (dialog) => {
    await operator.type('Remarks', 'Please show that the brands let you sell.', dialog);
    await dialog.getByRole('checkbox', { name: 'Brand authorisation' }).check();
  });
  journey.remember('application', operator);
  const seller = journey.who('newcomer');
  await seller.open('/seller/apply');
  await seller.sees('Please show that the brands let you sell.');
  await seller.page
    .getByRole('combobox', { name: 'Add a document' })
    .selectOption('Brand authorisation');
  await sendFile(seller, 'authorisation.pdf', 'application/pdf', onePagePdf);
  await seller.page.getByRole('link', { name: 'authorisation.pdf' }).waitFor();
  await seller.glances('40-document');
  await seller.press('Submit again');
  await seller.sees('Under review');
}

async function isAdmitted(journey: Journey): Promise<void> {
  const operator = journey.who('admitter');
  await operator.open(journey.where('application'));
  await operator.page.getByRole('link', { name: 'authorisation.pdf' }).waitFor();
  await operator.decide('Approve', (dialog) => dialog.getByRole('checkbox').first().check());
  await operator.sees('Approved');
  await operator.open('/operator/offer-reviews');
  await setFirstOffers(operator, true);
  await operator.glances('41-rules');
}

async function bringsOffers(journey: Journey): Promise<void> {
  const seller = journey.who('newcomer');
  await importsByKeys(seller, 'riverside.csv', offerRows(parts));
  await seller.studies('42-imported');
  const failed = seller.page.getByRole('link', { name: 'Failed rows, to mend (CSV)' });
  const text = await fileBehind(seller, await failed.getAttribute('href'));
  const lines = text.trim().split(/\r?\n/);
  expect(lines).toHaveLength(1 + brokenCount);
  const mended = text.replaceAll('call us', '7.25');
  await sendFile(seller, 'mended.csv', 'text/csv', Buffer.from(mended));
  await seller.page.getByRole('heading', { name: 'mended.csv' }).waitFor();
  await runImport(seller);
}

async function mendsWhatIsNotLive(journey: Journey): Promise<void> {
  const seller = journey.who('newcomer');
  await seller.open('/seller/offers');
  await seller.follow(`Waits for the operator · ${rowCount}`);
  await seller.sees(`Out of stock · ${emptyCount}`);
  await seller.studies('43-not-live');

  const operator = journey.who('admitter');
  await operator.open('/operator/offer-reviews');
  for (let index = 0; index < firstOffers; index++) {
    const row = operator.row('Offer reviews', name).nth(index);
    await operator.decide('Approve', undefined, row);
    await row.getByText('Approved').waitFor();
  }

  await editMany(seller, 'IN_REVIEW', (dialog) =>
    dialog.getByLabel('On the market').selectOption('Publish'),
  );
  await setFirstOffers(operator, false);
  await editMany(seller, 'OUT_OF_STOCK', (dialog) => seller.type('Units on hand', '250', dialog));
  await seller.open('/seller/offers');
  await seller.table('Offers').waitFor();
  await seller.settles();
  expect(await seller.page.getByText('Not on the market:').count()).toBe(0);
  await seller.glances('44-all-live');
}

async function editsStorefront(journey: Journey): Promise<void> {
  const seller = journey.who('newcomer');
  await seller.open('/seller/storefront');
  await seller.type('Introduction in English', 'Parts from the river port since 1998.');
  await seller.type('Introduction in Chinese', '自1998年起在河港经营元件。');
  await seller.type('Delivery, returns, warranty in English', 'Dispatched within two days.');
  await seller.press('Save');
  await seller.sees('Your storefront is changed.');
  await seller.glances('45-storefront');
  const visitor = await journey.arrive('passer-by');
  await visitor.open(`/vendors/${slug}`);
  await visitor.sees('Parts from the river port since 1998.');
  await visitor.sees('Dispatched within two days.');
  await visitor.glances('46-visited');
}

async function givesOwnPrices(journey: Journey): Promise<void> {
  const seller = journey.who('newcomer');
  const [part] = parts;
  const rows = `Company,SKU,Price CNY\n${customer.company},${skuOf(0)},1.11\n`;
  await importFile(seller, 'Customer prices', 'helios.csv', rows);
  const page = `/products/${part?.id}?quantity=10`;
  const buyer = await journey.signIn('customer', customer.login);
  await buyer.open(page);
  const own = buyer.row('Offers compared', name);
  await own.getByText("Your company's price").waitFor();
  expect(await own.innerText()).toContain('1.11');
  await buyer.press('Why this price?', own);
  const reasons = buyer.table('Where the price may come from');
  await reasons.getByText("Your company's price list").waitFor();
  expect(await buyer.column('Where the price may come from', 'Source')).toHaveLength(2);
  await buyer.glances('47-why');
  await buyer.closesDialog();

  const other = await journey.signIn('outsider', 'buyer@dongfang.example');
  await other.open(page);
  const seen = other.row('Offers compared', name);
  await seen.waitFor();
  expect(await seen.innerText()).not.toContain('1.11');
  expect(await seen.getByText("Your company's price").count()).toBe(0);
  await other.press('Why this price?', seen);
  await other.table('Where the price may come from').waitFor();
  const sources = await other.column('Where the price may come from', 'Source');
  expect(sources).toEqual(['Public tiers']);
  await other.glances('48-others');
  await other.closesDialog();
}

async function isGoverned(journey: Journey): Promise<void> {
  const operator = journey.who('admitter');
  await operator.open('/operator/sellers');
  await operator.follow(name, operator.row('Sellers', name));
  await operator.heading(name);
  await operator.decide('Warn', (dialog) =>
    operator.type('Reason', 'Two packages were not labelled.', dialog),
  );
  await operator.sees('Two packages were not labelled.');
  await operator.glances('49-warned');
  const seller = journey.who('newcomer');
  await seller.open('/seller/standing');
  await seller.sees('Two packages were not labelled.');
  await seller.glances('50-standing');

  const visitor = journey.who('passer-by');
  const [vendorId = ''] = operator.page.url().split('/').slice(-1);
  await searchUntil(visitor, vendorId, rowCount);
  await operator.decide('Suspend', (dialog) =>
    operator.type('Reason', 'Labels are missing still.', dialog),
  );
  await searchUntil(visitor, vendorId, 0);
  await visitor.open(`/products/${parts[0]?.id}`);
  await visitor.heading('Specifications');
  expect(await visitor.row('Offers compared', name).count()).toBe(0);
  await seller.open('/seller/offers');
  await seller.sees('Labels are missing still.');
  await seller.sees(`Your sales are suspended · ${rowCount}`);
  await seller.glances('51-suspended');

  await operator.decide('Reinstate', (dialog) =>
    operator.type('Reason', 'All is labelled now.', dialog),
  );
  await searchUntil(visitor, vendorId, rowCount);
  await opensUntilOffered(visitor, `/products/${parts[0]?.id}`);
}

/** Products of the catalog that an offer can name by brand and part number. */
async function partsOf(person: Person): Promise<Part[]> {
  const query = `query ($after: String) { products(first: 100, after: $after) {
    nodes { id mpn kind brand { name } } pageInfo { endCursor } } }`;
  const parts: Part[] = [];
  for (let after: string | null = null; parts.length < rowCount; ) {
    const { products } = await ask(person, query, { after });
    for (const { id, mpn, kind, brand } of products.nodes) {
      if (mpn && brand && kind === 'GOODS') parts.push({ id, mpn, brand: brand.name });
    }
    after = products.pageInfo.endCursor;
    if (!after) throw new Error(`The market has ${parts.length} products to offer only`);
  }
  return parts.slice(0, rowCount);
}

/** As a program would, without this person's session. */
async function ask(person: Person, query: string, variables: object) {
  const answer = await person.page.request.post('/graphql', {
    headers: { 'x-agora-csrf': '1' },
    data: { query, variables },
  });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** A dozen have nothing on hand, and of three somebody wrote no price. */
function offerRows(parts: readonly Part[]): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = parts.map(({ brand, mpn }, index) => {
    const price = index >= rowCount - brokenCount ? 'call us' : `${(index % 90) + 2}.25`;
    const stock = index > 0 && index <= emptyCount ? 0 : 400;
    return [skuOf(index), quoted(brand), quoted(mpn), price, stock, 3].join(',');
  });
  return ['SKU,Brand,MPN,Price CNY,Stock,Lead time', ...rows].join('\n');
}

async function sendFile(person: Person, file: string, mimeType: string, buffer: Buffer) {
  await person.page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: file, mimeType, buffer });
}

async function importFile(seller: Person, kind: string, file: string, rows: string) {
  await seller.open('/seller/imports');
  await seller.choose('The rows are', kind);
  await sendFile(seller, file, 'text/csv', Buffer.from(rows));
  await seller.heading(file);
  await runImport(seller);
}

async function runImport(seller: Person): Promise<void> {
  await seller.press('Import now');
  await seller.main.getByText('Finished', { exact: true }).waitFor();
  await seller.settles();
}

async function fileBehind(person: Person, href: string | null): Promise<string> {
  const answer = await person.page.request.get(href ?? '');
  expect(answer.status()).toBe(200);
  return answer.text();
}

/** The operator's rule about the first offers of a seller, on or off. */
async function setFirstOffers(operator: Person, isOn: boolean): Promise<void> {
  await operator.press('Rules');
  const dialog = operator.page.getByRole('dialog', { name: 'What you want to see first' });
  const rule = { name: 'First offers of a seller' };
  await dialog.getByRole('switch', rule).waitFor();
  const other = dialog.getByRole('switch', { ...rule, checked: !isOn });
  if ((await other.count()) > 0) await other.click();
  await dialog.getByRole('switch', { ...rule, checked: isOn }).waitFor();
  await operator.closesDialog();
}

/** Edits all offers that are not live for this reason, and waits until none is. */
async function editMany(
  seller: Person,
  reason: string,
  fill: (dialog: Locator) => Promise<unknown>,
) {
  await seller.open(`/seller/offers?reason=${reason}`);
  await seller.press('Bulk edit');
  const dialog = seller.page.getByRole('dialog', { name: 'Bulk edit' });
  await fill(dialog);
  await seller.press('Preview', dialog);
  await seller.press(/^Change \d+ offers?$/, dialog);
  await dialog.waitFor({ state: 'hidden' });
  await seller.sees('No offer fits');
}

/** Looks until so many of its offers are in search. How long that took is told, never judged. */
async function searchUntil(person: Person, vendorId: string, count: number): Promise<void> {
  const query = `{ search(query: { vendorIds: ["${vendorId}"] }, first: 1) { totalCount } }`;
  const began = performance.now();
  await person.page.waitForFunction(
    async ([asked, wanted]) => {
      const headers = { 'content-type': 'application/json', 'x-agora-csrf': '1' };
      const body = JSON.stringify({ query: asked });
      const answer = await fetch('/graphql', { method: 'POST', headers, body });
      return (await answer.json()).data?.search?.totalCount === wanted;
    },
    [query, count] as const,
    { polling: 50 },
  );
  const took = Math.round(performance.now() - began);
  process.stderr.write(`${name} has ${count} offers in search after ${took} ms\n`);
}

/** Opens a page until this seller is on it: each of its offers comes back by itself, one after the other. */
async function opensUntilOffered(person: Person, path: string): Promise<void> {
  for (let tries = 0; tries < opensMax; tries++) {
    await person.open(path);
    await person.heading('Specifications');
    await person.settles();
    if ((await person.row('Offers compared', name).count()) > 0) return;
  }
  throw new Error(`${path} does not show what ${name} offers`);
}

/** A page of paper with nothing on it. */
const onePagePdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n' +
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n' +
    'trailer<</Root 1 0 R>>\n%%EOF\n',
);
