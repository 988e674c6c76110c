// The public face of exports: a file on its way out, how far it is, and where it is fetched.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { NodeInterface, Payload } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { importKinds } from '../import/import-fields.js';
import { fileFormats } from '../import/source-table.js';
import { exportJobStates } from './export-job-states.js';

registerEnumType(exportJobStates.asEnum, {
  name: 'ExportJobState',
  description: 'The life of an export.',
  valuesConfig: {
    WAITING: { description: 'It has not been begun.' },
    RUNNING: { description: 'Its file is being written. It begins anew after a crash.' },
    FINISHED: { description: 'Its file can be fetched, for two weeks.' },
    FAILED: { description: 'The file could not be written; `failure` says why.' },
    CANCELLED: { description: 'A person stopped it.' },
  },
});
export const exportJobActions = { CANCEL: 'CANCEL' } as const;
registerEnumType(exportJobActions, {
  name: 'ExportJobAction',
  description: 'What the caller may do to an export now.',
  valuesConfig: { CANCEL: { description: 'cancelExportJob' } },
});

@Directive('@key(fields: "id")')
@ObjectType('ExportJob', {
  implements: NodeInterface,
  description: 'A file of what there is, in a shape that can be imported again.',
})
export class ExportJobType extends NodeInterface {
  @Field(() => importKinds, { description: 'What its rows are.' })
  kind!: keyof typeof importKinds;
  @Field(() => fileFormats, { description: 'What the file is.' })
  format!: keyof typeof fileFormats;
  @Field(() => exportJobStates.asEnum, { description: 'How far it is.' })
  state!: keyof typeof exportJobStates.asEnum;
  @Field(() => String, { description: 'What the file is called.' })
  fileName!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Rows there are; null until they were counted, or when nobody can say before.',
  })
  totalCount!: number | null;
  @Field(() => Int, { description: 'Rows written.' })
  rowCount!: number;
  @Field(() => Int, { nullable: true, description: 'Size of the file; null until it is there.' })
  byteCount!: number | null;
  @Field(() => Date, { description: 'When it was asked for.' })
  createdAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it ended; null before.' })
  finishedAt!: Date | null;
}
export const ExportJobConnection = connectionOf(() => ExportJobType, 'ExportJob');

@InputType({ description: 'Which file is wanted.' })
export class CreateExportJobInput {
  @Field(() => ID, { description: 'Made by the client: `xjb_` and a ULID.' })
  id!: string;
  @Field(() => importKinds, { description: 'What its rows are; ORDERS cannot be exported.' })
  kind!: keyof typeof importKinds;
  @Field(() => fileFormats, { description: 'BMECAT for PRODUCTS and OFFERS alone.' })
  format!: keyof typeof fileFormats;
  @Field(() => ID, {
    nullable: true,
    description: 'Of OFFERS, STOCK and PRICE_LISTS: whose; needed there.',
  })
  vendorId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Of PRODUCTS: those in this category and below; null: all.',
  })
  categoryId?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Of PRODUCTS a ProductState, of OFFERS an OfferState; null: all but what is proposed, rejected, merged or withdrawn.',
  })
  state?: string | null;
}

@ObjectType({ description: 'The answer to createExportJob.' })
export class CreateExportJobPayload extends Payload {
  @Field(() => ExportJobType, { nullable: true, description: 'The export; null with userErrors.' })
  exportJob?: ExportJobType | undefined;
}

@InputType({ description: 'Which export to stop.' })
export class CancelExportJobInput {
  @Field(() => ID, { description: 'The export.' })
  exportJobId!: string;
}

@ObjectType({ description: 'The answer to cancelExportJob.' })
export class CancelExportJobPayload extends Payload {
  @Field(() => ExportJobType, { nullable: true, description: 'The export; null with userErrors.' })
  exportJob?: ExportJobType | undefined;
}
