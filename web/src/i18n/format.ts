// Numbers, money and time as people of a language write them. Amounts stay decimal strings: Intl formats
// them exactly, however long they are.

type Decimal = `${number}`;

interface Amount {
  amount: string;
  currencyCode: string;
}

const cached = <Options, Format>(make: (locale: string, options: Options) => Format) => {
  const formats = new Map<string, Format>();
  return (locale: string, options: Options): Format => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const known = formats.get(key);
    if (known) return known;
    const made = make(locale, options);
    formats.set(key, made);
    return made;
  };
};

const numbers = cached(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
const dates = cached(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

/** A total, with the decimal places of its currency: "¥1,234.50". */
export function formatMoney({ amount, currencyCode }: Amount, locale: string): string {
  return numbers(locale, { style: 'currency', currency: currencyCode }).format(amount as Decimal);
}

/** The price of one unit, with up to six decimal places: "¥0.0007". */
export function formatUnitPrice({ amount, currencyCode }: Amount, locale: string): string {
  const options = { style: 'currency', currency: currencyCode, maximumFractionDigits: 6 } as const;
  return numbers(locale, options).format(amount as Decimal);
}

export function formatNumber(value: number | string, locale: string): string {
  return numbers(locale, { maximumFractionDigits: 6 }).format(value as Decimal);
}

/** A share in hundredths of a percent: "2.50%". */
export function formatBasisPoints(value: number, locale: string): string {
  const options = { style: 'percent', minimumFractionDigits: 2 } as const;
  return numbers(locale, options).format(value / 10_000);
}

/** A file's size: "1.2 MB". */
export function formatBytes(value: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const at = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, value)) / 3));
  const unit = units[at] ?? 'byte';
  const options = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return numbers(locale, options).format(value / 1000 ** at);
}

/** A calendar day: "21 Nov 2026". */
export function formatDay(iso: string, locale: string): string {
  const isDayOnly = iso.length === 10;
  const options = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  return dates(locale, isDayOnly ? { ...options, timeZone: 'UTC' } : options).format(new Date(iso));
}

/** An instant in the reader's own time zone; a line does not end inside its time. */
export function formatInstant(iso: string, locale: string): string {
  const written = dates(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: locale.startsWith('zh') ? '2-digit' : 'numeric',
    minute: '2-digit',
  }).format(new Date(iso));
  return written.replace(/\s(?=[AP]M$)/, '\u00a0');
}

const DAY_MS = 86_400_000;

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** How far away an instant is: "in 3 days", "2 hours ago". Days are those of the calendar, whatever the hour. */
export function formatDistance(iso: string, now: number, locale: string): string {
  const [unit, count] = distanceBetween(now, new Date(iso).getTime());
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(count, unit);
  // As everywhere on screen, a number stands a little apart from the characters beside it.
  return words.replace(/(\d)(?=\p{Script=Han})/u, '$1 ');
}

function distanceBetween(now: number, then: number): [Intl.RelativeTimeFormatUnit, number] {
  const distance = then - now;
  if (Math.abs(distance) >= DAY_MS) {
    // A day that the clocks change has an hour more or less.
    return ['day', Math.round((midnightOf(then) - midnightOf(now)) / DAY_MS)];
  }
  const [unit, length] = steps.find(([, ms]) => Math.abs(distance) >= ms) ?? ['minute', 60_000];
  return [unit, Math.trunc(distance / length)];
}

const midnightOf = (instant: number) => new Date(instant).setHours(0, 0, 0, 0);

const regions = cached(
  (locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options),
);

/** In Chinese as platforms in China say them; the browser's names leave out whose they are. */
const regionsInChinese: Readonly<Record<string, string>> = {
  HK: '中国香港',
  MO: '中国澳门',
  TW: '中国台湾',
};

/** What a country is called, from its ISO 3166 code; a code that nobody knows stays what it is. */
export function formatCountry(code: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const known = locale.startsWith('zh') ? regionsInChinese[code] : undefined;
  return known ?? regions(locale, { type: 'region' }).of(code) ?? code;
}

/** The text in the reader's language, else in the other one. */
export function formatText(
  text: { zhCN?: string | null; en?: string | null } | null | undefined,
  locale: string,
): string {
  if (!text) return '';
  return (locale.startsWith('zh') ? (text.zhCN ?? text.en) : (text.en ?? text.zhCN)) ?? '';
}

/** Names in a row, with the comma that the language sets between them. */
export const formatList = (names: readonly string[], locale: string): string =>
  names.join(locale.startsWith('zh') ? '、' : ', ');
