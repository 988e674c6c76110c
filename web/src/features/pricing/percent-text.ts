// Shares in hundredths of a percent, typed and shown as percent. Shares are whole numbers, no money.

/** 300 → "+3%", -50 → "−0.5%". */
export function percentText(basisPoints: number): string {
  const digits = String(Math.abs(basisPoints)).padStart(3, '0');
  const fraction = digits.slice(-2).replace(/0+$/, '');
  const sign = basisPoints < 0 ? '−' : '+';
  return `${sign}${digits.slice(0, -2)}${fraction ? `.${fraction}` : ''}%`;
}

/** "3" → 300, "-0.5" → -50; null when it is no share with at most two decimal places, or none. */
export function basisPointsOf(typed: string): number | null {
  const match = /^([+-]?)(\d{1,4})(?:\.(\d{1,2}))?$/.exec(
    typed.trim().replace('−', '-').replace('%', ''),
  );
  if (!match) return null;
  const points = Number(`${match[2]}${(match[3] ?? '').padEnd(2, '0')}`);
  if (points === 0) return null;
  return match[1] === '-' ? -points : points;
}
