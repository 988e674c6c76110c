// Requests to addresses that a stranger has typed in: https to public addresses, no redirects, little time, little
// text. The address is looked at when the connection is made, so that a name cannot point elsewhere meanwhile.
import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net';
import type { CustomFetch, CustomFetchOptions } from 'openid-client';

/** Thrown for an address that is nobody's business outside of our network. */
export class ForbiddenAddress extends Error {
  override name = 'ForbiddenAddress';
}

export interface FetchLimits {
  /** True where the server's settings allow a provider in its own network, and without https. */
  readonly allowsPrivate: boolean;
  readonly timeoutMs?: number;
  readonly bytesMax?: number;
}

function listOf(family: 'ipv4' | 'ipv6', ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', prefix] = range.split('/');
    list.addSubnet(network, Number(prefix), family);
  }
  return list;
}

// Each its own list: in one, IPv4 would be held against ranges of IPv6 as well.
const inner4 = listOf('ipv4', [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'],
  ...['172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16'],
  ...['198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/3'],
]);
/** Only 2000::/3 is given to anybody, and of that not what carries IPv4 or is an example. */
const inner6 = listOf('ipv6', [
  ...['::/3', '4000::/2', '8000::/1', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'],
]);

/** Whether it is an address of a network that is not the public one. */
export const isInnerAddress = (address: string): boolean =>
  isIPv6(address) ? inner6.check(address, 'ipv6') : inner4.check(address, 'ipv4');

/** Of all addresses of a name each has to be a public one. */
export const lookupOutside: LookupFunction = (hostname, options, callback) => {
  const all = { ...options, all: true } as LookupOptions & { all: true };
  lookup(hostname, all, (error, addresses) => {
    const found = addresses as LookupAddress[];
    if (error) return callback(error, '', 0);
    if (found.some(({ address }) => isInnerAddress(address))) {
      return callback(new ForbiddenAddress(`${hostname} is inside`), '', 0);
    }
    if (options.all) return callback(null, found as never);
    callback(null, found[0]?.address ?? '', found[0]?.family);
  });
};

/** Refuses before anything is sent what can be refused by the look of it. */
export function requireOutside(url: URL, { allowsPrivate }: FetchLimits): void {
  if (allowsPrivate) return;
  if (url.protocol !== 'https:') throw new ForbiddenAddress('not https');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && isInnerAddress(host)) throw new ForbiddenAddress(`${host} is inside`);
}

/** A `fetch` for openid-client. */
export function guardedFetch(limits: FetchLimits): CustomFetch {
  return async (address, options) => {
    const url = new URL(address);
    requireOutside(url, limits);
    const answer = await send(url, options, limits);
    const { statusCode: status = 0, headers } = answer;
    const body = await textOf(answer, limits.bytesMax ?? 1_000_000);
    const told = { 'content-type': headers['content-type'] ?? '' };
    return new Response(status === 204 || status === 304 ? null : body, { status, headers: told });
  };
}

function send(url: URL, options: CustomFetchOptions, limits: FetchLimits) {
  const { method, body } = options;
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request(
      url,
      {
        method,
        headers: options.headers,
        agent: false,
        signal: AbortSignal.timeout(limits.timeoutMs ?? 5_000),
        ...(limits.allowsPrivate ? {} : { lookup: lookupOutside }),
      },
      resolve,
    );
    sent.once('error', reject);
    sent.end(body ? String(body) : undefined);
  });
}

async function textOf(answer: IncomingMessage, bytesMax: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of answer) {
    bytes += part.length;
    if (bytes > bytesMax) throw new Error(`more than ${bytesMax} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
