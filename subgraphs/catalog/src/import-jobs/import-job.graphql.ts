// The public face of import jobs: a file on its way in, its columns, its figures, and what was wrong.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { Json } from '@agora/kernel/graphql/scalars.js';
import { LocalizedTextType, NodeInterface } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { attributeKinds } from '../categories/attribute.js';
import { importTargets } from '../import/column-targets.js';
import { importKinds } from '../import/import-fields.js';
import { fileFormats } from '../import/source-table.js';
import { importJobStates } from './import-job-states.js';

registerEnumType(importJobStates.asEnum, {
  name: 'ImportJobState',
  description: 'The life of an import job.',
  valuesConfig: {
    UPLOADED: { description: 'The platform is finding out what the file is.' },
    ANALYSED: { description: 'Its columns are known; a person says what they mean.' },
    CHECKING: { description: 'All rows are tried out; nothing is written.' },
    CHECKED: { description: 'The check is done; its figures and problems are there.' },
    RUNNING: { description: 'Rows are brought in. It goes on by itself after a crash.' },
    FINISHED: { description: 'All rows were taken.' },
    FAILED: { description: 'The file could not be read to its end; `failure` says why.' },
    CANCELLED: { description: 'A person stopped it; what came in before stays.' },
  },
});
registerEnumType(importKinds, {
  name: 'ImportKind',
  description: 'What the rows of a file are.',
  valuesConfig: {
    PRODUCTS: {
      description:
        'Products with categories and attributes; of a vendor, rows with a price are offers too.',
    },
    OFFERS: { description: 'Offers of a vendor for products that the catalog has.' },
    STOCK: { description: "Counts of a vendor's stock." },
    PRICE_LISTS: { description: 'What companies pay a vendor for its offers.' },
    COMPANIES: { description: 'Companies, each row with a member to be invited if it names one.' },
    ORDERS: { description: 'Lines of old orders, kept closed so that they can be ordered again.' },
  },
});
registerEnumType(importTargets, {
  name: 'ImportTarget',
  description: 'What a column of a file means.',
  valuesConfig: {
    IGNORED: { description: 'Nothing; it is not read.' },
    AS_EXPORTED: {
      description:
        'A column of a file that the platform wrote itself, read exactly as it was written.',
    },
    SOURCE_KEY: { description: "The source's own key of the row." },
    VENDOR_SKU: { description: "The vendor's own number of the offer." },
    MPN: { description: "The maker's part number." },
    GTIN: { description: 'GTIN, EAN or UPC.' },
    BRAND: { description: 'Who makes it.' },
    NAME_ZH_CN: { description: 'Name in Chinese.' },
    NAME_EN: { description: 'Name in English, or in any other language than Chinese.' },
    DESCRIPTION_ZH_CN: { description: 'Description in Chinese.' },
    DESCRIPTION_EN: {
      description: 'Description in English, or in any other language than Chinese.',
    },
    CATEGORY: { description: 'Category; several columns are its levels, root first.' },
    ATTRIBUTE: { description: 'A property of the product.' },
    DATASHEET_URL: { description: 'Web address of a datasheet.' },
    IMAGE_URL: { description: 'Web address of a picture.' },
    PRICE: { description: 'Unit price, or a list of tiers such as "1: 0.50; 100: 0.45".' },
    TIER_QUANTITY: { description: 'From how many units on the price in `priceColumn` holds.' },
    CURRENCY: { description: 'Currency of the row.' },
    STOCK: { description: 'Units on hand.' },
    MINIMUM_QUANTITY: { description: 'The smallest quantity that can be ordered.' },
    ORDER_MULTIPLE: { description: 'Quantities are multiples of it.' },
    LEAD_TIME_DAYS: { description: 'Days from order to dispatch.' },
    COMPANY: { description: 'The company: its name, its id, or its key at the source.' },
    VALID_FROM: { description: 'First day of the price.' },
    VALID_UNTIL: { description: 'Last day of the price.' },
    COUNTRY: { description: 'ISO 3166 country code.' },
    MEMBER_NAME: { description: 'Name of a person of the company.' },
    MEMBER_EMAIL: { description: 'E-mail of that person, who is invited.' },
    MEMBER_ROLES: { description: 'Roles of that person, separated by commas.' },
    LOCALE: { description: 'zh-CN or en.' },
    ORDER_NUMBER: { description: 'The order a line belongs to.' },
    PLACED_ON: { description: 'The day the order was placed.' },
    QUANTITY: { description: 'Units ordered.' },
  },
});
registerEnumType(fileFormats, {
  name: 'FileFormat',
  description: 'What a file is, told by its content.',
  valuesConfig: {
    CSV: { description: 'Text with a delimiter; any encoding.' },
    XLSX: { description: 'Excel workbook.' },
    BMECAT: { description: 'BMEcat 1.2 or 2005.' },
  },
});
const confidences = { HIGH: 'HIGH', MEDIUM: 'MEDIUM', LOW: 'LOW' } as const;
registerEnumType(confidences, {
  name: 'ImportConfidence',
  description: 'How sure a proposal is.',
  valuesConfig: {
    HIGH: { description: 'The column is called so.' },
    MEDIUM: { description: 'Its name says something like it.' },
    LOW: { description: 'Only its content speaks for it.' },
  },
});
export const importJobActions = {
  MAP: 'MAP',
  REREAD: 'REREAD',
  CHECK: 'CHECK',
  RUN: 'RUN',
  MEND: 'MEND',
  CANCEL: 'CANCEL',
} as const;
registerEnumType(importJobActions, {
  name: 'ImportJobAction',
  description: 'What the caller may do to an import job now.',
  valuesConfig: {
    MAP: { description: 'mapImportJob' },
    REREAD: { description: 'rereadImportJob' },
    CHECK: { description: 'checkImportJob' },
    RUN: { description: 'runImportJob' },
    MEND: { description: 'createImportJob with the rows that failed, mended: `mendsJobId`.' },
    CANCEL: { description: 'cancelImportJob' },
  },
});

