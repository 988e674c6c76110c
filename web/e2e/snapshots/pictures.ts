// The kept pictures, and how one is held against another: a few pixels may differ, since edges of letters are rounded
// differently from build to build of the same browser. Pictures are only comparable where the browser and its fonts are those
// they were taken with.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';

const folder = join(import.meta.dirname, 'pictures');
const makerFile = join(folder, 'maker.json');
const failures = join(tmpdir(), 'agora-snapshots');
/** Of all pixels, those that may differ. */
const TOLERANCE = 0.003;
/** How far a colour may be off and still be the same, of 1. */
const COLOUR_TOLERANCE = 0.1;
const COLOURS = 96;

export interface Maker {
  readonly browser: string;
  /** A fingerprint of how the letters of both languages look. */
  readonly letters: string;
}

/** What draws here: the browser's major version, and the fonts as it draws them. */
export async function makerOf(browser: Browser): Promise<Maker> {
  const page = await browser.newPage({ viewport: { width: 400, height: 120 } });
  const line = 'Agora 0123456789 €¥ 轴承 商品 供货方';
  const lines = ['400', '600', '700'].map((weight) => `<p style="font-weight:${weight}">${line}`);
  const families = "'Noto Sans CJK SC'";
  await page.setContent(`<body style="font: 15px ${families}">${lines.join('')}`);
  const picture = await page.screenshot();
  await page.close();
  const letters = createHash('sha256')
    .update((await pixelsOf(picture)).data)
    .digest('hex');
  return { browser: browser.version().split('.')[0] ?? '', letters: letters.slice(0, 16) };
}

export const keptMaker = (): Maker | undefined =>
  existsSync(makerFile) ? JSON.parse(readFileSync(makerFile, 'utf8')) : undefined;

export function keepMaker(maker: Maker): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(makerFile, `${JSON.stringify(maker, null, 2)}\n`);
}

export const pictureOf = (page: Page): Promise<Buffer> =>
  page.screenshot({ animations: 'disabled', caret: 'hide' });

/** In few colours: nobody sees it, and a picture takes a quarter of the room. */
export async function keepPicture(name: string, picture: Buffer): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.png`);
  await sharp(picture).png({ palette: true, colours: COLOURS, dither: 0, effort: 10 }).toFile(file);
}

const pixelsOf = (picture: Buffer | string) =>
  sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

export interface Difference {
  /** Of all pixels, those that differ; 1 where sizes do. */
  readonly share: number;
  readonly isTolerable: boolean;
  /** Where they are, as a picture. */
  readonly shown?: Buffer;
}

/** How this picture differs from the kept one. */
export async function differenceOf(name: string, actual: Buffer): Promise<Difference> {
  const file = join(folder, `${name}.png`);
  const other = { share: 1, isTolerable: false };
  if (!existsSync(file)) return other;
  const [kept, seen] = [await pixelsOf(file), await pixelsOf(actual)];
  const { width, height } = kept.info;
  if (width !== seen.info.width || height !== seen.info.height) return other;
  const shown = Buffer.alloc(kept.data.length);
  const options = { threshold: COLOUR_TOLERANCE };
  const count = pixelmatch(kept.data, seen.data, shown, width, height, options);
  const share = count / (width * height);
  return { share, isTolerable: share <= TOLERANCE, shown: await pngOf(shown, width, height) };
}

const pngOf = (data: Buffer, width: number, height: number) =>
  sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();

/** Writes what was seen and where it differs. @returns a sentence for whoever looks for the reason */
export function complain(name: string, actual: Buffer, { share, shown }: Difference): string {
  mkdirSync(failures, { recursive: true });
  const seen = join(failures, `${name}-actual.png`);
  writeFileSync(seen, actual);
  const where = join(failures, `${name}-difference.png`);
  if (shown) writeFileSync(where, shown);
  const percent = (share * 100).toFixed(2);
  const places = shown ? `${seen} and ${where} show it` : `${seen} shows it`;
  return `${name} differs in ${percent} % of its pixels: ${places}. Meant so? pnpm snapshots`;
}
