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
    ...['p', 'br', 'hr', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li'],
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
  // A page has one h1 and its sections h2: what people write begins below.
  transformTags: {
    h1: 'h3',
    h2: 'h4',
    h3: 'h5',
    h4: 'h6',
    h5: 'h6',
    a: sanitizeHtml.simpleTransform('a', { rel: 'nofollow ugc noopener' }),
  },
};

/** Sanitized HTML of Markdown (CommonMark with tables, strikethrough and bare links). */
export function renderMarkdown(source: string): string {
  return sanitizeHtml(parser.render(source), allowed).trim();
}
