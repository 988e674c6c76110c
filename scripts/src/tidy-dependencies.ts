// House rules about what we stand on: one copy where two would break, exact versions, a reason for each
// dependency, and none that nothing imports.
import type { Tree } from './tree.js';

/** Two copies of graphql or of the composition's internals fail at run time, in every operation. */
export function singleCopies(tree: Tree): string[] {
  const lockfile = tree.get('pnpm-lock.yaml')?.split(/^snapshots:/m)[0] ?? '';
  return ['graphql', '@apollo/federation-internals'].flatMap((name) => {
    const copies = [...lockfile.matchAll(new RegExp(`^ {2}'?${name}@([^:'(]+)'?:$`, 'gm'))];
    const versions = [...new Set(copies.map((copy) => copy[1]))];
    return versions.length === 1
      ? []
      : [`pnpm-lock.yaml: ${versions.length} copies of ${name} (${versions.join(', ')}), keep one`];
  });
}

type Manifest = Record<string, unknown>;

function manifestsOf(tree: Tree): { path: string; named: Map<string, string> }[] {
  return [...tree].flatMap(([path, text]) => {
    if (!/(^|\/)package[.]json$/.test(path)) return [];
    const manifest = JSON.parse(text) as Manifest;
    const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'];
    const all = kinds.flatMap((kind) => Object.entries((manifest[kind] ?? {}) as Manifest));
    const foreign = all.filter(([, version]) => !String(version).startsWith('workspace:'));
    return [{ path, named: new Map(foreign.map(([name, version]) => [name, String(version)])) }];
  });
}

/** Every dependency is exact, has its row in docs/dependencies.md, and every row its dependency. */
export function justifiedDependencies(tree: Tree): string[] {
  const table = tree.get('docs/dependencies.md') ?? '';
  const rows = new Set([...table.matchAll(/^\| `([^`]+)` \|/gm)].map((row) => row[1] ?? ''));
  const manifests = manifestsOf(tree);
  const used = new Set(manifests.flatMap(({ named }) => [...named.keys()]));
  return [
    ...manifests.flatMap(({ path, named }) =>
      [...named].flatMap(([name, version]) =>
        /^\d/.test(version) ? [] : [`${path}: pin ${name} to one version, not ${version}`],
      ),
    ),
    ...[...used]
      .filter((name) => !rows.has(name))
      .map((name) => `docs/dependencies.md: say what ${name} is for`),
    ...[...rows]
      .filter((name) => !used.has(name))
      .map((name) => `docs/dependencies.md: ${name} is gone, drop its row`),
  ];
}

/** A package names what its sources import; what they do not import is dropped. */
export function usedDependencies(tree: Tree): string[] {
  return manifestsOf(tree).flatMap(({ path, named }) => {
    const folder = path.replace(/package[.]json$/, '');
    const sources = [...tree].filter(
      ([file]) => file.startsWith(folder) && /[.](tsx?|mjs)$/.test(file),
    );
    if (folder === '' || folder === 'web/' || sources.length === 0) return [];
    const imports = sources.flatMap(
      ([, text]) => text.match(/(?<=['"])[@a-z][^'"\s]*(?=['"])/g) ?? [],
    );
    const packages = new Set(imports.map((name) => name.match(/^(@[^/]+\/)?[^/]+/)?.[0]));
    return [...named.keys()]
      .filter((name) => !packages.has(name.replace(/^@types\//, '')))
      .map((name) => `${path}: nothing imports ${name}, drop it`);
  });
}
