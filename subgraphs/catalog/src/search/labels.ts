// The brands and categories that documents name, each with its texts and how many live products say
// so. While a rename travels through the feed the same brand has two labels; both are the same
// brand.
import { Dictionary } from './dictionary.js';
import type { LocalizedText, NamedReference } from './search-engine.js';
import { tokens } from './tokens.js';

export interface Label {
  /** The brand's or category's number in `ids`. */
  owner: number;
  text: LocalizedText;
  /** Of both languages, for suggestions. */
  tokens: string[];
  liveCount: number;
}

export class Labels {
  readonly ids = new Dictionary();
  private readonly keys = new Dictionary();
  private readonly labels: Label[] = [];

  /** The label's number. */
  add({ id, name }: NamedReference): number {
    const number = this.keys.add(JSON.stringify([id, name.zhCN, name.en]));
    if (number === this.labels.length) {
      this.labels.push({
        owner: this.ids.add(id),
        text: { zhCN: name.zhCN, en: name.en },
        tokens: [...tokens(name.zhCN ?? ''), ...tokens(name.en ?? '')],
        liveCount: 0,
      });
    }
    return number;
  }

  at(number: number): Label {
    return this.labels[number] as Label;
  }

  count(number: number, change: number): void {
    this.at(number).liveCount += change;
  }

  all(): readonly Label[] {
    return this.labels;
  }
}
