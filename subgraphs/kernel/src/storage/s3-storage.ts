// Files in a bucket of an S3-compatible store (AWS, MinIO, Ceph, OSS, COS ...), addressed by path. Small ones
// go in one request; longer ones in parts, so that no more than one part is ever in memory.
import { Readable } from 'node:stream';
import { AwsClient } from 'aws4fetch';
import {
  type ByteRange,
  FileMissing,
  requireStorageKey,
  type Storage,
  type StoredFile,
} from './storage.js';

/** S3 wants at least 5 MiB in every part but the last; 10,000 parts are allowed. */
const partBytes = 16 * 1024 * 1024;
const retryCount = 4;

export interface S3Place {
  /** Address of the store with the bucket, e.g. https://s3.eu-central-1.amazonaws.com/agora */
  readonly bucketUrl: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
}

export class S3Storage implements Storage {
  private readonly client: AwsClient;
  private readonly bucketUrl: string;

  constructor(place: S3Place) {
    const { accessKeyId, secretAccessKey, region } = place;
    const retries = retryCount;
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries });
    this.bucketUrl = place.bucketUrl.replace(/\/$/, '');
  }

  async put(key: string, content: Readable | Uint8Array): Promise<void> {
    if (content instanceof Uint8Array) return this.putWhole(key, content);
    const parts = partsOf(content);
    const first = (await parts.next()).value ?? new Uint8Array();
    if (first.length < partBytes) return this.putWhole(key, first);
    await this.putInParts(key, first, parts);
  }

  async get(key: string, range?: ByteRange): Promise<Readable> {
    const headers = range ? { range: `bytes=${range.start}-${range.end}` } : undefined;
    const answer = await this.ask('GET', key, headers ? { headers } : {});
    if (answer.status === 404) throw new FileMissing(await drained(answer, key));
    if (!answer.ok || !answer.body) throw await refused(answer, 'GET', key);
    return Readable.fromWeb(answer.body as never);
  }

  async stat(key: string): Promise<StoredFile | null> {
    const answer = await this.ask('HEAD', key);
    if (answer.status === 404) return null;
    if (!answer.ok) throw await refused(answer, 'HEAD', key);
    const header = (name: string) => answer.headers.get(name) ?? '';
    return {
      key,
      byteCount: Number(header('content-length')),
      etag: header('etag').replace(/^W\/|"/g, ''),
      modifiedAt: new Date(header('last-modified')),
    };
  }

  /** Copies, then deletes: a crash in between leaves both, and a repeat ends it. */
  async move(from: string, to: string): Promise<void> {
    requireStorageKey(from);
    const source = `${new URL(this.bucketUrl).pathname}/${from}`;
    const answer = await this.ask('PUT', to, { headers: { 'x-amz-copy-source': source } });
    if (answer.status === 404) throw new FileMissing(await drained(answer, from));
    await accept(answer, 'PUT', to);
    await this.delete(from);
  }

  async delete(key: string): Promise<void> {
    const answer = await this.ask('DELETE', key);
    if (answer.status !== 404) await accept(answer, 'DELETE', key);
  }

  async *list(prefix: string): AsyncIterable<string> {
    if (prefix) requireStorageKey(prefix.replace(/\/$/, ''));
    for (let token = ''; ; ) {
      const more = token ? `&continuation-token=${encodeURIComponent(token)}` : '';
      const query = `?list-type=2&prefix=${encodeURIComponent(prefix)}${more}`;
      const answer = await this.client.fetch(`${this.bucketUrl}/${query}`);
      const xml = await accept(answer, 'LIST', prefix);
      // Keys are of characters that XML never escapes, see requireStorageKey.
      for (const [, key] of xml.matchAll(/<Key>([^<]*)<\/Key>/g)) if (key) yield key;
      token = elementOf(xml, 'NextContinuationToken') ?? '';
      if (!token) return;
    }
  }

  /** Parts of writes that a crash ended are the bucket's own to clear, by a lifecycle rule. */
  async tidy(): Promise<void> {}

  async stop(): Promise<void> {}

  private async putWhole(key: string, content: Uint8Array): Promise<void> {
    await accept(
      await this.ask('PUT', key, { body: content as Uint8Array<ArrayBuffer> }),
      'PUT',
      key,
    );
  }

  private async putInParts(
    key: string,
    first: Uint8Array,
    rest: AsyncIterable<Uint8Array>,
  ): Promise<void> {
    const started = await accept(await this.ask('POST', key, {}, '?uploads'), 'POST', key);
    const uploadId = encodeURIComponent(elementOf(started, 'UploadId') ?? '');
    const etags: string[] = [];
    const send = async (body: Uint8Array) => {
      const query = `?partNumber=${etags.length + 1}&uploadId=${uploadId}`;
      const answer = await this.ask('PUT', key, { body: body as Uint8Array<ArrayBuffer> }, query);
      etags.push(answer.headers.get('etag') ?? '');
      await accept(answer, 'PUT', key);
    };
    try {
      await send(first);
      for await (const part of rest) await send(part);
      const body = completion(etags);
      const answer = await this.ask('POST', key, { body }, `?uploadId=${uploadId}`);
      // The store may answer 200 and then find out that it cannot.
      const said = await accept(answer, 'POST', key);
      if (said.includes('<Error>')) throw new Error(`S3 POST ${key}: ${elementOf(said, 'Code')}`);
    } catch (error) {
      await this.ask('DELETE', key, {}, `?uploadId=${uploadId}`).catch(() => undefined);
      throw error;
    }
  }

  private ask(method: string, key: string, init: RequestInit = {}, query = ''): Promise<Response> {
    requireStorageKey(key);
    return this.client.fetch(`${this.bucketUrl}/${key}${query}`, { ...init, method });
  }
}

/** The stream in pieces of one part's size; the last is what is left, perhaps nothing. */
async function* partsOf(content: Readable): AsyncGenerator<Uint8Array, undefined> {
  let chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of content) {
    chunks.push(chunk);
    length += chunk.length;
    if (length < partBytes) continue;
    yield Buffer.concat(chunks);
    chunks = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(chunks);
}

function completion(etags: readonly string[]): string {
  const parts = etags.map(
    (etag, i) => `<Part><PartNumber>${i + 1}</PartNumber><ETag>${etag}</ETag></Part>`,
  );
  return `<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`;
}

const elementOf = (xml: string, name: string) =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];

/** The body of a good answer; otherwise an error with the store's own code. */
async function accept(answer: Response, method: string, key: string): Promise<string> {
  if (!answer.ok) throw await refused(answer, method, key);
  return answer.text();
}

async function refused(answer: Response, method: string, key: string): Promise<Error> {
  const code = elementOf(await answer.text(), 'Code') ?? '';
  return new Error(`S3 ${method} ${key}: ${answer.status} ${code}`.trim());
}

async function drained(answer: Response, key: string): Promise<string> {
  await answer.arrayBuffer();
  return key;
}
