// Pumps, valves and pneumatics from the side; length between flanges and bores to scale where they say something.
import {
  across,
  around,
  centreLine,
  circle,
  label,
  line,
  path,
  polygon,
  rect,
  sheet,
  tone,
  upright,
} from './pen.js';

const cast = '#7f9fb4';
const castDark = '#6a8aa0';

export function pump(suction: number, discharge: number, words: string): string {
  const [x, y, R] = [150, 226, 84];
  const out = 16 + discharge * 0.16;
  const into = 18 + suction * 0.16;
  return sheet(
    rect(x - out, 84, out * 2, 90, 2, { fill: cast }),
    rect(x - out - 16, 74, out * 2 + 32, 16, 2, { fill: castDark }),
    circle(x, y, R, { fill: cast }),
    circle(x, y, R - 22, { stroke: castDark, width: 2 }),
    circle(x, y, into, { fill: tone.paper }),
    circle(x, y, into + 12, { stroke: tone.line, width: 2, dash: '3 12' }),
    rect(x + R - 6, y - 40, 70, 80, 6, { fill: castDark }),
    rect(x + R + 64, y - 9, 60, 18, 2, { fill: tone.light }),
    polygon(
      [
        [x - 50, y + R - 14],
        [x + 50, y + R - 14],
        [x + 70, y + R + 20],
        [x - 70, y + R + 20],
      ],
      { fill: castDark },
    ),
    centreLine(40, y, 376, y),
    label(x, 60, `DN ${discharge}`),
    label(x, y + 6, `${suction}`, { size: 15 }),
    label(200, 372, words),
  );
}

export function diaphragmPump(words: string): string {
  return sheet(
    circle(130, 200, 70, { fill: '#c0564d' }),
    circle(270, 200, 70, { fill: '#c0564d' }),
    rect(160, 150, 80, 100, 8, { fill: tone.mid }),
    path('M130 130V92H270V130', { width: 22, stroke: tone.line }),
    path('M130 130V92H270V130', { width: 17, stroke: tone.mid }),
    path('M130 270V308H270V270', { width: 22, stroke: tone.line }),
    path('M130 270V308H270V270', { width: 17, stroke: tone.mid }),
    rect(186, 56, 28, 32, 3, { fill: tone.dark }),
    rect(186, 312, 28, 30, 3, { fill: tone.dark }),
    ...[130, 270].map((cx) =>
      around(cx, 200, 58, 8, (px, py) => circle(px, py, 5, { fill: tone.dark })),
    ),
    label(200, 376, words),
  );
}

export type ValveHead = 'lever' | 'wheel' | 'coil';

/** A valve between its ends; with flanges when they have a face-to-face length. */
export function valve(head: ValveHead, isFlanged: boolean, length: string, words: string): string {
  const y = 232;
  const ends = isFlanged
    ? [72, 312].map((x) => rect(x, y - 62, 16, 124, 2, { fill: castDark })).join('')
    : [84, 276]
        .map((x) =>
          polygon(
            [
              [x, y - 40],
              [x + 40, y - 40],
              [x + 40, y + 40],
              [x, y + 40],
            ],
            { fill: castDark },
          ),
        )
        .join('');
  const body =
    rect(86, y - 34, 228, 68, 4, { fill: cast }) +
    (head === 'lever'
      ? circle(200, y, 54, { fill: cast }) + circle(200, y, 30, { stroke: castDark, width: 2.4 })
      : polygon(
          [
            [140, y - 52],
            [260, y - 52],
            [240, y + 52],
            [160, y + 52],
          ],
          { fill: cast },
        ));
  const top = {
    lever:
      rect(188, y - 92, 24, 42, 2, { fill: tone.mid }) +
      rect(190, y - 110, 150, 18, 6, { fill: '#c8453c' }),
    wheel:
      rect(164, y - 96, 72, 46, 4, { fill: castDark }) +
      rect(192, 84, 16, 56, 2, { fill: tone.light }) +
      rect(126, 70, 148, 16, 8, { fill: '#c8453c' }),
    coil:
      rect(190, y - 78, 20, 30, 2, { fill: tone.mid }) +
      rect(152, 66, 96, 90, 8, { fill: '#3f4a54' }) +
      rect(248, 84, 34, 44, 3, { fill: tone.dark }),
  }[head];
  return sheet(
    top,
    body,
    ends,
    centreLine(48, y, 352, y),
    across(isFlanged ? 72 : 84, isFlanged ? 328 : 316, y + 88, length, y + 62),
    label(200, 376, words),
  );
}

