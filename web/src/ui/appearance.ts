// Light or dark: what somebody chose in this browser, else what the system asks for. Known before the first frame,
// and changed without drawing anything anew: the style sheet has both. Of a press the switch itself answers first, the
// page a frame later, because every element of it changes its colours.
import { afterFrame } from './after-frame.js';

export type Appearance = 'light' | 'dark';

const key = 'mantine-color-scheme-value';
const system = matchMedia('(prefers-color-scheme: dark)');
const hearers = new Set<() => void>();
let chosen = remembered();

export const appearance = (): Appearance => chosen ?? (system.matches ? 'dark' : 'light');

export function beginAppearance(): void {
  show();
  system.addEventListener('change', show);
  addEventListener('storage', (event) => {
    if (event.key !== key) return;
    chosen = remembered();
    show();
  });
}

export function chooseAppearance(wanted: Appearance): void {
  chosen = wanted;
  try {
    localStorage.setItem(key, wanted);
  } catch {
    // Storage may be closed to us: then it holds until the page is left.
  }
  tell();
  afterFrame(colour);
}

/** @returns what ends it */
export function hearAppearance(hear: () => void): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}

function show(): void {
  colour();
  tell();
}

function colour(): void {
  document.documentElement.dataset.mantineColorScheme = appearance();
}

function tell(): void {
  for (const hear of hearers) hear();
}

function remembered(): Appearance | undefined {
  try {
    const stored = localStorage.getItem(key);
    return stored === 'light' || stored === 'dark' ? stored : undefined;
  } catch {
    return undefined;
  }
}
