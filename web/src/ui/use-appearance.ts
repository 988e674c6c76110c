// The appearance, and the one to change to.
import { useSyncExternalStore } from 'react';
import { appearance, chooseAppearance, hearAppearance } from './appearance.js';

export function useAppearance(): { isDark: boolean; change: () => void } {
  const isDark = useSyncExternalStore(hearAppearance, appearance) === 'dark';
  return { isDark, change: () => chooseAppearance(isDark ? 'light' : 'dark') };
}
