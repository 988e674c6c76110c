// The face of applications, for the company that applies and for the operator.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { LocalizedTextType, NodeInterface } from '@agora/kernel/graphql/values.js';
import { OfferedProductType, OfferingCompanyType } from '@agora/offering/vendors/stubs.graphql.js';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { applicationActions } from './application.policy.js';
import {
  type ApplicationDocumentKind,
  applicationDocumentKinds,
} from './application-requirements.js';
import { applicationStates } from './application-states.js';

const say = (description: string) => ({ description });

registerEnumType(applicationStates.asEnum, {
  name: 'ApplicationState',
  description: 'Where an application is.',
  valuesConfig: {
    DRAFT: say('The company writes it; nobody else sees it.'),
    SUBMITTED: say('The operator is to decide.'),
    CHANGES_REQUESTED: say('The company is to change what `remarks` says.'),
    APPROVED: say('The company is a seller.'),
    REJECTED: say('The operator said no; the company may apply anew.'),
    WITHDRAWN: say('The company took it back; it may apply anew.'),
  },
});
registerEnumType(applicationActions, {
  name: 'ApplicationAction',
  description: 'What can be done with an application.',
  valuesConfig: {
    SAVE: say('Write it: `saveSellerApplication`.'),
    ADD_DOCUMENT: say('Give a document: `addApplicationDocument`.'),
    REMOVE_DOCUMENT: say('Take a document back: `removeApplicationDocument`.'),
    SUBMIT: say('Hand it in, when nothing is missing: `submitSellerApplication`.'),
    RESUBMIT: say('Submit it again, changed.'),
    WITHDRAW: say('Take it back: `withdrawSellerApplication`.'),
    REQUEST_CHANGES: say('Ask the company for changes.'),
    APPROVE: say('Admit the company.'),
    REJECT: say('Say no.'),
  },
});
registerEnumType(applicationDocumentKinds, {
  name: 'ApplicationDocumentKind',
  description: 'What a document of an application shows.',
  valuesConfig: {
    BUSINESS_LICENSE: say('The business licence.'),
    BRAND_AUTHORIZATION: say('That a brand lets the company sell its goods.'),
    QUALITY_CERTIFICATE: say('A certificate of quality management, e.g. ISO 9001.'),
    OTHER: say('Something else.'),
  },
});

@ObjectType('ApplicationDocument', {
  description: 'A document of an application; the company and the operator see it.',
})
export class ApplicationDocumentType {
  @Field(() => ID, { description: 'Begins with apd_.' })
  id!: string;
  @Field(() => applicationDocumentKinds, { description: 'What it shows.' })
  kind!: ApplicationDocumentKind;
  @Field(() => String, { description: 'As it was called when it was sent.' })
  fileName!: string;
  @Field(() => String, { description: 'Media type, told by its content.' })
  contentType!: string;
  @Field(() => Int, { description: 'Its size in bytes.' })
  byteCount!: number;
  @Field(() => String, { description: 'SHA-256 of its bytes, hexadecimal.' })
  sha256!: string;
  @Field(() => Date, { description: 'When it was given.' })
  uploadedAt!: Date;
}

@ObjectType('ApplicationStep', { description: "A step of an application's life." })
export class ApplicationStepType {
  @Field(() => applicationStates.asEnum, { description: 'The state it came to.' })
  state!: keyof typeof applicationStates.asEnum;
  @Field(() => Date, { description: 'When.' })
  at!: Date;
  @Field(() => String, {
    nullable: true,
    description: 'What the operator wrote then; null when nothing.',
  })
  remarks!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType('SellerApplication', {
  implements: NodeInterface,
  description:
    "A company's request to sell; seen by the company and, once handed in, the operator.",
})
export class SellerApplicationType {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;
  @Field(() => applicationStates.asEnum, { description: 'Where it is.' })
  state!: keyof typeof applicationStates.asEnum;
  @Field(() => OfferingCompanyType, {
    nullable: true,
    description: 'The company that applies; null when it cannot be shown.',
  })
  company!: OfferingCompanyType | null;
  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'The name of the storefront it wants; null while a draft does not say.',
  })
  storefrontName!: LocalizedTextType | null;
  @Field(() => String, {
    nullable: true,
    description: 'The address of the storefront it wants; null while a draft does not say.',
  })
  slug!: string | null;
  @Field(() => LocalizedTextType, { nullable: true, description: 'What it says of itself.' })
  introduction!: LocalizedTextType | null;
  @Field(() => String, {
    nullable: true,
    description: 'Whom to write to about it; null while a draft does not say.',
  })
  contactEmail!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The number of its business licence; null while a draft does not say.',
  })
  businessLicenseNumber!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The version of the terms for sellers that it accepted; null when none.',
  })
  acceptedTerms!: string | null;
  @Field(() => [OfferedProductType], {
    nullable: 'items',
    description: 'What it will sell, up to 50 products; null in the place of one that is gone.',
  })
  plannedProducts!: (OfferedProductType | null)[];
  @Field(() => String, {
    nullable: true,
    description: 'What the operator last wrote; null when nothing yet, or when it was answered.',
  })
  remarks!: string | null;
  @Field(() => [ApplicationStepType], { description: 'What happened to it, oldest first.' })
  history!: ApplicationStepType[];
  @Field(() => Date, {
    nullable: true,
    description: 'When it was last submitted; null when never.',
  })
  submittedAt!: Date | null;
  @Field(() => Date, {
    nullable: true,
    description: 'When it was approved, rejected or taken back.',
  })
  decidedAt!: Date | null;
}

export const SellerApplicationConnection = connectionOf(
  () => SellerApplicationType,
  'SellerApplication',
);

@InputType({ description: 'Which applications to list.' })
export class SellerApplicationFilter {
  @Field(() => applicationStates.asEnum, { nullable: true, description: 'In this state.' })
  state?: keyof typeof applicationStates.asEnum | null;
}
