// What axe finds serious or worse on a page as it stands, in one line each.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** To be run in a page, where it leaves `axe`. */
export const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const grave = new Set(['serious', 'critical']);

declare const axe: { run(): Promise<AxeResults> };

export async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => axe.run());
  return violations
    .filter(({ impact }) => grave.has(impact ?? ''))
    .map(({ id, help, nodes }) => {
      const first = nodes[0];
      const more = nodes.length > 1 ? ` and ${nodes.length - 1} more` : '';
      const why = first?.any[0]?.message ?? first?.all[0]?.message ?? help;
      return `${id} at ${first?.target}${more}: ${why}`;
    });
}
