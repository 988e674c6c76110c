// A calendar day as people write it, where it can mean only one.

const shapes: readonly [
  pattern: RegExp,
  order: readonly [year: number, month: number, day: number],
][] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?$/, [1, 2, 3]],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日/, [1, 2, 3]],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s.*)?$/, [3, 2, 1]],
  [/^(\d{4})(\d{2})(\d{2})$/, [1, 2, 3]],
];

/** YYYY-MM-DD; null for what is none, or, like 03/04/2026, may be two. */
export function parseDay(text: string): string | null {
  const plain = text.normalize('NFKC').trim();
  for (const [pattern, [y, m, d]] of shapes) {
    const match = pattern.exec(plain);
    if (match) return dayOf(Number(match[y]), Number(match[m]), Number(match[d]));
  }
  const [, first = '', second = '', year = ''] =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(plain) ?? [];
  if (Number(first) > 12) return dayOf(Number(year), Number(second), Number(first));
  return Number(second) > 12 ? dayOf(Number(year), Number(first), Number(second)) : null;
}

function dayOf(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  const isReal = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && year >= 1900;
  return isReal ? at.toISOString().slice(0, 10) : null;
}
