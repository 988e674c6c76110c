// The operations of the web client exactly as they go over the wire: the gateway plans them before the first
// visitor comes, and knows them by their text. The client's own tools and library make the text.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface WebDocument {
  readonly kind: string;
  readonly name: string;
  readonly source: string;
}

interface DocumentTools {
  documentsIn(folder: string): { documents: WebDocument[] }[];
  wholeText(source: string, fragments: ReadonlyMap<string, string>): string;
}

interface ClientLibrary {
  createRequest(query: string, variables: object): { query: object };
  formatDocument(query: object): object;
  stringifyDocument(query: object): string;
}

/** Operation name → text, by name. */
export async function webOperations(root: string): Promise<Map<string, string>> {
  const web = join(root, 'web');
  const tools = await imported<DocumentTools>(join(web, 'tools/documents.mjs'));
  const client = await imported<ClientLibrary>(
    createRequire(join(web, 'package.json')).resolve('@urql/core'),
  );
  const documents = tools.documentsIn(join(web, 'src')).flatMap((file) => file.documents);
  const fragments = new Map(
    documents.filter(({ kind }) => kind === 'fragment').map(({ name, source }) => [name, source]),
  );
  const operations = documents.filter(({ kind }) => kind !== 'fragment');
  const texts = operations.map(({ name, source }): [string, string] => {
    const { query } = client.createRequest(tools.wholeText(source, fragments), {});
    return [name, client.stringifyDocument(client.formatDocument(query))];
  });
  return new Map(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function imported<T>(file: string): Promise<T> {
  return (await import(pathToFileURL(file).href)) as T;
}
