// Bearings, belts and bearing units: the face to scale on the left, the section to the same scale on the right.
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
  turned,
  upright,
} from './pen.js';

export type Rolling = 'balls' | 'angular' | 'thrust' | 'taper' | 'cylinder';

export interface BearingSize {
  readonly bore: number;
  readonly outer: number;
  readonly width: number;
}

export function bearing({ bore, outer, width }: BearingSize, rolling: Rolling, isSealed: boolean) {
  const scale = Math.min(230 / outer, 250 / outer, 70 / width);
  const [x, y] = [134, 190];
  const [R, r] = [(outer / 2) * scale, (bore / 2) * scale];
  const ring = (R - r) * 0.3;
  const middle = (R + r) / 2;
  const ball = (R - r) * 0.26;
  const face = [
    circle(x, y, R, { fill: tone.mid }),
    circle(x, y, R - ring, { fill: isSealed ? tone.deep : tone.paper }),
    isSealed
      ? circle(x, y, middle, { stroke: tone.dark, width: 1.5 })
      : rollers(x, y, middle, ball, rolling),
    circle(x, y, r + ring, { fill: tone.mid }),
    circle(x, y, r, { fill: tone.paper }),
    centreLine(x - R - 12, y, x + R + 12, y),
    centreLine(x, y - R - 12, x, y + R + 12),
  ];
  const left = 290;
  const w = Math.max(width * scale, 14);
  const parts = [-1, 1].map((side) => section({ left, w, y, R, r, side, rolling, isSealed }));
  return sheet(
    ...face,
    ...parts,
    line(left, y - r, left, y + r),
    line(left + w, y - r, left + w, y + r),
    centreLine(left - 10, y, left + w + 10, y),
    across(x - R, x + R, Math.min(y + R + 24, 366), `⌀${outer}`),
    across(left, left + w, Math.min(y + R + 24, 366), `${width}`),
    upright(y - r, y + r, left + w + 22, `⌀${bore}`, left + w),
  );
}

/** What rolls, seen on the face; between the washers of a thrust bearing it is hidden. */
function rollers(x: number, y: number, middle: number, ball: number, rolling: Rolling): string {
  if (rolling === 'thrust') return circle(x, y, middle, { stroke: tone.dark, width: ball * 2 });
  const count = Math.max(7, Math.floor((Math.PI * middle) / (ball * 1.45)));
  const roller = { fill: tone.white };
  return around(x, y, middle, count, (bx, by, angle) =>
    rolling === 'balls' || rolling === 'angular'
      ? circle(bx, by, ball, roller)
      : turned(angle, bx, by, rect(bx - ball, by - ball * 0.8, ball * 2, ball * 1.6, 2, roller)),
  );
}

interface Section {
  readonly left: number;
  readonly w: number;
  readonly y: number;
  readonly R: number;
  readonly r: number;
  readonly side: number;
  readonly rolling: Rolling;
  readonly isSealed: boolean;
}

/** One half of the cut: outer ring, inner ring, and what rolls between them. */
function section({ left, w, y, R, r, side, rolling, isSealed }: Section): string {
  const top = side < 0 ? y - R : y + r;
  const h = R - r;
  const cut = { fill: tone.mid };
  const [cx, cy] = [left + w / 2, top + h / 2];
  const size = Math.min(w, h) * 0.62;
  const outerFirst = side < 0;
  const third = h * 0.29;
  if (rolling === 'thrust') {
    const washer = w * 0.3;
    return [
      rect(left, top, washer, h, 1, cut),
      rect(left + w - washer, top, washer, h, 1, cut),
      circle(cx, cy, Math.min(w * 0.27, h * 0.4), { fill: tone.white }),
    ].join('');
  }
  const rings = rect(left, top, w, third, 1, cut) + rect(left, top + h - third, w, third, 1, cut);
  if (rolling === 'cylinder') {
    return (
      rings +
      rect(cx - w * 0.32, top + third * 0.9, w * 0.64, h - third * 1.8, 1, { fill: tone.white })
    );
  }
  if (rolling === 'taper') {
    const slope = h * 0.1 * (outerFirst ? 1 : -1);
    return (
      rings +
      polygon(
        [
          [cx - w * 0.34, top + third * 0.8 + Math.max(slope, 0)],
          [cx + w * 0.34, top + third * 0.8 - Math.min(slope, 0)],
          [cx + w * 0.34, top + h - third * 0.8 - Math.max(slope, 0) * 0.4],
          [cx - w * 0.34, top + h - third * 0.8 + Math.min(slope, 0) * 0.4],
        ],
        { fill: tone.white },
      )
    );
  }
  const ball = circle(cx, cy, size / 2, { fill: tone.white });
  const tilt = rolling === 'angular' ? Math.tan((40 * Math.PI) / 180) * (h / 2) : 0;
  const contact = tilt
    ? line(
        cx - (tilt * (outerFirst ? 1 : -1)) / 1.6,
        cy - h / 3.2,
        cx + (tilt * (outerFirst ? 1 : -1)) / 1.6,
        cy + h / 3.2,
        { stroke: tone.accent, width: 1.4, dash: '5 3' },
      )
    : '';
  const seals = isSealed
    ? [left + w * 0.08, left + w * 0.92]
        .map((sx) => line(sx, top + third, sx, top + h - third, { stroke: tone.deep, width: 4 }))
        .join('')
    : '';
  return rings + ball + contact + seals;
}

