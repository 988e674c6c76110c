// What the demo's people sit at: a browser at the office and a phone, each from an address of its own, so that
// lists of sign-ins read as they would. The addresses are those reserved for documentation.
import { createHash } from 'node:crypto';
import type { DemoPerson } from './people.js';

const atTheOffice = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0',
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
];
const onTheWay = [
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
];

export interface Device {
  readonly userAgent: string;
  readonly address: string;
}

export type DeviceKind = 'OFFICE' | 'PHONE';

/** The device of this kind that a person has. */
export function deviceOf({ email }: DemoPerson, kind: DeviceKind): Device {
  const [first = 0, second = 0] = createHash('sha256').update(email).digest();
  const [devices, network] =
    kind === 'PHONE' ? [onTheWay, '198.51.100'] : [atTheOffice, '203.0.113'];
  return { userAgent: devices[first % devices.length] ?? '', address: `${network}.${second}` };
}
