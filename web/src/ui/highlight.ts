// Which parts of a text are what was typed, for showing them stronger. Case and width do not matter.

export interface Part {
  text: string;
  isMatch: boolean;
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** The text in parts; those that begin like a typed word are matches. Joined they are the text. */
export function highlighted(text: string, typed: string): Part[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const shown = folded(text);
  // Folding may change lengths (½, ﬁ); then the places would not fit.
  if (words.length === 0 || shown.length !== text.length) return [{ text, isMatch: false }];
  const marks = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = shown.indexOf(word); at >= 0; at = shown.indexOf(word, at + word.length)) {
      marks.fill(true, at, at + word.length);
    }
  }
  const parts: Part[] = [];
  for (let i = 0; i < text.length; i++) {
    const last = parts.at(-1);
    const isMatch = marks[i] === true;
    if (last?.isMatch === isMatch) last.text += text[i];
    else parts.push({ text: text[i] ?? '', isMatch });
  }
  return parts;
}

/** What lies between two places of the text that the parts make up. */
export function between(parts: readonly Part[], from: number, to: number): Part[] {
  let end = 0;
  return parts.flatMap(({ text, isMatch }) => {
    const begin = end;
    end += text.length;
    const piece = text.slice(Math.max(0, from - begin), Math.max(0, to - begin));
    return piece ? [{ text: piece, isMatch }] : [];
  });
}
