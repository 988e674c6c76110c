// Text as bytes of GBK, as Chinese spreadsheets still write CSV. Browsers and Node only read it.

/** Of the characters that this text has. */
export function gbk(text: string): Buffer {
  const wanted = new Set(text);
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (wanted.has(character)) table.set(character, [lead, trail]);
    }
  }
  const bytesOf = (character: string): readonly number[] => {
    const code = character.charCodeAt(0);
    const bytes = code < 0x80 ? [code] : table.get(character);
    if (!bytes) throw new Error(`${character} is not in GBK`);
    return bytes;
  };
  return Buffer.from([...text].flatMap(bytesOf));
}
