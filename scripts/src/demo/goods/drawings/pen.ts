// The pen all product pictures are drawn with: one line, few tones, thin dimension lines in the accent colour.
// A sheet is 400 by 400; what is drawn is to scale where a scale says something.

export const tone = {
  paper: '#f6f8f9',
  line: '#2b3a45',
  light: '#e8edf0',
  mid: '#cfd8de',
  dark: '#9eabb5',
  deep: '#5d6d79',
  accent: '#0b756b',
  wash: '#d3eeea',
  copper: '#c58b57',
  brass: '#d9b45b',
  white: '#ffffff',
} as const;

export const colours: Readonly<Record<string, string>> = {
  black: '#2f353a',
  blue: '#2f6fb3',
  brown: '#7a4f32',
  grey: '#98a3ab',
  red: '#c8453c',
  white: '#ffffff',
  yellow: '#e6c035',
  green: '#3c9a57',
  orange: '#e0812f',
  violet: '#7c5aa6',
  pink: '#e39aae',
  aqua: '#55c3c9',
  greenYellow: '#8fbf3a',
};

interface Look {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: string;
}

const n = (value: number) => String(Math.round(value * 10) / 10);

function look({ fill, stroke, width, dash }: Look): string {
  const parts = [
    fill ? ` fill="${fill}"` : '',
    stroke ? ` stroke="${stroke}"` : '',
    width === undefined ? '' : ` stroke-width="${n(width)}"`,
    dash ? ` stroke-dasharray="${dash}"` : '',
  ];
  return parts.join('');
}

export const rect = (x: number, y: number, w: number, h: number, r = 0, style: Look = {}) =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"${r ? ` rx="${n(r)}"` : ''}${look(style)}/>`;
export const circle = (x: number, y: number, r: number, style: Look = {}) =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}"${look(style)}/>`;
export const ellipse = (x: number, y: number, rx: number, ry: number, style: Look = {}) =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}"${look(style)}/>`;
export const line = (x1: number, y1: number, x2: number, y2: number, style: Look = {}) =>
  `<path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}"${look(style)}/>`;
export const path = (d: string, style: Look = {}) => `<path d="${d}"${look(style)}/>`;
export const polygon = (points: readonly (readonly [number, number])[], style: Look = {}) =>
  `<path d="M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z"${look(style)}/>`;

export const label = (
  x: number,
  y: number,
  words: string,
  { size = 17, fill = tone.accent as string, anchor = 'middle' } = {},
) =>
  `<text x="${n(x)}" y="${n(y)}" font-family="system-ui,Segoe UI,Roboto,Arial,sans-serif" font-size="${size}" font-weight="600" text-anchor="${anchor}" fill="${fill}" stroke="none">${escaped(words)}</text>`;

const escaped = (words: string) =>
  words.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));

const thin: Look = { stroke: tone.accent, width: 1.4 };

/** A dimension from left to right below or above what it measures. */
export function across(x1: number, x2: number, y: number, words: string, from?: number): string {
  const helps =
    from === undefined
      ? ''
      : line(x1, from, x1, y + (y > from ? 6 : -6), thin) +
        line(x2, from, x2, y + (y > from ? 6 : -6), thin);
  const arrows = arrow(x1, y, 1, 0) + arrow(x2, y, -1, 0);
  return `${helps}${line(x1, y, x2, y, thin)}${arrows}${label((x1 + x2) / 2, y + 21, words)}`;
}

/** A dimension from top to bottom beside what it measures. */
export function upright(y1: number, y2: number, x: number, words: string, from?: number): string {
  const helps =
    from === undefined
      ? ''
      : line(from, y1, x + (x > from ? 6 : -6), y1, thin) +
        line(from, y2, x + (x > from ? 6 : -6), y2, thin);
  const arrows = arrow(x, y1, 0, 1) + arrow(x, y2, 0, -1);
  const middle = (y1 + y2) / 2;
  const turned = `<g transform="rotate(-90 ${n(x)} ${n(middle)})">${label(x, middle - 7, words)}</g>`;
  return `${helps}${line(x, y1, x, y2, thin)}${arrows}${turned}`;
}

function arrow(x: number, y: number, dx: number, dy: number): string {
  const long = 8;
  const wide = 3;
  return polygon(
    [
      [x, y],
      [x + dx * long + dy * wide, y + dy * long + dx * wide],
      [x + dx * long - dy * wide, y + dy * long - dx * wide],
    ],
    { fill: tone.accent, stroke: 'none' },
  );
}

/** The middle line of something turned. */
export const centreLine = (x1: number, y1: number, x2: number, y2: number) =>
  line(x1, y1, x2, y2, { stroke: tone.accent, width: 1.2, dash: '14 4 3 4' });

/** Same thing every so many degrees around a point. */
export function around(
  x: number,
  y: number,
  radius: number,
  count: number,
  draw: (x: number, y: number, angle: number) => string,
  first = -90,
): string {
  return Array.from({ length: count }, (_, i) => {
    const angle = first + (360 * i) / count;
    const radians = (angle * Math.PI) / 180;
    return draw(x + radius * Math.cos(radians), y + radius * Math.sin(radians), angle);
  }).join('');
}

export const turned = (angle: number, x: number, y: number, parts: string) =>
  `<g transform="rotate(${n(angle)} ${n(x)} ${n(y)})">${parts}</g>`;

export function sheet(...parts: readonly string[]): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="800" height="800">` +
    `<rect width="400" height="400" fill="${tone.paper}"/>` +
    `<g fill="none" stroke="${tone.line}" stroke-width="2.4" stroke-linejoin="round" stroke-linecap="round">` +
    `${parts.join('')}</g></svg>`
  );
}
