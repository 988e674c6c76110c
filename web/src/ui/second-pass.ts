// A page is drawn in two passes: what fills the screen at once, and the rest right after it stands, in pieces between
// which keys and presses are answered.
import { createElement, type ReactNode, useDeferredValue } from 'react';

/** False when a component is first drawn, true ever after. */
export const useSecondPass = (): boolean => useDeferredValue(true, false);

/** Of a list its beginning in the first pass, all of it in the second. */
export function useAtFirst<T>(list: readonly T[], count: number): readonly T[] {
  return useSecondPass() ? list : list.slice(0, count);
}

/** What stands below the first screen. In the first pass its place says that something comes: nothing ends there yet. */
export function InSecondPass({ children }: { children: ReactNode }) {
  return useSecondPass() ? children : createElement('span', { hidden: true, 'data-coming': true });
}
