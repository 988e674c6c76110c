// One person at a browser of their own: what they see, press and type, by role and label. Whatever their
// console complains about is kept with what they find wrong, and judged at the end.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { seriousViolations } from './accessibility.js';
import { stillLoading } from './browser.js';
import { pictureFolder } from './env.js';
import { Keyboard } from './keyboard.js';

const wide = { width: 1440, height: 1000 };
const narrow = { width: 390, height: 844 };
const STEP_WITHIN_MS = 45_000;
const SEARCHES_MAX = 10;

export class Person {
  readonly complaints: string[] = [];
  /** What is wrong with the pages this person has looked at. */
  readonly findings: string[] = [];

  /** Without the mouse. */
  readonly keys: Keyboard;

  private constructor(
    readonly name: string,
    readonly page: Page,
    private readonly home: typeof wide,
  ) {
    this.keys = new Keyboard(name, page, (fault) => this.notes(page.url(), [fault]));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${error}`));
  }

  static async arrive(browser: Browser, url: string, name: string, isOnPhone: boolean) {
    const viewport = isOnPhone ? narrow : wide;
    const context = await browser.newContext({ baseURL: url, viewport, locale: 'en-GB' });
    context.setDefaultTimeout(STEP_WITHIN_MS);
    return new Person(name, await context.newPage(), viewport);
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.locator('#told').waitFor({ state: 'detached' });
  }

  async follow(name: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    await this.named('link', name, within).first().click();
  }

  async press(name: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    await this.named('button', name, within).first().click();
  }

  async type(label: string | RegExp, text: string, within: Locator | Page = this.page) {
    await within.getByLabel(label).first().fill(text);
  }

  /** Into a field that formats while one types: key by key, in the place of what is there. */
  async typeNumber(label: string, digits: string): Promise<void> {
    const field = this.main.getByRole('textbox', { name: label, exact: true }).first();
    await field.click();
    await field.press('ControlOrMeta+a');
    await field.pressSequentially(digits);
  }

  async typeSecret(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Password' }).fill(text);
  }

  async isSignedIn(): Promise<void> {
    await this.page.getByRole('button', { name: /^Account of / }).waitFor();
  }

  async choose(label: string, option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label, exact: true }).selectOption(option);
  }

  /** What a choice stands at, by its value. */
  async chosen(label: string): Promise<string> {
    return this.page.getByRole('combobox', { name: label, exact: true }).inputValue();
  }

  /** Hands a file to the button that asks for one. */
  async pick(label: string, file: { name: string; mimeType: string; buffer: Buffer }) {
    const asked = this.page.waitForEvent('filechooser');
    await this.press(label);
    await (await asked).setFiles(file);
  }

  /** Takes what a link leads to; where it lies now. */
  async download(label: string): Promise<string> {
    const begun = this.page.waitForEvent('download');
    await this.follow(label);
    return (await begun).path();
  }

  /** Presses a button that asks first, and confirms; `prepare` fills the dialog in. */
  async decide(
    label: string,
    prepare?: (dialog: Locator) => Promise<void>,
    within: Locator | Page = this.page,
  ): Promise<void> {
    await this.press(label, within);
    const dialog = this.page.getByRole('dialog', { name: label });
    await prepare?.(dialog);
    await this.press(label, dialog);
    await dialog.waitFor({ state: 'hidden' });
  }

  async sees(name: string | RegExp): Promise<void> {
    await this.page.getByText(name).filter({ visible: true }).first().waitFor();
  }

  /** A number with its name below it. */
  async seesFigure(label: string, value: number): Promise<void> {
    await this.main.getByText(`${value}${label}`, { exact: true }).waitFor();
  }

  heading(name: string | RegExp): Promise<void> {
    return this.named('heading', name).first().waitFor();
  }

  table(name: string): Locator {
    return this.page.getByRole('table', { name, exact: true });
  }

  row(table: string, text: string | RegExp): Locator {
    return this.table(table).getByRole('row').filter({ hasText: text });
  }

  /** The column of a table as text, top to bottom; on a phone, where rows are cards, with its label. */
  async column(table: string, header: string): Promise<string[]> {
    const hidden = { includeHidden: true };
    const headers = await this.table(table).getByRole('columnheader', hidden).allInnerTexts();
    const index = headers.indexOf(header);
    if (index < 0) throw new Error(`${table} has no column ${header}: ${headers.join(', ')}`);
    const body = this.table(table)
      .getByRole('row')
      .filter({ has: this.page.getByRole('cell') });
    const rows = await body.all();
    const cells = rows.map((row) => row.getByRole('cell', hidden).allInnerTexts());
    return (await Promise.all(cells)).map((texts) => texts[index] ?? '');
  }

  /** Searches until this vendor is, or is not, among those of the results: the index follows in moments. */
  async searchesUntil(text: string, vendor: string, isThere: boolean): Promise<void> {
    const choice = this.page.getByRole('checkbox', { name: vendor });
    for (let tries = 0; tries < SEARCHES_MAX; tries++) {
      await this.open('/');
      await this.type('Search products', text);
      await this.page.keyboard.press('Enter');
      await this.heading(`Results for “${text}”`);
      await this.settles();
      if ((await choice.count()) > 0 === isThere) return;
    }
    throw new Error(`Searching ${text} ${isThere ? 'does not find' : 'still finds'} ${vendor}`);
  }

  async speaks(language: 'en' | 'zh-CN'): Promise<void> {
    const { width } = this.page.viewportSize() ?? wide;
    const isHere = await this.page.evaluate(
      (wanted) => document.documentElement.lang === wanted,
      language,
    );
    if (isHere) return;
    if (width < wide.width) await this.press(/^(Menu|菜单)$/);
    await this.press(language === 'en' ? 'English' : '中文');
    await this.page.locator(`html[lang=${language}]`).waitFor();
    if (width < wide.width) await this.closesDialog();
  }

  async closesDialog(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.getByRole('dialog').waitFor({ state: 'hidden' });
  }

  /** Looks closely, in both languages and both widths: serious for axe, cut off, or complained about. */
  async studies(what: string): Promise<void> {
    for (const language of ['zh-CN', 'en'] as const) {
      await this.speaks(language);
      await this.settles();
      this.notes(`${what} (${language})`, await seriousViolations(this.page));
      await this.glances(what, language);
    }
  }

  /** Looks in both widths: cut off, or complained about. */
  async glances(what: string, language = 'en'): Promise<void> {
    for (const size of this.home === wide ? [narrow, wide] : [narrow]) {
      await this.page.setViewportSize(size);
      await this.settles();
      await this.takePicture(`${what}-${language}-${size.width}`);
      if (await this.isCutOff()) this.notes(what, [`wider than ${size.width} px`]);
    }
    this.notes(what, this.complaints.splice(0));
  }

  private named(
    role: 'link' | 'button' | 'heading',
    name: string | RegExp,
    within: Locator | Page = this.page,
  ) {
    return within.getByRole(role, { name, exact: typeof name === 'string' });
  }

  private notes(what: string, found: readonly string[]): void {
    this.findings.push(...found.map((each) => `${this.name}, ${what}: ${each}`));
  }

  /** No skeleton, no reload of a list, no font still on its way. */
  async settles(): Promise<void> {
    await this.page.waitForFunction((loading) => !document.querySelector(loading), stillLoading);
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
  }

  private isCutOff(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  }

  async takePicture(name: string): Promise<void> {
    if (!pictureFolder) return;
    mkdirSync(pictureFolder, { recursive: true });
    await this.page.screenshot({ path: join(pictureFolder, `${name}.png`), fullPage: true });
  }
}
