// Parts of the client in a market that is made up: fields and menus whose code comes late keep what was begun, a table
// of ten thousand rows draws few of them, and marks are kept from page to page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { Keyboard } from './keyboard.js';
import { describePages, type MadeUpPage, MINUTE_MS } from './made-up-page.js';

const ROWS = 10_000;
/** More than fit on any screen. */
const DRAWN_MAX = 60;

type Manifest = Record<string, { readonly file: string } | undefined>;

interface Offers {
  readonly manageableOffers: { readonly nodes: { id: string }[]; readonly pageInfo: object };
}

describePages('parts of the client', (arrive) => {
  let page: Page;
  let answers: MadeUpPage['answers'];

  beforeEach(async () => {
    ({ page, answers } = await arrive());
  }, MINUTE_MS);

  /** Keeps the code of a module back until it is let come. */
  async function holdBack(module: string): Promise<() => void> {
    const manifest = join(import.meta.dirname, '../dist/.vite/manifest.json');
    const { file } = (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest)[module] ?? {};
    if (!file) throw new Error(`${module} is not code of its own`);
    let come: () => void = () => undefined;
    const isFree = new Promise<void>((free) => {
      come = free;
    });
    await page.route(`**/${file}`, async (route) => {
      await isFree;
      await route.continue();
    });
    return come;
  }

  /** Until the full field is there in the place of this one. */
  async function takenOver(field: Locator, come: () => void): Promise<void> {
    const plain = await field.elementHandle();
    come();
    await page.waitForFunction((element) => !element?.isConnected, plain);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  }

  test('a number that is being typed goes on in the full field, where it was', async () => {
    const come = await holdBack('src/ui/number-field.tsx');
    await answers('OfferReviews', ({ offerReviewRules }) => {
      const [rule] = offerReviewRules as { code: string }[];
      Object.assign(rule ?? {}, { code: 'PRICE_RISE' });
    });
    await page.goto('/operator/offer-reviews');
    await page.getByRole('button', { name: 'Rules', exact: true }).click();
    const field = page.getByLabel('More than, in percent', { exact: true });
    await field.fill('');
    await field.pressSequentially('12.');
    await takenOver(field, come);
    await page.keyboard.type('5');
    expect(Number.parseFloat(await field.inputValue())).toBe(12.5);
  });

  test('a search that is being typed goes on in the full field and finds', async () => {
    const come = await holdBack('src/ui/ProductFinder.tsx');
    await page.goto('/seller/offers/new');
    const field = page.getByRole('main').getByRole('textbox', { name: /^Product/ });
    await field.pressSequentially('6204');
    await field.press('ArrowLeft');
    await takenOver(field, come);
    const found = page.getByRole('listbox').getByRole('option').first();
    await found.waitFor();
    await page.keyboard.type('x');
    expect(await field.inputValue()).toBe('620x4');
    await found.waitFor();
  });

  test('what was chosen in a plain list stays chosen in the full one', async () => {
    const come = await holdBack('src/ui/lists.tsx');
    await page.goto('/checkout');
    const selected = new Map<string, string>();
    for (const [label, at] of [
      ["Your company's addresses", 1],
      ['Cost centre', 1],
    ] as const) {
      const field = page.getByLabel(label, { exact: true });
      await field.selectOption({ index: at });
      const chosen = (await field.locator('option:checked').textContent()) ?? '';
      expect(chosen).toContain('Some');
      expect(await field.locator('option').nth(at).textContent()).toBe(chosen);
      await field.focus();
      selected.set(label, chosen);
    }
    await takenOver(page.getByRole('combobox', { name: 'Cost centre', exact: true }), come);
    for (const [label, chosen] of selected)
      expect(await page.getByRole('combobox', { name: label, exact: true }).inputValue()).toBe(
        chosen,
      );
  });

  test('the thumbs of a range move by keys and by hand, never past each other, and narrow once they are let go', async () => {
    await answers('SearchPage', ({ search }) => {
      const { facets } = search as { facets: { attributes: object[] } };
      const parts = ['10', '20', '30', '40'].map((minimum, at) => ({
        minimum,
        maximum: `${10 * (at + 2)}`,
        count: at + 1,
      }));
      const attribute = {
        id: 'bore',
        kind: 'NUMBER',
        unit: 'mm',
        name: { en: 'Bore', zhCN: '内径' },
      };
      const range = { count: 10, minimum: '10', maximum: '50', options: [], buckets: parts };
      for (const each of facets.attributes) Object.assign(each, { ...range, attribute });
      facets.attributes.splice(1);
    });
    const chosen = () => new URL(page.url()).searchParams.get('attributes');
    const becomes = (conditions: string) =>
      page.waitForFunction(
        (wanted) => new URL(location.href).searchParams.get('attributes') === wanted,
        conditions,
      );
    await page.goto('/search');
    const from = page.getByRole('slider', { name: 'Bore, from', exact: true });
    const to = page.getByRole('slider', { name: 'Bore, to', exact: true });
    await from.press('ArrowRight');
    await becomes('bore=~20..');
    expect(await from.getAttribute('aria-valuetext')).toBe('20');
    expect(await to.getAttribute('aria-valuetext')).toBe('50');

    const track = await to.boundingBox();
    if (!track) throw new Error('There is no track');
    const y = track.y + track.height / 2;
    await page.mouse.move(track.x + track.width - 8, y);
    await page.mouse.down();
    await page.mouse.move(track.x, y, { steps: 5 });
    expect([await to.inputValue(), chosen()]).toEqual(['2', 'bore=~20..']);
    await page.mouse.up();
    await becomes('bore=~20..30');
  });

  test.each(['press', 'Enter'])('a menu that is late opens after one %s', async (way) => {
    const come = await holdBack('src/features/shell/SignedInMenu.tsx');
    await page.goto('/nowhere');
    const button = page.getByRole('button', { name: /^Account of / });
    await button.focus();
    if (way === 'press') await button.click();
    else await page.keyboard.press(way);
    expect(await page.getByRole('menu').count()).toBe(0);
    come();
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('ArrowDown');
    const keys = new Keyboard('somebody', page, (fault) => {
      throw new Error(fault);
    });
    await keys.has(page.getByRole('menuitem').first());
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'hidden' });
    await keys.has(button);
  });

  test(
    'a table of ten thousand draws few rows, says which they are, and the keyboard gets to the last',
    async () => {
      await answers('AllOffers', ({ mySeller }) => {
        const { manageableOffers } = mySeller as Offers;
        const [first] = manageableOffers.nodes;
        const nodes = Array.from({ length: ROWS }, (_, at) => ({
          ...first,
          id: `sof_${at}`,
          vendorSku: `No ${at}`,
        }));
        const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
        Object.assign(manageableOffers, { nodes, totalCount: ROWS, pageInfo });
      });
      await page.goto('/seller/offers?all=true');
      const table = page.getByRole('table', { name: 'Offers', exact: true });
      await table.and(page.locator('[data-loaded="all"]')).waitFor();
      expect(await table.getAttribute('aria-rowcount')).toBe(String(ROWS + 1));
      const rows = table.locator('tr[data-index]');
      const drawn = async () => {
        // At one instant: rows come while it is read.
        const told = await rows.evaluateAll((all) =>
          all.map((row) => [Number(row.dataset.index), Number(row.ariaRowIndex)]),
        );
        const indexes = told.map(([index = 0]) => index);
        expect(indexes.length).toBeLessThan(DRAWN_MAX);
        expect(told).toEqual(indexes.map((index) => [index, index + 2]));
        return indexes;
      };
      const row = (index: number) => table.locator(`tr[data-index="${index}"]`);
      await row(0).waitFor();
      expect(await drawn()).toContain(0);

      // Row after row with the tabulator, past what was drawn at first.
      const end = Math.max(...(await drawn()));
      await rows.first().getByRole('checkbox').focus();
      const at = () =>
        page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('data-index'));
      for (let index = Number(await at()); index <= end; index = Number(await at())) {
        // What is drawn follows the focus; a hand is never quicker than that, this machine may be.
        await row(index + 1).waitFor({ state: 'attached' });
        await page.keyboard.press('Tab');
        expect([0, 1]).toContain(Number(await at()) - index);
      }
      await drawn();

      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      const last = row(ROWS - 1);
      const isLastThere = () => last.getByText(`No ${ROWS - 1}`).isVisible();
      // Rows that turn out higher than thought put the end further away: a hand presses once more.
      for (let presses = 0; presses < 5 && !(await isLastThere()); presses++) {
        await page.keyboard.press('End');
        await page.waitForTimeout(600);
      }
      expect(await isLastThere()).toBe(true);
      expect(await last.getAttribute('aria-rowindex')).toBe(String(ROWS + 1));
      expect(await drawn()).not.toContain(0);
      await last.getByRole('checkbox').focus();
      await page.keyboard.press('Space');
      await page.getByText('1 marked').waitFor();
    },
    MINUTE_MS,
  );

  test('a page hears of a quantity once the typing rests, and at once when the field is left', async () => {
    const asked: unknown[] = [];
    await answers('ProductPage', (_, { variables }) => {
      asked.push(variables?.quantity);
    });
    await page.goto('/products/prd_1?quantity=7');
    const field = page.locator('#offers input[inputmode=numeric]');
    await field.fill('');
    asked.length = 0;
    await field.pressSequentially('250', { delay: 20 });
    await page.waitForURL(/quantity=250/);
    await field.fill('3');
    await field.press('Tab');
    await page.waitForURL(/quantity=3$/);
    await field.press('ArrowUp');
    await page.waitForURL(/quantity=4$/);
    expect(asked).toEqual([250, 3, 4]);
  });

  test('of a press the switch to dark answers first, and the page follows', async () => {
    await page.goto('/search');
    const scheme = () => page.locator('html').getAttribute('data-mantine-color-scheme');
    expect(await scheme()).toBe('light');
    await page.getByRole('button', { name: 'Dark appearance' }).click();
    await page.getByRole('button', { name: 'Light appearance' }).waitFor();
    await page.waitForFunction(
      () => document.documentElement.dataset.mantineColorScheme === 'dark',
    );
    await page.reload();
    expect(await scheme()).toBe('dark');
  });

  test('links that are scrolled past are left alone, the one where the pointer rests is fetched', async () => {
    const id = (at: number) => `prd_${at}`;
    await answers('MyOffers', ({ mySeller }) => {
      const { manageableOffers } = mySeller as Offers;
      const [first] = manageableOffers.nodes;
      manageableOffers.nodes = Array.from({ length: 40 }, (_, at) => {
        const offer = structuredClone(first) as Record<string, unknown>;
        return Object.assign(offer, {
          id: `sof_${at}`,
          product: Object.assign(offer.product as object, { id: id(at) }),
        });
      });
    });
    const asked: string[] = [];
    await answers('ProductPage', (_, { variables }) => {
      asked.push(String(variables?.productId));
    });
    await page.goto('/seller/offers');
    const link = (at: number) => page.locator(`main a[href="/products/${id(at)}"]`).last();
    const middle = async (at: number) => {
      const { x, y, width, height } = (await link(at).boundingBox()) as DOMRect;
      return { x: x + width / 2, y: y + height / 2 };
    };
    const [first, second] = [await middle(0), await middle(1)];
    await page.mouse.move(first.x, first.y);
    while (asked.length === 0) await page.waitForTimeout(20);
    for (let at = 0; at < 10; at++) {
      await page.mouse.wheel(0, second.y - first.y);
      await page.waitForTimeout(70);
    }
    while (asked.at(-1) !== id(10)) await page.waitForTimeout(20);
    expect(asked).toEqual([id(0), id(10)]);
  });

  test('marks are kept from page to page until they have been used', async () => {
    await answers('MyOffers', ({ mySeller }, { variables }) => {
      const { manageableOffers } = mySeller as Offers;
      for (const [at, offer] of manageableOffers.nodes.entries()) {
        const name = `${variables?.after ? 'second' : 'first'} ${at + 1}`;
        Object.assign(offer, { id: `sof_${name}`, vendorSku: name });
      }
      const pageInfo = { hasNextPage: !variables?.after, hasPreviousPage: !!variables?.after };
      Object.assign(manageableOffers.pageInfo, pageInfo);
    });
    let edited: unknown;
    await answers('EditSellerOffers', (data, { variables }) => {
      edited = variables?.input;
      Object.assign(data.editSellerOffers as object, { userErrors: [] });
    });
    await page.goto('/seller/offers');
    const main = page.getByRole('main');
    const mark = (name: string) => main.getByRole('checkbox', { name: `Mark ${name}` });
    await mark('first 2').check();
    await main.getByRole('link', { name: 'Next page' }).click();
    await mark('second 1').check();
    await mark('second 2').check();
    await mark('second 1').uncheck();
    await page.goBack();
    await mark('first 1').waitFor();
    expect(await mark('first 2').isChecked()).toBe(true);
    expect(await mark('first 1').isChecked()).toBe(false);
    await page.getByText('2 marked', { exact: true }).waitFor();

    await page.getByRole('button', { name: 'Edit the marked' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Units on hand').fill('7');
    await dialog.getByRole('button', { name: 'Preview' }).click();
    await dialog.getByRole('button', { name: /^Change \d+ offers?$/ }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(edited).toMatchObject({
      offerIds: ['sof_first 2', 'sof_second 2'],
      changes: { onHandQuantity: 7, leadTimeDays: null },
    });
    await page.getByText('2 marked', { exact: true }).waitFor({ state: 'hidden' });
    expect(await mark('first 2').isChecked()).toBe(false);
  });

  test('what is said of an expired offer leads to where it is given a new end', async () => {
    const past = '2026-01-31T12:00:00.000Z';
    await answers('MyOffers', ({ mySeller }) => {
      const { manageableOffers } = mySeller as Offers;
      const expired = [{ code: 'EXPIRED', fix: 'EDIT', note: null }];
      for (const offer of manageableOffers.nodes)
        Object.assign(offer, { inactiveReasons: expired });
    });
    await answers('EditOffer', ({ node }) => {
      Object.assign(node as object, { validUntil: past });
    });
    const saved: object[] = [];
    await answers('UpdateSellerOffer', (data, { variables }) => {
      saved.push(variables?.input as object);
      Object.assign(data.updateSellerOffer as object, { userErrors: [] });
    });
    const save = async () => {
      await page.getByRole('button', { name: 'Save changes' }).click();
      await page.getByRole('link', { name: 'Change it' }).first().waitFor();
    };
    const mend = async () => {
      await page.getByRole('link', { name: 'Change it' }).first().click();
      return page.getByLabel('Valid until', { exact: true });
    };
    await page.goto('/seller/offers');
    const end = await mend();
    expect(new Date(await end.inputValue()).toISOString()).toBe(past);
    await save();
    await (await mend()).fill('2027-03-31T18:00');
    await save();
    await (await mend()).fill('');
    await save();
    expect(saved).toHaveLength(3);
    // Left as it was it is not sent: the past would be refused, and the other terms with it.
    expect(saved[0]).not.toHaveProperty('validUntil');
    expect(saved[1]).toMatchObject({ validUntil: new Date('2027-03-31T18:00').toISOString() });
    expect(saved[2]).toMatchObject({ validUntil: null });
  });

  test('the button of a dialog waits until what is needed is filled in', async () => {
    const dialog = page.getByRole('dialog');
    const fill = (label: string | RegExp, text: string) => dialog.getByLabel(label).fill(text);
    const isWaiting = (name: string) => dialog.getByRole('button', { name }).isDisabled();

    await page.goto('/operator/brands');
    await page.getByRole('button', { name: 'New brand' }).click();
    await dialog.waitFor();
    expect(await isWaiting('Create')).toBe(true);
    await fill('Name', 'Norvik');
    expect(await isWaiting('Create')).toBe(false);
    await fill('Name', '  ');
    expect(await isWaiting('Create')).toBe(true);

    await page.goto('/company/addresses');
    await page.getByRole('button', { name: 'Add an invoice profile' }).click();
    await fill('Name on the invoice', 'Helios Drives GmbH');
    await fill('E-mail', 'invoices@helios.example');
    expect(await isWaiting('Save')).toBe(false);
    await dialog.getByLabel('Kind').selectOption('Special VAT invoice');
    expect(await isWaiting('Save')).toBe(true);
    for (const label of ['Tax number', /^Registered/, 'Bank', 'Account number']) {
      for (const field of await dialog.getByLabel(label).all()) await field.fill('91310000');
    }
    expect(await isWaiting('Save')).toBe(false);
  });
});
