// Protective equipment: plain outlines in the colour that is ordered.
import { circle, ellipse, label, line, path, rect, sheet, tone } from './pen.js';

export function helmet(ink: string): string {
  return sheet(
    path('M70 236A130 124 0 0 1 330 236Z', { fill: ink }),
    path('M166 118Q200 88 234 118V236H166Z', { fill: ink }),
    path('M46 236H354Q362 262 326 262H74Q38 262 46 236Z', { fill: ink }),
    path('M110 262Q120 316 200 322Q280 316 290 262', { stroke: tone.deep, width: 5 }),
    label(200, 372, 'EN 397'),
  );
}

export function glasses(tint: string): string {
  return sheet(
    path(
      'M40 172Q60 150 188 160Q196 176 204 176Q212 160 220 160Q340 150 360 172L348 222Q330 252 276 246Q230 240 214 200Q204 186 194 200Q176 240 124 246Q70 252 52 222Z',
      { fill: tint },
    ),
    path('M40 172L24 150M360 172L376 150', { width: 8 }),
    path('M84 186L120 222M104 180L128 204', { stroke: tone.white, width: 4 }),
    label(200, 340, 'EN 166'),
  );
}

export function earmuff(ink: string, words: string): string {
  return sheet(
    path('M104 220V170A96 96 0 0 1 296 170V220', { width: 20 }),
    path('M104 220V170A96 96 0 0 1 296 170V220', { width: 14, stroke: tone.mid }),
    rect(66, 196, 66, 118, 30, { fill: ink }),
    rect(268, 196, 66, 118, 30, { fill: ink }),
    rect(128, 204, 20, 102, 10, { fill: tone.deep }),
    rect(252, 204, 20, 102, 10, { fill: tone.deep }),
    label(200, 366, words),
  );
}

export function earplug(ink: string, words: string): string {
  const plug = (x: number) =>
    path(
      `M${x} 250V166Q${x} 118 ${x + 30} 112Q${x + 60} 118 ${x + 60} 166V250Q${x + 30} 268 ${x} 250Z`,
      { fill: ink },
    );
  return sheet(
    plug(110),
    plug(230),
    path('M140 262C140 350 260 350 260 262', { width: 3 }),
    label(200, 376, words),
  );
}

export function respirator(words: string, hasValve: boolean): string {
  return sheet(
    path(
      'M40 150Q90 130 110 148M360 150Q310 130 290 148M44 260Q90 280 116 262M356 260Q310 280 284 262',
      { width: 4, stroke: tone.accent },
    ),
    path('M200 92Q300 116 306 196Q300 296 200 320Q100 296 94 196Q100 116 200 92Z', {
      fill: tone.white,
    }),
    path('M200 92Q206 200 200 320M170 110Q200 124 230 110', { stroke: tone.dark, width: 2 }),
    hasValve ? rect(212, 196, 56, 56, 10, { fill: tone.mid }) + line(222, 224, 258, 224) : '',
    label(150, 226, words, { size: 19, fill: tone.line }),
    label(200, 374, 'EN 149'),
  );
}

export function glove(palm: string, words: string): string {
  return sheet(
    path(
      'M134 318V216L96 170Q84 146 104 140Q118 138 142 172L138 84Q140 62 156 64Q170 66 172 84L178 150L184 62Q188 44 202 46Q216 48 216 64L216 150L226 76Q230 60 244 62Q258 66 256 82L250 156L264 108Q270 94 282 98Q294 104 290 120L268 226V318Z',
      { fill: palm },
    ),
    rect(128, 306, 146, 46, 8, { fill: tone.mid }),
    line(128, 328, 274, 328, { stroke: tone.dark, width: 2 }),
    label(200, 384, words),
  );
}

export function shoe(words: string): string {
  return sheet(
    path('M96 118H190L206 170Q250 196 312 214Q350 224 350 262V282H84V170Z', { fill: '#4c4f54' }),
    path('M264 200Q352 208 350 282H262Q240 236 264 200Z', { fill: '#34373b' }),
    path('M78 282H356V304Q356 314 346 314H196L186 304H166L158 314H88Q78 314 78 304Z', {
      fill: tone.line,
    }),
    path('M196 152L170 166M206 172L182 188M226 186L206 204', { stroke: tone.mid, width: 4 }),
    label(200, 366, words),
  );
}

export function vest(ink: string, words: string): string {
  const band = { fill: tone.mid };
  return sheet(
    path(
      'M138 60L170 52L200 120L230 52L262 60Q270 100 290 116V336H206V120H194V336H110V116Q130 100 138 60Z',
      { fill: ink },
    ),
    rect(110, 220, 84, 22, 0, band),
    rect(206, 220, 84, 22, 0, band),
    rect(110, 278, 84, 22, 0, band),
    rect(206, 278, 84, 22, 0, band),
    path('M150 66V220M250 66V220', { width: 16, stroke: tone.mid }),
    ellipse(200, 130, 3, 3, { fill: tone.line }),
    circle(200, 330, 2),
    label(200, 380, words),
  );
}
