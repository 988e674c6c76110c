// What clients send about applications, and what they are answered.
import { LocalizedTextInput, Payload } from '@agora/kernel/graphql/values.js';
import { type ClassType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { ApplicationDocumentType, SellerApplicationType } from './application.graphql.js';
import {
  type ApplicationDocumentKind,
  applicationDocumentKinds,
} from './application-requirements.js';

const applicationField = { description: 'The application.' } as const;

@InputType()
abstract class ApplicationFields {
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'The name buyers will know it by.',
  })
  storefrontName?: LocalizedTextInput | null;
  @Field(() => String, {
    nullable: true,
    description: 'Its place in addresses: a-z, 0-9 and hyphens, 2 to 60.',
  })
  slug?: string | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it says of itself.' })
  introduction?: LocalizedTextInput | null;
  @Field(() => String, {
    nullable: true,
    description: 'The number of its business licence, up to 64 characters.',
  })
  businessLicenseNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'Whom to write to about it.' })
  contactEmail?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The version of the terms for sellers that is accepted, as the requirement SELLER_TERMS names it.',
  })
  acceptedTerms?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'Products of the catalog that it will sell, up to 50.',
  })
  plannedProductIds?: string[] | null;
}

@InputType({ description: 'What the application says from now on; nothing of it has to be there.' })
export class SaveSellerApplicationInput extends ApplicationFields {
  @Field(() => ID, {
    description: 'Made by the client for a new draft; else the one that is being written.',
  })
  id!: string;
}

@InputType({ description: "The request of the caller's company to sell." })
export class SubmitSellerApplicationInput extends ApplicationFields {
  @Field(() => ID, {
    description:
      'Of the draft, or made by the client; a repeat with the same content is the same application.',
  })
  id!: string;
}

@InputType({ description: 'An application with the changes that were asked for.' })
export class ResubmitSellerApplicationInput extends ApplicationFields {
  @Field(() => ID, applicationField)
  applicationId!: string;
}

@InputType({ description: 'The application to take back.' })
export class WithdrawSellerApplicationInput {
  @Field(() => ID, applicationField)
  applicationId!: string;
}

@InputType({ description: 'A document that was sent as an upload for SELLER_DOCUMENT.' })
export class AddApplicationDocumentInput {
  @Field(() => ID, { description: 'Made by the client, begins with apd_.' })
  id!: string;
  @Field(() => ID, applicationField)
  applicationId!: string;
  @Field(() => applicationDocumentKinds, { description: 'What it shows.' })
  kind!: ApplicationDocumentKind;
  @Field(() => ID, { description: 'What POST /uploads answered.' })
  uploadId!: string;
}

@InputType({ description: 'A document that was given by mistake.' })
export class RemoveApplicationDocumentInput {
  @Field(() => ID, { description: "A document of the company's application." })
  documentId!: string;
}

@InputType({ description: 'What is to be changed.' })
export class RequestApplicationChangesInput {
  @Field(() => ID, applicationField)
  applicationId!: string;
  @Field(() => String, { description: 'What to change, up to 2,000 characters.' })
  remarks!: string;
  @Field(() => [applicationDocumentKinds], {
    nullable: true,
    description: 'Documents that are needed from now on besides; none when left out.',
  })
  documentKinds?: ApplicationDocumentKind[] | null;
}

@InputType({ description: 'The application to approve.' })
export class ApproveSellerApplicationInput {
  @Field(() => ID, applicationField)
  applicationId!: string;
  @Field(() => [String], { description: 'The codes of the REVIEW requirements that hold.' })
  confirmed!: string[];
}

@InputType({ description: 'The application to reject.' })
export class RejectSellerApplicationInput {
  @Field(() => ID, applicationField)
  applicationId!: string;
  @Field(() => String, { description: 'Why, up to 2,000 characters.' })
  remarks!: string;
}

/** The payload of a mutation that answers with the application. */
function applicationPayload(
  mutation: string,
): ClassType<{ application?: SellerApplicationType | null }> {
  const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Payload`;
  @ObjectType(name, { description: `The answer to ${mutation}.` })
  class ApplicationPayload extends Payload {
    @Field(() => SellerApplicationType, {
      nullable: true,
      description: 'The application; null with userErrors.',
    })
    application?: SellerApplicationType | null;
  }
  return ApplicationPayload;
}

export const SaveSellerApplicationPayload = applicationPayload('saveSellerApplication');
export const SubmitSellerApplicationPayload = applicationPayload('submitSellerApplication');
export const ResubmitSellerApplicationPayload = applicationPayload('resubmitSellerApplication');
export const WithdrawSellerApplicationPayload = applicationPayload('withdrawSellerApplication');
export const RemoveApplicationDocumentPayload = applicationPayload('removeApplicationDocument');
export const RequestApplicationChangesPayload = applicationPayload('requestApplicationChanges');
export const ApproveSellerApplicationPayload = applicationPayload('approveSellerApplication');
export const RejectSellerApplicationPayload = applicationPayload('rejectSellerApplication');

@ObjectType({ description: 'The answer to addApplicationDocument.' })
export class AddApplicationDocumentPayload extends Payload {
  @Field(() => ApplicationDocumentType, {
    nullable: true,
    description: 'The document; null with userErrors.',
  })
  document?: ApplicationDocumentType | null;
}
