// What comes out of Markdown: the marks people use, and nothing that could run, load or lie. Whatever goes
// in, every "<" that comes out begins one of a few exact forms of tags.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderMarkdown } from './render-markdown.js';

const tagForms = [
  /^<\/?(p|hr|h[3-6]|blockquote|ul|ol|li|strong|em|s|code|pre|table|thead|tbody|tr|th|td|a)>$/,
  /^<(br|hr) \/>$/,
  /^<ol start="\d{1,9}">$/,
  /^<(th|td) style="text-align:(left|center|right)">$/,
  /^<code class="language-[\w+#.-]{1,30}">$/,
  /^<a href="(?:https?:\/\/|mailto:|\/(?![/\\])|#)[^"<>\s\\]*" rel="nofollow ugc noopener">$/i,
];

function unsafePartsOf(html: string): string[] {
  const tags = html.match(/<[^>]*>?/g) ?? [];
  return tags.filter((tag) => !tagForms.some((form) => form.test(tag)));
}

test.each([
  ['**bold** *em* ~~gone~~', '<p><strong>bold</strong> <em>em</em> <s>gone</s></p>'],
  ['**注意：**请先断电', '<p><strong>注意：</strong>请先断电</p>'],
  ['one\ntwo', '<p>one<br />\ntwo</p>'],
  ['# Title', '<h3>Title</h3>'],
  ['`a < b`', '<p><code>a &lt; b</code></p>'],
  ['```c++\nint a<b>;\n```', '<pre><code class="language-c++">int a&lt;b&gt;;\n</code></pre>'],
  ['3. c\n4. d', '<ol start="3">\n<li>c</li>\n<li>d</li>\n</ol>'],
  [
    '| R | Ω |\n|---|--:|\n| 1 | 10 |',
    '<table>\n<thead>\n<tr>\n<th>R</th>\n<th style="text-align:right">Ω</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td style="text-align:right">10</td>\n</tr>\n</tbody>\n</table>',
  ],
  [
    'https://example.com/a?b=1&c=2',
    '<p><a href="https://example.com/a?b=1&amp;c=2" rel="nofollow ugc noopener">https://example.com/a?b=1&amp;c=2</a></p>',
  ],
  ['[here](/products/1)', '<p><a href="/products/1" rel="nofollow ugc noopener">here</a></p>'],
  ['TPS5430.to and node.js', '<p>TPS5430.to and node.js</p>'],
  ['<b>x</b> & <!-- y -->', '<p>&lt;b&gt;x&lt;/b&gt; &amp; &lt;!-- y --&gt;</p>'],
])('%j', (markdown, html) => {
  expect(renderMarkdown(markdown, 3)).toBe(html);
});

test('the topmost heading takes the level of its place, the others keep their distance', () => {
  const written = '## Why\n\n#### Deep\n\n# Top\n\n###### Deepest';
  const headings = (topLevel: 2 | 3) => renderMarkdown(written, topLevel).split('\n');
  expect(headings(2)).toEqual([
    '<h3>Why</h3>',
    '<h5>Deep</h5>',
    '<h2>Top</h2>',
    '<h6>Deepest</h6>',
  ]);
  expect(headings(3)).toEqual([
    '<h4>Why</h4>',
    '<h6>Deep</h6>',
    '<h3>Top</h3>',
    '<h6>Deepest</h6>',
  ]);
  expect(renderMarkdown('### Only', 2)).toBe('<h2>Only</h2>');
});

const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe src="https://evil.example"></iframe>',
  '<style>body{display:none}</style>',
  '<form action="https://evil.example"><input name=password></form>',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<p style="background:url(javascript:alert(1))">x</p>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#115;cript:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](&#x01;javascript:alert(1))',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](data:image/svg+xml,<svg onload=alert(1)>)',
  '[x](file:///etc/passwd)',
  '[x](//evil.example)',
  '[x](\\\\evil.example)',
  '[x](/\\evil.example)',
  '[x](https://a.example "onclick=alert(1)")',
  "[x](https://a.example'onclick=alert(1))",
  '[x](https://a.example"onmouseover="alert(1))',
  '<javascript:alert(1)>',
  '<https://a.example/"onclick=alert(1)>',
  '![x](https://evil.example/pixel.png)',
  '![x](javascript:alert(1))',
  '![x"onerror="alert(1)](https://a.example)',
  '[![x](https://evil.example/p.png)](javascript:alert(1))',
  '[x]: javascript:alert(1)\n\n[x]',
  '```"><img src=x onerror=alert(1)>\ncode\n```',
  '```x" onload="alert(1)\ncode\n```',
  '`<img src=x onerror=alert(1)>`',
  '| <img src=x onerror=alert(1)> |\n|---|\n| <script>alert(1)</script> |',
  '# <script>alert(1)</script>',
  '> <script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\u0000<script>alert(1)</script>',
  '<<script>script>alert(1)<</script>/script>',
  '[a](<javascript:alert(1)>)',
  'https://a.example/<script>alert(1)</script>',
  '[x](https://a.example){onclick=alert(1)}',
];

test.each(attacks)('keeps harmless: %j', (attack) => {
  for (const markdown of [attack, `a ${attack} b`, `- ${attack}`, `**${attack}**`]) {
    expect(unsafePartsOf(renderMarkdown(markdown, 3))).toEqual([]);
  }
});

test('no picture comes from elsewhere', () => {
  expect(renderMarkdown('![x](https://evil.example/p.png)', 3)).not.toContain('<img');
});

test('whatever is put together of dangerous parts stays harmless', () => {
  const parts = [
    ...attacks,
    '<',
    '>',
    '"',
    "'",
    '`',
    '```',
    '[',
    '](',
    ')',
    '\n\n',
    '|',
    '&',
    '\\',
  ];
  const text = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string()), { maxLength: 12 });
  fc.assert(
    fc.property(text, (pieces) => {
      expect(unsafePartsOf(renderMarkdown(pieces.join(''), 3))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('the check itself sees what is unsafe', () => {
  for (const html of [
    '<script>',
    '<img src=x>',
    '<a href="javascript:alert(1)" rel="nofollow ugc noopener">',
    '<a href="//evil.example" rel="nofollow ugc noopener">',
    '<a href="/\\evil.example" rel="nofollow ugc noopener">',
    '<a href="https://a.example">',
    '<p onclick="x">',
    '<td style="background:red">',
    '<p',
  ]) {
    expect(unsafePartsOf(html)).toEqual([html]);
  }
});

test('deep nesting ends in bounded time', () => {
  const started = performance.now();
  for (const part of ['> ', '[', '*a ', '- ', '`', '[a](', '<a ', '|']) {
    const html = renderMarkdown(part.repeat(20_000 / part.length), 3);
    expect(unsafePartsOf(html)).toEqual([]);
  }
  expect(performance.now() - started).toBeLessThan(10_000);
});
