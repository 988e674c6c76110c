// Text as bytes of GBK, as Chinese spreadsheets still write CSV; the platform itself only reads it.

const table = new Map<string, readonly [number, number]>();

function fill(): void {
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
}

export function gbk(text: string): Uint8Array {
  if (table.size === 0) fill();
  const bytes = [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    const pair = code < 0x80 ? [code] : table.get(character);
    if (!pair) throw new Error(`${character} is not in GBK`);
    return [...pair];
  });
  return Uint8Array.from(bytes);
}
