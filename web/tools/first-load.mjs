// What a first visit to each route loads of JavaScript, gzipped, read off the build's manifest: the entry, the
// screen with the layouts around it, and the words in the longer language, each with everything it imports.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { placeOf } from '../src/i18n/places.ts';

const screen = /^src[/]routes[/](.+)[.]tsx[?].*tsr-split/;
const entry = 'index.html';
/** What the entry loads once the page's first frame is there. */
const start = 'src/start.tsx';

/** @returns undefined where nothing was built, else for each route its bytes and the files they are in */
export function firstLoads(dist) {
  const bytes = new Map();
  const bytesOf = (name) => {
    if (!bytes.has(name)) bytes.set(name, gzipSync(readFileSync(join(dist, name))).length);
    return bytes.get(name);
  };
  return filesByRoute(dist)?.map(({ route, files }) => {
    const loads = Object.values(files).map((names) => ({
      route,
      files: names,
      bytes: names.reduce((sum, name) => sum + bytesOf(name), 0),
    }));
    return loads.reduce((most, each) => (each.bytes > most.bytes ? each : most));
  });
}

/** @returns undefined where nothing was built, else for each route the files of a first visit, by language */
export function filesByRoute(dist) {
  const file = join(dist, '.vite/manifest.json');
  if (!existsSync(file)) return undefined;
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const screens = Object.keys(manifest).filter((key) => screen.test(key));
  return screens.map((key) => {
    const route = screen.exec(key)[1];
    const around = screens.filter((each) => isLayoutOf(screen.exec(each)[1], route));
    const filesIn = (locale) => {
      const words = ['frame', placeOf(route)].map((of) => `virtual:words/${of}/${locale}`);
      return filesOf(manifest, [entry, start, key, ...around, ...words]);
    };
    return { route, files: { en: filesIn('en'), 'zh-CN': filesIn('zh-CN') } };
  });
}

/** seller/route lies around seller/offers.index. */
const isLayoutOf = (layout, route) =>
  layout !== route &&
  layout.endsWith('/route') &&
  route.startsWith(layout.slice(0, -'route'.length));

function filesOf(manifest, keys) {
  const files = new Set();
  const collect = (key) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build has no ${key}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const each of chunk.imports ?? []) collect(each);
  };
  for (const key of keys) collect(key);
  return [...files];
}
