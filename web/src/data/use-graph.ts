// One query of a screen. `typenames` are the types whose change must renew it even when its lists are empty.
import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useMemo, useRef } from 'react';
import { type UseQueryState, useQuery } from 'urql';

export interface GraphResult<Data> {
  data: Data | undefined;
  error: UseQueryState['error'];
  /** Whether what is shown belongs to earlier variables or is being renewed. */
  isStale: boolean;
  isLoading: boolean;
  again: () => void;
}

interface Options {
  typenames?: readonly string[];
  isPaused?: boolean;
}

export function useGraph<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { typenames, isPaused = false }: Options = {},
): GraphResult<Data> {
  const names = typenames?.join(' ') ?? '';
  const context = useMemo(
    () => (names ? { additionalTypenames: names.split(' ') } : undefined),
    [names],
  );
  const [state, run] = useQuery<Data, AnyVariables>({
    query: document as TypedDocumentNode<Data, AnyVariables>,
    variables,
    pause: isPaused,
    ...(context ? { context } : {}),
  });
  // Out of reach is no reason to take away what has been read already.
  const kept = useRef({ key: 0, data: state.data });
  const key = state.operation?.key ?? 0;
  if (state.data !== undefined) kept.current = { key, data: state.data };
  const isKept = state.error?.networkError !== undefined && kept.current.key === key;
  return {
    data: state.data ?? (isKept ? kept.current.data : undefined),
    error: state.error,
    isStale: state.stale || (state.fetching && state.data !== undefined),
    isLoading: state.fetching && state.data === undefined,
    again: () => run({ requestPolicy: 'network-only' }),
  };
}
