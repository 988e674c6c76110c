// A taken port is said before anything is opened, not after half a minute of preparation.
import { createServer } from 'node:net';

/** Rejects as listening would: EADDRINUSE, EACCES. */
export async function requireFreePort(port: number, host: string): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(port, host, resolve);
  });
  await new Promise((resolve) => probe.close(resolve));
}
