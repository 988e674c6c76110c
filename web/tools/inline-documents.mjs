// Vite plugin: replaces graphql(`…`) by the operation's whole text, so that each screen's chunk carries
// its own operations and nothing else. A fragment is only its type at run time, hence null.
import { documentsIn, documentsOf, wholeText } from './documents.mjs';

export function inlineDocuments(folder) {
  let fragments;
  const readFragments = () => {
    const documents = documentsIn(folder).flatMap((file) => file.documents);
    const found = documents.filter(({ kind }) => kind === 'fragment');
    fragments = new Map(found.map(({ name, source }) => [name, source]));
  };
  return {
    name: 'agora:inline-documents',
    enforce: 'pre',
    buildStart: readFragments,
    watchChange: readFragments,
    transform(text, id) {
      if (!id.startsWith(folder) || id.includes('/generated/') || !text.includes('graphql('))
        return;
      let code = text;
      for (const document of documentsOf(text)) {
        const value =
          document.kind === 'fragment'
            ? 'null'
            : JSON.stringify(wholeText(document.source, fragments));
        code = code.replace(document.call, () => `(${value} as never)`);
      }
      return { code, map: null };
    },
  };
}
