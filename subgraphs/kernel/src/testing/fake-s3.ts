// A small S3-compatible server in this process: path-style buckets, multipart uploads, copies, lists in pages
// of two, and the signature of every request checked as the protocol's documents say.
import { createHash, createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const accessKey = 'TESTKEY';
const secretKey = 'test/secret+key';
const region = 'test-1';
const pageSize = 2;

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data);

export class FakeS3 {
  readonly objects = new Map<string, Buffer>();
  /** Parts of uploads that have neither ended nor been given up. */
  readonly unfinished = new Map<string, Map<number, Buffer>>();
  /** How many of the next requests fail with 503, as stores do under load. */
  failing = 0;
  private constructor(private readonly server: Server) {}

  static async start(): Promise<FakeS3> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => fake.answer(request, response, Buffer.concat(chunks)));
    });
    const fake = new FakeS3(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get url(): string {
    const { port } = this.server.address() as AddressInfo;
    const secret = encodeURIComponent(secretKey);
    return `s3+http://${accessKey}:${secret}@127.0.0.1:${port}/bucket?region=${region}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answer(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
    const url = new URL(request.url ?? '', 'http://fake');
    const key = decodeURIComponent(url.pathname.replace(/^\/bucket\//, ''));
    const end = (status: number, text: string | Buffer = '', headers = {}) =>
      response.writeHead(status, headers).end(text);
    if (this.failing > 0) {
      this.failing -= 1;
      return void end(503, '<Error><Code>SlowDown</Code></Error>');
    }
    if (!isSigned(request, url)) {
      return void end(403, '<Error><Code>SignatureDoesNotMatch</Code></Error>');
    }
    if (url.searchParams.has('list-type')) return void end(200, this.list(url));
    if (url.searchParams.has('uploads') || url.searchParams.has('uploadId')) {
      return void this.multipart(request, url, key, body, end);
    }
    const found = this.objects.get(key);
    const etag = {
      etag: `"${createHash('md5')
        .update(found ?? body)
        .digest('hex')}"`,
    };
    if (request.method === 'PUT') return void this.write(request, key, body, end, etag);
    if (request.method === 'DELETE') return void end(this.objects.delete(key) ? 204 : 204);
    if (!found) return void end(404, '<Error><Code>NoSuchKey</Code></Error>');
    const headers = { ...etag, 'last-modified': new Date(0).toUTCString() };
    if (request.method === 'HEAD') {
      return void end(200, '', { ...headers, 'content-length': found.length });
    }
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    const part = range ? found.subarray(Number(range[1]), Number(range[2]) + 1) : found;
    end(range ? 206 : 200, part, headers);
  }

  private write(request: IncomingMessage, key: string, body: Buffer, end: End, etag: object) {
    const source = request.headers['x-amz-copy-source'];
    if (typeof source !== 'string') {
      this.objects.set(key, body);
      return end(200, '', etag);
    }
    const copied = this.objects.get(source.replace(/^\/bucket\//, ''));
    if (!copied) return end(404, '<Error><Code>NoSuchKey</Code></Error>');
    this.objects.set(key, copied);
    return end(200, '<CopyObjectResult></CopyObjectResult>');
  }

  private multipart(request: IncomingMessage, url: URL, key: string, body: Buffer, end: End) {
    const id = url.searchParams.get('uploadId') ?? randomUUID();
    const parts = this.unfinished.get(id) ?? new Map<number, Buffer>();
    if (request.method === 'PUT') {
      parts.set(Number(url.searchParams.get('partNumber')), body);
      return end(200, '', { etag: `"${sha256(body)}"` });
    }
    if (request.method === 'DELETE') return end(this.unfinished.delete(id) ? 204 : 404);
    if (url.searchParams.has('uploads')) {
      this.unfinished.set(id, parts);
      return end(200, `<R><UploadId>${id}</UploadId></R>`);
    }
    const named = [...body.toString().matchAll(/<PartNumber>(\d+)<\/PartNumber><ETag>"(\w+)"/g)];
    const wanted = named.map(([, number, etag]) => ({ part: parts.get(Number(number)), etag }));
    const fits = wanted.every(({ part, etag }) => part && sha256(part) === etag);
    const areLong = wanted.slice(0, -1).every(({ part }) => (part?.length ?? 0) >= 5 * 2 ** 20);
    if (!fits || !areLong) return end(400, '<Error><Code>InvalidPart</Code></Error>');
    this.objects.set(key, Buffer.concat(wanted.map(({ part }) => part as Buffer)));
    this.unfinished.delete(id);
    return end(200, '<CompleteMultipartUploadResult></CompleteMultipartUploadResult>');
  }

  private list(url: URL): string {
    const prefix = url.searchParams.get('prefix') ?? '';
    const after = url.searchParams.get('continuation-token') ?? '';
    const all = [...this.objects.keys()].filter((k) => k.startsWith(prefix)).sort();
    const rest = all.filter((key) => key > after);
    const page = rest.slice(0, pageSize);
    const next = rest.length > pageSize ? `<NextContinuationToken>${page.at(-1)}` : '';
    const token = next && `${next}</NextContinuationToken>`;
    return `<L>${page.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('')}${token}</L>`;
  }
}

type End = (status: number, text?: string | Buffer, headers?: object) => unknown;

/** Signature version 4, computed again from the request (AWS: "Create a signed request"). */
function isSigned(request: IncomingMessage, url: URL): boolean {
  const pattern = /Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=(\w+)/;
  const [, credential = '', signed = '', given] =
    pattern.exec(request.headers.authorization ?? '') ?? [];
  const [key, day = '', ...scope] = credential.split('/');
  const encode = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  const query = [...url.searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
  const header = (name: string) => String(request.headers[name] ?? '').trim();
  const headers = signed.split(';').map((name) => `${name}:${header(name)}\n`);
  const content = header('x-amz-content-sha256');
  const canonical = [request.method, url.pathname, query, headers.join(''), signed, content];
  const text = ['AWS4-HMAC-SHA256', header('x-amz-date'), [day, ...scope].join('/')];
  const toSign = [...text, sha256(canonical.join('\n'))].join('\n');
  const signingKey = [day, ...scope].reduce<string | Buffer>(
    (last, part) => hmac(last, part).digest(),
    `AWS4${secretKey}`,
  );
  return key === accessKey && hmac(signingKey, toSign).digest('hex') === given;
}
