// Somebody who has no mouse: walks with the tabulator, chooses with arrows, presses Enter and Space. Nothing is ever
// clicked, and wherever the focus stops it must be seen.
import type { Locator, Page } from 'playwright-core';

/** A page with more stops than this before what one wants has no usable order. */
const TABS_MAX = 80;

interface Stop {
  isThere: boolean;
  /** Role or tag, and name. */
  name: string;
  isSeen: boolean;
}

export class Keyboard {
  constructor(
    private readonly who: string,
    private readonly page: Page,
    private readonly finds: (fault: string) => void,
  ) {}

  /** Moves until this has the focus: forward, or back from the end. */
  async to(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.waitFor();
    const stops: string[] = [];
    for (let tabs = 0; tabs <= TABS_MAX; tabs++) {
      const stop = await target.evaluate(stopOf);
      if (!stop.isSeen) this.finds(`no focus ring at ${stop.name}`);
      if (stop.isThere) return;
      stops.push(stop.name);
      await this.page.keyboard.press(key);
    }
    throw new Error(
      `${this.who} does not get to ${target} with ${key}, but to ${stops.join(', ')}`,
    );
  }

  /** Follows a link or presses a button. */
  async enter(target: Locator): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press('Enter');
  }

  /** Ticks a box. */
  async tick(target: Locator): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press('Space');
  }

  /** Into a field, in the place of what is there. */
  async type(field: Locator, text: string, key?: 'Shift+Tab'): Promise<void> {
    await this.to(field, key);
    // A field that selects its content when it is entered does so with the next frame.
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  /** An option of a choice, from the first one down. */
  async choose(field: Locator, option: string): Promise<void> {
    await this.to(field);
    const options = (await field.locator('option').allTextContents()).length;
    const chosen = field.locator('option:checked');
    await this.page.keyboard.press('Home');
    for (let downs = 0; downs < options; downs++) {
      if ((await chosen.textContent()) === option) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`${field} has no ${option}`);
  }

  /** An offer of the list below a field, with the arrow keys; Enter takes it. */
  async arrowTo(option: Locator): Promise<void> {
    await option.waitFor();
    for (let downs = 0; downs < TABS_MAX; downs++) {
      if ((await option.getAttribute('aria-selected')) === 'true') return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`${this.who} does not get to ${option} with the arrow keys`);
  }

  /** To a page by its name. */
  async goTo(name: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+k');
    await this.has(this.page.getByRole('combobox', { name: 'Go to' }));
    await this.page.keyboard.type(name);
    await this.arrowTo(this.page.getByRole('option', { name, exact: true }));
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('dialog').waitFor({ state: 'hidden' });
  }

  /** Past the header, as the first link of every page offers. */
  async skipToContent(): Promise<void> {
    await this.enter(this.page.getByRole('link', { name: 'Skip to content' }));
    await this.has(this.page.getByRole('main'));
  }

  /** Until the focus is there by itself: what is open takes it, what closes gives it back. */
  async has(target: Locator): Promise<void> {
    await target.waitFor();
    const element = await target.elementHandle();
    await this.page.waitForFunction((wanted) => document.activeElement === wanted, element);
  }

  /** A window that opens takes the focus, and keeps it whichever way one goes. */
  async staysIn(window: Locator): Promise<void> {
    const element = await window.elementHandle();
    await this.page.waitForFunction((own) => own?.contains(document.activeElement), element);
    for (const key of ['Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
      await this.page.keyboard.press(key);
      const isInside = await window.evaluate((element) => element.contains(document.activeElement));
      if (!isInside) throw new Error(`${this.who} falls out of ${window} with ${key}`);
    }
  }
}

/** Where the focus is; runs in the page. */
function stopOf(target: Element): Stop {
  const at = document.activeElement ?? document.body;
  const label = at.getAttribute('aria-label') ?? at.textContent?.trim() ?? '';
  const name = `${at.getAttribute('role') ?? at.tagName.toLowerCase()} ${label.slice(0, 40)}`;
  const isShown = (element: Element | null) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  };
  const isWhole = at === document.body || at.tagName === 'MAIN';
  return {
    isThere: at === target,
    name,
    // A box that is drawn by its label shows the ring there.
    isSeen: isWhole || isShown(at) || isShown(at.nextElementSibling),
  };
}
