// What a file is, told by its first bytes: the sender's word is not taken. Text has no magic number, so it is
// what holds no control characters; markup that a browser would run is told apart from it.
import { fileTypeFromBuffer } from 'file-type';

/** As many bytes as are looked at; containers name their kind within them. */
export const sniffedBytes = 8_192;

const unknown = 'application/octet-stream';

/** A media type; `text/plain` for text of any encoding, `application/octet-stream` when nothing fits. */
export async function contentTypeOf(head: Uint8Array): Promise<string> {
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  if (found?.mime === 'application/xml') return markupType(head);
  if (found) return found.mime;
  if (beginsWithZip(head)) return 'application/zip';
  return isText(head) ? markupType(head) : unknown;
}

/** A container cut short after its first entry is still a container. */
const beginsWithZip = (head: Uint8Array) =>
  head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;

function isText(head: Uint8Array): boolean {
  if (head.length === 0) return false;
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isUtf16) return true;
  // Tab, line feed, carriage return; everything from the space on is text in UTF-8 and in GB 18030.
  return head.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}

function markupType(head: Uint8Array): string {
  const isUtf16Little = head[0] === 0xff && head[1] === 0xfe;
  const isUtf16Big = head[0] === 0xfe && head[1] === 0xff;
  const encoding = isUtf16Little ? 'utf-16le' : isUtf16Big ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding).decode(head).trimStart().toLowerCase();
  if (/<svg[\s/>]/.test(text)) return 'image/svg+xml';
  if (/^(<!doctype html|<html|<head|<body|<script)/.test(text)) return 'text/html';
  return text.startsWith('<') ? 'application/xml' : 'text/plain';
}

/** Types of kept files by the ending of their key, which their owner chose by content. */
const byEnding: Readonly<Record<string, string>> = {
  webp: 'image/webp',
  png: 'image/png',
  jpg: 'image/jpeg',
  avif: 'image/avif',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
  xml: 'application/xml',
  json: 'application/json',
};

export function contentTypeOfKey(key: string): string {
  return byEnding[/\.(\w+)$/.exec(key)?.[1] ?? ''] ?? unknown;
}
