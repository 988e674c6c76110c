// A device with passkeys, in software: makes ES256 key pairs and signs challenges as Web Authentication says. What it
// says of itself (counts, flags, the site it believes to be on) a test may bend.
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

type Cbor = number | string | Buffer | ReadonlyMap<Cbor, Cbor>;

function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255]);
}

/** As much of CBOR (RFC 8949) as a passkey needs. */
function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') return Buffer.concat([head(3, value.length), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  const entries = [...(value as ReadonlyMap<Cbor, Cbor>)];
  return Buffer.concat([head(5, entries.length), ...entries.flat().map(cbor)]);
}

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest();
const base64url = (data: Buffer | string) => Buffer.from(data).toString('base64url');

const flag = { present: 1, verified: 4, mayBeBackedUp: 8, attested: 64 };

export interface Bent {
  origin?: string;
  rpID?: string;
  isVerified?: boolean;
  challenge?: string;
}

interface Options {
  readonly challenge: string;
}

export class SoftwareAuthenticator {
  readonly id = randomBytes(16);
  signCount = 0;
  /** As the site said at registration: who it is. */
  userHandle = '';
  private readonly keys: { publicKey: KeyObject; privateKey: KeyObject };

  constructor(
    private readonly site: { origin: string; rpID: string },
    /** False for those that say 0 for ever. */
    private readonly isCounting = true,
  ) {
    this.keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  }

  /** RegistrationResponseJSON for the site's PublicKeyCredentialCreationOptionsJSON. */
  register(options: Options & { readonly user: { readonly id: string } }, bent: Bent = {}) {
    this.userHandle = options.user.id;
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' });
    const bytes = (text: string) => Buffer.from(text, 'base64url');
    const key = new Map<Cbor, Cbor>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, bytes(x)],
      [-3, bytes(y)],
    ]);
    const length = Buffer.from([0, this.id.length]);
    const credential = Buffer.concat([Buffer.alloc(16), length, this.id, cbor(key)]);
    const authData = Buffer.concat([this.data(bent, flag.attested), credential]);
    const attestation = new Map<Cbor, Cbor>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ]);
    return {
      ...this.named(),
      response: {
        clientDataJSON: base64url(this.client('webauthn.create', options, bent)),
        attestationObject: base64url(cbor(attestation)),
        transports: ['internal'],
      },
    };
  }

  /** AuthenticationResponseJSON for the site's PublicKeyCredentialRequestOptionsJSON. */
  show(options: Options, bent: Bent = {}) {
    if (this.isCounting) this.signCount += 1;
    const client = this.client('webauthn.get', options, bent);
    const authenticatorData = this.data(bent);
    const signed = Buffer.concat([authenticatorData, sha256(client)]);
    return {
      ...this.named(),
      response: {
        clientDataJSON: base64url(client),
        authenticatorData: base64url(authenticatorData),
        signature: base64url(sign('sha256', signed, this.keys.privateKey)),
        userHandle: this.userHandle,
      },
    };
  }

  private named() {
    const id = base64url(this.id);
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {} };
  }

  private client(type: string, { challenge }: Options, bent: Bent): string {
    const origin = bent.origin ?? this.site.origin;
    return JSON.stringify({ type, challenge: bent.challenge ?? challenge, origin });
  }

  private data({ rpID = this.site.rpID, isVerified = true }: Bent, more = 0): Buffer {
    const flags = flag.present | (isVerified ? flag.verified : 0) | flag.mayBeBackedUp | more;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(this.signCount);
    return Buffer.concat([sha256(rpID), Buffer.from([flags]), count]);
  }
}
