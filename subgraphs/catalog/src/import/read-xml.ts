// XML as it streams: well-formed or refused with its line. A document type is refused whole, so that no entity
// of its own can ever be expanded; prefixes of names are dropped.
import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { ImportFileError } from './import-problem.js';

const deepest = 64;
const sniffedBytes = 1024;
const encodings: Readonly<Record<string, string>> = {
  gbk: 'gb18030',
  gb2312: 'gb18030',
  gb18030: 'gb18030',
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'iso-8859-1': 'windows-1252',
  'iso-8859-15': 'iso-8859-15',
  'windows-1252': 'windows-1252',
};

export interface XmlHandlers {
  open?(name: string, attributes: Record<string, string>, line: number): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Feeds a document to the handlers; yields after every piece, so that the caller can hand on what it has. */
export async function* feedXml(
  chunks: AsyncIterable<string>,
  handlers: XmlHandlers,
): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: true, xmlns: false });
  let failure: ImportFileError | undefined;
  let depth = 0;
  const fail = (code: 'XML_MALFORMED' | 'XML_DOCTYPE' | 'XML_TOO_DEEP') => {
    failure ??= new ImportFileError(code, { line: parser.line });
  };
  parser.on('error', () => fail('XML_MALFORMED'));
  parser.on('doctype', () => fail('XML_DOCTYPE'));
  parser.on('opentag', ({ name, attributes }) => {
    if (failure) return;
    if (++depth > deepest) return fail('XML_TOO_DEEP');
    handlers.open?.(localName(name), localNames(attributes), parser.line);
  });
  parser.on('closetag', ({ name }) => {
    if (failure) return;
    depth--;
    handlers.close?.(localName(name));
  });
  const text = (piece: string) => {
    if (!failure) handlers.text?.(piece);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  const step = (run: () => unknown) => {
    run();
    if (failure) throw failure;
  };
  for await (const chunk of chunks) {
    step(() => parser.write(chunk));
    yield;
  }
  step(() => parser.close());
  yield;
}

/** The document's text, by its byte order mark, else by what its first line says, else UTF-8. */
export async function* xmlText(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  const decode = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder?.decode(chunk, { stream: true }) : decoder?.decode();
    } catch {
      throw new ImportFileError('FILE_NOT_TEXT');
    }
  };
  for await (const chunk of source) {
    decoder ??= new TextDecoder(xmlEncoding(chunk.subarray(0, sniffedBytes)), { fatal: true });
    yield decode(chunk) ?? '';
  }
  yield decode() ?? '';
}

function xmlEncoding(beginning: Uint8Array): string {
  const [first, second] = beginning;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(beginning);
  const label = /^[^<]*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  const encoding = encodings[label.toLowerCase()];
  // One byte after the other like ASCII up to here: it cannot be UTF-16 whatever it says.
  if (encoding?.startsWith('utf-16')) return 'utf-8';
  if (!encoding) throw new ImportFileError('ENCODING_UNKNOWN', { encoding: label });
  return encoding;
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** Most elements have no prefixes at all; there are millions of them. */
function localNames(attributes: Record<string, string>): Record<string, string> {
  for (const name in attributes) if (name.includes(':')) return withoutPrefixes(attributes);
  return attributes;
}

const withoutPrefixes = (attributes: Record<string, string>) =>
  Object.fromEntries(Object.entries(attributes).map(([name, text]) => [localName(name), text]));
