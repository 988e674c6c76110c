// Terminals, glands, sensors, switchgear, motors, gear units and drives.
import {
  across,
  around,
  centreLine,
  circle,
  colours,
  label,
  line,
  path,
  polygon,
  rect,
  sheet,
  tone,
  upright,
} from './pen.js';

export function railTerminal(width: number, colour: string, words: string): string {
  const w = 26 + width * 5;
  const [x, y] = [200 - w / 2, 62];
  const ink = colours[colour] ?? tone.mid;
  return sheet(
    rect(60, 262, 280, 12, 2, { fill: tone.dark }),
    rect(x, y, w, 200, 6, { fill: ink }),
    ...[y + 34, y + 166].map(
      (cy) =>
        circle(200, cy, Math.min(w * 0.32, 22), { fill: tone.light }) +
        line(200 - Math.min(w * 0.2, 14), cy, 200 + Math.min(w * 0.2, 14), cy, { width: 3.4 }),
    ),
    rect(x + 6, y + 72, w - 12, 56, 3, { fill: tone.paper }),
    label(200, y + 108, '1', { size: 20, fill: tone.line }),
    across(x, x + w, 300, `${width}`, 262),
    label(200, 362, words),
  );
}

export function boardTerminal(poles: number, pitch: number): string {
  const shown = Math.min(poles, 12);
  const step = Math.min(54, 330 / shown);
  const w = step * shown;
  const x = 200 - w / 2;
  return sheet(
    rect(x, 120, w, 130, 5, { fill: '#79b38a' }),
    ...Array.from({ length: shown }, (_, i) => {
      const cx = x + step * (i + 0.5);
      const r = step * 0.3;
      return (
        circle(cx, 162, r, { fill: tone.light }) +
        line(cx - r * 0.7, 162, cx + r * 0.7, 162, { width: 2.6 }) +
        rect(cx - r, 196, r * 2, 38, 2, { fill: tone.line }) +
        line(cx, 250, cx, 286, { stroke: tone.dark, width: 4 })
      );
    }),
    across(x + step / 2, x + step * 1.5, 300, `${pitch}`, 286),
    label(200, 362, `${poles} × ${pitch} mm`),
  );
}

export function ferrule(colour: string, words: string, long: number): string {
  const scale = 9;
  const tube = long * scale;
  const x = 200 - (tube + 90) / 2;
  return sheet(
    polygon(
      [
        [x, 142],
        [x + 62, 150],
        [x + 62, 210],
        [x, 218],
      ],
      { fill: colours[colour] ?? tone.mid },
    ),
    rect(x + 62, 156, 28, 48, 2, { fill: colours[colour] ?? tone.mid }),
    rect(x + 90, 163, tube, 34, 3, { fill: tone.mid }),
    centreLine(x - 14, 180, x + 104 + tube, 180),
    across(x + 90, x + 90 + tube, 246, `${long}`, 197),
    label(200, 350, words),
  );
}

export function lug(hole: string, words: string): string {
  return sheet(
    rect(190, 150, 150, 76, 10, { fill: tone.copper }),
    path('M330 150V226', { stroke: '#a06f41', width: 2 }),
    polygon(
      [
        [192, 156],
        [150, 134],
        [150, 242],
        [192, 220],
      ],
      { fill: tone.copper },
    ),
    circle(112, 188, 62, { fill: tone.copper }),
    circle(112, 188, 27, { fill: tone.paper }),
    path('M232 152v72M274 152v72', { stroke: '#a06f41', width: 2 }),
    centreLine(40, 188, 356, 188),
    across(85, 139, 278, hole, 200),
    label(200, 350, words),
  );
}

export function gland(thread: string, range: string, fill: string): string {
  const tint = { fill };
  return sheet(
    path('M186 30H214V380H186Z', { fill: tone.deep }),
    polygon(
      [
        [156, 110],
        [172, 70],
        [228, 70],
        [244, 110],
      ],
      tint,
    ),
    rect(146, 110, 108, 62, 6, tint),
    line(176, 110, 176, 172),
    line(224, 110, 224, 172),
    rect(138, 178, 124, 42, 4, tint),
    line(172, 178, 172, 220),
    line(228, 178, 228, 220),
    rect(160, 220, 80, 84, 2, tint),
    ...Array.from({ length: 7 }, (_, i) =>
      line(160, 230 + i * 11, 240, 225 + i * 11, { stroke: tone.deep, width: 1.2 }),
    ),
    upright(220, 304, 292, thread, 240),
    label(90, 96, range),
  );
}

