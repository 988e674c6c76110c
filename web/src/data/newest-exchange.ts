// Answers that a change has overtaken are not shown: a query that was on its way while a mutation was carried out
// is asked again, and an answer that comes after the answer to a later asking of the same is dropped. The document
// cache renews only what has been answered already, so such an answer would stand until somebody reloads the page.
import { type Exchange, makeOperation, type Operation, type OperationResult } from '@urql/core';
import { filter, makeSubject, map, merge, pipe } from 'wonka';

declare module '@urql/core' {
  interface OperationContext {
    /** Which asking of all this is, and after how many changes. */
    asked?: { number: number; changeCount: number };
  }
}

export const newestExchange: Exchange = ({ forward }) => {
  const { source: again, next: askAgain } = makeSubject<Operation>();
  const answered = new Map<number, number>();
  let askedCount = 0;
  let changeCount = 0;

  function mark(operation: Operation): Operation {
    if (operation.kind !== 'query') return operation;
    askedCount += 1;
    const asked = { number: askedCount, changeCount };
    return makeOperation(operation.kind, operation, { ...operation.context, asked });
  }

  function isNewest({ operation }: OperationResult): boolean {
    const { asked, isQuiet } = operation.context;
    if (operation.kind === 'mutation' && !isQuiet) changeCount += 1;
    if (!asked) return true;
    if (asked.number < (answered.get(operation.key) ?? 0)) return false;
    answered.set(operation.key, asked.number);
    if (asked.changeCount === changeCount) return true;
    askAgain(operation);
    return false;
  }

  return (operations) => pipe(merge([operations, again]), map(mark), forward, filter(isNewest));
};
