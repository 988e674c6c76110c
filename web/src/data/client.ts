// The GraphQL client: a document cache whose pages are shown at once and renewed behind when older than TTL.
import { i18n } from '@lingui/core';
import {
  type AnyVariables,
  Client,
  cacheExchange,
  fetchExchange,
  makeOperation,
  mapExchange,
  type TypedDocumentNode,
} from '@urql/core';
import { requestPolicyExchange } from '@urql/exchange-request-policy';
import { newestExchange } from './newest-exchange.js';
import { fetchInSession } from './session.js';

/** What every route's loader is given. */
export interface RouterContext {
  client: Client;
}

const FRESH_MS = 20_000;
const anything = 'Anything';

/**
 * Whatever was asked depends on whatever is changed: after a mutation no cached answer is shown as it was,
 * also one that was fetched early or had empty lists and so does not name the type that changed. A quiet
 * mutation (a note of what was looked at) renews nothing.
 */
const dependentExchange = mapExchange({
  onOperation: (operation) => {
    if (operation.context.isQuiet) return operation;
    const known = operation.context.additionalTypenames ?? [];
    if (known.includes(anything)) return operation;
    const additionalTypenames = [...known, anything];
    return makeOperation(operation.kind, operation, { ...operation.context, additionalTypenames });
  },
});

export const createGraphClient = (): Client =>
  new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetch: fetchInSession,
    fetchOptions: () => ({
      credentials: 'same-origin',
      headers: { 'x-agora-csrf': '1', 'accept-language': i18n.locale },
    }),
    exchanges: [
      requestPolicyExchange({ ttl: FRESH_MS }),
      dependentExchange,
      cacheExchange,
      newestExchange,
      fetchExchange,
    ],
  });

const underWay = new Set<Promise<unknown>>();

/** Once whatever was asked early is answered. */
export const allAnswered = (): Promise<unknown> => Promise.allSettled(underWay);

/**
 * Starts a query early (hover, focus, route change), so that the screen finds it in the cache; `askMore` where
 * only its answer tells what the screen asks next.
 */
export function prefetch<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  askMore?: (data: Data) => void,
): void {
  const answer = client
    .query(document, variables)
    .toPromise()
    .then(({ data }) => data && askMore?.(data))
    .finally(() => underWay.delete(answer));
  underWay.add(answer);
}
