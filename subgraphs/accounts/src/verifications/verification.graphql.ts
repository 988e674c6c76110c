// The public face of a company's verification: its requirements, documents, and steps.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { requirementGate, requirementKind } from '@agora/kernel/graphql/requirement-enums.js';
import { Payload } from '@agora/kernel/graphql/values.js';
import type { Gate, RequirementKind } from '@agora/kernel/requirements.js';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CompanyVerification, VerificationDocument } from './verification.js';
import type { DocumentKind } from './verification-requirements.js';
import { type VerificationStage, verificationStates } from './verification-states.js';

registerEnumType(verificationStates.asEnum, {
  name: 'VerificationStage',
  description: "How far a company's verification got.",
  valuesConfig: {
    OPEN: { description: 'The company prepares it.' },
    SUBMITTED: { description: 'It waits for the operator.' },
    CHANGES_REQUESTED: { description: 'The operator asked for more; it is with the company.' },
    APPROVED: { description: 'The company is verified; other legal facts open it again.' },
    REJECTED: { description: 'The operator said no, for good.' },
  },
});

export const documentKind: { readonly [K in DocumentKind]: K } = {
  BUSINESS_LICENSE: 'BUSINESS_LICENSE',
  TAX_CERTIFICATE: 'TAX_CERTIFICATE',
  AUTHORIZATION_LETTER: 'AUTHORIZATION_LETTER',
  OTHER: 'OTHER',
};
registerEnumType(documentKind, {
  name: 'VerificationDocumentKind',
  description: 'What a document proves.',
  valuesConfig: {
    BUSINESS_LICENSE: { description: 'The business licence.' },
    TAX_CERTIFICATE: { description: 'A certificate of the tax office.' },
    AUTHORIZATION_LETTER: { description: 'That the person may act for the company.' },
    OTHER: { description: 'Something else.' },
  },
});

export enum VerificationAction {
  ACCEPT_TERMS = 'ACCEPT_TERMS',
  ADD_DOCUMENT = 'ADD_DOCUMENT',
  REMOVE_DOCUMENT = 'REMOVE_DOCUMENT',
  SUBMIT = 'SUBMIT',
  APPROVE = 'APPROVE',
  REQUEST_CHANGES = 'REQUEST_CHANGES',
  REJECT = 'REJECT',
}
registerEnumType(VerificationAction, {
  name: 'VerificationAction',
  description:
    'What a caller may do to a verification. SUBMIT and APPROVE also need what is required.',
  valuesConfig: {
    ACCEPT_TERMS: { description: 'Mutation acceptVerificationTerms.' },
    ADD_DOCUMENT: { description: 'Mutation addVerificationDocument.' },
    REMOVE_DOCUMENT: { description: 'Mutation removeVerificationDocument.' },
    SUBMIT: { description: 'Mutation submitVerification.' },
    APPROVE: { description: 'Mutation approveVerification; only the operator.' },
    REQUEST_CHANGES: { description: 'Mutation requestVerificationChanges; only the operator.' },
    REJECT: { description: 'Mutation rejectVerification; only the operator.' },
  },
});

@ObjectType('VerificationRequirement', {
  description: 'Something that is required, and whether it is met now.',
})
export class RequirementType {
  @Field(() => String, {
    description: 'Names it: TERMS, PROFILE, BUSINESS_LICENSE, REGISTER_CHECKED, REQUESTED_….',
  })
  code!: string;
  @Field(() => requirementKind, { description: 'What it asks for.' }) kind!: RequirementKind;
  @Field(() => requirementGate, { description: 'What it stands in the way of.' }) gate!: Gate;
  @Field(() => Boolean, { description: 'Whether it is met now.' }) isMet!: boolean;
  @Field(() => [String], {
    description:
      'What is missing: names of fields, the kind of a document, a version of terms, how many more; empty when it is met.',
  })
  missing!: readonly string[];
}

@ObjectType('VerificationDocument', {
  description: 'A document given for a verification. The company and the operator see it.',
})
export class VerificationDocumentType
  implements Pick<VerificationDocument, 'id' | 'kind' | 'fileName' | 'contentType' | 'sha256'>
{
  @Field(() => ID, { description: 'Begins with vdo_.' }) id!: string;
  @Field(() => documentKind, { description: 'What it proves.' }) kind!: DocumentKind;
  @Field(() => String, { description: 'As it was called when it was sent.' }) fileName!: string;
  @Field(() => String, { description: 'Media type, told by its content.' }) contentType!: string;
  @Field(() => Int, { description: 'Its size in bytes.' }) byteCount!: number;
  @Field(() => String, { description: 'SHA-256 of its bytes, hexadecimal.' }) sha256!: string;
  @Field(() => Date, { description: 'When it was given.' }) uploadedAt!: Date;
}

