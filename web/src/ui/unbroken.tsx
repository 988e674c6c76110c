// A line never ends inside what is read as one: a part number, a size, a standard with its number, a number with its
// unit ("6204-2RS", "20 × 47 × 14 mm", "ISO 4017", "7.5 kW"), and none begins with the comma after it. The text stays
// what it is.
import type { ReactNode } from 'react';

const units =
  'mm²?|cm|m|km|m³/h|nm|µm|kW|W|V|A|mA|VA|kVA|Hz|kHz|MHz|GHz|bar|kN|N|Nm|g|kg|GB|TB|MB|[GM]bit/s|U|l|°C|months|years|users?|teeth|seats?|用户|个月|米|芯|极|齿|级|码|片';
const whole = new RegExp(
  [
    /(?:ISO|DIN|EN|IEC|GB\/T|DN|PN|Wi-Fi) \d[\w-]*(?: [\dX]{4}[A-FX])?/.source,
    /G (?:\d )?\d\/\d|steel \d[\d.]*|\d+ ?× ?\d+G\b|Modbus (?:RTU|TCP)/.source,
    /(?:frame|size|机座|规格) ?\d\w*/.source,
    /(?:\d ?[×x] ?)?\d[\d.]*(?:[–/]\d+)? V (?:AC|DC)\b/.source,
    /M\d[\d.]* ?[×x] ?\d[\d.]*(?: mm(?!\w))?/.source,
    /\b\w = \d[\d.]*/.source,
    `\\d[\\d.]*(?: ?[×x–] ?\\d[\\d.]*){0,2} (?:${units})(?![\\w/²³])`,
    /[\w.]{1,12}(?:[-/][\w.]{1,12})+/.source,
    /\b\d+ [一-鿿]/.source,
  ]
    .map((each) => `(?:${each})`)
    .join('|')
    .replace(/^.*$/, '((?:$&)[,;:，；：]?)'),
);

/** Short enough for one line of a narrow column; what is longer may break. */
const LENGTH_MAX = 20;

/** `draw` shows a part, which begins at this place of the text. */
export function unbroken(
  text: string,
  lengthMax = LENGTH_MAX,
  draw: (part: string, at: number) => ReactNode = (part) => part,
): ReactNode {
  let end = 0;
  const parts = text.split(whole).map((part, index) => {
    const drawn = draw(part, end);
    end += part.length;
    return index % 2 === 0 || part.length > lengthMax ? (
      drawn
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never reorder.
      <span key={index} data-unbroken>
        {drawn}
      </span>
    );
  });
  // One thing, also where the facts of a line are counted.
  return <>{parts}</>;
}
