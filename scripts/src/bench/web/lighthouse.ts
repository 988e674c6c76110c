// Lighthouse's four scores, by its own program at one version, fetched when asked for: it is no dependency of ours,
// as it brings a hundred packages for three pages. Its desktop form, at the machine's own speed and line.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withBrowser } from './env.js';
import type { Figure } from './figures.js';

const program = 'lighthouse@13.5.0';
const LEAST = 95;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export async function measureLighthouse(
  chromium: string,
  url: string,
  pages: Readonly<Record<string, string>>,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, path] of Object.entries(pages)) {
    const scores = await scoresOf(chromium, `${url}${path}`);
    for (const category of categories) {
      figures.push({
        name: `${name}: ${category}`,
        unit: 'points',
        limit: LEAST,
        judged: 'worst',
        values: new Map([[1, [Math.round((scores[category]?.score ?? 0) * 100)]]]),
      });
    }
  }
  return figures;
}

type Scores = Partial<Record<string, { score: number | null }>>;

async function scoresOf(chromium: string, address: string): Promise<Scores> {
  const folder = await mkdtemp(join(tmpdir(), 'agora-lighthouse-'));
  const report = join(folder, 'report.json');
  const flags = '--headless=new --no-sandbox --disable-gpu';
  try {
    const ask = () =>
      run('pnpm', chromium, [
        'dlx',
        program,
        address,
        '--preset=desktop',
        '--quiet',
        `--only-categories=${categories.join()}`,
        '--output=json',
        `--output-path=${report}`,
        `--chrome-flags=${flags}`,
      ]);
    // Now and then it misses the beginning of a load, says so and asks to be run again.
    await ask().catch(ask);
    return JSON.parse(await readFile(report, 'utf8')).categories;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(command: string, chromium: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, { stdio: 'inherit', env: withBrowser(chromium) });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}`)),
    );
  });
}
