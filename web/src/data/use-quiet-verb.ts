// A mutation that changes nothing that is shown: no screen asks again because of it, and nobody is told
// when it fails.
import type { TypedDocumentNode } from '@urql/core';
import { useCallback } from 'react';
import { useClient } from 'urql';

export function useQuietVerb<Data, Input>(document: TypedDocumentNode<Data, { input: Input }>) {
  const client = useClient();
  return useCallback(
    (input: Input) => void client.mutation(document, { input }, { isQuiet: true }).toPromise(),
    [client, document],
  );
}
