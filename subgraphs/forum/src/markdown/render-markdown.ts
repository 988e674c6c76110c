// What people write, as HTML that any page may show. Two walls: the parser knows no raw HTML and no
// images, and the sanitizer lets through a short list of tags and attributes, whatever the parser made.
import MarkdownIt from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import sanitizeHtml from 'sanitize-html';

const parser = new MarkdownIt({ html: false, linkify: true, breaks: true })
  // **注意：**请: emphasis that ends in Chinese punctuation, which CommonMark alone does not see.
  .use(cjkFriendly)
  .disable('image');
// Only whole addresses become links: part numbers and file names with a dot in them do not.
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
// A link to anywhere else than the web, a mailbox, or a place of ours stays text.
parser.validateLink = (url) => /^(https?:\/\/|mailto:|\/(?![/\\])|#)/i.test(url);

const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'br', 'hr', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li'],
    ...['strong', 'em', 's', 'code', 'pre', 'a'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: {
    a: ['href', 'rel'],
    ol: ['start'],
    th: ['style'],
    td: ['style'],
  },
  allowedClasses: { code: [/^language-[\w+#.-]{1,30}$/] },
  allowedStyles: { '*': { 'text-align': [/^(left|center|right)$/] } },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  transformTags: { a: sanitizeHtml.simpleTransform('a', { rel: 'nofollow ugc noopener' }) },
};

const lowestLevel = 6;

/**
 * Sanitized HTML of Markdown (CommonMark with tables, strikethrough and bare links). A page has its own
 * headings above what people write: the topmost heading written becomes one of `topLevel`, the others
 * keep their distance to it.
 */
export function renderMarkdown(source: string, topLevel: 2 | 3): string {
  const environment = {};
  const tokens = parser.parse(source, environment);
  const headings = tokens.filter(({ type }) => type === 'heading_open' || type === 'heading_close');
  const levelOf = (tag: string) => Number(tag.slice(1));
  const shift = topLevel - Math.min(...headings.map(({ tag }) => levelOf(tag)));
  for (const heading of headings) {
    heading.tag = `h${Math.min(levelOf(heading.tag) + shift, lowestLevel)}`;
  }
  return sanitizeHtml(parser.renderer.render(tokens, parser.options, environment), allowed).trim();
}
