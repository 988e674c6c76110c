// A number as people write it, with a comma or a space between its thousands, as both languages of the page do. A
// comma that may as well stand before decimals ("1,5", "0,480") is left as it is, so that its field asks.
const grouped = /^[+-]?[1-9]\d{0,2}([, ])\d{3}(?:\1\d{3})*(?:[.]\d+)?$/;

/** "1,480.50" → "1480.50"; what is no number in groups stays as it was typed. */
export function plainNumber(typed: string): string {
  // Full-width figures and all kinds of spaces become plain ones.
  const text = typed.normalize('NFKC').trim();
  return grouped.test(text) ? text.replace(/[, ]/g, '') : text;
}
