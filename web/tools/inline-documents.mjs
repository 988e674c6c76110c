// Vite plugin: replaces graphql(`…`) by the operation's whole text, so that each screen's chunk carries
// its own operations and nothing else. A fragment is only its type at run time, hence null. In a build the
// operations of *.queries.ts are modules of their own: a route may read its parameters with a neighbour of an
// operation without loading the operation.
import { dirname, resolve } from 'node:path';
import { documentsIn, documentsOf, wholeText } from './documents.mjs';

const prefix = 'virtual:document/';
const exported = /export const (\w+) = $/;
const importing = /import \{([^}]*)\} from '([^']*[.]queries)[.]js';/g;

export function inlineDocuments(folder) {
  let fragments;
  let operations;
  /** Of each *.queries.ts: the operation behind an exported name. */
  let own;
  let isBuild = false;

  const readDocuments = () => {
    [fragments, operations, own] = [new Map(), new Map(), new Map()];
    for (const { path, documents } of documentsIn(folder)) {
      for (const document of documents) {
        const { kind, name, source, before } = document;
        (kind === 'fragment' ? fragments : operations).set(name, source);
        const [, constant] = exported.exec(before) ?? [];
        if (kind === 'fragment' || !constant || !path.endsWith('.queries.ts')) continue;
        own.set(path, (own.get(path) ?? new Map()).set(constant, name));
      }
    }
  };
  const textOf = ({ kind, source }) =>
    kind === 'fragment' ? 'null' : JSON.stringify(wholeText(source, fragments));

  /** Imports of an operation become imports of its module. */
  const relinked = (text, id) =>
    text.replace(importing, (statement, names, from) => {
      const modules = own.get(resolve(dirname(id), `${from}.ts`));
      const parts = names
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean);
      const apart = parts.filter((name) => modules?.has(name));
      if (apart.length === 0) return statement;
      const rest = parts.filter((name) => !apart.includes(name));
      return [
        `import { ${rest.join(', ')} } from '${from}.js';`,
        ...apart.map((name) => `import ${name} from '${prefix}${modules.get(name)}';`),
      ].join(' ');
    });

  return {
    name: 'agora:inline-documents',
    enforce: 'pre',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    buildStart: readDocuments,
    watchChange: readDocuments,
    resolveId: (id) => (id.startsWith(prefix) ? { id, moduleSideEffects: false } : undefined),
    load(id) {
      const source = id.startsWith(prefix) && operations.get(id.slice(prefix.length));
      return source ? `export default ${textOf({ source })};` : undefined;
    },
    transform(text, id) {
      if (!id.startsWith(folder) || id.includes('/generated/')) return;
      const [path] = id.split('?');
      let code = isBuild ? relinked(text, path) : text;
      for (const document of documentsOf(code)) {
        code = code.replace(document.call, () => `(${textOf(document)} as never)`);
      }
      return code === text ? undefined : { code, map: null };
    },
  };
}
