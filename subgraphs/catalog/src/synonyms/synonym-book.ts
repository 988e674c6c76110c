// The synonyms in force, in memory of this process: filled at start, then following the table, so that a
// search asks no database. Rows are looked at again for a while after they were touched, because a
// transaction may commit later than another that began after it.
import { resource } from '@agora/kernel/resource.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { SynonymRule } from '../search/search-engine.js';
import { tokens } from '../search/tokens.js';
import { SynonymGroup } from './synonym-group.js';
import { foldTerm } from './synonym-terms.js';

const kept = resource<SynonymBook>('synonym book');
const lateCommitMs = 60_000;

export class SynonymBook {
  private readonly rulesOf = new Map<string, SynonymRule[]>();
  /** Rules by the first token of their `from`. */
  private byToken = new Map<string, SynonymRule[]>();
  private followedTo = new Date(0);

  constructor(private readonly subgraph: RunningSubgraph) {}

  static readonly of = kept.of;

  static async start(subgraph: RunningSubgraph): Promise<void> {
    await kept.keep(subgraph, new SynonymBook(subgraph)).follow();
  }

  /** Takes in what changed since the last look. */
  async follow(): Promise<void> {
    const lookedAt = this.subgraph.clock.now();
    const since = new Date(this.followedTo.getTime() - lateCommitMs);
    const em = this.subgraph.database.em.fork();
    const where = { touchedAt: { $gte: since } };
    const touched = await em.find(SynonymGroup, where, { orderBy: { id: 'asc' } });
    for (const group of touched) {
      if (group.isRemoved) this.rulesOf.delete(group.id);
      else this.rulesOf.set(group.id, rulesOf(group));
    }
    if (touched.length > 0) this.arrange();
    this.followedTo = lookedAt;
  }

  /** The rules whose `from` the text says. */
  rulesFor(text: string | null | undefined): SynonymRule[] {
    if (!text || this.byToken.size === 0) return [];
    const said = new Set(tokens(text));
    const candidates = [...said].flatMap((token) => this.byToken.get(token) ?? []);
    return candidates.filter(({ from }) => tokens(from).every((token) => said.has(token)));
  }

  /** Whether a text is itself a term of some group that leads somewhere. */
  hasRuleFor(text: string): boolean {
    const folded = foldTerm(text);
    return this.rulesFor(text).some(({ from }) => foldTerm(from) === folded);
  }

  private arrange(): void {
    this.byToken = new Map();
    for (const rule of [...this.rulesOf.values()].flat()) {
      const [first = ''] = tokens(rule.from);
      this.byToken.set(first, [...(this.byToken.get(first) ?? []), rule]);
    }
  }
}

function rulesOf({ terms, isOneWay }: SynonymGroup): SynonymRule[] {
  const [first = '', ...others] = terms;
  if (isOneWay) return [{ from: first, to: others }];
  return terms.map((from) => ({ from, to: terms.filter((term) => term !== from) }));
}
