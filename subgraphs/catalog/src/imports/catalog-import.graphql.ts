// The public face of imports: an import with its figures and problems, and how it begins and ends.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { Json } from '@agora/kernel/graphql/scalars.js';
import { NodeInterface, Payload } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { catalogImportStates } from './catalog-import-states.js';

registerEnumType(catalogImportStates.asEnum, {
  name: 'CatalogImportState',
  description: 'The life of an import.',
  valuesConfig: {
    RUNNING: { description: 'It takes rows. After a day without any it is cancelled.' },
    FINISHED: { description: 'All rows are in.' },
    CANCELLED: { description: 'It was stopped; what came in before stays.' },
  },
});

export const catalogImportActions = { FINISH: 'FINISH', CANCEL: 'CANCEL' } as const;
registerEnumType(catalogImportActions, {
  name: 'CatalogImportAction',
  description: 'What the caller may do to an import now.',
  valuesConfig: {
    FINISH: { description: 'finishCatalogImport' },
    CANCEL: { description: 'cancelCatalogImport' },
  },
});

@ObjectType('CatalogImportProblem', {
  description: 'Something about a row: an error kept it out, a warning let it in with less.',
})
export class CatalogImportProblemType {
  @Field(() => Int, { description: 'The line of the file, from 1.' })
  line!: number;
  @Field(() => String, {
    nullable: true,
    description:
      'The column of the file, or the field of the row when the column is not known; null for the whole row.',
  })
  column?: string | null;
  @Field(() => String, {
    description: 'What is wrong: a UserErrorCode, or a code of whoever read the file.',
  })
  code!: string;
  @Field(() => Json, { nullable: true, description: 'Values for a message in any language.' })
  params?: unknown;
  @Field(() => Boolean, { description: 'Whether the row came in nevertheless.' })
  isWarning!: boolean;
}

export const CatalogImportProblemConnection = connectionOf(
  () => CatalogImportProblemType,
  'CatalogImportProblem',
);

@Directive('@key(fields: "id")')
@ObjectType('CatalogImport', {
  implements: NodeInterface,
  description: "One reading of somebody's catalog into this one. Operator staff see it.",
})
export class CatalogImportType extends NodeInterface {
  @Field(() => String, { description: 'The file it reads.' })
  fileName!: string;
  @Field(() => String, {
    description:
      'Whose keys its rows have: the same key of the same source is the same product in every import.',
  })
  source!: string;
  @Field(() => Json, {
    nullable: true,
    description: 'How the columns became fields, as its client wrote it; null when it did not.',
  })
  mapping?: unknown;
  @Field(() => Boolean, { description: 'Whether it only says what would become of the rows.' })
  isDryRun!: boolean;
  @Field(() => catalogImportStates.asEnum, { description: 'Where in its life it is.' })
  state!: keyof typeof catalogImportStates.asEnum;
  @Field(() => Int, { description: 'Rows taken so far: the sum of the four counts below.' })
  rowCount!: number;
  @Field(() => Int, { description: 'Rows that became a product.' })
  createdCount!: number;
  @Field(() => Int, { description: 'Rows that changed a product.' })
  updatedCount!: number;
  @Field(() => Int, { description: 'Rows that changed nothing.' })
  unchangedCount!: number;
  @Field(() => Int, { description: 'Rows that were not taken.' })
  failedCount!: number;
  @Field(() => Int, { description: 'Warnings about rows.' })
  warningCount!: number;
  @Field(() => Date, { description: 'When it began.' })
  startedAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it ended; null while it is running.' })
  finishedAt?: Date | null;
}

export const CatalogImportConnection = connectionOf(() => CatalogImportType, 'CatalogImport');

@InputType({ description: 'An import to begin.' })
export class StartCatalogImportInput {
  @Field(() => ID, {
    description: 'Made by the client: imp_ and a ULID; a repeat gives the first result.',
  })
  id!: string;
  @Field(() => String, { description: 'The file it reads; up to 255 characters.' })
  fileName!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Whose keys the rows have, up to 64 characters, the same every time; default: the file name.',
  })
  source?: string | null;
  @Field(() => Json, { nullable: true, description: 'Kept with it for whoever asks later.' })
  mapping?: unknown;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether to say what would become of the rows without writing; default no.',
  })
  isDryRun?: boolean | null;
}

@InputType({ description: 'Which import has all its rows.' })
export class FinishCatalogImportInput {
  @Field(() => ID, { description: 'The import.' })
  importId!: string;
}

@InputType({ description: 'Which import to stop.' })
export class CancelCatalogImportInput {
  @Field(() => ID, { description: 'The import.' })
  importId!: string;
}

@ObjectType()
abstract class CatalogImportPayload extends Payload {
  @Field(() => CatalogImportType, {
    nullable: true,
    description: 'The import; null when refused.',
  })
  catalogImport?: unknown;
}
@ObjectType({ description: 'What startCatalogImport did.' })
export class StartCatalogImportPayload extends CatalogImportPayload {}
@ObjectType({ description: 'What finishCatalogImport did.' })
export class FinishCatalogImportPayload extends CatalogImportPayload {}
@ObjectType({ description: 'What cancelCatalogImport did.' })
export class CancelCatalogImportPayload extends CatalogImportPayload {}