@ObjectType('ImportSheet', { description: 'A sheet of a workbook.' })
export class ImportSheetType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Rows as it claims, header included; null when it does not say.',
  })
  rowCount!: number | null;
}

@ObjectType('ImportColumn', { description: 'A column of the file and what it means.' })
export class ImportColumnType {
  @Field(() => String, { description: 'Its name.' })
  column!: string;
  @Field(() => Int, { description: 'Rows in which it says something.' })
  filledCount!: number;
  @Field(() => [String], { description: 'Up to five different values, shortened.' })
  samples!: string[];
  @Field(() => confidences, {
    nullable: true,
    description: 'How sure the proposal was; null for attributes and what is ignored.',
  })
  confidence!: keyof typeof confidences | null;
  @Field(() => importTargets, { description: 'What it means now.' })
  target!: keyof typeof importTargets;
  @Field(() => Int, {
    nullable: true,
    description: 'Of a PRICE: from how many units on; null: from one.',
  })
  quantity?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Of a TIER_QUANTITY: the column of its price.',
  })
  priceColumn?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Of an ATTRIBUTE: its name; columns of one name are one attribute.',
  })
  attributeName?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Of an ATTRIBUTE: the unit of bare numbers in it.',
  })
  unit?: string | null;
  @Field(() => attributeKinds, {
    nullable: true,
    description: 'Of an ATTRIBUTE: what its values are; null: told from them.',
  })
  kind?: keyof typeof attributeKinds | null;
  @Field(() => attributeKinds, {
    nullable: true,
    description: 'Of an ATTRIBUTE: what its values look like; of several in a cell, the first.',
  })
  inferredKind?: keyof typeof attributeKinds | null;
  @Field(() => String, {
    nullable: true,
    description: 'Of an ATTRIBUTE of numbers: the unit that they come to; null for bare ones.',
  })
  inferredUnit?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Of an ATTRIBUTE with several values in a cell: what parts them.',
  })
  partSeparator?: string | null;
  @Field(() => [String], { nullable: true, description: 'What the parts are called.' })
  partNames?: string[] | null;
}

@ObjectType('ImportSettings', { description: 'What a mapping says of the whole file.' })
export class ImportSettingsType {
  @Field(() => String, {
    nullable: true,
    description: '. or , as decimal mark; null: each cell speaks for itself.',
  })
  decimalMark!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What parts the levels of a category in one cell; null: nothing.',
  })
  categorySeparator!: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217 code of prices that name none.' })
  currencyCode!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'ISO 4217 code that offers shall be in; null: as in the file.',
  })
  offerCurrencyCode!: string | null;
  @Field(() => [String], { description: 'Rates into that currency, as USD=7.1.' })
  currencyRates!: string[];
}

@ObjectType('ImportOfferCounts', { description: 'What became of the offers of the rows.' })
export class ImportOfferCountsType {
  @Field(() => Int, { description: 'Made.' }) createdCount!: number;
  @Field(() => Int, { description: 'Changed.' }) updatedCount!: number;
  @Field(() => Int, { description: 'The same as before.' }) unchangedCount!: number;
  @Field(() => Int, { description: 'Refused; their rows have a warning.' }) failedCount!: number;
}

@ObjectType('ImportStructureCounts', { description: 'What was made besides the rows.' })
export class ImportStructureCountsType {
  @Field(() => Int, { description: 'Categories.' }) categoryCount!: number;
  @Field(() => Int, { description: 'Attributes.' }) attributeCount!: number;
  @Field(() => Int, { description: 'Brands.' }) brandCount!: number;
}

