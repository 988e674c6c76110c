// Cables cut open: the sheath drawn back from its cores on the left, the cross-section on the right.
import {
  across,
  around,
  circle,
  colours,
  ellipse,
  label,
  line,
  path,
  rect,
  sheet,
  tone,
} from './pen.js';

export interface CableShape {
  readonly sheath: string;
  readonly cores: readonly string[];
  readonly isScreened?: boolean;
  readonly words: string;
}

export function cable({ sheath, cores, isScreened = false, words }: CableShape): string {
  const shown = cores.slice(0, 7);
  const [y, half] = [120, 40];
  const gap = (half * 1.7) / shown.length;
  const strands = shown.map((colour, i) => {
    const cy = y - (gap * (shown.length - 1)) / 2 + gap * i;
    const thick = Math.min(gap * 0.78, 30);
    return (
      rect(150, cy - thick / 2, 130, thick, thick / 3, { fill: colours[colour] ?? tone.mid }) +
      rect(280, cy - thick * 0.3, 46, thick * 0.6, thick / 4, { fill: tone.copper, width: 1.6 })
    );
  });
  const screen = isScreened
    ? rect(168, y - half + 3, 40, half * 2 - 6, 4, { fill: tone.dark }) +
      path(
        [0, 1, 2, 3, 4]
          .map(
            (i) =>
              `M${170 + i * 9} ${y - half + 5}l12 ${half * 2 - 10}M${180 + i * 9} ${y - half + 5}l-12 ${half * 2 - 10}`,
          )
          .join(''),
        { stroke: tone.light, width: 1.2 },
      )
    : '';
  return sheet(
    ...strands,
    screen,
    rect(30, y - half, 146, half * 2, 6, { fill: colours[sheath] ?? tone.deep }),
    ellipse(176, y, 8, half, { fill: tone.light }),
    crossSection(sheath, cores, isScreened),
    label(200, 378, words),
  );
}

function crossSection(sheath: string, cores: readonly string[], isScreened: boolean): string {
  const [x, y, R] = [200, 270, 78];
  const inside = isScreened ? R - 18 : R - 10;
  const places = packed(cores.length, inside);
  return (
    circle(x, y, R, { fill: colours[sheath] ?? tone.deep }) +
    (isScreened ? circle(x, y, R - 9, { stroke: tone.light, width: 4, dash: '5 3' }) : '') +
    circle(x, y, inside, { fill: tone.paper, width: 1.2 }) +
    places
      .map(
        ([px, py, r], i) =>
          circle(x + px, y + py, r, { fill: colours[cores[i] ?? ''] ?? tone.mid, width: 1.6 }) +
          circle(x + px, y + py, r * 0.55, { fill: tone.copper, width: 1 }),
      )
      .join('')
  );
}

/** Where so many equal circles lie in one: in rings from the middle. */
function packed(count: number, R: number): [number, number, number][] {
  if (count === 1) return [[0, 0, R * 0.86]];
  const rings =
    count <= 5
      ? [0, count]
      : count <= 7
        ? [1, count - 1]
        : count <= 19
          ? ringsOf(count, [1, 6, 12])
          : ringsOf(count, [1, 6, 12, 18]);
  const levels = rings.length - 1;
  const r =
    count <= 5
      ? (R * Math.sin(Math.PI / count)) / (1 + Math.sin(Math.PI / count))
      : R / (2 * levels + 1);
  return rings.flatMap((many, ring) =>
    Array.from({ length: many }, (_, i): [number, number, number] => {
      const radius = ring === 0 ? 0 : count <= 5 ? R - r : 2 * r * ring;
      const angle = (2 * Math.PI * i) / many - Math.PI / 2;
      return [radius * Math.cos(angle), radius * Math.sin(angle), r * 0.96];
    }),
  );
}

function ringsOf(count: number, capacities: readonly number[]): number[] {
  let left = count;
  return capacities.map((capacity) => {
    const many = Math.min(capacity, left);
    left -= many;
    return many;
  });
}

/** A cord in a loop with a plug at both ends. */
export function cord(colour: string, words: string, plug: 'copper' | 'fibre'): string {
  const ink = colours[colour] ?? tone.deep;
  const loop = path('M70 300C70 60 330 60 330 190C330 290 120 290 130 190C140 90 330 130 330 300', {
    stroke: tone.line,
    width: 15,
  });
  const core = path('M70 300C70 60 330 60 330 190C330 290 120 290 130 190C140 90 330 130 330 300', {
    stroke: ink,
    width: 10,
  });
  const end = (x: number) =>
    plug === 'copper'
      ? rect(x - 17, 290, 34, 24, 4, { fill: ink }) +
        rect(x - 20, 310, 40, 46, 4, { fill: tone.light }) +
        Array.from({ length: 8 }, (_, i) =>
          line(x - 14 + i * 4, 330, x - 14 + i * 4, 352, { stroke: tone.brass, width: 2 }),
        ).join('')
      : rect(x - 9, 286, 18, 26, 4, { fill: ink }) +
        rect(x - 14, 310, 28, 36, 3, { fill: ink }) +
        rect(x - 5, 346, 10, 16, 2, { fill: tone.white });
  return sheet(loop, core, end(70), end(330), label(200, 370, words));
}

/** A cord set: the round connector's face, and the cord behind it. */
export function cordSet(poles: number, isAngled: boolean, isMale: boolean, words: string): string {
  const [x, y, R] = [270, 150, 78];
  const seats = poles === 5 || poles === 8 ? poles - 1 : poles;
  const pin = (px: number, py: number) =>
    circle(px, py, 8, { fill: isMale ? tone.brass : tone.line });
  const middle = poles === 5 || poles === 8 ? pin(x, y) : '';
  const body = isAngled
    ? path('M40 300H96V250A30 30 0 0 1 156 250', { width: 16, stroke: tone.deep }) +
      rect(72, 120, 78, 128, 12, { fill: tone.deep }) +
      rect(66, 84, 90, 44, 8, { fill: tone.mid })
    : path('M104 390V280', { width: 18, stroke: tone.deep }) +
      polygonBody() +
      rect(62, 84, 84, 66, 8, { fill: tone.mid });
  return sheet(
    body,
    ...Array.from({ length: 7 }, (_, i) =>
      line(68 + i * 12, 90, 68 + i * 12, 122, { stroke: tone.dark, width: 2 }),
    ),
    circle(x, y, R, { fill: tone.mid }),
    circle(x, y, R - 16, { fill: isMale ? tone.light : tone.deep }),
    rect(x - 7, y - R + 14, 14, 14, 2, { fill: tone.paper }),
    around(x, y, 36, seats, pin, -90 + 180 / seats),
    middle,
    label(270, 276, words),
    across(x - R, x + R, 318, words.split(' ')[0] ?? '', y),
  );
}

const polygonBody = () => path('M66 150H142L134 280H74Z', { fill: tone.deep });
