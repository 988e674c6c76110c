// A passkey that somebody has. No device made it, so it signs nobody in: it is there to be seen.
import { createHash } from 'node:crypto';
import { newId } from '@agora/kernel/ids.js';
import type { JourneyMarket } from './market.js';
import type { Person } from './person.js';

export async function keepPasskey({ market }: JourneyMarket, person: Person, name: string) {
  const id = newId('psk');
  await market.subgraphs.get('accounts')?.transact(async (work) => {
    const query = 'select person_id from members where id = ?';
    const [row] = await work.sql<{ person_id: string }>(query, [person.memberId]);
    const passkeys = work.em.getMetadata().getByClassName('Passkey').class;
    await work.em.insert(passkeys, {
      id,
      personId: row?.person_id,
      name,
      credentialId: id,
      credentialHash: createHash('sha256').update(id).digest('base64url'),
      publicKey: 'none',
      signCount: 0n,
      transports: [],
      isBackedUp: false,
      contentHash: 'none',
      createdAt: work.now,
      lastUsedAt: null,
    });
  });
  return id;
}