@ObjectType('ImportCounts', { description: 'What became of the rows; the four counts add up.' })
export class ImportCountsType {
  @Field(() => Int, { description: 'Rows taken so far.' }) rowCount!: number;
  @Field(() => Int, { description: 'Rows that made something.' }) createdCount!: number;
  @Field(() => Int, { description: 'Rows that changed something.' }) updatedCount!: number;
  @Field(() => Int, { description: 'Rows that changed nothing.' }) unchangedCount!: number;
  @Field(() => Int, { description: 'Rows that were not taken.' }) failedCount!: number;
  @Field(() => Int, { description: 'Warnings about rows.' }) warningCount!: number;
  @Field(() => ImportOfferCountsType, {
    description: 'Of PRODUCTS with a vendor; zeros otherwise.',
  })
  offers!: ImportOfferCountsType;
  @Field(() => ImportStructureCountsType, { description: 'Of PRODUCTS; zeros otherwise.' })
  structure!: ImportStructureCountsType;
}

@ObjectType('ImportProblemCount', { description: 'How often something was wrong.' })
export class ImportProblemCountType {
  @Field(() => String, { description: 'What.' }) code!: string;
  @Field(() => String, { nullable: true, description: 'In which column; null: the row.' })
  column!: string | null;
  @Field(() => Boolean, { description: 'Whether the rows came in nevertheless.' })
  isWarning!: boolean;
  @Field(() => Int, { description: 'How often.' }) count!: number;
}

@ObjectType('ImportFailure', { description: 'Why a file could not be read to its end.' })
export class ImportFailureType {
  @Field(() => String, { description: 'A stable code, e.g. XML_DOCTYPE or ZIP_TOO_LARGE.' })
  code!: string;
  @Field(() => Json, { nullable: true, description: 'Values, e.g. the line.' })
  params!: unknown;
  @Field(() => LocalizedTextType, { description: 'A sentence for people.' })
  reason!: LocalizedTextType;
}

@ObjectType('ImportJobProblem', {
  description: 'Something about a row: an error kept it out, a warning let it in with less.',
})
export class ImportJobProblemType {
  @Field(() => Int, { description: 'The line of the file, from 1; of a sheet, the row.' })
  line!: number;
  @Field(() => String, { nullable: true, description: 'The column; null for the whole row.' })
  column!: string | null;
  @Field(() => String, { description: 'A stable code.' }) code!: string;
  @Field(() => Json, { nullable: true, description: 'The values at fault.' }) params!: unknown;
  @Field(() => Boolean, { description: 'Whether the row came in nevertheless.' })
  isWarning!: boolean;
}
export const ImportJobProblemConnection = connectionOf(
  () => ImportJobProblemType,
  'ImportJobProblem',
);

@Directive('@key(fields: "id")')
@ObjectType('ImportJob', {
  implements: NodeInterface,
  description: 'A file on its way in. Sales agents see those of their company, operator staff all.',
})
export class ImportJobType extends NodeInterface {
  @Field(() => importKinds, { description: 'What its rows are.' })
  kind!: keyof typeof importKinds;
  @Field(() => String, { description: 'What the file is called.' }) fileName!: string;
  @Field(() => String, {
    description:
      'Whose keys its rows have: the same key of the same source is the same thing in every import.',
  })
  source!: string;
  @Field(() => importJobStates.asEnum, { description: 'Where in its life it is.' })
  state!: keyof typeof importJobStates.asEnum;
  @Field(() => Int, { description: 'Rows in the file; 0 until it was looked at.' })
  totalCount!: number;
  @Field(() => Int, { description: 'Rows taken in this pass.' }) position!: number;
  @Field(() => ImportCountsType, { description: 'Of this pass, while it runs and after it.' })
  counts!: ImportCountsType;
  @Field(() => ImportCountsType, {
    nullable: true,
    description: 'What the last check found; null before.',
  })
  checked!: ImportCountsType | null;
  @Field(() => [ImportProblemCountType], { description: 'What was wrong in this pass, summed up.' })
  problemCounts!: ImportProblemCountType[];
  @Field(() => Date, { description: 'When the file was sent.' }) createdAt!: Date;
  @Field(() => Date, {
    nullable: true,
    description: 'When this pass began; null before the first.',
  })
  startedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it ended; null while it has not.' })
  finishedAt!: Date | null;
}
export const ImportJobConnection = connectionOf(() => ImportJobType, 'ImportJob');

@ObjectType('ImportMapping', {
  description:
    "A mapping that a company keeps under a name; its own people and the operator's see it.",
})
export class SavedMappingType {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => String, { description: 'Its name, unique within the company and kind.' })
  name!: string;
  @Field(() => importKinds, { description: 'For which kind of rows.' })
  kind!: keyof typeof importKinds;
  @Field(() => Json, { description: 'The mapping as JSON.' }) mapping!: unknown;
  @Field(() => Date, { description: 'When it was saved last.' }) savedAt!: Date;
}