/** A pillow block seen from the front. */
export function pillowBlock(shaft: number, height: number, length: number, holes: number): string {
  const scale = 320 / length;
  const [x, floor] = [200, 290];
  const y = floor - height * scale;
  const R = height * scale * 0.92;
  const half = (length / 2) * scale;
  const foot = height * scale * 0.4;
  const hole = (holes / 2) * scale;
  return sheet(
    path(
      `M${x - half} ${floor}V${floor - foot}H${x - R * 1.05}A${R} ${R} 0 0 1 ${x + R * 1.05} ${floor - foot}H${x + half}V${floor}Z`,
      { fill: tone.mid },
    ),
    circle(x, y, R * 0.72, { fill: tone.light }),
    circle(x, y, R * 0.5, { fill: tone.dark }),
    circle(x, y, (shaft / 2) * scale, { fill: tone.paper }),
    ...[-1, 1].map(
      (side) =>
        rect(x + side * hole - 10, floor - foot - 5, 20, 5, 1, { fill: tone.dark }) +
        centreLine(x + side * hole, floor - foot - 14, x + side * hole, floor + 10),
    ),
    centreLine(x - R - 16, y, x + R + 16, y),
    across(x - hole, x + hole, floor + 30, `${holes}`, floor),
    upright(y, floor, x + half + 24, `${height}`, x + R),
  );
}

/** A closed belt around two pulleys, with its section. */
export function belt(words: string, isToothed: boolean, topWidth: number, depth: number): string {
  const ring = (inset: number) =>
    `M${110} ${90 + inset}H${290}A${70 - inset} ${70 - inset} 0 0 1 290 ${230 - inset}H110A${70 - inset} ${70 - inset} 0 0 1 110 ${90 + inset}Z`;
  const scale = Math.min(90 / topWidth, 46 / depth);
  const [w, h] = [topWidth * scale, depth * scale];
  const [x, y] = [200 - w / 2, 288];
  const cut = isToothed
    ? rect(x, y, w, h * 0.45, 1, { fill: tone.deep }) +
      [0.08, 0.39, 0.7]
        .map((at) => rect(x + w * at, y + h * 0.45, w * 0.2, h * 0.55, 3, { fill: tone.deep }))
        .join('')
    : polygon(
        [
          [x, y],
          [x + w, y],
          [x + w - h * 0.35, y + h],
          [x + h * 0.35, y + h],
        ],
        { fill: tone.deep },
      );
  return sheet(
    path(ring(0), { fill: tone.deep }),
    path(ring(13), { fill: tone.paper }),
    isToothed
      ? path(ring(9), { stroke: tone.paper, width: 7, dash: '5 8' })
      : path(ring(6), { stroke: tone.dark, width: 1.4 }),
    ...[110, 290].map(
      (x) => circle(x, 160, 40, { fill: tone.light }) + circle(x, 160, 9, { fill: tone.paper }),
    ),
    cut,
    across(x, x + w, y + h + 16, words),
  );
}
