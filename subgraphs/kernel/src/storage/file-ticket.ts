// A private file's address: the owning subgraph decides in a resolver that this member may read it and signs
// that for a few minutes; the gateway serves it to that member and to nobody else, so a passed-on address
// is worth nothing.
import { jwtVerify, SignJWT } from 'jose';

const issuer = 'agora-files';
const lifetime = '15m';

export interface FileTicket {
  /** Where the file is in the storage. */
  readonly key: string;
  /** What the download is called; in any language. */
  readonly fileName: string;
  readonly contentType: string;
  /** Who may read it. */
  readonly memberId: string;
}

export async function signTicket(ticket: FileTicket, key: Uint8Array): Promise<string> {
  return new SignJWT({ ticket: { ...ticket } })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(key);
}

/** The ticket; rejects one that is forged or over. */
export async function verifyTicket(token: string, key: Uint8Array): Promise<FileTicket> {
  const { payload } = await jwtVerify(token, key, { issuer, algorithms: ['HS256'] });
  return payload.ticket as FileTicket;
}
