// Units of measure as they are written in cells, each as a base unit and an exact factor. Prefixes
// and factors: SI brochure (9th edition); inch, pound and ounce by the international definitions of
// 1959.
import { type Decimal, multiply } from './decimal.js';

export interface Unit {
  /** The base unit's symbol; one per dimension. */
  base: string;
  /** How many base units one of it is. */
  factor: Decimal;
}

type Prefixes = 'none' | 'metric' | 'binary' | 'required';

const one: Decimal = { digits: 1n, scale: 0 };
const power = (exponent: number): Decimal => ({ digits: 1n, scale: -exponent });

const metric: Readonly<Record<string, number>> = {
  f: -15,
  p: -12,
  n: -9,
  u: -6,
  μ: -6,
  m: -3,
  k: 3,
  K: 3,
  M: 6,
  G: 9,
  T: 12,
};
/** Prefixes that only one unit takes in practice; elsewhere they would make words into units. */
const onlyFor: Readonly<Record<string, readonly string[]>> = {
  f: ['F'],
  c: ['m', 'm²'],
  h: ['Pa'],
};
const rare: Readonly<Record<string, number>> = { c: -2, h: 2 };

interface Written {
  base: string;
  factor: Decimal;
  prefixes: Prefixes;
}
const written = new Map<string, Written>();
function define(base: string, spellings: string, prefixes: Prefixes, factor: Decimal = one): void {
  for (const spelling of spellings.split(' ')) written.set(spelling, { base, factor, prefixes });
}

define('Ω', 'Ω ohm Ohm OHM ohms Ohms 欧 欧姆', 'metric');
define('Ω', 'R', 'none');
define('F', 'F 法 法拉', 'metric');
define('F', 'f', 'required');
define('H', 'H 亨', 'metric');
define('V', 'V v Volt Volts volt volts 伏 伏特', 'metric');
define('A', 'A Amp Amps amps 安 安培', 'metric');
define('W', 'W w Watt Watts watt watts 瓦', 'metric');
define('Hz', 'Hz HZ hz 赫兹', 'metric');
define('s', 's sec 秒', 'metric');
define('s', 'min mins 分钟', 'none', { digits: 60n, scale: 0 });
define('s', 'h hr hrs hour hours Hours 小时', 'none', { digits: 3600n, scale: 0 });
define('s', 'day days 天', 'none', { digits: 86_400n, scale: 0 });
define('m', 'm 米', 'metric');
define('m', '毫米', 'none', power(-3));
define('m', '厘米', 'none', power(-2));
define('m', 'in inch " ′′ 英寸', 'none', { digits: 254n, scale: 4 });
define('m', 'mil mils', 'none', { digits: 254n, scale: 7 });
define('m²', 'm2', 'metric');
define('m³', 'm3', 'none');
define('L', 'L l 升', 'metric');
define('g', 'g 克', 'metric');
define('g', 'KG Kg 千克 公斤', 'none', power(3));
define('g', '吨', 'none', power(6));
define('g', 'lb lbs', 'none', { digits: 45_359_237n, scale: 5 });
define('g', 'oz', 'none', { digits: 28_349_523_125n, scale: 9 });
define('Pa', 'Pa 帕', 'metric');
define('bit', 'bit bits Bit Bits b', 'binary');
define('B', 'B Byte Bytes byte bytes 字节', 'binary');
define('bps', 'bps b/s bit/s Bit/s', 'metric');
define('B/s', 'Bps B/s', 'metric');
define('times', 'times Times 次 cycles Cycles', 'none');
define('pcs', 'pcs PCS pc pieces 个 只 件', 'none');
for (const unit of 'N J C T Wb S K bar lm lx cd eV VA var Ah Wh Vrms VDC VAC gf sps SPS'.split(
  ' ',
)) {
  define(unit, unit, 'metric');
}
for (const unit of ['°C', '°F', '°', '%', '‰', 'ppm', 'ppb', 'dB', 'dBm', 'dBi', 'dBA', 'rpm']) {
  define(unit, unit, 'none');
}
define('VDC', 'Vdc', 'metric');
define('VAC', 'Vac', 'metric');
define('N·m', 'N·m N.m Nm', 'none');
define('AWG', 'AWG', 'none');
define('√Hz', '√Hz', 'none');
define('LSB', 'LSB', 'none');

/** Reads a unit that is the whole text; null for what is none. Case counts: "mΩ" is not "MΩ". */
export function parseUnit(text: string): Unit | null {
  const plain = text.normalize('NFKC').trim();
  const simple = simpleUnit(plain);
  if (simple) return simple;
  const [above, below, ...more] = plain.split('/');
  const numerator = simpleUnit(above ?? '');
  const denominator = simpleUnit(below ?? '');
  if (!numerator || !denominator || more.length > 0) return null;
  // Only powers of ten divide exactly: "V/us" is fine, a rate per inch stays as it is written.
  if (denominator.factor.digits !== 1n) return null;
  const base = `${numerator.base}/${denominator.base}`;
  return { base, factor: multiply(numerator.factor, power(denominator.factor.scale)) };
}

function simpleUnit(text: string): Unit | null {
  const whole = written.get(text);
  if (whole && whole.prefixes !== 'required') return { base: whole.base, factor: whole.factor };
  const prefix = text.slice(0, 1);
  const unit = written.get(text.slice(1)) ?? written.get(text.replace(/^[KMGT]i/, ''));
  if (!unit || unit.prefixes === 'none') return null;
  if (unit.prefixes === 'binary') return binaryUnit(text, unit);
  const exponent = metric[prefix] ?? rare[prefix];
  if (exponent === undefined || !written.has(text.slice(1))) return null;
  if (onlyFor[prefix] && !onlyFor[prefix].includes(unit.base)) return null;
  const factor = power(unit.base === 'm²' ? exponent * 2 : exponent);
  return { base: unit.base, factor: multiply(unit.factor, factor) };
}

/** Memory is counted in powers of 1024 however it is written: "32KB", "128Mbit", "4KiB". */
function binaryUnit(text: string, unit: Written): Unit | null {
  const step = 'kKMGT'.indexOf(text.slice(0, 1));
  if (step < 0) return null;
  const exponent = step === 0 ? 1 : step;
  return { base: unit.base, factor: { digits: 1024n ** BigInt(exponent), scale: 0 } };
}
