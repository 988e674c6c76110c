// Servers, network devices and what belongs to them, from the front; licences and services as signs.
import { across, circle, label, line, path, polygon, rect, sheet, tone, upright } from './pen.js';

const led = (x: number, y: number) => circle(x, y, 3.5, { fill: '#3c9a57', stroke: 'none' });

export function server(units: number, bays: number): string {
  const h = units * 62;
  const y = 190 - h / 2;
  const perRow = units === 1 ? bays : Math.ceil(bays / units);
  const rows = Math.ceil(bays / perRow);
  const [w, bh] = [300 / perRow, (h - 20) / rows];
  return sheet(
    rect(20, y, 360, h, 5, { fill: '#39444d' }),
    rect(8, y, 16, h, 2, { fill: tone.dark }),
    rect(376, y, 16, h, 2, { fill: tone.dark }),
    ...Array.from({ length: bays }, (_, i) => {
      const bx = 34 + (i % perRow) * w;
      const by = y + 10 + Math.floor(i / perRow) * bh;
      return (
        rect(bx, by, w - 4, bh - 4, 2, { fill: tone.mid, width: 1.6 }) + led(bx + 8, by + bh - 12)
      );
    }),
    circle(356, y + 20, 8, { fill: tone.accent }),
    upright(y, y + h, 396, '', 380),
    label(200, y + h + 46, `${units} U`),
  );
}

export function networkSwitch(ports: number, uplinks: number, words: string): string {
  const perRow = Math.ceil(ports / 2);
  const room = uplinks > 0 ? 286 : 344;
  const step = Math.min(30, room / perRow);
  const size = step - 3;
  return sheet(
    rect(16, 150, 368, 92, 5, { fill: '#39444d' }),
    ...Array.from({ length: ports }, (_, i) => {
      const [x, y] = [30 + (i % perRow) * step, 164 + Math.floor(i / perRow) * 34];
      return (
        rect(x, y, size, 27, 2, { fill: tone.mid, width: 1.2 }) +
        rect(x + size * 0.25, y + 13, size * 0.5, 14, 1, { fill: tone.line, stroke: 'none' })
      );
    }),
    ...Array.from({ length: uplinks }, (_, i) =>
      rect(
        330 + (i % 2) * 24,
        166 + Math.floor(i / 2) * (uplinks > 4 ? 17 : 34),
        20,
        uplinks > 4 ? 12 : 24,
        2,
        { fill: tone.dark, width: 1.2 },
      ),
    ),
    label(200, 300, words),
  );
}

export function transceiver(words: string, wave: string): string {
  return sheet(
    rect(60, 150, 220, 76, 4, { fill: tone.mid }),
    rect(280, 158, 60, 60, 3, { fill: tone.light }),
    rect(292, 168, 36, 16, 2, { fill: '#2f6fb3' }),
    rect(292, 192, 36, 16, 2, { fill: '#2f6fb3' }),
    path('M340 166H366V210H340', { width: 6, stroke: '#2f6fb3' }),
    rect(40, 162, 24, 52, 1, { fill: tone.brass }),
    line(90, 150, 90, 226, { stroke: tone.dark, width: 1.6 }),
    label(172, 194, words, { fill: tone.line }),
    label(200, 300, wave),
  );
}

export function memoryModule(words: string): string {
  return sheet(
    rect(24, 140, 352, 92, 3, { fill: '#3c7a5a' }),
    ...Array.from({ length: 10 }, (_, i) =>
      rect(38 + i * 33, 156, 25, 42, 2, { fill: tone.line, width: 1 }),
    ),
    ...Array.from({ length: 34 }, (_, i) =>
      rect(31 + i * 10, 218, 6, 16, 0, { fill: tone.brass, stroke: 'none' }),
    ),
    rect(214, 216, 8, 18, 0, { fill: tone.paper, stroke: 'none' }),
    label(200, 292, words),
  );
}

export function drive(form: string, words: string, link: string): string {
  const isStick = form.startsWith('M.2');
  return sheet(
    isStick
      ? rect(40, 158, 320, 74, 4, { fill: '#2f5f4a' })
      : rect(90, 70, 220, 250, 10, { fill: tone.mid }),
    isStick
      ? [80, 160, 250].map((x) => rect(x, 170, 60, 50, 3, { fill: tone.line })).join('') +
          rect(340, 166, 22, 58, 0, { fill: tone.brass })
      : rect(112, 110, 176, 110, 6, { fill: tone.light }) +
          rect(140, 300, 120, 16, 2, { fill: tone.line }),
    isStick ? '' : label(200, 158, form, { size: 16, fill: tone.line }),
    isStick ? '' : label(200, 190, words, { size: 22, fill: tone.line }),
    label(200, 366, isStick ? `${form} · ${words}` : link),
  );
}

