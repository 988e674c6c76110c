// HTML from templates: whatever is put in is text, unless it is HTML made here or cleaned by its owner.

export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | null | undefined | false | readonly Part[];

export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(String.raw({ raw: strings }, ...parts.map(textOf)));
}

function textOf(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(textOf).join('');
  return escapeHtml(String(part));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** JSON inside a script element, where nothing may look like its end or like a comment. */
export const jsonScript = (type: string, value: unknown): Html =>
  new Html(
    `<script type="${type}">${JSON.stringify(value).replace(/[<>\u2028\u2029]/g, escapeInJson)}</script>`,
  );

const escapeInJson = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The words of cleaned HTML, on one line. */
export const wordsOf = (cleaned: string): string =>
  cleaned
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity) => signOf[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();

const signOf = Object.fromEntries(Object.entries(entities).map(([sign, entity]) => [entity, sign]));

/** At most so many characters, at the end of a word where there is one. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  return `${line.slice(0, length - 1).replace(/\s\S{0,20}$/, '')}…`;
}
