// Electronic components by their packages, from above, with as many pins as they have.
import { circle, label, path, rect, sheet, tone } from './pen.js';

const body = '#39444d';
const pin = { fill: tone.mid, width: 1.6 };

const chipTints: Readonly<Record<string, string>> = {
  R: '#2f383f',
  C: '#cbb08a',
  L: '#5b6770',
  FB: '#5b6770',
};

/** The package's picture, told by its footprint's name, e.g. `SOIC-8_L4.9…` or `R_0603`. */
export function packageDrawing(footprint: string): string {
  const name = footprint.replace(/^.*:(?=\S)/, '');
  const short = (
    name.split('_').find((part) => /\d/.test(part)) ?? name.replace(/^[A-Z]_/, '')
  ).replace(/\(.*$/, '');
  const chip = /^(R|C|L|FB)_/.exec(name);
  if (chip) return chipDrawing(chipTints[chip[1] ?? ''] ?? body, short);
  if (/^D_(0402|0603|0805|1206)/.test(name)) return led(short);
  const pins = Number(/^[A-Z]+\d*[A-Z]*-(\d+)/.exec(name)?.[1] ?? 0);
  if (/QFN|QFP/.test(name)) return fourSided(pins || 32, short);
  if (/SO(IC|P)|DFN2510|MSOP/.test(name)) return twoSided(pins || 8, short);
  if (/CRYSTAL|OSC/.test(name)) return crystal(short);
  if (/^SW/.test(name)) return button(short);
  if (/SOT-(89|223)|TO-/.test(name)) return tab(short);
  if (/SOT/.test(name)) return sot(Number(/SOT-\d+-(\d)/.exec(name)?.[1] ?? 3), short);
  return diode(short);
}

function chipDrawing(tint: string, words: string): string {
  return sheet(
    rect(80, 140, 240, 120, 6, { fill: tint }),
    rect(80, 140, 52, 120, 6, pin),
    rect(268, 140, 52, 120, 6, pin),
    label(200, 340, words),
  );
}

function led(words: string): string {
  return sheet(
    rect(90, 150, 220, 104, 6, { fill: tone.white }),
    rect(90, 150, 40, 104, 6, pin),
    rect(270, 150, 40, 104, 6, pin),
    circle(200, 202, 34, { fill: '#f0dd8c' }),
    path('M238 128L262 104M262 104V118M262 104H248M262 140L286 116M286 116V130M286 116H272', {
      stroke: tone.accent,
    }),
    label(200, 340, words),
  );
}

function diode(words: string): string {
  return sheet(
    rect(58, 178, 284, 46, 2, pin),
    rect(96, 138, 208, 126, 8, { fill: body }),
    rect(116, 138, 22, 126, 0, { fill: tone.mid, stroke: 'none' }),
    path('M250 202H214M214 178V226L178 202ZM178 178V226M178 202H156', {
      stroke: tone.mid,
      width: 3,
    }),
    label(200, 340, words),
  );
}

function twoSided(count: number, words: string): string {
  const perSide = Math.max(1, Math.round(count / 2));
  const height = Math.min(280, 40 + perSide * 34);
  const step = height / perSide;
  const top = 190 - height / 2;
  const legs = Array.from({ length: perSide }, (_, i) => {
    const y = top + step * (i + 0.5) - Math.min(step * 0.25, 9);
    const thick = Math.min(step * 0.5, 18);
    return rect(104, y, 40, thick, 2, pin) + rect(256, y, 40, thick, 2, pin);
  });
  return sheet(
    ...legs,
    rect(132, top, 136, height, 6, { fill: body }),
    circle(154, top + 22, 8, { fill: tone.deep }),
    label(200, 372, words),
  );
}

function fourSided(count: number, words: string): string {
  const perSide = Math.max(2, Math.round(count / 4));
  const step = 180 / perSide;
  const thick = step * 0.55;
  const legs = Array.from({ length: perSide }, (_, i) => {
    const at = 100 + step * i + step * 0.22;
    return (
      rect(82, at, 30, thick, 1, pin) +
      rect(288, at, 30, thick, 1, pin) +
      rect(at + 10, 72, thick, 30, 1, pin) +
      rect(at + 10, 278, thick, 30, 1, pin)
    );
  });
  return sheet(
    ...legs,
    rect(100, 90, 200, 200, 8, { fill: body }),
    circle(126, 116, 9, { fill: tone.deep }),
    label(200, 372, words),
  );
}

function sot(count: number, words: string): string {
  const below = count <= 3 ? 2 : 3;
  const above = count - below;
  const legs = (many: number, y: number) =>
    Array.from({ length: many }, (_, i) => {
      const x =
        many === 1
          ? 200
          : 200 + (i - (many - 1) / 2) * (many === 2 && count > 3 ? 140 : 140 / (many - 1));
      return rect(x - 17, y, 34, 58, 3, pin);
    });
  return sheet(
    ...legs(above, 82),
    ...legs(below, 240),
    rect(92, 124, 216, 132, 8, { fill: body }),
    label(200, 360, words),
  );
}

function tab(words: string): string {
  return sheet(
    rect(110, 62, 180, 90, 6, pin),
    ...[138, 200, 262].map((x) => rect(x - 15, 246, 30, 76, 2, pin)),
    rect(92, 112, 216, 142, 8, { fill: body }),
    label(200, 364, words),
  );
}

function crystal(words: string): string {
  return sheet(
    rect(84, 110, 232, 160, 16, pin),
    rect(104, 130, 192, 120, 10, { fill: tone.light }),
    path('M150 190H176M176 160V220M224 160V220M224 190H250', { width: 4 }),
    rect(188, 158, 24, 64, 2, { fill: tone.white }),
    label(200, 340, words),
  );
}

function button(words: string): string {
  return sheet(
    ...[130, 232].flatMap((y) => [rect(64, y, 50, 20, 2, pin), rect(286, y, 50, 20, 2, pin)]),
    rect(104, 92, 192, 192, 10, { fill: tone.light }),
    circle(200, 188, 58, { fill: body }),
    circle(200, 188, 40, { stroke: tone.deep }),
    label(200, 350, words),
  );
}
