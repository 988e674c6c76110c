// The files of the house that its rules look at: what people write, never what is generated or installed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** path from the root: text */
export type Tree = ReadonlyMap<string, string>;

const skipped = /^(node_modules|dist|generated|coverage|[.].+)$/;
const named = ['pnpm-lock.yaml', 'package.json', 'dependencies.md'];
const isRead = (name: string) => named.includes(name) || /[.](tsx?|mjs|cjs|js|graphql)$/.test(name);

export function readTree(root: string): Tree {
  const walk = (prefix: string): [string, string][] =>
    readdirSync(join(root, prefix), { withFileTypes: true }).flatMap((entry) => {
      const path = `${prefix}${entry.name}`;
      if (skipped.test(entry.name)) return [];
      if (entry.isDirectory()) return walk(`${path}/`);
      return isRead(entry.name) ? [[path, readFileSync(join(root, path), 'utf8')]] : [];
    });
  return new Map(walk(''));
}
