// Numbers strings in order of arrival, so that columns hold integers.

export class Dictionary {
  private readonly numbers = new Map<string, number>();
  private readonly texts: string[] = [];

  get size(): number {
    return this.texts.length;
  }

  /** The text's number, a new one when it was not known. */
  add(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  find(text: string): number | undefined {
    return this.numbers.get(text);
  }

  text(number: number): string {
    return this.texts[number] as string;
  }

  /** A mark per number: 1 for the given texts. */
  marks(chosen: readonly string[]): Uint8Array {
    const marks = new Uint8Array(this.texts.length);
    for (const text of chosen) {
      const number = this.numbers.get(text);
      if (number !== undefined) marks[number] = 1;
    }
    return marks;
  }
}

/** Code unit order, the same as a binary collation for the ids and tokens we have. */
export function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