export function butterfly(dn: number, faceToFace: number): string {
  const R = 92;
  return sheet(
    circle(200, 232, R, { fill: cast }),
    circle(200, 232, R - 20, { fill: tone.paper }),
    path('M200 160A72 72 0 0 1 200 304Z', { fill: tone.light }),
    path('M200 160A40 72 0 0 0 200 304Z', { fill: tone.mid }),
    ...[45, 135, 225, 315].map((angle) => {
      const a = (angle * Math.PI) / 180;
      return (
        circle(200 + (R + 6) * Math.cos(a), 232 + (R + 6) * Math.sin(a), 13, { fill: castDark }) +
        circle(200 + (R + 6) * Math.cos(a), 232 + (R + 6) * Math.sin(a), 6, { fill: tone.paper })
      );
    }),
    rect(186, 90, 28, 52, 2, { fill: castDark }),
    rect(190, 66, 140, 18, 6, { fill: '#c8453c' }),
    label(200, 240, `DN ${dn}`),
    label(200, 374, `${faceToFace} mm`),
  );
}

export function profileCylinder(bore: number, stroke: number, rod: number): string {
  const h = 66 + bore * 0.5;
  const y = 168;
  const long = Math.min(110 + stroke * 0.26, 236);
  const x = 40;
  return sheet(
    rect(x, y - h / 2, 30, h, 4, { fill: tone.dark }),
    rect(x + 30, y - h / 2 + 4, long - 56, h - 8, 1, { fill: tone.light }),
    line(x + 30, y - h / 5, x + long - 26, y - h / 5, { stroke: tone.dark, width: 1.6 }),
    line(x + 30, y + h / 5, x + long - 26, y + h / 5, { stroke: tone.dark, width: 1.6 }),
    rect(x + long - 30, y - h / 2, 30, h, 4, { fill: tone.dark }),
    rect(x + long, y - 4 - rod / 2, 330 - long, 8 + rod, 1, { fill: tone.white }),
    rect(x + 318, y - 2 - rod / 2, 26, 4 + rod, 2, { fill: tone.mid }),
    circle(x + 15, y - h / 2 + 10, 5, { fill: tone.paper }),
    circle(x + long - 15, y - h / 2 + 10, 5, { fill: tone.paper }),
    centreLine(22, y, 392, y),
    across(x + 30, x + long - 30, y + h / 2 + 30, `${stroke}`, y + h / 2),
    label(x + long / 2, y - h / 2 - 18, `⌀${bore}`),
  );
}

export function tubing(colour: string, outer: number, inner: number): string {
  const R = 58;
  const r = (R * inner) / outer;
  const coil = Array.from(
    { length: 5 },
    (_, i) =>
      circle(150, 176, 116 - i * 15, { stroke: tone.line, width: 14 }) +
      circle(150, 176, 116 - i * 15, { stroke: colour, width: 10 }),
  );
  return sheet(
    ...coil,
    circle(316, 290, R, { fill: colour }),
    circle(316, 290, r, { fill: tone.paper }),
    across(316 - R, 316 + R, 364, `⌀${outer}`, 330),
    label(316, 296, `${inner}`, { size: 16 }),
  );
}

export function pushIn(shape: 'straight' | 'elbow' | 'tee', tube: number, thread: string): string {
  const body = { fill: '#56616b' };
  const ring = { fill: '#2f6fb3' };
  const male =
    rect(168, 232, 64, 30, 2, { fill: tone.brass }) +
    rect(176, 262, 48, 60, 2, { fill: tone.brass }) +
    Array.from({ length: 5 }, (_, i) =>
      line(176, 272 + i * 10, 224, 268 + i * 10, { stroke: '#a5873c', width: 1.4 }),
    ).join('');
  const up = rect(160, 118, 80, 116, 8, body) + rect(168, 96, 64, 24, 4, ring);
  const side = (to: number) =>
    rect(to > 0 ? 200 : 92, 150, 108, 76, 8, body) + rect(to > 0 ? 306 : 70, 156, 24, 64, 4, ring);
  const parts = {
    straight: up,
    elbow: rect(160, 150, 80, 84, 8, body) + side(1),
    tee: rect(160, 150, 80, 84, 8, body) + side(1) + side(-1),
  }[shape];
  return sheet(
    male,
    parts,
    label(200, 70, `⌀${tube}`),
    label(200, 360, thread),
    upright(262, 322, 268, thread.replace('G', 'G '), 224),
  );
}
