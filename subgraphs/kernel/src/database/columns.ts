// Column types that mean the same on SQLite and on MySQL: ids, instants, exact integers, JSON.
import {
  DateTimeType,
  type EntityProperty,
  type Platform,
  type PropertyOptions,
  Type,
} from '@mikro-orm/core';
import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

type Options<T extends object = object> = Omit<PropertyOptions<T>, 'type' | 'columnType'>;

/** JSON kept as text and parsed by us: MariaDB's JSON is a text column and drivers disagree on it. */
export class JsonText extends Type<unknown, string | null> {
  override convertToDatabaseValue(value: unknown): string | null {
    if (value === null || value === undefined) return null;
    return JSON.stringify(value);
  }
  override convertToJSValue(value: unknown): unknown {
    return typeof value === 'string' ? JSON.parse(value) : value;
  }
  override getColumnType(_property: EntityProperty, platform: Platform): string {
    return platform.constructor.name.startsWith('MySql') ? 'longtext' : 'text';
  }
  override compareAsType(): string {
    return 'string';
  }
  override ensureComparable(): boolean {
    return true;
  }
}

/** Text that MySQL keeps in longtext: its plain `text` ends at 64 KiB. */
export class LongText extends Type<string, string> {
  override getColumnType(_property: EntityProperty, platform: Platform): string {
    return platform.constructor.name.startsWith('MySql') ? 'longtext' : 'text';
  }
  override compareAsType(): string {
    return 'string';
  }
}

/** An integer that may pass 2^31, as bigint in code. Money only: see `checkedSafe`. */
export class ExactInteger extends Type<bigint, string | null> {
  override convertToDatabaseValue(value: unknown): string | null {
    return value === null || value === undefined ? null : String(value);
  }
  override convertToJSValue(value: unknown): bigint {
    return value === null || value === undefined
      ? (value as never)
      : BigInt(value as string | number);
  }
  override getColumnType(): string {
    return 'bigint';
  }
  override compareAsType(): string {
    return 'bigint';
  }
}

/** The primary key: a prefixed ULID. */
export const IdKey = () => PrimaryKey({ type: 'string', length: 32 });
/** An id of something, here or in another subgraph. */
export const IdColumn = <T extends object>(options: Options<T> = {}) =>
  Property<T>({ type: 'string', length: 32, ...options } as PropertyOptions<T>);
/** Text of at most `length` characters. */
export const TextColumn = <T extends object>(length: number, options: Options<T> = {}) =>
  Property<T>({ type: 'string', length, ...options } as PropertyOptions<T>);
/** Text without a practical bound. */
export const LongTextColumn = <T extends object>(options: Options<T> = {}) =>
  Property<T>({ type: LongText, ...options } as unknown as PropertyOptions<T>);
/** A state or another closed set, as varchar: native enums cannot grow without a table rebuild. */
export const StateColumn = <T extends object>(options: Options<T> = {}) =>
  Property<T>({ type: 'string', length: 24, ...options } as PropertyOptions<T>);
/**
 * An instant in UTC, to the millisecond. The class, not its name: by name, SQLite's numbers would be compared with
 * dates as objects, and every row that was read would be written back with the next flush.
 */
export const InstantColumn = <T extends object>(options: Options<T> = {}) =>
  Property<T>({ type: DateTimeType, length: 3, ...options } as unknown as PropertyOptions<T>);
/** A calendar day, YYYY-MM-DD, in no time zone. */
export const DayColumn = <T extends object>(options: Options<T> = {}) =>
  Property<T>({ type: 'string', length: 10, ...options } as PropertyOptions<T>);
export const IntegerColumn = <T extends object>(options: Options<T> = {}) =>
  Property<T>({ type: 'integer', ...options } as PropertyOptions<T>);
export const BooleanColumn = <T extends object>(options: Options<T> = {}) =>
  Property<T>({ type: 'boolean', ...options } as PropertyOptions<T>);
/** Minor units or millionths of a currency. */
export const AmountColumn = <T extends object>(options: Options<T> = {}) =>
  Property<T>({ type: ExactInteger, ...options } as unknown as PropertyOptions<T>);
export const CurrencyColumn = <T extends object>(options: Options<T> = {}) =>
  Property<T>({ type: 'string', length: 3, ...options } as PropertyOptions<T>);
export const JsonColumn = <T extends object>(options: Options<T> = {}) =>
  Property<T>({ type: JsonText, ...options } as unknown as PropertyOptions<T>);
