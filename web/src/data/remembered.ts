// Small things this browser remembers by itself, such as recent searches; everything else is the server's.
// Where nothing can be stored they last as long as the page.
import { useSyncExternalStore } from 'react';

export interface Remembered<T> {
  get: () => T;
  set: (value: T) => void;
  /** Draws anew only when what is picked of it has changed. */
  use: <Part = T>(pick?: (value: T) => Part) => Part;
}

/** `read` makes sense of whatever is stored, or of nothing. */
export function remembered<T>(name: string, read: (stored: unknown) => T): Remembered<T> {
  const key = `agora.${name}`;
  const listeners = new Set<() => void>();
  let value = read(stored(key));
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const set = (next: T) => {
    value = next;
    store(key, next);
    tell();
  };
  const hear = (event: StorageEvent) => {
    if (event.key !== key) return;
    value = read(stored(key));
    tell();
  };
  const subscribe = (listener: () => void) => {
    if (listeners.size === 0) addEventListener('storage', hear);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) removeEventListener('storage', hear);
    };
  };
  const get = () => value;
  const whole = <Part>(all: T) => all as unknown as Part;
  const use = <Part>(pick: (value: T) => Part = whole) =>
    useSyncExternalStore(subscribe, () => pick(value));
  return { get, set, use };
}

function stored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function store(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden storage: it is remembered until the page goes.
  }
}

/** A list of texts, without repeats. */
export const textsFrom = (stored: unknown, countMax: number): string[] =>
  Array.isArray(stored)
    ? [...new Set(stored.filter((text) => typeof text === 'string'))].slice(0, countMax)
    : [];

/** The list with this text first, no longer than that. */
export const withFirst = (texts: readonly string[], text: string, countMax: number): string[] =>
  [text, ...texts.filter((each) => each !== text)].slice(0, countMax);
