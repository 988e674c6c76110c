// Vite plugin: virtual:words/<place>/<language> has the words that this place needs besides those of the frame
// around all pages; virtual:words/frame/<language> has those. What needs a word is read off the module graph.
import { readFileSync } from 'node:fs';
import { placeOf } from '../src/i18n/places.ts';

const words = /^virtual:words[/]([^/]+)[/]([^/]+)$/;
const catalogueOf = (folder, locale) => `${folder}/data/generated/${locale}.ts`;
const screen = /[/]src[/]routes([/].+)[.]tsx[?].*tsr-split/;
/** A message's id among the strings of a source, as the macro leaves it. */
const idShape = /["'`](?=([^"'`\s]{6})["'`])/g;

export function splitWords(folder) {
  let isBuild = false;
  /** The ids of messages in each module. */
  const used = new Map();
  return {
    name: 'agora:split-words',
    enforce: 'post',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    resolveId: (id) => (words.test(id) ? id : undefined),
    load(id) {
      const [, place, locale] = words.exec(id) ?? [];
      if (!place) return;
      // While developing, the frame has all words.
      return !isBuild && place === 'frame'
        ? `export { messages } from ${JSON.stringify(catalogueOf(folder, locale))};`
        : 'export const messages = {};';
    },
    transform(code, id) {
      if (!id.startsWith(folder)) return;
      used.set(
        id,
        Array.from(code.matchAll(idShape), ([, each]) => each),
      );
    },
    renderChunk(_code, { facadeModuleId }) {
      const [, place, locale] = words.exec(facadeModuleId ?? '') ?? [];
      if (!place) return;
      const isNeeded = needOf(this, place, used);
      const messages = Object.entries(messagesOf(catalogueOf(folder, locale)));
      const needed = Object.fromEntries(messages.filter(([id]) => isNeeded(id)));
      const text = JSON.stringify(JSON.stringify(needed));
      return `const messages = JSON.parse(${text});\nexport { messages };`;
    },
  };
}

/** Whether a place needs a message; one that nobody seems to need stays with the frame. */
function needOf(context, place, used) {
  const idsIn = (modules) => new Set([...modules].flatMap((module) => used.get(module) ?? []));
  const frame = idsIn(reached(context, ({ importedIds }) => importedIds));
  if (place === 'frame') {
    const all = idsIn(used.keys());
    return (id) => frame.has(id) || !all.has(id);
  }
  const isElsewhere = (id) => screen.test(id) && placeOf(screen.exec(id)[1]) !== place;
  const own = idsIn(
    reached(context, ({ importedIds, dynamicallyImportedIds }) =>
      [...importedIds, ...dynamicallyImportedIds].filter((id) => !isElsewhere(id)),
    ),
  );
  return (id) => own.has(id) && !frame.has(id);
}

/** The modules that are reached from the entry along some of their imports. */
function reached(context, importsOf) {
  const seen = new Set();
  const waiting = [...context.getModuleIds()].filter((id) => context.getModuleInfo(id)?.isEntry);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const info = context.getModuleInfo(id);
    if (info) waiting.push(...importsOf(info));
  }
  return seen;
}

/** As the compiler of the catalogues wrote them. */
function messagesOf(file) {
  const [, text] = /JSON[.]parse\((.*)\)\s*as Messages/s.exec(readFileSync(file, 'utf8')) ?? [];
  return JSON.parse(JSON.parse(text));
}
