// What a person is changing about a mapping, until it is sent.
import type {
  AttributeKind,
  ImportColumnInput,
  ImportSettingsInput,
  ImportTarget,
  MappingForm_ImportJobFragment as Job,
} from '../../data/generated/graphql.js';
import { plainNumber } from '../../ui/plain-number.js';

export interface ColumnDraft {
  column: string;
  filledCount: number;
  samples: readonly string[];
  confidence: string | null;
  target: ImportTarget;
  quantity: string;
  priceColumn: string;
  attributeName: string;
  unit: string;
  kind: AttributeKind | '';
  inferredKind: AttributeKind | null;
  inferredUnit: string | null;
  partSeparator: string;
  partNames: string;
}

export interface SettingsDraft {
  decimalMark: string;
  categorySeparator: string;
  currencyCode: string;
  offerCurrencyCode: string;
  currencyRates: string;
}

export const draftsOf = (job: Job): ColumnDraft[] =>
  job.columns.map((each) => ({
    column: each.column,
    filledCount: each.filledCount,
    samples: each.samples,
    confidence: each.confidence,
    target: each.target,
    quantity: each.quantity ? String(each.quantity) : '',
    priceColumn: each.priceColumn ?? '',
    attributeName: each.attributeName ?? '',
    unit: each.unit ?? '',
    kind: each.kind ?? '',
    inferredKind: each.inferredKind,
    inferredUnit: each.inferredUnit,
    partSeparator: each.partSeparator ?? '',
    partNames: (each.partNames ?? []).join('; '),
  }));

export function inputOf(draft: ColumnDraft): ImportColumnInput {
  const { column, target } = draft;
  const names = draft.partNames
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);
  const said = plainNumber(draft.quantity);
  const quantity = /^[1-9]\d{0,8}$/.test(said) ? Number(said) : null;
  return {
    column,
    target,
    quantity: target === 'PRICE' ? quantity : null,
    priceColumn: target === 'TIER_QUANTITY' ? draft.priceColumn || null : null,
    ...(target === 'ATTRIBUTE'
      ? {
          attributeName: draft.attributeName.trim() || null,
          unit: draft.unit.trim() || null,
          kind: draft.kind || null,
          partSeparator: draft.partSeparator || null,
          partNames: names.length > 1 ? names : null,
        }
      : {}),
  };
}

export const settingsOf = ({ settings }: Job): SettingsDraft => ({
  decimalMark: settings?.decimalMark ?? '',
  categorySeparator: settings?.categorySeparator ?? '',
  currencyCode: settings?.currencyCode ?? '',
  offerCurrencyCode: settings?.offerCurrencyCode ?? '',
  currencyRates: (settings?.currencyRates ?? []).join(' '),
});

export const settingsInput = (draft: SettingsDraft): ImportSettingsInput => ({
  decimalMark: draft.decimalMark || null,
  categorySeparator: draft.categorySeparator,
  currencyCode: draft.currencyCode.trim().toUpperCase(),
  offerCurrencyCode: draft.offerCurrencyCode.trim().toUpperCase(),
  currencyRates: draft.currencyRates.split(/\s+/).filter(Boolean),
});

/** Which columns are looked at: a wide file has hundreds, most of them attributes. */
export const columnFilters = ['ALL', 'FIELDS', 'ATTRIBUTES', 'IGNORED'] as const;
export type ColumnFilter = (typeof columnFilters)[number];

export function isShown({ column, target }: ColumnDraft, filter: ColumnFilter, text: string) {
  const wanted = text.trim().toLowerCase();
  if (wanted && !column.toLowerCase().includes(wanted)) return false;
  if (filter === 'ALL') return true;
  if (filter === 'ATTRIBUTES') return target === 'ATTRIBUTE';
  const isIgnored = target === 'IGNORED';
  return filter === 'IGNORED' ? isIgnored : !isIgnored && target !== 'ATTRIBUTE';
}

/** The other columns that say the same attribute. */
export function sameAttribute(draft: ColumnDraft, all: readonly ColumnDraft[]): string[] {
  const name = (each: ColumnDraft) => each.attributeName.trim() || each.column;
  return all
    .filter((each) => each !== draft && each.target === 'ATTRIBUTE' && name(each) === name(draft))
    .map(({ column }) => column);
}
