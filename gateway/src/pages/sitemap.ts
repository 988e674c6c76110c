// Every public page's address, for search engines: an index and parts. Collected behind the visitors' backs, a
// hundred things at a time with rests between, and kept for hours; a market of a million products is fine.
import { setTimeout as rest } from 'node:timers/promises';
import type { Clock } from '@agora/kernel/clock.js';
import type { Log } from '@agora/kernel/log.js';
import { Html, html } from './html.js';
import type { AskAsVisitor } from './public-pages.js';

const KEPT_MS = 6 * 60 * 60 * 1000;
/** The protocol allows 50,000 addresses and 50 MB. */
const PART_LENGTH = 20_000;

interface Entry {
  readonly path: string;
  readonly changedAt?: string | undefined;
}

interface Collection {
  readonly name: string;
  /** Has $after, and one connection as its answer. */
  readonly query: string;
  entry(node: Record<string, string>): Entry;
}

const page = (field: string, fields: string) =>
  `{ entries: ${field} { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;

const collections: readonly Collection[] = [
  {
    name: 'products',
    query: `query SitemapProducts($after: String) ${page('products(first: 100, after: $after)', 'id updatedAt')}`,
    entry: ({ id, updatedAt }) => ({ path: `/products/${id}`, changedAt: updatedAt }),
  },
  {
    name: 'sellers',
    query: `query SitemapSellers($after: String) ${page('sellers(first: 100, after: $after)', 'slug')}`,
    entry: ({ slug }) => ({ path: `/vendors/${slug}` }),
  },
  {
    name: 'articles',
    query: `query SitemapArticles($after: String) ${page('articles(first: 100, after: $after)', 'slug publishedAt')}`,
    entry: ({ slug, publishedAt }) => ({ path: `/articles/${slug}`, changedAt: publishedAt }),
  },
  {
    name: 'threads',
    query: `query SitemapThreads($after: String) ${page('threads(first: 100, after: $after)', 'id lastActivityAt')}`,
    entry: ({ id, lastActivityAt }) => ({ path: `/threads/${id}`, changedAt: lastActivityAt }),
  },
  {
    name: 'demands',
    query: `query SitemapDemands($after: String) ${page('demands(filter: { state: OPEN }, first: 100, after: $after)', 'id createdAt')}`,
    entry: ({ id, createdAt }) => ({ path: `/demands/${id}`, changedAt: createdAt }),
  },
];

const fixed = `query SitemapPlaces { businessUnits { slug } categoryTree { id } }`;
/** All questions, for the test that holds them against the schema. */
export const sitemapQueries = [...collections.map(({ query }) => query), fixed];

interface Answer {
  readonly entries: {
    readonly nodes: readonly (Record<string, string> | null)[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  } | null;
}

export class Sitemap {
  private parts: Promise<ReadonlyMap<string, readonly Entry[]>> | undefined;
  private until = 0;

  constructor(
    private readonly ask: AskAsVisitor,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async index(origin: string): Promise<string> {
    const names = [...(await this.collected()).keys()];
    return document(
      'sitemapindex',
      names.map((name) => html`<sitemap><loc>${origin}/sitemap/${name}.xml</loc></sitemap>\n`),
    );
  }

  /** Undefined when there is no such part. */
  async part(name: string, origin: string): Promise<string | undefined> {
    const entries = (await this.collected()).get(name);
    return (
      entries &&
      document(
        'urlset',
        entries.map(
          ({ path, changedAt }) =>
            html`<url><loc>${origin}${path}</loc>${changedAt && html`<lastmod>${changedAt.slice(0, 10)}</lastmod>`}</url>\n`,
        ),
      )
    );
  }

  /** The last collection while the next is being made; only the first one is waited for. */
  private collected(): Promise<ReadonlyMap<string, readonly Entry[]>> {
    const now = this.clock.now().getTime();
    if (now < this.until) return this.parts ?? this.collect();
    this.until = now + KEPT_MS;
    const before = this.parts;
    const next = this.collect();
    next.then(
      () => {
        this.parts = next;
      },
      (error: unknown) => {
        this.until = 0;
        this.log.warn({ err: error }, 'the sitemap could not be collected');
      },
    );
    this.parts = before ?? next;
    return this.parts;
  }

  private async collect(): Promise<ReadonlyMap<string, readonly Entry[]>> {
    const parts = new Map<string, Entry[]>([['places', await this.places()]]);
    for (const collection of collections) {
      let count = 0;
      for await (const entry of this.walk(collection)) {
        const name = `${collection.name}-${Math.floor(count / PART_LENGTH) + 1}`;
        const part = parts.get(name) ?? [];
        part.push(entry);
        parts.set(name, part);
        count += 1;
      }
    }
    return parts;
  }

  private async places(): Promise<Entry[]> {
    const { data } = await this.ask(fixed, {}, 'en');
    const { businessUnits, categoryTree } = (data ?? {}) as {
      businessUnits?: readonly { slug: string }[] | null;
      categoryTree?: readonly { id: string }[] | null;
    };
    const paths = [
      ...['/', '/vendors', '/demands', '/articles', '/threads'],
      ...(businessUnits ?? []).map(({ slug }) => `/vendors/${slug}`),
      ...(categoryTree ?? []).map(({ id }) => `/search?category=${id}`),
    ];
    return paths.map((path) => ({ path }));
  }

  private async *walk({ query, entry }: Collection): AsyncGenerator<Entry> {
    let after: string | null = null;
    do {
      const begun = performance.now();
      const { data } = await this.ask(query, { after }, 'en');
      const { entries } = (data ?? {}) as Partial<Answer>;
      for (const node of entries?.nodes ?? []) if (node) yield entry(node);
      after = entries?.pageInfo.hasNextPage ? entries.pageInfo.endCursor : null;
      if (after) await rest(performance.now() - begun);
    } while (after);
  }
}

const document = (name: string, entries: readonly Html[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.map(({ text }) => text).join('')}</${name}>\n`;
