// The scalars of the house. Amounts are decimal strings and instants are UTC, so nothing is lost in JSON.
import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import { isCurrencyCode } from '../money/currency.js';

function stringScalar(name: string, description: string, accepts: (text: string) => boolean) {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name} cannot be ${JSON.stringify(value)}: ${description}`);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) =>
      parse(node.kind === Kind.STRING ? node.value : valueFromASTUntyped(node)),
  });
}

export const Decimal = stringScalar(
  'Decimal',
  'An exact decimal number as a string, e.g. "12.50" or "-0.0007"; at most 18 digits before and after the point.',
  (text) => /^-?\d{1,18}(\.\d{1,18})?$/.test(text),
);

export const CurrencyCodeScalar = stringScalar(
  'CurrencyCode',
  'An ISO 4217 currency code in capitals, e.g. "CNY".',
  isCurrencyCode,
);

export const CalendarDate = stringScalar(
  'Date',
  'A calendar day in no time zone, as YYYY-MM-DD (RFC 3339 full-date).',
  (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)),
);

function toInstant(value: unknown): Date {
  const instant = typeof value === 'string' ? new Date(value) : undefined;
  const isZoned = typeof value === 'string' && /(Z|[+-]\d\d:\d\d)$/.test(value);
  if (instant && isZoned && !Number.isNaN(instant.getTime())) return instant;
  throw new GraphQLError(
    `DateTime cannot be ${JSON.stringify(value)}: an RFC 3339 instant with its zone`,
  );
}

export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant as RFC 3339 in UTC with milliseconds, e.g. "2026-11-21T08:00:00.000Z".',
  serialize: (value) => (value instanceof Date ? value : new Date(value as string)).toISOString(),
  parseValue: toInstant,
  parseLiteral: (node) => toInstant(node.kind === Kind.STRING ? node.value : undefined),
});

export const Json = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value; used only where the shape is open by nature.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});

/**
 * Stands for the enum UserErrorCode while a schema is made: type-graphql has one registry a process, but
 * each subgraph has its own codes. The printed schema has the enum in its place.
 */
export const UserErrorCodePlaceholder = new GraphQLScalarType({
  name: 'UserErrorCode',
  description: 'What went wrong, for machines.',
});