export function proximity(
  diameter: number,
  reach: number,
  isFlush: boolean,
  hasPlug: boolean,
): string {
  const half = 20 + diameter;
  const [x, y] = [96, 160];
  const tail = hasPlug
    ? rect(286, y - half * 0.62, 42, half * 1.24, 4, { fill: tone.mid }) +
      rect(328, y - half * 0.4, 18, half * 0.8, 2, { fill: tone.brass })
    : path(`M286 ${y}H360`, { width: 14, stroke: tone.line });
  return sheet(
    rect(x, y - half, 190, half * 2, 3, { fill: tone.brass }),
    ...Array.from({ length: 17 }, (_, i) =>
      line(x + 14 + i * 10, y - half, x + 10 + i * 10, y + half, { stroke: '#a5873c', width: 1.1 }),
    ),
    rect(x - (isFlush ? 4 : 34), y - half * 0.86, isFlush ? 6 : 36, half * 1.72, 3, {
      fill: '#3f6fa8',
    }),
    tail,
    circle(270, y - half * 0.3, 4, { fill: '#e6c035' }),
    path(`M${isFlush ? 78 : 48} ${y - 26}q-16 26 0 52M${isFlush ? 64 : 34} ${y - 34}q-20 34 0 68`, {
      stroke: tone.accent,
      width: 2,
    }),
    centreLine(30, y, 372, y),
    label(120, y + half + 42, `Sn ${reach} mm`),
    upright(y - half, y + half, 378, `M${diameter}`),
  );
}

export function photoelectric(kind: 'through' | 'retro' | 'diffuse', reach: string): string {
  const head = (x: number, lens: number) =>
    rect(x, 110, 66, 140, 8, { fill: '#3f4a54' }) +
    circle(x + lens, 150, 17, { fill: '#c8453c' }) +
    circle(x + lens, 204, 17, { fill: tone.deep }) +
    path(`M${x + 33} 250v46`, { width: 10, stroke: tone.line });
  const beam = (y: number, to: number) =>
    line(110, y, to, y, { stroke: '#c8453c', width: 2.4, dash: '9 6' });
  const target =
    kind === 'through'
      ? head(308, 33)
      : kind === 'retro'
        ? circle(340, 178, 48, { fill: '#e38f86' }) +
          circle(340, 178, 34, { stroke: tone.white, width: 2, dash: '4 4' })
        : rect(300, 100, 40, 160, 3, { fill: tone.mid });
  return sheet(
    head(40, 33),
    beam(150, 296),
    kind === 'through' ? '' : beam(204, 296),
    target,
    across(110, 296, 318, reach),
  );
}

export function thermometer(diameter: number, long: number): string {
  const w = 5 + diameter * 1.6;
  return sheet(
    rect(120, 50, 160, 66, 14, { fill: tone.mid }),
    rect(104, 40, 192, 20, 8, { fill: tone.dark }),
    rect(180, 116, 40, 24, 2, { fill: tone.mid }),
    polygon(
      [
        [160, 140],
        [240, 140],
        [240, 168],
        [160, 168],
      ],
      { fill: tone.dark },
    ),
    rect(200 - w / 2, 168, w, 178, w / 2, { fill: tone.light }),
    upright(168, 346, 290, `${long}`, 200 + w / 2),
    label(120, 300, `⌀${diameter}`),
  );
}

export function pressureGauge(range: string): string {
  return sheet(
    rect(150, 70, 100, 130, 10, { fill: tone.mid }),
    rect(176, 34, 48, 38, 4, { fill: tone.deep }),
    label(200, 130, 'P', { size: 30, fill: tone.line }),
    line(168, 150, 232, 150, { stroke: tone.dark, width: 2 }),
    polygon(
      [
        [146, 200],
        [254, 200],
        [254, 244],
        [146, 244],
      ],
      { fill: tone.dark },
    ),
    rect(170, 244, 60, 66, 2, { fill: tone.mid }),
    ...Array.from({ length: 6 }, (_, i) =>
      line(170, 254 + i * 10, 230, 250 + i * 10, { stroke: tone.deep, width: 1.2 }),
    ),
    label(200, 360, range),
  );
}

export function breaker(poles: number, words: string): string {
  const w = 62;
  const x = 200 - (w * poles) / 2;
  return sheet(
    ...Array.from({ length: poles }, (_, i) => {
      const left = x + i * w;
      return (
        rect(left, 56, w, 262, 4, { fill: tone.white }) +
        rect(left, 120, w, 130, 2, { fill: tone.light }) +
        circle(left + w / 2, 84, 11, { fill: tone.dark }) +
        circle(left + w / 2, 290, 11, { fill: tone.dark }) +
        rect(left + 18, 158, w - 36, 52, 4, { fill: tone.deep })
      );
    }),
    poles > 1 ? rect(x + 20, 172, w * poles - 40, 12, 3, { fill: tone.deep }) : '',
    label(x + w / 2, 146, words, { size: 15, fill: tone.line }),
    across(x, x + w * poles, 342, `${poles * 17.5}`, 318),
  );
}

