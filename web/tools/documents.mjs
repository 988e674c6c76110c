// Finds the GraphQL documents in the sources: every graphql(`…`) call is one operation or one fragment.
// They are plain text without interpolation, so that they can be checked, typed and inlined at build time.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const call = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;
const definition = /\b(query|mutation|fragment)\s+(\w+)/;

/** All documents of one source text, in order. */
export function documentsOf(text) {
  return [...text.matchAll(call)].map((match) => {
    const source = match[1] ?? '';
    const [, kind, name] = source.match(definition) ?? [];
    if (!name) throw new Error(`A GraphQL document needs a name: ${source.trim().slice(0, 80)}`);
    if (source.includes('${')) throw new Error(`${name}: documents are plain text`);
    return { kind, name, source, call: match[0], before: text.slice(0, match.index) };
  });
}

/** Every source file below the folder that may hold documents. */
export function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /[.]tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('/generated/') && !/[.]test[.]tsx?$/.test(path))
    .sort();
}

/** File by file, the documents below the folder. Two of the same name are a mistake. */
export function documentsIn(folder) {
  const names = new Map();
  const files = sourceFiles(folder).map((path) => ({
    path,
    documents: documentsOf(readFileSync(path, 'utf8')),
  }));
  for (const { path, documents } of files) {
    for (const { name } of documents) {
      if (names.has(name)) throw new Error(`${name} is in ${names.get(name)} and in ${path}`);
      names.set(name, path);
    }
  }
  return files.filter(({ documents }) => documents.length > 0);
}

/** The operation's text with all fragments it needs, each once; what goes over the wire. */
export function wholeText(source, fragments) {
  const used = new Map();
  const collect = (text) => {
    for (const [, name] of text.matchAll(/[.]{3}\s*(\w+)/g)) {
      if (name === 'on' || used.has(name)) continue;
      const fragment = fragments.get(name);
      if (fragment === undefined) throw new Error(`There is no fragment ${name}`);
      used.set(name, fragment);
      collect(fragment);
    }
  };
  collect(source);
  return [source, ...used.values()].map(compact).join(' ');
}

const compact = (text) =>
  text
    .replace(/#[^\n]*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
