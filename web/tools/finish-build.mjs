// Vite plugin: what the gateway serves besides the bundle. preloads.json names the files of each page, by route and
// language, so that its HTML can ask for all of them at once; scripts and styles lie there compressed, so that nobody
// compresses them for every visitor anew.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesByRoute } from './first-load.mjs';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
/** As the gateway does, where it compresses by itself. */
const COMPRESSED_FROM_BYTES = 1_024;

export function finishBuild() {
  let dist;
  return {
    name: 'agora:finish-build',
    apply: 'build',
    configResolved: ({ root, build }) => {
      dist = resolve(root, build.outDir);
    },
    async closeBundle() {
      writeFileSync(join(dist, 'preloads.json'), JSON.stringify(preloads(dist)));
      const folder = join(dist, 'assets');
      const names = readdirSync(folder).filter((name) => /[.](js|css)$/.test(name));
      await Promise.all(names.map((name) => compress(join(folder, name))));
    },
  };
}

function preloads(dist) {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const later = (files) => files.map((file) => `/${file}`).filter((file) => !page.includes(file));
  const pages = filesByRoute(dist).filter(({ route }) => !route.endsWith('/route'));
  return Object.fromEntries(
    pages.map(({ route, files }) => [
      pathOf(route),
      { en: later(files.en), 'zh-CN': later(files['zh-CN']) },
    ]),
  );
}

/** seller/offers.$offerId → /seller/offers/$offerId */
const pathOf = (route) =>
  `/${route
    .split(/[./]/)
    .filter((step) => step !== 'index')
    .join('/')}`;

async function compress(file) {
  const content = readFileSync(file);
  if (content.length < COMPRESSED_FROM_BYTES) return;
  writeFileSync(`${file}.br`, await brotli(content, options));
  writeFileSync(`${file}.gz`, await zip(content));
}
