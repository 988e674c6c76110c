// What people send about import jobs, and the answers.
import { Json } from '@agora/kernel/graphql/scalars.js';
import { Payload } from '@agora/kernel/graphql/values.js';
import { type ClassType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { attributeKinds } from '../categories/attribute.js';
import { importTargets } from '../import/column-targets.js';
import { importKinds } from '../import/import-fields.js';
import { ImportJobType, SavedMappingType } from './import-job.graphql.js';

@InputType({ description: 'A file to bring in.' })
export class CreateImportJobInput {
  @Field(() => ID, {
    description: 'Made by the client: ijb_ and a ULID; a repeat gives the first result.',
  })
  id!: string;
  @Field(() => ID, { description: 'Of the file, sent before with purpose IMPORT_FILE.' })
  uploadId!: string;
  @Field(() => importKinds, { description: 'What its rows are.' })
  kind!: keyof typeof importKinds;
  @Field(() => ID, {
    nullable: true,
    description:
      'The business unit or seller whose offers, stock, prices or orders they are. Needed for all kinds but PRODUCTS and COMPANIES.',
  })
  vendorId?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Whose keys the rows have, up to 64 characters, the same every time; default: the file's name.",
  })
  source?: string | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'The job whose failed rows these are, mended: of the same kind. Its vendor and its source hold where none is named, and its mapping is what this one begins with.',
  })
  mendsJobId?: string | null;
}

@InputType({ description: 'What a column means.' })
export class ImportColumnInput {
  @Field(() => String, { description: 'A column of the file.' }) column!: string;
  @Field(() => importTargets, { description: 'What it means.' })
  target!: keyof typeof importTargets;
  @Field(() => Int, { nullable: true, description: 'Of a PRICE: from how many units on.' })
  quantity?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Of a TIER_QUANTITY: the column of its price.',
  })
  priceColumn?: string | null;
  @Field(() => String, { nullable: true, description: 'Of an ATTRIBUTE: its name.' })
  attributeName?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Of an ATTRIBUTE: the unit of bare numbers.',
  })
  unit?: string | null;
  @Field(() => attributeKinds, {
    nullable: true,
    description: 'Of an ATTRIBUTE; null: told from its values.',
  })
  kind?: keyof typeof attributeKinds | null;
  @Field(() => String, { nullable: true, description: 'What parts several values in a cell.' })
  partSeparator?: string | null;
  @Field(() => [String], { nullable: true, description: 'What the parts are called; two or more.' })
  partNames?: string[] | null;
}

@InputType({ description: 'What a mapping says of the whole file; what is left out stays.' })
export class ImportSettingsInput {
  @Field(() => String, {
    nullable: true,
    description: '. or , ; null: each cell speaks for itself.',
  })
  decimalMark?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What parts the levels of a category in one cell.',
  })
  categorySeparator?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217 code of prices that name none.' })
  currencyCode?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217 code that offers shall be in.' })
  offerCurrencyCode?: string | null;
  @Field(() => [String], { nullable: true, description: 'Rates into that currency, as USD=7.1.' })
  currencyRates?: string[] | null;
}

@InputType({
  description: 'Other meanings for columns: all of them, a saved mapping, or a whole one as JSON.',
})
export class MapImportJobInput {
  @Field(() => ID, { description: 'The job.' }) importJobId!: string;
  @Field(() => [ImportColumnInput], {
    nullable: true,
    description: 'Columns that are not named are ignored.',
  })
  columns?: ImportColumnInput[] | null;
  @Field(() => ImportSettingsInput, {
    nullable: true,
    description: 'Besides, about the whole file.',
  })
  settings?: ImportSettingsInput | null;
  @Field(() => ID, { nullable: true, description: 'One of importMappings, in place of columns.' })
  mappingId?: string | null;
  @Field(() => Json, { nullable: true, description: 'A mapping as JSON, in place of columns.' })
  mapping?: unknown;
}

@InputType({ description: 'How to read the file instead.' })
export class RereadImportJobInput {
  @Field(() => ID, { description: 'The job.' }) importJobId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'A sheet of the workbook; the fullest when left out.',
  })
  sheet?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'utf-8, gb18030, utf-16le, utf-16be or windows-1252; found out when left out.',
  })
  encoding?: string | null;
  @Field(() => String, { nullable: true, description: 'One character; found out when left out.' })
  delimiter?: string | null;
}

@InputType({ description: 'Which job to try out.' })
export class CheckImportJobInput {
  @Field(() => ID, { description: 'The job.' }) importJobId!: string;
}
@InputType({ description: 'Which job to bring in.' })
export class RunImportJobInput {
  @Field(() => ID, { description: 'The job.' }) importJobId!: string;
}
@InputType({ description: 'Which job to stop.' })
export class CancelImportJobInput {
  @Field(() => ID, { description: 'The job.' }) importJobId!: string;
}

@InputType({
  description: "A job's mapping to be kept under a name; one of this name is replaced.",
})
export class SaveImportMappingInput {
  @Field(() => ID, { description: 'The job.' }) importJobId!: string;
  @Field(() => String, { description: 'Up to 120 characters.' }) name!: string;
}
@InputType({ description: 'Which mapping to forget.' })
export class RemoveImportMappingInput {
  @Field(() => ID, { description: 'The mapping.' }) mappingId!: string;
}

function jobPayload(mutation: string): ClassType<{ importJob?: unknown }> {
  const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Payload`;
  @ObjectType(name, { description: `The answer to ${mutation}.` })
  class JobPayload extends Payload {
    @Field(() => ImportJobType, { nullable: true, description: 'The job; null with userErrors.' })
    importJob?: unknown;
  }
  return JobPayload;
}
export const CreateImportJobPayload = jobPayload('createImportJob');
export const MapImportJobPayload = jobPayload('mapImportJob');
export const RereadImportJobPayload = jobPayload('rereadImportJob');
export const CheckImportJobPayload = jobPayload('checkImportJob');
export const RunImportJobPayload = jobPayload('runImportJob');
export const CancelImportJobPayload = jobPayload('cancelImportJob');

@ObjectType({ description: 'The answer to saveImportMapping.' })
export class SaveImportMappingPayload extends Payload {
  @Field(() => SavedMappingType, {
    nullable: true,
    description: 'The mapping; null with userErrors.',
  })
  importMapping?: unknown;
}
@ObjectType({ description: 'The answer to removeImportMapping.' })
export class RemoveImportMappingPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'What was forgotten; null with userErrors.' })
  mappingId?: string;
}
