// Value types that every subgraph shares: money, localized text, page info, user errors.
import { Directive, Field, ID, InputType, InterfaceType, ObjectType } from 'type-graphql';
import { type DomainError, invalidInput } from '../errors.js';
import { Money } from '../money/money.js';
import { UnitPrice } from '../money/unit-price.js';
import { CurrencyCodeScalar, Decimal, Json, UserErrorCodePlaceholder } from './scalars.js';

@Directive('@shareable')
@ObjectType('Money', { description: "An amount, exact to the currency's smallest unit." })
export class MoneyType {
  @Field(() => Decimal, {
    description: 'Decimal string with the decimal places of the currency, e.g. "12.30".',
  })
  amount!: string;
  @Field(() => CurrencyCodeScalar, { description: 'ISO 4217 code.' })
  currencyCode!: string;
}

@Directive('@shareable')
@ObjectType('UnitPrice', { description: 'The price of one unit; finer than the smallest coin.' })
export class UnitPriceType {
  @Field(() => Decimal, {
    description: 'Decimal string with up to six decimal places, e.g. "0.0007".',
  })
  amount!: string;
  @Field(() => CurrencyCodeScalar, { description: 'ISO 4217 code.' })
  currencyCode!: string;
}

@InputType({ description: 'An amount or unit price given by the client.' })
export class MoneyInput {
  @Field(() => Decimal, {
    description: 'Decimal string, e.g. "12.30"; unit prices up to six decimal places.',
  })
  amount!: string;
  @Field(() => CurrencyCodeScalar, { description: 'ISO 4217 code.' })
  currencyCode!: string;
}

/** Reads an amount of money from input, or INVALID_INPUT naming the field. */
export function moneyFrom(input: MoneyInput, field: string): Money {
  const money = Money.parse(input.amount, input.currencyCode);
  if (!money) throw invalidInput(`${field}.amount`, 'NOT_AN_AMOUNT');
  return money;
}

/** Reads a unit price from input, or INVALID_INPUT naming the field. */
export function unitPriceFrom(input: MoneyInput, field: string): UnitPrice {
  const price = UnitPrice.parse(input.amount, input.currencyCode);
  if (!price) throw invalidInput(`${field}.amount`, 'NOT_A_UNIT_PRICE');
  return price;
}

/** Text in the languages of the platform; at least one is set. */
export interface LocalizedText {
  zhCN?: string | null;
  en?: string | null;
}

@Directive('@shareable')
@ObjectType('LocalizedText', { description: 'Content in several languages; at least one is set.' })
export class LocalizedTextType {
  @Field(() => String, {
    nullable: true,
    description: 'Simplified Chinese; null when not written yet.',
  })
  zhCN?: string | null;
  @Field(() => String, { nullable: true, description: 'English; null when not written yet.' })
  en?: string | null;
}

@InputType({ description: 'Content in several languages; at least one is needed.' })
export class LocalizedTextInput {
  @Field(() => String, { nullable: true, description: 'Simplified Chinese.' })
  zhCN?: string | null;
  @Field(() => String, { nullable: true, description: 'English.' })
  en?: string | null;
}

/** Trimmed texts, or INVALID_INPUT: nothing written, or longer than `lengthMax` characters. */
export function localizedTextFrom(
  input: LocalizedTextInput,
  field: string,
  lengthMax = 500,
): LocalizedText {
  const zhCN = input.zhCN?.trim() || null;
  const en = input.en?.trim() || null;
  if (!zhCN && !en) throw invalidInput(field, 'EMPTY');
  if ((zhCN?.length ?? 0) > lengthMax)
    throw invalidInput(`${field}.zhCN`, 'TOO_LONG', { lengthMax });
  if ((en?.length ?? 0) > lengthMax) throw invalidInput(`${field}.en`, 'TOO_LONG', { lengthMax });
  return { zhCN, en };
}

/** Trimmed text of 1 to `lengthMax` characters, or INVALID_INPUT naming the field. */
export function textFrom(value: string | null | undefined, field: string, lengthMax = 200): string {
  const text = value?.trim() ?? '';
  if (!text) throw invalidInput(field, 'EMPTY');
  if (text.length > lengthMax) throw invalidInput(field, 'TOO_LONG', { lengthMax });
  return text;
}

@InterfaceType('Node', {
  description: 'Anything with a global id: fetch it by `node(id)`.',
  autoRegisterImplementations: false,
  resolveType: () => undefined as unknown as string,
})
export abstract class NodeInterface {
  @Field(() => ID, {
    description: 'Global id; its prefix names the type, its order is the order of creation.',
  })
  id!: string;
}

@Directive('@shareable')
@ObjectType('PageInfo', { description: 'Where a page of a connection begins and ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after endCursor.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether there is something before startCursor.' })
  hasPreviousPage!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first edge; null on an empty page.',
  })
  startCursor!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last edge; null on an empty page.',
  })
  endCursor!: string | null;
}

@Directive('@shareable')
@ObjectType('UserError', { description: 'An expected error: why a mutation did nothing.' })
export class UserErrorType {
  @Field(() => UserErrorCodePlaceholder, { description: 'What went wrong, for machines.' })
  code!: string;
  @Field(() => [String], {
    nullable: true,
    description:
      'Path of the input field at fault, e.g. ["lines", "0", "quantity"]; null for the whole input.',
  })
  field?: readonly string[] | null;
  @Field(() => Json, { nullable: true, description: 'Values for a message in any language.' })
  params?: unknown;
  @Field(() => String, { description: 'A sentence for developers; never show it to people.' })
  message!: string;
}

/** Base of every mutation's payload. */
@ObjectType()
export abstract class Payload {
  @Field(() => [UserErrorType], { description: 'Empty when the mutation was carried out.' })
  userErrors!: UserErrorType[];
}

export function asUserError(error: DomainError): UserErrorType {
  return {
    code: error.code,
    field: error.field ?? null,
    params: Object.keys(error.params).length > 0 ? error.params : null,
    message: error.message,
  };
}
