// The words that name what products state as numbers, "bore", "diameter" or "内径", in memory of this process:
// beside a number they ask for that value. Words that name goods as well, "cable" or "motor", are left out:
// they say first of all what is looked for.
import { resource } from '@agora/kernel/resource.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import { Attribute } from '../categories/attribute.js';
import { Category } from '../categories/category.js';
import { tokens } from '../search/tokens.js';

const kept = resource<MeasureNames>('names of measures');

export class MeasureNames {
  private words: ReadonlySet<string> = new Set();

  private constructor(private readonly subgraph: RunningSubgraph) {}

  static readonly of = kept.of;

  static async start(subgraph: RunningSubgraph): Promise<void> {
    await kept.keep(subgraph, new MeasureNames(subgraph)).follow();
  }

  /** Reads all names again; there are as many as a market has attributes and categories. */
  async follow(): Promise<void> {
    const em = this.subgraph.database.em.fork();
    const readOnly = { orderBy: { id: 'asc' }, disableIdentityMap: true } as const;
    const fields = ['id', 'name'] as const;
    const measures = await em.find(Attribute, { kind: 'NUMBER' }, { ...readOnly, fields });
    const categories = await em.find(Category, {}, { ...readOnly, fields });
    const ofGoods = wordsOf(categories);
    this.words = new Set([...wordsOf(measures)].filter((word) => !ofGoods.has(word)));
  }

  /** Those in a text with a number. */
  in(text: string | null | undefined): string[] {
    if (!text || this.words.size === 0 || !/\d/.test(text)) return [];
    return [...new Set(tokens(text))].filter((token) => this.words.has(token));
  }
}

type Named = Pick<Attribute | Category, 'name'>;

function wordsOf(named: readonly Named[]): Set<string> {
  const texts = named.flatMap(({ name }) => [name.zhCN ?? '', name.en ?? '']);
  return new Set(texts.flatMap(tokens).filter((token) => !/\d/.test(token)));
}
