// Between the browser's local date-time fields and instants on the wire.

const DAY_MS = 86_400_000;
const two = (value: number) => String(value).padStart(2, '0');

export const daysFromNow = (days: number): Date => new Date(Date.now() + days * DAY_MS);

/** The value of a datetime-local field, in the reader's own time zone: "2026-11-21T17:00". */
export function localInput(instant: Date): string {
  const day = [instant.getFullYear(), two(instant.getMonth() + 1), two(instant.getDate())].join(
    '-',
  );
  return `${day}T${two(instant.getHours())}:${two(instant.getMinutes())}`;
}

/** The instant that a datetime-local field means. */
export const instantOf = (local: string): string => new Date(local).toISOString();
