// The way of somebody new through a market that is made up: what was begun before the sign-in is there after it, forms
// say what they need, and what can be pressed answers.
import { beforeEach, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describePages, type MadeUpPage, MINUTE_MS } from './made-up-page.js';

describePages('the way of a visitor', (arrive) => {
  let page: Page;
  let answers: MadeUpPage['answers'];

  beforeEach(async () => {
    ({ page, answers } = await arrive());
  }, MINUTE_MS);

  /** A market whose reader is a visitor until the page has sent a password. */
  async function beginsAsVisitor(): Promise<{ readonly isIn: () => boolean }> {
    let isIn = false;
    await answers('Shell', (data) => {
      if (!isIn) Object.assign(data, { viewer: null, mySeller: null, cart: null });
    });
    await page.route('**/auth/sign-in', (route) => {
      isIn = true;
      return route.fulfill({ json: {} });
    });
    return { isIn: () => isIn };
  }

  /** The field for the e-mail has the focus already. */
  async function signsIn(): Promise<void> {
    const email = page.getByRole('main').getByRole('textbox', { name: 'E-mail' });
    await email.waitFor();
    expect(await email.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('buyer@mekong.example');
    await page.keyboard.press('Tab');
    await page.keyboard.type('a long password');
    await page.keyboard.press('Enter');
  }

  test('a field that is not filled in says so in the language of the page, until it is', async () => {
    await page.goto('/register?lang=zh-CN');
    const submit = page.getByRole('main').getByRole('button', { name: '注册', exact: true });
    const [name, email] = ['企业名称', '邮箱'].map((label) => page.getByLabel(label));
    const said = (field: Locator | undefined) =>
      field?.evaluate((input: HTMLInputElement) => input.validationMessage);
    await page.waitForLoadState('networkidle');
    await submit.click();
    expect(await said(name)).toBe('请填写此项。');
    await name?.fill('北方轴承');
    await email?.fill('nobody');
    await submit.click();
    expect(await said(name)).toBe('');
    expect(await said(email)).toBe('请填写邮箱地址，例如 name@company.com。');
    // While it is being mended, too.
    await email?.fill('nobody at north');
    expect(await said(email)).toBe('请填写邮箱地址，例如 name@company.com。');
    await email?.fill('nobody@north.example');
    expect(await said(email)).toBe('');
  });

  test('what a visitor wished into the cart is there once after signing in, and the page says so', async () => {
    const { isIn } = await beginsAsVisitor();
    const asked: unknown[] = [];
    await answers('AddToCart', ({ addToCart }, { variables }) => {
      asked.push(variables?.input);
      const refusal = { code: 'UNAUTHENTICATED', field: null, params: null };
      Object.assign(addToCart as object, { userErrors: isIn() ? [] : [refusal] });
    });
    await page.goto('/products/prd_1?quantity=250');
    const main = page.getByRole('main');
    await main.getByRole('button', { name: 'Add to cart' }).first().click();
    await main.getByRole('heading', { name: 'Sign in to add this to the cart' }).waitFor();
    await signsIn();
    await page.getByText('Added to the cart', { exact: true }).waitFor();
    expect(page.url()).toMatch(/products.prd_1.quantity=250$/);
    expect(asked).toMatchObject([{ quantity: 250 }, { quantity: 250 }]);
    expect(asked[1]).toEqual(asked[0]);
    await page.reload();
    await main.getByRole('button', { name: 'Add to cart' }).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(asked).toHaveLength(2);
  });

  test('an account that cannot buy is told so, and nothing is tried again', async () => {
    const { isIn } = await beginsAsVisitor();
    let askedCount = 0;
    await answers('AddToCart', ({ addToCart }) => {
      askedCount += 1;
      const code = isIn() ? 'FORBIDDEN' : 'UNAUTHENTICATED';
      Object.assign(addToCart as object, { userErrors: [{ code, field: null, params: null }] });
    });
    await page.goto('/products/prd_1');
    await page.getByRole('button', { name: 'Add to cart' }).first().click();
    await signsIn();
    await page.getByText('Not added to the cart', { exact: true }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(askedCount).toBe(2);
  });

  test('a wish is forgotten by who comes back without having signed in', async () => {
    await beginsAsVisitor();
    let askedCount = 0;
    await answers('AddToCart', ({ addToCart }) => {
      askedCount += 1;
      const refusal = { code: 'UNAUTHENTICATED', field: null, params: null };
      Object.assign(addToCart as object, { userErrors: [refusal] });
    });
    await page.goto('/products/prd_1');
    await page.getByRole('button', { name: 'Add to cart' }).first().click();
    await page.getByRole('heading', { name: 'Sign in to add this to the cart' }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Add to cart' }).first().waitFor();
    await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Sign in', exact: true }).waitFor();
    await signsIn();
    await page.getByRole('button', { name: 'Add to cart' }).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(askedCount).toBe(1);
  });

  test('who presses a link to ask signs in for that and has the form; a deep address says what it is', async () => {
    await beginsAsVisitor();
    await answers('AskQuestion', ({ askQuestion }) => {
      Object.assign(askQuestion as object, { userErrors: [] });
    });
    await page.goto('/threads/new?product=prd_1');
    const main = page.getByRole('main');
    await main.getByRole('heading', { name: 'Sign in to ask a question' }).waitFor();
    await main.getByRole('link', { name: 'Sign in', exact: true }).waitFor();

    await page.goto('/products/prd_1?quantity=250');
    await main.getByRole('link', { name: 'Ask the vendor' }).first().click();
    await main.getByRole('heading', { name: /^Sign in to ask Some/ }).waitFor();
    await signsIn();
    await main.getByLabel('Question in one sentence').fill('Is it from one lot?');
    expect(page.url()).toMatch(/threads.new.product=.+&vendor=/);
    await main.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByText('Your question is posted', { exact: true }).waitFor();
    await page.goBack();
    await page.goBack();
    await main.getByRole('heading', { name: /^Offers/ }).waitFor();
    expect(page.url()).toContain('quantity=250');
  });

  test('a part list wished into the cart is there after signing in, as it was, and goes into the cart once', async () => {
    const { isIn } = await beginsAsVisitor();
    await answers('LookUp', (data, { variables }) => {
      const [row] = data.lookUp as { matches: object[] }[];
      const { partNumbers } = variables as { partNumbers: string[] };
      data.lookUp = partNumbers.map((partNumber) => ({
        ...row,
        partNumber,
        matches: row?.matches.slice(0, 1),
      }));
    });
    const asked: unknown[] = [];
    await answers('AddLinesToCart', ({ addLinesToCart }, { variables }) => {
      asked.push(variables?.input);
      const refusal = { code: 'UNAUTHENTICATED', field: null, params: null };
      Object.assign(addLinesToCart as object, { refused: [], userErrors: isIn() ? [] : [refusal] });
    });
    await page.goto('/look-up');
    const main = page.getByRole('main');
    await main.getByLabel('Numbers and quantities').fill('LM358DR 100\n6204 25');
    await main.getByRole('button', { name: 'Look up' }).click();
    await main.getByRole('button', { name: 'Add 2 lines to the cart' }).click();
    await main.getByRole('heading', { name: 'Sign in to add this to the cart' }).waitFor();
    await signsIn();
    await page.getByText('Lines added to the cart: 2', { exact: true }).waitFor();
    await main.getByRole('row', { name: /LM358DR/ }).waitFor();
    expect(asked).toMatchObject([
      { lines: [{ quantity: 100 }, { quantity: 25 }] },
      { lines: [{ quantity: 100 }, { quantity: 25 }] },
    ]);
    expect(asked[1]).toEqual(asked[0]);
    await page.reload();
    await main.getByLabel('Numbers and quantities').waitFor();
    expect(asked).toHaveLength(2);
  });

  test('a question to a vendor that is about no product is asked for its board', async () => {
    const asked: unknown[] = [];
    await answers('AskQuestion', ({ askQuestion }, { variables }) => {
      asked.push(variables?.input);
      Object.assign(askQuestion as object, { userErrors: [] });
    });
    await page.goto('/threads/new?vendor=sel_1');
    const main = page.getByRole('main');
    await main.getByLabel('Question in one sentence').fill('Do you take back drums?');
    const ask = main.getByRole('button', { name: 'Ask', exact: true });
    await ask.click();
    const board = main.getByLabel('Board');
    expect(await board.evaluate((field: HTMLSelectElement) => field.validity.valueMissing)).toBe(
      true,
    );
    expect(asked).toEqual([]);
    await board.selectOption({ index: 1 });
    await ask.click();
    await page.getByText('Your question is posted', { exact: true }).waitFor();
    expect(asked).toMatchObject([
      { vendorId: 'sel_1', productId: null, boardId: expect.stringMatching(/./) },
    ]);
  });

  test('who registers instead of signing in goes on where it wanted to go', async () => {
    const { isIn } = await beginsAsVisitor();
    await answers('RegisterCompany', ({ registerCompany }) => {
      Object.assign(registerCompany as object, { userErrors: [] });
    });
    await page.goto('/sign-in?next=/products/prd_1?quantity=250');
    const main = page.getByRole('main');
    await main.getByRole('link', { name: 'Register your company' }).click();
    await main.getByLabel('Company name').fill('Newcomer Pumps');
    await main.getByLabel('Your name').fill('Nora Newcomer');
    await main.getByLabel('E-mail').fill('nora@newcomer.example');
    await main.getByRole('textbox', { name: 'Password' }).fill('a long password');
    await main.getByRole('button', { name: 'Register' }).click();
    await page.waitForURL(/products.prd_1.quantity=250$/);
    expect(isIn()).toBe(true);
  });

  test('a demand is asked how many, unless where one comes from knows', async () => {
    await page.goto('/demands/new');
    const quantity = page.getByRole('main').getByRole('textbox', { name: /^Quantity/ });
    await quantity.waitFor();
    expect(await quantity.inputValue()).toBe('');
    expect(await quantity.evaluate((field: HTMLInputElement) => field.required)).toBe(true);
    await page.goto('/demands/new?quantity=2500');
    await quantity.waitFor();
    expect(await quantity.inputValue()).toBe('2,500');
  });

  test('a press beside the name opens what was found; marked text and controls do not', async () => {
    await page.goto('/search?q=6205');
    const row = page.getByRole('table', { name: 'Products found' }).getByRole('row').nth(1);
    await row.getByRole('checkbox').click();
    await row
      .getByRole('link')
      .first()
      .evaluate((link) => getSelection()?.selectAllChildren(link));
    await row.getByRole('cell').nth(2).dispatchEvent('click');
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
    expect(page.url()).toContain('/search');
    await row.getByRole('cell').nth(2).click();
    await page.waitForURL(/[/]products[/]/);
  });
});
