// What is typed, what is offered for it, and which offer the arrow keys stand on. An answer belongs to the
// text it was asked for: one that comes late for an older text is never shown for a newer one.
import { useDebouncedValue } from '@mantine/hooks';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { graphql } from '../../data/generated/gql.js';
import type {
  SearchGroupsQuery as Found,
  SearchSuggestionsQuery,
} from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { SearchGroupsQuery } from '../../ui/search-groups.queries.js';
import { recentSearches } from './recent-searches.js';

const SuggestionsQuery = graphql(`
  query SearchSuggestions($text: String!) {
    suggestions(text: $text, first: 5) {
      kind
      text {
        zhCN
        en
      }
      product {
        id
        mpn
        brand {
          id
          name
        }
      }
      category {
        id
      }
      brand {
        id
      }
    }
  }
`);

export type Suggestion = NonNullable<SearchSuggestionsQuery['suggestions']>[number];
export type FoundVendor = NonNullable<NonNullable<Found['findVendors']>['nodes'][number]>;

/** What the list under the field holds, in its order. */
export type Offer =
  | { kind: 'RECENT'; text: string }
  | { kind: 'SUGGESTION'; suggestion: Suggestion }
  | { kind: 'VENDOR'; vendor: FoundVendor }
  | { kind: 'DEMAND'; id: string; title: string }
  | { kind: 'THREAD'; id: string; title: string }
  | { kind: 'ALL'; text: string };

const PAUSE_MS = 120;
const LENGTH_MIN = 2;
const SHOWN = 2;

const kindOrder: readonly Suggestion['kind'][] = ['CATEGORY', 'BRAND', 'PART_NUMBER', 'PRODUCT'];

export function useSuggestions() {
  // What narrows a list of another page is that page's own.
  const shown = useRouterState({
    select: ({ location: { pathname, search } }) =>
      pathname === '/search' && 'q' in search ? String(search.q ?? '') : '',
  });
  const [text, setText] = useState(shown);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  useEffect(() => setText(shown), [shown]);
  const typed = text.trim();
  const [settled] = useDebouncedValue(typed, PAUSE_MS);
  const isPaused = settled.length < LENGTH_MIN;
  const { data, isStale } = useGraph(SuggestionsQuery, { text: settled }, { isPaused });
  // What else there is comes from other owners: the products never wait for it.
  const { data: others } = useGraph(SearchGroupsQuery, { text: settled }, { isPaused });
  const recent = recentSearches.use();
  const found = isPaused ? [] : (data?.suggestions ?? []);
  const also = isPaused || !others ? [] : othersIn(others);
  const offers = isOpen ? offersFor(typed, found, also, recent) : [];
  const close = () => {
    setOpen(false);
    setAt(-1);
  };
  const type = (next: string) => {
    setText(next);
    setOpen(true);
    setAt(-1);
  };
  const open = () => setOpen(true);
  const move = (distance: number) => {
    setOpen(true);
    const count = offers.length;
    // One place more than there are: standing on none, back in the field.
    setAt((now) => ((now + 1 + distance + count + 1) % (count + 1)) - 1);
  };
  const isBehind = isStale || settled !== typed;
  return {
    text,
    typed,
    offers,
    isBehind,
    at: Math.min(at, offers.length - 1),
    type,
    move,
    open,
    close,
  };
}

function offersFor(
  typed: string,
  found: readonly Suggestion[],
  also: readonly Offer[],
  recent: readonly string[],
): Offer[] {
  if (!typed) return recent.map((text) => ({ kind: 'RECENT', text }));
  const sorted = found.toSorted((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind));
  const offers = sorted.map((suggestion): Offer => ({ kind: 'SUGGESTION', suggestion }));
  return typed.length < LENGTH_MIN ? offers : [...offers, ...also, { kind: 'ALL', text: typed }];
}

/** Two of each are enough under a field; the results hold the others. */
function othersIn({ findVendors, demands, threads }: Found): Offer[] {
  return [
    ...present(findVendors?.nodes)
      .slice(0, SHOWN)
      .map((vendor): Offer => ({ kind: 'VENDOR', vendor })),
    ...present(demands?.nodes)
      .slice(0, SHOWN)
      .map((one): Offer => ({ kind: 'DEMAND', ...one })),
    ...present(threads?.nodes)
      .slice(0, SHOWN)
      .map((one): Offer => ({ kind: 'THREAD', ...one })),
  ];
}
