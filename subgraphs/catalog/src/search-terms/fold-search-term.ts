// How a searched text is counted: looks aside, and nothing that may name a person. Pure.

export const termLengthMax = 80;

const mayNamePerson = [
  /@/, // an address of mail
  /(^|\D)1[3-9]\d{9}(\D|$)/, // a Chinese mobile number
  /(^|\D)\d{17}[\dx](\D|$)/, // a Chinese identity number
  /\+\d[\d ()-]{7,}/, // a number with its country
];

/** One form for what looks the same; null when it is not to be counted. */
export function foldSearchTerm(text: string): string | null {
  const folded = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  if (!folded || folded.length > termLengthMax) return null;
  return mayNamePerson.some((pattern) => pattern.test(folded)) ? null : folded;
}
