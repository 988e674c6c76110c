// A text of its own: one that was cut out of a larger one keeps all of that in memory for as long as it lives.
// What is kept of a file while it streams goes through here, or the whole file is kept.

/** Shorter pieces are copied by the engine itself. */
const longestCopied = 12;

export function detached(text: string): string {
  return text.length > longestCopied ? Buffer.from(text).toString() : text;
}
