// Fasteners from the side, scaled so that the whole length fits, and their drive from the end.
import {
  across,
  around,
  centreLine,
  circle,
  line,
  path,
  polygon,
  rect,
  sheet,
  tone,
  upright,
} from './pen.js';

export type Head = 'hexagon' | 'socket' | 'countersunk' | 'none';

export interface ScrewShape {
  readonly thread: number;
  readonly length: number;
  readonly head: Head;
  readonly headWidth: number;
  readonly headHeight: number;
  /** Across the flats of the key. */
  readonly drive: number;
}

const steel = { fill: tone.mid };

/** Lines of a thread between two places on the axis. */
function threadLines(x1: number, x2: number, y: number, half: number): string {
  const step = Math.max(5, half / 4);
  let parts = '';
  for (let x = x1 + step; x < x2; x += step) {
    parts += line(x, y - half, x - step * 0.5, y + half, { stroke: tone.deep, width: 1 });
  }
  return parts;
}

export function screw({ thread, length, head, headWidth, headHeight, drive }: ScrewShape): string {
  const isFlush = head === 'countersunk' || head === 'none';
  const whole = length + (isFlush ? 0 : headHeight);
  const scale = Math.min(300 / whole, 112 / Math.max(headWidth, thread));
  const [left, y] = [190 - (whole * scale) / 2, 96];
  const half = (thread / 2) * scale;
  const headHalf = (headWidth / 2) * scale;
  const neck = left + (isFlush ? 0 : headHeight * scale);
  const tip = left + whole * scale;
  const start = head === 'countersunk' ? left + headHeight * scale : neck;
  const chamfer = half * 0.25;
  const shank = polygon(
    [
      [start, y - half],
      [tip - chamfer, y - half],
      [tip, y - half + chamfer],
      [tip, y + half - chamfer],
      [tip - chamfer, y + half],
      [start, y + half],
    ],
    steel,
  );
  return sheet(
    shank,
    threadLines(start, tip - chamfer, y, half),
    headOf(head, left, neck, start, y, headHalf, half),
    centreLine(left - 14, y, tip + 14, y),
    face(head, headHalf, drive * scale, half),
    across(isFlush ? left : neck, tip, y + Math.max(headHalf, half) + 22, `${length}`, y + half),
    upright(y - half, y + half, tip + 30, `M${thread}`, tip),
  );
}

function headOf(
  head: Head,
  left: number,
  neck: number,
  start: number,
  y: number,
  headHalf: number,
  half: number,
): string {
  if (head === 'none') return '';
  if (head === 'countersunk') {
    return polygon(
      [
        [left, y - headHalf],
        [start, y - half],
        [start, y + half],
        [left, y + headHalf],
      ],
      steel,
    );
  }
  const w = neck - left;
  const block = rect(left, y - headHalf, w, headHalf * 2, head === 'socket' ? 3 : 2, steel);
  if (head === 'socket') return block;
  const edge = headHalf / 2;
  return block + line(left, y - edge, neck, y - edge) + line(left, y + edge, neck, y + edge);
}

const hexagon = (x: number, y: number, acrossFlats: number) => {
  const r = acrossFlats / Math.sqrt(3);
  return Array.from({ length: 6 }, (_, i): [number, number] => [
    x + r * Math.cos((Math.PI / 3) * i),
    y + r * Math.sin((Math.PI / 3) * i),
  ]);
};

/** Seen on the head, below the side view. */
function face(head: Head, headHalf: number, drive: number, half: number): string {
  const [x, y] = [190, 300];
  const big = Math.min(72 / Math.max(headHalf, half), 1.6);
  if (head === 'hexagon') {
    return (
      polygon(hexagon(x, y, headHalf * 2 * big), steel) +
      circle(x, y, headHalf * big * 0.94, { stroke: tone.dark, width: 1.4 })
    );
  }
  const outer = (head === 'none' ? half : headHalf) * big;
  return circle(x, y, outer, steel) + polygon(hexagon(x, y, drive * big), { fill: tone.deep });
}

