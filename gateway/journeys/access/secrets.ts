// What a market keeps to itself: each secret is a text that occurs nowhere else, so that finding it in an
// answer means that the answer told it.

export interface Secret {
  readonly name: string;
  readonly value: string;
}

export class Secrets {
  private readonly planted: Secret[] = [];
  private count = 0;

  get all(): readonly Secret[] {
    return this.planted;
  }

  /** A text to be kept secret. */
  text(name: string): string {
    this.count += 1;
    return this.keep(name, `secret${String(this.count).padStart(3, '0')}x`);
  }

  /** A unit price to be kept secret: below one yuan a piece, to the last digit its own. */
  unitPrice(name: string): string {
    this.count += 1;
    return this.keep(name, `0.77${String(this.count).padStart(3, '0')}7`);
  }

  /** Something that others must not see, made by somebody else: an id, a number, an address. */
  keep(name: string, value: string): string {
    this.planted.push({ name, value });
    return value;
  }

  /** The names of the secrets that an answer tells. */
  toldBy(answer: unknown, except: ReadonlySet<string> = new Set()): string[] {
    const text = JSON.stringify(answer) ?? '';
    const told = this.planted.filter(({ value }) => !except.has(value) && text.includes(value));
    return told.map(({ name }) => name);
  }
}
