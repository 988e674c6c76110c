// The face of applications, for the company that applies and for the operator.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import {
  LocalizedTextInput,
  LocalizedTextType,
  NodeInterface,
  Payload,
} from '@agora/kernel/graphql/values.js';
import { OfferingCompanyType } from '@agora/offering/vendors/stubs.graphql.js';
import {
  type ClassType,
  Directive,
  Field,
  ID,
  InputType,
  ObjectType,
  registerEnumType,
} from 'type-graphql';
import { applicationActions } from './application.policy.js';
import { applicationStates } from './application-states.js';

const say = (description: string) => ({ description });

registerEnumType(applicationStates.asEnum, {
  name: 'ApplicationState',
  description: 'Where an application is.',
  valuesConfig: {
    SUBMITTED: say('The operator is to decide.'),
    CHANGES_REQUESTED: say('The company is to change what `remarks` says.'),
    APPROVED: say('The company is a seller.'),
    REJECTED: say('The operator said no; the company may apply anew.'),
  },
});
registerEnumType(applicationActions, {
  name: 'ApplicationAction',
  description: 'What can be done with an application.',
  valuesConfig: {
    RESUBMIT: say('Submit it again, changed.'),
    REQUEST_CHANGES: say('Ask the company for changes.'),
    APPROVE: say('Admit the company.'),
    REJECT: say('Say no.'),
  },
});

@Directive('@key(fields: "id")')
@ObjectType('SellerApplication', {
  implements: NodeInterface,
  description: "A company's request to sell; seen by the company and the operator alone.",
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
  @Field(() => LocalizedTextType, { description: 'The name of the storefront it wants.' })
  storefrontName!: LocalizedTextType;
  @Field(() => String, { description: 'The address of the storefront it wants.' })
  slug!: string;
  @Field(() => LocalizedTextType, { nullable: true, description: 'What it says of itself.' })
  introduction!: LocalizedTextType | null;
  @Field(() => String, { description: 'Whom to write to about it.' })
  contactEmail!: string;
  @Field(() => String, { description: 'The number of its business licence.' })
  businessLicenseNumber!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What the operator last wrote; null when nothing yet.',
  })
  remarks!: string | null;
  @Field(() => Date, { description: 'When it was last submitted.' })
  submittedAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was approved or rejected.' })
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

@InputType()
abstract class ApplicationFields {
  @Field(() => LocalizedTextInput, { description: 'The name buyers will know it by.' })
  storefrontName!: LocalizedTextInput;
  @Field(() => String, { description: 'Its place in addresses: a-z, 0-9 and hyphens, 2 to 60.' })
  slug!: string;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it says of itself.' })
  introduction?: LocalizedTextInput | null;
  @Field(() => String, { description: 'The number of its business licence, up to 64 characters.' })
  businessLicenseNumber!: string;
  @Field(() => String, { description: 'Whom to write to about it.' })
  contactEmail!: string;
}

@InputType({ description: "The request of the caller's company to sell." })
export class SubmitSellerApplicationInput extends ApplicationFields {
  @Field(() => ID, {
    description: 'Made by the client; a repeat with the same content is the same application.',
  })
  id!: string;
}

const applicationField = { description: 'The application.' } as const;

@InputType({ description: 'An application with the changes that were asked for.' })
export class ResubmitSellerApplicationInput extends ApplicationFields {
  @Field(() => ID, applicationField)
  applicationId!: string;
}

@InputType({ description: 'What is to be changed.' })
export class RequestApplicationChangesInput {
  @Field(() => ID, applicationField)
  applicationId!: string;
  @Field(() => String, { description: 'What to change, up to 2,000 characters.' })
  remarks!: string;
}

@InputType({ description: 'The application to approve.' })
export class ApproveSellerApplicationInput {
  @Field(() => ID, applicationField)
  applicationId!: string;
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

export const SubmitSellerApplicationPayload = applicationPayload('submitSellerApplication');
export const ResubmitSellerApplicationPayload = applicationPayload('resubmitSellerApplication');
export const RequestApplicationChangesPayload = applicationPayload('requestApplicationChanges');
export const ApproveSellerApplicationPayload = applicationPayload('approveSellerApplication');
export const RejectSellerApplicationPayload = applicationPayload('rejectSellerApplication');
