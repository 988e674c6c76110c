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

/** package: the peers that it wants beside it, as the lockfile says */
function peersOf(tree: Tree): Map<string, string[]> {
  const blocks = (tree.get('pnpm-lock.yaml') ?? '').split(/\n\n/);
  return new Map(
    blocks.flatMap((block) => {
      const name = block.match(/^ {2}'?(@?[^@'\n]+)@[^\n]+:$/m)?.[1];
      const peers = block.match(/^ {4}peerDependencies:\n((?: {6}.+\n?)+)/m)?.[1] ?? '';
      const names = [...peers.matchAll(/^ {6}'?([^':\n]+)'?:/gm)].map((peer) => peer[1] ?? '');
      return name && names.length > 0 ? [[name, names] as const] : [];
    }),
  );
}

/** A package names what its sources import, and the peers of that; anything else is dropped. */
export function usedDependencies(tree: Tree): string[] {
  const peers = peersOf(tree);
  return manifestsOf(tree).flatMap(({ path, named }) => {
    const folder = path.replace(/package[.]json$/, '');
    const sources = [...tree].filter(
      ([file]) => file.startsWith(folder) && /[.](tsx?|mjs)$/.test(file),
    );
    if (folder === '' || folder === 'web/' || sources.length === 0) return [];
    const imports = sources.flatMap(
      ([, text]) => text.match(/(?<=['"])[@a-z][^'"\s]*(?=['"])/g) ?? [],
    );
    const imported = imports.map((name) => name.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? '');
    const packages = new Set(imported.flatMap((name) => [name, ...(peers.get(name) ?? [])]));
    return [...named.keys()]
      .filter((name) => !packages.has(name.replace(/^@types\//, '')))
      .map((name) => `${path}: nothing imports ${name}, drop it`);
  });
}