export function rack(units: number, width: number): string {
  const h = 120 + units * 4.4;
  const w = width * 0.22;
  const [x, y] = [200 - w / 2, 350 - h];
  return sheet(
    rect(x, y, w, h, 4, { fill: '#4a555f' }),
    rect(x + 12, y + 12, w - 24, h - 24, 2, { fill: '#2f383f' }),
    ...Array.from({ length: Math.floor((h - 40) / 9) }, (_, i) =>
      line(x + 18, y + 22 + i * 9, x + w - 18, y + 22 + i * 9, { stroke: tone.deep, width: 2 }),
    ),
    rect(x + w - 26, y + h / 2 - 18, 6, 36, 3, { fill: tone.mid }),
    across(x, x + w, 366, `${width}`, 350),
    upright(y, y + h, x - 22, `${units} U`, x),
  );
}

export function accessPoint(words: string): string {
  return sheet(
    rect(100, 110, 200, 200, 44, { fill: tone.white }),
    circle(200, 210, 56, { stroke: tone.mid, width: 3 }),
    led(200, 210),
    path('M140 78Q200 38 260 78M162 96Q200 70 238 96', { stroke: tone.accent, width: 5 }),
    label(200, 362, words),
  );
}

export function ups(words: string): string {
  return sheet(
    rect(120, 70, 160, 244, 8, { fill: '#39444d' }),
    rect(142, 92, 116, 62, 4, { fill: tone.wash }),
    polygon(
      [
        [206, 98],
        [184, 128],
        [198, 128],
        [192, 148],
        [216, 118],
        [202, 118],
      ],
      { fill: tone.accent },
    ),
    ...Array.from({ length: 9 }, (_, i) =>
      line(142, 180 + i * 13, 258, 180 + i * 13, { stroke: tone.deep, width: 3 }),
    ),
    label(200, 362, words),
  );
}

export function licence(words: string, term: string): string {
  return sheet(
    path('M90 56H262L310 104V344H90Z', { fill: tone.white }),
    path('M262 56V104H310', { fill: tone.light }),
    ...[140, 168, 196].map((y) => line(120, y, 280, y, { stroke: tone.mid, width: 6 })),
    circle(150, 272, 30, { fill: tone.wash }),
    path('M180 272H276M252 272V292M270 272V286', { width: 8, stroke: tone.accent }),
    circle(150, 272, 30, { stroke: tone.accent, width: 8 }),
    label(236, 250, term, { size: 15 }),
    label(200, 380, words),
  );
}

export function service(
  kind: 'calibration' | 'installation' | 'maintenance',
  words: string,
): string {
  const signs = {
    calibration:
      path('M80 262A120 120 0 0 1 320 262Z', { fill: tone.white }) +
      [-70, -45, -20, 0, 20, 45, 70]
        .map((angle) => {
          const a = ((angle - 90) * Math.PI) / 180;
          return line(
            200 + 100 * Math.cos(a),
            262 + 100 * Math.sin(a),
            200 + 116 * Math.cos(a),
            262 + 116 * Math.sin(a),
            { width: 3 },
          );
        })
        .join('') +
      path('M200 262L252 178', { stroke: tone.accent, width: 6 }) +
      circle(200, 262, 13, { fill: tone.accent }),
    installation:
      rect(78, 84, 188, 226, 8, { fill: tone.white }) +
      [126, 184, 242].map((y) => rect(98, y, 148, 12, 2, { fill: tone.mid })).join('') +
      [108, 140, 172, 204].map((x) => rect(x, 114, 22, 36, 2, { fill: tone.wash })).join('') +
      [108, 140].map((x) => rect(x, 172, 22, 36, 2, { fill: tone.wash })).join('') +
      path('M186 190L268 272', { width: 9, stroke: tone.line }) +
      path('M270 274L322 326', { width: 30, stroke: tone.line }) +
      path('M270 274L322 326', { width: 24, stroke: tone.accent }),
    maintenance:
      path(
        'M286 108A62 62 0 0 0 206 190L96 300A24 24 0 0 0 130 334L240 224A62 62 0 0 0 322 144L284 182L250 148Z',
        { fill: tone.white },
      ) + circle(112, 318, 6, { fill: tone.accent }),
  };
  return sheet(signs[kind], label(200, 372, words));
}
