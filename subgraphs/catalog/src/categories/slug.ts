// Readable addresses: "Chip Resistor - Surface Mount" becomes chip-resistor-surface-mount.

/** Latin letters, digits and CJK stay, the rest becomes single dashes; empty when nothing stays. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100);
}
