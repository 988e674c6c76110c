// Which addresses are public pages, and what each says to a visitor. Answers are kept for a minute and are
// waited for only so long: a page must not come later because it could say more.
import type { Clock } from '@agora/kernel/clock.js';
import type { Log } from '@agora/kernel/log.js';
import type { Locale } from '../identity/locale.js';
import { articlePage, articlesPage, threadPage, threadsPage } from './community-pages.js';
import {
  demandPage,
  demandsPage,
  directoryPage,
  homePage,
  storefrontPage,
} from './market-pages.js';
import { locales, withoutScripts } from './page-document.js';
import { catalogPage, categoryPage, productPage } from './product-pages.js';
import type { LocalizedText, PageContent, PublicPage } from './public-page.js';

export const publicPages = [
  homePage,
  catalogPage,
  categoryPage,
  productPage,
  directoryPage,
  storefrontPage,
  demandsPage,
  demandPage,
  articlesPage,
  articlePage,
  threadsPage,
  threadPage,
] as readonly PublicPage[];

const KEPT_MS = 60_000;
const KEPT_MAX = 1_000;

export interface VisitorsAnswer {
  readonly data: Record<string, unknown> | undefined;
  /** False when somebody did not answer: what is null may be there all the same. */
  readonly isWhole: boolean;
}

/** Asks the graph as a visitor who reads this language. */
export type AskAsVisitor = (
  query: string,
  variables: Record<string, unknown>,
  locale: Locale,
) => Promise<VisitorsAnswer>;

/** A public address, taken apart. */
export interface PublicAddress {
  readonly page: PublicPage;
  readonly variables: Record<string, unknown>;
  /** The path with the parameters that name the page. */
  readonly path: string;
  readonly asked: Locale | undefined;
  /** Its reader runs no scripts. */
  readonly isPatient: boolean;
}

/** The language that an address asks for, whoever comes by it. */
export const localeAskedBy = (url: string): Locale | undefined => askedIn(taken(url).searchParams);

/** Undefined for everything that is not public, or a view of a public page (a filter, a sort, a later page). */
export function publicAddress(url: string): PublicAddress | undefined {
  const { pathname, searchParams } = taken(url);
  const asked = askedIn(searchParams);
  searchParams.delete('lang');
  const isPatient = searchParams.get(withoutScripts.name) === withoutScripts.value;
  if (isPatient) searchParams.delete(withoutScripts.name);
  for (const page of publicPages) {
    const groups = page.path.exec(pathname)?.slice(1);
    const isNamed = [...searchParams.keys()].every((name) => page.parameters?.includes(name));
    const variables = groups && isNamed ? page.variables(groups, searchParams) : undefined;
    if (!variables) continue;
    const path = searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
    return { page, variables, path, asked, isPatient };
  }
  return undefined;
}

/** An address begins with its path; two strokes there name no other host. */
const taken = (url: string) => new URL(`http://host${url}`);
const askedIn = (parameters: URLSearchParams) =>
  locales.find((locale) => locale === parameters.get('lang'));

interface Kept {
  readonly content: Promise<PageContent | 'NOTHING' | undefined>;
  readonly until: number;
}

export class PublicPages {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly ask: AskAsVisitor,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** What the page says; NOTHING when there is no such thing for a visitor, undefined when that is not known. */
  content(
    { page, variables, path }: PublicAddress,
    locale: Locale,
    origin: string,
  ): Promise<PageContent | 'NOTHING' | undefined> {
    const key = `${locale} ${origin} ${path}`;
    const now = this.clock.now().getTime();
    const known = this.kept.get(key);
    if (known && known.until > now) return known.content;
    const content = this.tell(page, variables, locale, origin).catch((error: unknown) => {
      this.log.warn({ err: error, path }, 'a public page could not be told');
      return undefined;
    });
    this.kept.delete(key);
    this.kept.set(key, { content, until: now + KEPT_MS });
    if (this.kept.size > KEPT_MAX) this.kept.delete(this.kept.keys().next().value as string);
    return content;
  }

  private async tell(
    page: PublicPage,
    variables: Record<string, unknown>,
    locale: Locale,
    origin: string,
  ) {
    const { data, isWhole } = await this.ask(page.query, variables, locale);
    if (!data) return undefined;
    const text = (given: LocalizedText | null | undefined) =>
      (locale === 'en' ? (given?.en ?? given?.zhCN) : (given?.zhCN ?? given?.en)) ?? '';
    const url = (path: string) => new URL(path, origin).href;
    const content = page.tell(data as never, { locale, text, url });
    return content ?? (isWhole ? 'NOTHING' : undefined);
  }
}
