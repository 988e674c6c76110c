// A disk that is nearly full is said at the start, not by a half-written market.
import { statfsSync } from 'node:fs';
import { CannotStart } from './cannot-start.js';

const megabyte = 1024 * 1024;

/** Throws a sentence when the folder's disk has less room than that. */
export function requireFreeSpace(folder: string, neededBytes: number, freeBytes = freeIn(folder)) {
  if (freeBytes >= neededBytes) return;
  const [free, needed] = [freeBytes, neededBytes].map((bytes) => Math.floor(bytes / megabyte));
  throw new CannotStart(
    `The disk is full: ${folder} has ${free} MB left and needs ${needed}; make room, then start again.`,
  );
}

function freeIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