@ObjectType('CompanyVerification', {
  description: 'The verification of a company. Its own people and the operator see it.',
})
export class CompanyVerificationType
  implements
    Pick<
      CompanyVerification,
      'id' | 'state' | 'remarks' | 'submittedAt' | 'decidedAt' | 'acceptedTerms'
    >
{
  @Field(() => ID, { description: 'Begins with ver_.' }) id!: string;
  @Field(() => verificationStates.asEnum, { description: 'How far it got.' })
  state!: VerificationStage;
  @Field(() => String, {
    nullable: true,
    description: "The operator's words to the company; null when there are none.",
  })
  remarks!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The version of the terms that was accepted; null when none was.',
  })
  acceptedTerms!: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was handed in last.' })
  submittedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When the operator decided last.' })
  decidedAt!: Date | null;
}

export const CompanyVerificationConnection = connectionOf(
  () => CompanyVerificationType,
  'CompanyVerification',
);

@InputType({ description: 'Which verifications.' })
export class CompanyVerificationFilter {
  @Field(() => verificationStates.asEnum, {
    nullable: true,
    description: 'Only those that got this far; null for all.',
  })
  state?: VerificationStage | null;
}

const theCompany = 'The company that is to be verified.';
const remarks = 'What the company is told; 1 to 1,000 characters.';

@InputType({ description: 'The terms that are accepted for the own company.' })
export class AcceptVerificationTermsInput {
  @Field(() => String, { description: 'The current version, as the requirement names it.' })
  termsVersion!: string;
}
@InputType({ description: 'A document that was sent as an upload for VERIFICATION_DOCUMENT.' })
export class AddVerificationDocumentInput {
  @Field(() => ID, { description: 'Made by the client, begins with vdo_.' }) id!: string;
  @Field(() => documentKind, { description: 'What it proves.' }) kind!: DocumentKind;
  @Field(() => ID, { description: 'What POST /uploads answered.' }) uploadId!: string;
}
@InputType({ description: 'A document that was given by mistake.' })
export class RemoveVerificationDocumentInput {
  @Field(() => ID, { description: "A document of the caller's company." }) documentId!: string;
}
@InputType({ description: 'Handing the verification of the own company in.' })
export class SubmitVerificationInput {
  @Field(() => ID, { description: 'The company the caller acts for.' }) companyId!: string;
}
@InputType({ description: 'A yes.' })
export class ApproveVerificationInput {
  @Field(() => ID, { description: theCompany }) companyId!: string;
  @Field(() => [String], { description: 'The codes of the REVIEW requirements that hold.' })
  confirmed!: string[];
}
@InputType({ description: 'A request for more.' })
export class RequestVerificationChangesInput {
  @Field(() => ID, { description: theCompany }) companyId!: string;
  @Field(() => String, { description: remarks }) remarks!: string;
  @Field(() => [documentKind], {
    nullable: true,
    description: 'Documents that are needed besides; null for none.',
  })
  documentKinds?: DocumentKind[] | null;
}
@InputType({ description: 'A no, for good.' })
export class RejectVerificationInput {
  @Field(() => ID, { description: theCompany }) companyId!: string;
  @Field(() => String, { description: remarks }) remarks!: string;
}

@ObjectType()
abstract class VerificationPayload extends Payload {
  @Field(() => CompanyVerificationType, { nullable: true, description: 'Null when refused.' })
  verification?: CompanyVerification;
}
@ObjectType({ description: 'What acceptVerificationTerms did.' })
export class AcceptVerificationTermsPayload extends VerificationPayload {}
@ObjectType({ description: 'What addVerificationDocument did.' })
export class AddVerificationDocumentPayload extends Payload {
  @Field(() => VerificationDocumentType, { nullable: true, description: 'Null when refused.' })
  document?: VerificationDocument;
}
@ObjectType({ description: 'What removeVerificationDocument did.' })
export class RemoveVerificationDocumentPayload extends VerificationPayload {}
@ObjectType({ description: 'What submitVerification did.' })
export class SubmitVerificationPayload extends VerificationPayload {}
@ObjectType({ description: 'What approveVerification did.' })
export class ApproveVerificationPayload extends VerificationPayload {}
@ObjectType({ description: 'What requestVerificationChanges did.' })
export class RequestVerificationChangesPayload extends VerificationPayload {}
@ObjectType({ description: 'What rejectVerification did.' })
export class RejectVerificationPayload extends VerificationPayload {}
