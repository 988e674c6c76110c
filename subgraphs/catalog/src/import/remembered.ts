// What a text came to, for texts that come again and again: units, categories, brands of a file of many rows. Keeps
// the latest few thousand, and nothing of the file they stood in.
import { detached } from './detached.js';

const keptMax = 4096;
const lengthMax = 100;

/** `make` depends on nothing but the text. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > lengthMax) return make(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size >= keptMax) known.clear();
    known.set(detached(text), made);
    return made;
  };
}
