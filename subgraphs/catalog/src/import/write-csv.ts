// CSV that a spreadsheet opens without running anything in it: a text that could be a formula gets an
// apostrophe in front (OWASP, "CSV injection"), which reading takes off again, so that nothing is lost.
import { asText } from './clean-cell.js';

/** One line with its end. `AS_IT_IS`: cells that were made harmless before. */
export function csvLine(
  cells: readonly (string | number | null)[],
  texts: 'HARMLESS' | 'AS_IT_IS' = 'HARMLESS',
): string {
  const written = cells.map((cell) => {
    if (cell === null) return '';
    if (typeof cell === 'number') return String(cell);
    const text = texts === 'HARMLESS' ? asText(cell) : cell;
    return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${written.join()}\r\n`;
}
