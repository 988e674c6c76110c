// Files as a subgraph uses them: the storage, the uploads of whoever asks, and addresses under which the
// gateway serves what is kept. Keys under `public/` are for everybody; all others need a signed address.
import type { Readable } from 'node:stream';
import type { Actor } from '../actor.js';
import { invariant } from '../invariant.js';
import { signTicket } from './file-ticket.js';
import type { Storage } from './storage.js';
import { dropUpload, findUpload, keepUpload, readUpload, type Upload } from './uploads.js';

const publicFolder = 'public/';

export interface PrivateFile {
  readonly key: string;
  readonly fileName: string;
  readonly contentType: string;
}

export class Files {
  constructor(
    readonly storage: Storage,
    private readonly ticketKey: Uint8Array,
  ) {}

  /** The actor's own upload for this purpose; see findUpload for what is refused. */
  upload(
    actor: Actor,
    wanted: { uploadId: string; purpose: string; field?: string },
  ): Promise<Upload> {
    return findUpload(this.storage, actor, wanted);
  }

  /** The content of an upload that has not been kept yet. */
  read(upload: Upload): Promise<Readable> {
    return readUpload(this.storage, upload);
  }

  /** Gives an upload its place for good. Never inside a transaction. */
  keep(upload: Pick<Upload, 'id'>, key: string): Promise<void> {
    return keepUpload(this.storage, upload, key);
  }

  /** Deletes an upload that has been used up. */
  drop(upload: Upload): Promise<void> {
    return dropUpload(this.storage, upload);
  }

  /** The path of a public file, for everybody and for good. */
  publicPath(key: string, fileName?: string): string {
    invariant(key.startsWith(publicFolder), `${key} is not public`);
    const name = fileName ? `?name=${encodeURIComponent(fileName)}` : '';
    return `/files/${key.slice(publicFolder.length)}${name}`;
  }

  /** A path for this member alone, good for a quarter of an hour. Say first that they may read it. */
  async privatePath(actor: Actor, file: PrivateFile): Promise<string> {
    const { memberId } = actor.requireMember();
    const token = await signTicket({ ...file, memberId }, this.ticketKey);
    return `/files/private/${token}/${encodeURIComponent(file.fileName)}`;
  }
}
