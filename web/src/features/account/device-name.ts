// What a browser says it is, in a few words: "Firefox, Windows". Null when nothing is recognised.

const browsers: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/, 'WeChat'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrom(e|ium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/Windows/, 'Windows'],
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

export function deviceName(userAgent: string): string | null {
  const named = (list: typeof browsers) => list.find(([shape]) => shape.test(userAgent))?.[1];
  const parts = [named(browsers), named(systems)].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : userAgent.slice(0, 40) || null;
}
