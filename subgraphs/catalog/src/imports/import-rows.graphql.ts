// The public face of bringing in rows. Values are texts on purpose: one that is not acceptable fails its own
// row, not the request.
import { Json } from '@agora/kernel/graphql/scalars.js';
import { LocalizedTextInput, Payload } from '@agora/kernel/graphql/values.js';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { attributeKinds } from '../categories/attribute.js';
import { DocumentInput, MediaInput, ProductType } from '../products/product.graphql.js';
import { productKinds } from '../products/product.js';
import { productUnits } from '../products/product-unit.js';
import { CatalogImportProblemType } from './catalog-import.graphql.js';
import { rowOutcomes } from './import-row.js';

registerEnumType(rowOutcomes, {
  name: 'CatalogImportOutcome',
  description: 'What became of a row; in a dry run, what would become of it.',
  valuesConfig: {
    CREATED: { description: 'A product that was not there.' },
    UPDATED: { description: 'A product that says something else now.' },
    UNCHANGED: {
      description:
        'The product says this already, the row is the same as last time, or another row of the source describes the product.',
    },
    FAILED: { description: 'Nothing; its problems say why.' },
  },
});

@InputType({ description: 'One stated property of a row.' })
export class ImportSpecificationInput {
  @Field(() => ID, { nullable: true, description: 'The attribute, when it is not named.' })
  attributeId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Its English name, or the Chinese one when it has no other; with kind and unit.',
  })
  attributeName?: string | null;
  @Field(() => attributeKinds, { nullable: true, description: 'Needed with attributeName.' })
  kind?: keyof typeof attributeKinds | null;
  @Field(() => String, {
    nullable: true,
    description: 'Base unit of a NUMBER, with attributeName.',
  })
  unit?: string | null;
  @Field(() => String, { nullable: true, description: 'As a person writes it; needed for TEXT.' })
  text?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Decimal number in the base unit; needed for NUMBER.',
  })
  number?: string | null;
  @Field(() => String, { nullable: true, description: 'For ENUM, else its text is taken.' })
  option?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Needed for BOOLEAN.' })
  boolean?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Its column, for problems.' })
  column?: string | null;
}

@InputType({ description: 'What the reader of the file found about a row.' })
export class ImportProblemInput {
  @Field(() => String, { nullable: true, description: 'The column; null for the whole row.' })
  column?: string | null;
  @Field(() => String, { description: 'A code; up to 64 characters.' })
  code!: string;
  @Field(() => Json, { nullable: true, description: 'Values for a message.' })
  params?: Record<string, unknown> | null;
  @Field(() => Boolean, { description: 'False fails the row.' })
  isWarning!: boolean;
}

@InputType({ description: "A row of somebody's catalog. What it leaves out stays as it is." })
export class ImportRowInput {
  @Field(() => Int, { description: 'The line of the file, from 1.' })
  line!: number;
  @Field(() => String, { description: "The source's own key; up to 190 characters." })
  sourceKey!: string;
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'Needed for a new product; up to 300 characters each.',
  })
  name?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'Plain text, up to 5,000 characters each.',
  })
  description?: LocalizedTextInput | null;
  @Field(() => productKinds, { nullable: true, description: 'GOODS for a new product.' })
  kind?: keyof typeof productKinds | null;
  @Field(() => productUnits, {
    nullable: true,
    description: 'What it is counted in; for a new product PIECE, for a service HOUR.',
  })
  unit?: keyof typeof productUnits | null;
  @Field(() => String, { nullable: true, description: 'A brand that is there: see structure.' })
  brandName?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The maker's part number; with the brand it finds the product.",
  })
  mpn?: string | null;
  @Field(() => String, { nullable: true, description: 'GTIN; it finds the product.' })
  gtin?: string | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Names of a category that is there, from the root down, in either language.',
  })
  categoryPath?: string[] | null;
  @Field(() => [ImportSpecificationInput], {
    nullable: true,
    description: 'At most 200, each attribute once.',
  })
  specifications?: ImportSpecificationInput[] | null;
  @Field(() => [DocumentInput], { nullable: true, description: 'Datasheets and the like.' })
  documents?: DocumentInput[] | null;
  @Field(() => [MediaInput], { nullable: true, description: 'Pictures.' })
  media?: MediaInput[] | null;
  @Field(() => [ImportProblemInput], {
    nullable: true,
    description: 'What is wrong with it already; kept with the import. At most 50.',
  })
  problems?: ImportProblemInput[] | null;
}

@InputType({ description: 'A batch of rows of an import.' })
export class ImportCatalogRowsInput {
  @Field(() => ID, { description: 'The running import.' })
  importId!: string;
  @Field(() => [ImportRowInput], {
    description: 'At most 500. The same batch again gives the same answer and counts once.',
  })
  rows!: ImportRowInput[];
}

@ObjectType('CatalogImportRow', { description: 'What became of a row.' })
export class CatalogImportRowType {
  @Field(() => Int, { description: 'Its line.' })
  line!: number;
  @Field(() => rowOutcomes, { description: 'What became of it.' })
  outcome!: keyof typeof rowOutcomes;
  @Field(() => ProductType, {
    nullable: true,
    description: 'Its product; null when it failed, or when a dry run would have made it.',
  })
  product?: unknown;
  @Field(() => [CatalogImportProblemType], { description: 'Errors and warnings.' })
  problems!: CatalogImportProblemType[];
}

@ObjectType({ description: 'What importCatalogRows did.' })
export class ImportCatalogRowsPayload extends Payload {
  @Field(() => [CatalogImportRowType], {
    nullable: true,
    description: 'A row each, in their order; null when the whole batch was refused.',
  })
  rows?: unknown[];
}
