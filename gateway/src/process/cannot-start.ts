// Why a process does not start, as one sentence that says what to do about it.
import { InvalidEnvironment } from '@agora/kernel/env.js';

/** Thrown with a sentence for the person at the terminal. */
export class CannotStart extends Error {
  override name = 'CannotStart';
}

/** What the sentences may name. */
export interface Place {
  port?: number;
  dataFolder?: string;
}

/** The sentence for what went wrong at start; undefined when it is nothing we know. */
export function sentenceFor(error: unknown, place: Place = {}): string | undefined {
  if (error instanceof CannotStart) return error.message;
  if (error instanceof InvalidEnvironment)
    return `The environment is not usable. ${error.message}.`;
  for (const { error: cause, subgraph } of chainOf(error)) {
    const sentence = knownSentence(cause, subgraph, place);
    if (sentence) return sentence;
  }
  return undefined;
}

/** True when the system has no room for what we wrote. */
export function isDiskFull(error: unknown): boolean {
  return chainOf(error).some(
    ({ error: cause }) =>
      cause.code === 'ENOSPC' || /database or disk is full/i.test(cause.message),
  );
}

type Cause = Error & { code?: string; subgraph?: string };

function chainOf(error: unknown): { error: Cause; subgraph: string | undefined }[] {
  const chain: { error: Cause; subgraph: string | undefined }[] = [];
  let subgraph: string | undefined;
  for (let cause = error as Cause | undefined; cause && chain.length < 10; ) {
    subgraph = cause.subgraph ?? subgraph;
    chain.push({ error: cause, subgraph });
    cause = cause.cause as Cause | undefined;
  }
  return chain;
}

function knownSentence(cause: Cause, subgraph: string | undefined, place: Place) {
  const { code = '', message = '' } = cause;
  const folder = place.dataFolder ?? 'the data folder';
  if (code === 'EADDRINUSE') {
    return `Port ${place.port} is taken: stop the other program, or choose another port with --port.`;
  }
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND') {
    return `A server this process needs does not answer (${message || code}): start it, or correct its URL.`;
  }
  if (code === 'EACCES' && /listen/.test(message)) {
    return `Port ${place.port} may not be used by this user: choose one above 1023 with --port.`;
  }
  if (code === 'EEXIST' || code === 'ENOTDIR') {
    return `${folder} is not a folder: choose another with --data.`;
  }
  if (isDiskFull(cause)) return `The disk is full: make room for ${folder}, then start again.`;
  if (/not a database|malformed|disk image|SQLITE_CORRUPT|SQLITE_NOTADB/i.test(message)) {
    return `The database file ${folder}/${subgraph ?? '?'}.db is damaged: put a backup in its place, or move it away.`;
  }
  if (
    /EACCES|EPERM|EROFS/.test(code) ||
    /readonly database|unable to open database/i.test(message)
  ) {
    return `${folder} cannot be written: give this user the right to, or choose another folder with --data.`;
  }
  if (cause.name === 'MigrationMismatch') {
    return `The database of ${subgraph ?? 'a subgraph'} in ${folder} was made by another version of Agora: ${message}.`;
  }
  return undefined;
}