export function contactor(words: string): string {
  return sheet(
    rect(110, 60, 180, 250, 8, { fill: '#4a555f' }),
    rect(124, 128, 152, 108, 6, { fill: tone.mid }),
    rect(170, 160, 60, 44, 4, { fill: tone.accent }),
    ...[0, 1, 2].flatMap((i) =>
      [90, 276].map(
        (cy) =>
          circle(148 + i * 52, cy, 15, { fill: tone.light }) +
          line(140 + i * 52, cy, 156 + i * 52, cy, { width: 2.6 }),
      ),
    ),
    label(200, 362, words),
  );
}

export function box(words: string, lines: readonly string[], width: number): string {
  const x = 200 - width / 2;
  return sheet(
    rect(x, 56, width, 254, 8, { fill: tone.light }),
    ...Array.from({ length: Math.floor((width - 36) / 12) }, (_, i) =>
      line(x + 20 + i * 12, 70, x + 20 + i * 12, 108, { stroke: tone.dark, width: 3 }),
    ),
    rect(x + 16, 128, width - 32, 78, 5, { fill: '#39444d' }),
    ...lines.map((words2, i) => label(200, 162 + i * 28, words2, { size: 20, fill: '#a7ddd6' })),
    circle(x + 34, 240, 7, { fill: '#3c9a57' }),
    circle(x + 58, 240, 7, { fill: '#e0812f' }),
    ...Array.from({ length: Math.floor((width - 40) / 22) }, (_, i) =>
      rect(x + 20 + i * 22, 276, 15, 22, 2, { fill: tone.dark }),
    ),
    label(200, 362, words),
  );
}

/** A motor from the side; its shaft height and feet or flange as ordered. */
export function motor(
  frame: number,
  shaft: number,
  hasFeet: boolean,
  flange: number | null,
  words: string,
): string {
  const scale = 0.34 + 0.1 * (frame / 280);
  const R = 58 + frame * scale * 0.28;
  const [x, y] = [118, 190];
  const long = 176;
  const ribs = Array.from({ length: 9 }, (_, i) => {
    const at = y - R + 12 + ((R * 2 - 24) / 8) * i;
    return line(x + 14, at, x + long - 10, at, { stroke: tone.deep, width: 1.6 });
  });
  const shaftHalf = Math.max(6, (shaft / frame) * R);
  const face = flange
    ? rect(
        x + long + 12,
        y - Math.min((flange / (2 * frame)) * R, 132),
        12,
        2 * Math.min((flange / (2 * frame)) * R, 132),
        2,
        { fill: tone.dark },
      )
    : '';
  const feet = hasFeet
    ? polygon(
        [
          [x + 22, y + R - 8],
          [x + long - 18, y + R - 8],
          [x + long + 4, y + R + 20],
          [x, y + R + 20],
        ],
        { fill: tone.dark },
      )
    : '';
  return sheet(
    feet,
    rect(x, y - R, long, R * 2, 10, { fill: '#86a9a5' }),
    ...ribs,
    rect(x - 46, y - R + 4, 48, R * 2 - 8, 14, { fill: '#6f928e' }),
    rect(x + long - 2, y - R + 12, 18, R * 2 - 24, 4, { fill: '#6f928e' }),
    rect(x + 50, y - R - 34, 84, 38, 5, { fill: '#6f928e' }),
    face,
    rect(x + long + 16, y - shaftHalf, 64, shaftHalf * 2, 2, { fill: tone.light }),
    rect(x + long + 40, y - 4, 34, 8, 2, { fill: tone.dark }),
    centreLine(52, y, 388, y),
    hasFeet ? upright(y, y + R + 20, 372, `${frame}`, 350) : '',
    label(194, 366, words),
  );
}

export function wormGear(size: number, ratio: number): string {
  return sheet(
    rect(110, 110, 170, 190, 26, { fill: '#b9c4cb' }),
    circle(195, 225, 66, { fill: tone.mid }),
    circle(195, 225, 44, { fill: tone.dark }),
    circle(195, 225, 26, { fill: tone.paper }),
    rect(189, 196, 12, 10, 1, { fill: tone.paper }),
    around(195, 225, 55, 6, (px, py) => circle(px, py, 4, { fill: tone.deep })),
    rect(80, 120, 32, 62, 4, { fill: tone.dark }),
    rect(56, 140, 26, 22, 2, { fill: tone.light }),
    centreLine(40, 151, 312, 151),
    centreLine(195, 90, 195, 320),
    upright(151, 225, 322, `${size}`, 262),
    label(195, 362, `i = ${ratio}`),
  );
}
