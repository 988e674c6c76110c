// The carrier that STORAGE_URL names: `file:/srv/agora/files`, or
// `s3+https://ACCESS_KEY:SECRET@s3.example.org/bucket?region=eu-central-1` (s3+http in a closed network).
import { fileURLToPath } from 'node:url';
import { DiskStorage } from './disk-storage.js';
import { S3Storage } from './s3-storage.js';
import { FileMissing, type Storage } from './storage.js';

const anyRegion = 'us-east-1';

/** Whether it can be opened; for environments, which name the variable that is wrong. */
export function isStorageUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.protocol === 'file:') return true;
  const isS3 = url.protocol === 's3+https:' || url.protocol === 's3+http:';
  return isS3 && Boolean(url.username && url.password) && url.pathname.length > 1;
}

export function openStorage(storageUrl: string): Storage {
  if (!isStorageUrl(storageUrl)) throw new RangeError('not the address of a storage');
  const url = new URL(storageUrl);
  if (url.protocol === 'file:') return new DiskStorage(fileURLToPath(url));
  return new S3Storage({
    bucketUrl: `${url.protocol.replace('s3+', '')}//${url.host}${url.pathname}`,
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
    region: url.searchParams.get('region') ?? anyRegion,
  });
}

/** Thrown by a process that was given no place for files. */
export class NoStorage extends Error {
  override name = 'NoStorage';
  constructor() {
    super('STORAGE_URL: not set, so files can be neither kept nor read');
  }
  get extensions() {
    return { code: 'STORAGE_NOT_CONFIGURED' };
  }
}

const nowhere = async (): Promise<never> => {
  throw new NoStorage();
};

/** Stands in where no place was configured: everything else works, files do not. */
export const noStorage: Storage = {
  put: nowhere,
  get: async (key) => Promise.reject(new FileMissing(key)),
  stat: async () => null,
  move: nowhere,
  delete: nowhere,
  list: async function* () {},
  tidy: async () => undefined,
  stop: async () => undefined,
};
