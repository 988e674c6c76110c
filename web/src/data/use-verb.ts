// One mutation of a screen. Every payload has userErrors; a request that did not arrive is a failure.
import type { TypedDocumentNode } from '@urql/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { UserErrorCode } from './generated/graphql.js';

export interface UserErrorParts {
  code: UserErrorCode;
  field: readonly string[] | null;
  params: unknown;
}

interface Payload {
  userErrors: readonly UserErrorParts[];
}

type PayloadOf<Data> = Extract<Data[keyof Data], Payload>;

export interface Verb<Data, Input> {
  /** The payload when it was carried out; null when not, and then `errors` or `isFailed` say why. */
  run: (
    input: Input,
    onErrors?: (errors: readonly UserErrorParts[]) => void,
  ) => Promise<PayloadOf<Data> | null>;
  isRunning: boolean;
  errors: readonly UserErrorParts[];
  /** No answer or a broken one: it may or may not have happened; the same id makes repeating safe. */
  isFailed: boolean;
  forget: () => void;
}

export function useVerb<Data, Input>(
  document: TypedDocumentNode<Data, { input: Input }>,
  /** Types that change too, although the payload does not show it. */
  typenames?: readonly string[],
): Verb<Data, Input> {
  const [{ fetching }, execute] = useMutation<Data, { input: Input }>(document);
  const [errors, setErrors] = useState<readonly UserErrorParts[]>([]);
  const [isFailed, setFailed] = useState(false);

  const run: Verb<Data, Input>['run'] = async (input, onErrors) => {
    setErrors([]);
    setFailed(false);
    const { data } = await execute(
      { input },
      typenames ? { additionalTypenames: [...typenames] } : undefined,
    );
    const payload = data ? (Object.values(data).find(isPayload) as PayloadOf<Data>) : undefined;
    if (!payload) {
      setFailed(true);
      return null;
    }
    setErrors(payload.userErrors);
    if (payload.userErrors.length > 0) onErrors?.(payload.userErrors);
    return payload.userErrors.length === 0 ? payload : null;
  };
  const forget = () => {
    setErrors([]);
    setFailed(false);
  };
  return { run, isRunning: fetching, errors, isFailed, forget };
}

const isPayload = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && 'userErrors' in value;
