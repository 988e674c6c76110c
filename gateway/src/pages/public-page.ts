// What a page says to those who read HTML without running it: search engines, previews, readers.
import type { Locale } from '../identity/locale.js';
import type { Html } from './html.js';

export interface LocalizedText {
  readonly zhCN: string | null;
  readonly en: string | null;
}

export interface PageContent {
  readonly title: string;
  readonly description: string;
  /** Absolute or of this site. */
  readonly picture?: string | undefined;
  /** Objects of schema.org. */
  readonly structured: readonly object[];
  readonly body: Html;
}

export interface Telling {
  readonly locale: Locale;
  /** A text in the reader's language, else in the other one. */
  text(text: LocalizedText | null | undefined): string;
  /** The address of a path of this site. */
  url(path: string): string;
}

/** One kind of public page: the question, asked as a visitor, and what its answer says. */
export interface PublicPage<Data = never> {
  /** Matched against the path alone; its groups are handed on. */
  readonly path: RegExp;
  /** The parameters that name the page; with any other the page is a view of it, told by the client alone. */
  readonly parameters?: readonly string[];
  readonly query: string;
  variables(
    groups: readonly string[],
    parameters: URLSearchParams,
  ): Record<string, unknown> | undefined;
  /** Undefined when what the page is about is not there for a visitor. */
  tell(data: Data, telling: Telling): PageContent | undefined;
}

/** What is there; owners that do not answer leave gaps. */
export const present = <T>(entries: readonly (T | null)[] | null | undefined): T[] =>
  (entries ?? []).filter((entry) => entry !== null);

export interface Crumb {
  readonly name: string;
  readonly path: string;
}

/** The way to a page, as schema.org has it. */
export const breadcrumbs = (crumbs: readonly Crumb[], { url }: Telling): object => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url(path),
  })),
});