export function nut(thread: number, flats: number, height: number, isLocking: boolean): string {
  const scale = 190 / flats;
  const [x, y] = [145, 180];
  const r = (thread / 2) * scale;
  const h = height * scale;
  const left = 290;
  const half = (flats / Math.sqrt(3)) * scale;
  const base = y - half;
  return sheet(
    polygon(
      hexagon(x, y, flats * scale).map(([px, py]): [number, number] => [
        x + (py - y),
        y + (px - x),
      ]),
      steel,
    ),
    circle(x, y, (flats / 2) * scale * 0.94, { stroke: tone.dark, width: 1.4 }),
    isLocking ? circle(x, y, r * 1.35, { fill: '#d7e6f4' }) : '',
    circle(x, y, r, { fill: tone.paper }),
    circle(x, y, r * 0.86, { stroke: tone.deep, width: 1.2 }),
    rect(left, base, Math.min(h, 84), half * 2, 4, steel),
    line(left, base + half * 0.5, left + Math.min(h, 84), base + half * 0.5),
    line(left, base + half * 1.5, left + Math.min(h, 84), base + half * 1.5),
    isLocking
      ? rect(left + Math.min(h, 84) - 12, base + 14, 12, half * 2 - 28, 3, { fill: '#d7e6f4' })
      : '',
    centreLine(x - half - 12, y, left + 100, y),
    across(x - (flats / 2) * scale, x + (flats / 2) * scale, y + half + 26, `${flats}`),
    across(left, left + Math.min(h, 84), y + half + 26, `${height}`),
    upright(y - r, y + r, x - half - 2, `M${thread}`),
  );
}

export function washer(inner: number, outer: number, thick: number, isSpring: boolean): string {
  const scale = 210 / outer;
  const [x, y] = [150, 180];
  const [R, r] = [(outer / 2) * scale, (inner / 2) * scale];
  const w = Math.max(thick * scale, 8);
  const left = 306;
  const side = isSpring
    ? polygon(
        [
          [left, y - R],
          [left + w, y - R + 6],
          [left + w + 8, y + R],
          [left + 8, y + R - 6],
        ],
        steel,
      )
    : rect(left, y - R, w, R * 2, 1, steel);
  return sheet(
    circle(x, y, R, steel),
    circle(x, y, r, { fill: tone.paper }),
    isSpring
      ? path(
          `M${x + 3} ${y - R - 3}L${x - 9} ${y - r + 4}M${x + 15} ${y - R - 3}L${x + 3} ${y - r + 4}`,
          { width: 3 },
        )
      : '',
    side,
    centreLine(x - R - 14, y, x + R + 14, y),
    across(x - R, x + R, y + R + 26, `⌀${outer}`),
    across(left, left + w, y + R + 26, `${thick}`),
    upright(y - r, y + r, x + 12, `⌀${inner}`),
  );
}

export function rod(thread: number, length: number, isThreaded: boolean): string {
  const half = Math.min(26, 8 + thread);
  const [x1, x2, y] = [40, 360, 170];
  const words = isThreaded ? `M${thread}` : `⌀${thread}`;
  return sheet(
    polygon(
      [
        [x1, y - half + 5],
        [x1 + 6, y - half],
        [x2 - 6, y - half],
        [x2, y - half + 5],
        [x2, y + half - 5],
        [x2 - 6, y + half],
        [x1 + 6, y + half],
        [x1, y + half - 5],
      ],
      steel,
    ),
    isThreaded ? threadLines(x1 + 6, x2 - 6, y, half) : '',
    isThreaded
      ? path(
          `M192 ${y - half - 12}C184 ${y - 8} 202 ${y + 8} 194 ${y + half + 12}M206 ${y - half - 12}C198 ${y - 8} 216 ${y + 8} 208 ${y + half + 12}`,
          { stroke: tone.paper, width: 6 },
        )
      : '',
    centreLine(x1 - 16, y, x2 + 16, y),
    circle(200, 296, half, steel),
    around(200, 296, half * 0.82, isThreaded ? 24 : 0, (px, py) =>
      circle(px, py, 0.8, { fill: tone.deep }),
    ),
    across(x1, x2, y + half + 26, `${length}`, y + half),
    upright(296 - half, 296 + half, 200 + half + 26, words, 200 + half),
  );
}
