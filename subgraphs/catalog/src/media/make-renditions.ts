// From one picture as sent to a few as shown: upright, without what the camera wrote into it (place, device),
// in the widths that screens ask for. Sizes are checked before pixels are unpacked.
import { DomainError } from '@agora/kernel/errors.js';
import sharp from 'sharp';
import { mediaErrors } from './media.errors.js';

/** Wide enough for a list, a card, a page and a large screen. */
export const renditionWidths = [160, 480, 960, 1920] as const;
const widthMin = 64;
/** A bomb of pixels stops here: 60 million are more than any camera's product picture needs. */
const pixelsMax = 60_000_000;
const quality = 82;

// One picture at a time on one core: requests of people who wait come first.
sharp.concurrency(1);
sharp.cache(false);
let turn: Promise<unknown> = Promise.resolve();

export interface Rendition {
  readonly width: number;
  readonly height: number;
  readonly content: Buffer;
}

/** The picture in ascending widths, none wider than it is. */
export function makeRenditions(picture: Buffer): Promise<Rendition[]> {
  const made = turn.then(() => render(picture));
  turn = made.catch(() => undefined);
  return made;
}

async function render(picture: Buffer): Promise<Rendition[]> {
  const width = await uprightWidth(picture);
  if (width < widthMin) {
    throw new DomainError(mediaErrors.PICTURE_TOO_SMALL, {
      field: ['uploadId'],
      params: { widthMin },
    });
  }
  const smaller = renditionWidths.filter((each) => each < width);
  const widest = Math.min(width, renditionWidths.at(-1) ?? width);
  const renditions: Rendition[] = [];
  for (const each of [...new Set([...smaller, widest])]) {
    const { data, info } = await open(picture)
      .autoOrient()
      .resize({ width: each, withoutEnlargement: true })
      .webp({ quality })
      .toBuffer({ resolveWithObject: true })
      .catch(() => {
        throw unreadable();
      });
    renditions.push({ width: info.width, height: info.height, content: data });
  }
  return renditions;
}

const open = (picture: Buffer) =>
  sharp(picture, { limitInputPixels: pixelsMax, failOn: 'error', pages: 1 });

async function uprightWidth(picture: Buffer): Promise<number> {
  const found = await open(picture)
    .metadata()
    .catch(() => undefined);
  const isKnown = ['png', 'jpeg', 'webp', 'heif'].includes(found?.format ?? '');
  const { width, height } = found?.autoOrient ?? {};
  if (!isKnown || !width || !height || width * height > pixelsMax) throw unreadable();
  return width;
}

const unreadable = () => new DomainError(mediaErrors.PICTURE_UNREADABLE, { field: ['uploadId'] });
