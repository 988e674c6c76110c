// What was just chosen, shown at once; the page's own state follows.
import { useState } from 'react';

/** @returns what to show, and what notes a choice; the value holds again as soon as it changes */
export function useWanted<T>(value: T): [T, (wanted: T) => void] {
  const [state, setState] = useState({ value, wanted: value });
  const isFollowed = state.value !== value;
  if (isFollowed) setState({ value, wanted: value });
  return [isFollowed ? value : state.wanted, (wanted) => setState({ value, wanted })];
}
