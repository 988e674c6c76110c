// A taken port is said before anything is opened, not after half a minute of preparation; and what was free then is
// kept until the server itself listens there.
import { type AddressInfo, createServer } from 'node:net';

export interface HeldPort {
  /** For 0 the one that was found. */
  readonly port: number;
  /** Just before listening. */
  release(): Promise<void>;
}

/** Rejects as listening would: EADDRINUSE, EACCES. Whoever calls meanwhile is turned away. */
export async function holdPort(port: number, host: string): Promise<HeldPort> {
  const holder = createServer((caller) => caller.destroy());
  await new Promise<void>((resolve, reject) => {
    holder.once('error', reject);
    holder.listen(port, host, resolve);
  });
  return {
    port: (holder.address() as AddressInfo).port,
    release: () => new Promise((resolve) => holder.close(() => resolve())),
  };
}
