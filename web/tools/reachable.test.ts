// Nothing of the client is dead: every operation is asked by a screen that some route shows, every fragment is
// part of an operation, and every route is led to from the home page or from the portals. Read off the sources.
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from '@jest/globals';
import { documentsOf, sourceFiles, wholeText } from './documents.mjs';

const source = join(import.meta.dirname, '../src');
const paths: string[] = sourceFiles(source);
const texts = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
const textOf = (path: string) => texts.get(path) ?? '';

/** What leads there stands outside the client. */
const ledToFromOutside: Readonly<Record<string, string>> = {
  '/invitation': 'a link in an e-mail, with the invitation’s token',
  '/reset-password': 'a link in an e-mail, with the token that allows it',
};

const begins = ['/', '/portals'];

/** The modules of ours that a module asks for, early or late. */
function importsOf(path: string): string[] {
  const found = [...textOf(path).matchAll(/(?:from|import)\s*\(?\s*'([.][^']+)[.]js'/g)];
  return found.flatMap(([, to = '']) => {
    const bare = join(dirname(path), to);
    return [`${bare}.tsx`, `${bare}.ts`].filter((each) => texts.has(each));
  });
}

/** A module and everything it stands on. */
function closureOf(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const each of importsOf(path)) closureOf(each, seen);
  return seen;
}

const trim = (path: string) => path.replace(/(.)[/]$/, '$1');
const routeFiles = paths.filter((path) => path.includes('/src/routes/') && !/__root/.test(path));
const routes = routeFiles.map((file) => {
  const id = /createFileRoute\('([^']+)'\)/.exec(textOf(file))?.[1] ?? '';
  return { id, path: trim(id), modules: closureOf(file) };
});
const frame = closureOf(join(source, 'routes/__root.tsx'));

const shown = new Set([
  ...closureOf(join(source, 'main.ts')),
  ...frame,
  ...routes.flatMap(({ modules }) => [...modules]),
]);

const paramsOf = (path: string) => path.match(/[$]/g)?.length ?? 0;

/** The route behind a written-out address such as `/operator/sellers/${id}`. */
function routeAt(address: string): string | undefined {
  const [path = ''] = address.replace(/[$][{][^}]*[}]/g, '$x').split(/[?#]/);
  const parts = trim(path).split('/');
  const fits = (route: string) => {
    const own = route.split('/');
    const same = (part: string, at: number) => part === parts[at] || part.startsWith('$');
    return own.length === parts.length && own.every(same);
  };
  return [...new Set(routes.map(({ path }) => path))]
    .filter(fits)
    .sort((a, b) => paramsOf(a) - paramsOf(b))[0];
}

/** Every place a module names; its own address in `createFileRoute` and `from` is not one. */
function placesIn(path: string): string[] {
  const text = textOf(path).replace(/(createFileRoute|getRouteApi)\('[^']*'\)|from: '[^']*'/g, '');
  const named = [...text.matchAll(/['"`]([/][^'"`\s]*)['"`]/g)];
  return named.flatMap(([, place = '']) => routeAt(place) ?? []);
}

test('the sources are read as they are', () => {
  expect(routes.length).toBeGreaterThan(70);
  expect(routes.every(({ path }) => path.startsWith('/'))).toBe(true);
  expect(frame.size).toBeGreaterThan(20);
  expect(routeAt('/operator/sellers/sel_1?tab=one')).toBe('/operator/sellers/$sellerId');
});

test('every operation is asked by a screen, and every fragment is part of one', () => {
  const documents = paths.flatMap((path) =>
    documentsOf(textOf(path)).map((document) => ({ ...document, path })),
  );
  const isAsked = ({ path, before }: (typeof documents)[number]) => {
    const constant = /const (\w+)\s*=\s*$/.exec(before)?.[1];
    if (!constant) return false;
    const name = new RegExp(`\\b${constant}\\b`, 'g');
    const declared = (at: string) => (at === path ? 1 : 0);
    return [...shown].some((at) => (textOf(at).match(name)?.length ?? 0) > declared(at));
  };
  const operations = documents.filter(({ kind }) => kind !== 'fragment');
  const asked = operations.filter(isAsked);
  const fragments = new Map(documents.map(({ name, source }) => [name, source]));
  const told = asked.map((each) => wholeText(each.source, fragments)).join(' ');
  const isTold = ({ kind, name }: (typeof documents)[number]) =>
    kind !== 'fragment' || new RegExp(`fragment ${name} on`).test(told);
  expect(operations.length).toBeGreaterThan(200);
  expect(operations.filter((each) => !asked.includes(each)).map(({ name }) => name)).toEqual([]);
  expect(documents.filter((each) => !isTold(each)).map(({ name }) => name)).toEqual([]);
});

test('every module is part of a screen or of the frame', () => {
  const dead = paths.filter((path) => !shown.has(path) && !path.endsWith('.d.ts'));
  expect(dead.map((path) => relative(source, path))).toEqual([]);
});

test('every route is led to from the home page or the portals', () => {
  const reached = new Set<string>();
  const next = [...begins, ...[...frame].flatMap(placesIn)];
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    const here = routes.filter(({ path }) => path === at || at?.startsWith(`${path}/`));
    for (const { modules } of here) next.push(...[...modules].flatMap(placesIn));
  }
  const lost = routes.map(({ path }) => path).filter((path) => !reached.has(path));
  expect(lost.filter((path) => !(path in ledToFromOutside))).toEqual([]);
});

test('what is led to from outside only is still there', () => {
  const known = new Set(routes.map(({ path }) => path));
  expect(Object.keys(ledToFromOutside).filter((path) => !known.has(path))).toEqual([]);
});
