// The public face of a company's own sign-in.
import { Payload } from '@agora/kernel/graphql/values.js';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import type { Company } from '../companies/company.js';
import type { NewcomerRole } from './company-sign-in.js';
import type { CompanySignInRules } from './company-sign-in.queries.js';

export const newcomerRole: { readonly [R in NewcomerRole]: R } = {
  PURCHASER: 'PURCHASER',
  APPROVER: 'APPROVER',
  FINANCE: 'FINANCE',
  SELLER_AGENT: 'SELLER_AGENT',
};
registerEnumType(newcomerRole, {
  name: 'NewcomerRole',
  description: "What somebody becomes who comes by its company's sign-in for the first time.",
  valuesConfig: {
    PURCHASER: { description: 'A member with the role PURCHASER.' },
    APPROVER: { description: 'A member with the role APPROVER.' },
    FINANCE: { description: 'A member with the role FINANCE.' },
    SELLER_AGENT: { description: 'A member with the role SELLER_AGENT.' },
  },
});

export enum CompanySignInAction {
  SET_UP = 'SET_UP',
  REQUIRE = 'REQUIRE',
  REMOVE = 'REMOVE',
}
registerEnumType(CompanySignInAction, {
  name: 'CompanySignInAction',
  description: "What a caller may do to a company's own sign-in.",
  valuesConfig: {
    SET_UP: { description: 'Mutation setUpCompanySignIn.' },
    REQUIRE: { description: 'Mutation requireCompanySignIn.' },
    REMOVE: { description: 'Mutation removeCompanySignIn.' },
  },
});

@ObjectType('CompanySignIn', {
  description:
    "How a company's people sign in by a provider of its own (OpenID Connect). The client secret is told to nobody.",
})
export class CompanySignInType implements CompanySignInRules {
  @Field(() => String, {
    description: 'What the provider is told to send people back to, for its own set-up.',
  })
  redirectUri!: string;
  @Field(() => [String], {
    description:
      'The mail domains that it has proved, oldest first: whose mailboxes sign in by it.',
  })
  domains!: string[];
  @Field(() => String, {
    nullable: true,
    description: 'The address by which the provider calls itself; null: none is set up.',
  })
  issuer!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What the provider calls this platform; null: none is set up.',
  })
  clientId!: string | null;
  @Field(() => newcomerRole, {
    nullable: true,
    description: 'What people become who are not members yet; null: they are not let in.',
  })
  newcomerRole!: NewcomerRole | null;
  @Field(() => Boolean, {
    description: 'Whether members who are no administrators get in by it alone.',
  })
  isRequired!: boolean;
  @Field(() => Date, { nullable: true, description: 'When it was last changed; null: never.' })
  setUpAt!: Date | null;
  @Field(() => Date, {
    nullable: true,
    description: 'The last time that somebody came in by this provider; null: nobody yet.',
  })
  lastUsedAt!: Date | null;
  @Field(() => [CompanySignInAction], { description: 'What the caller may do to it now.' })
  allowedActions!: CompanySignInAction[];
}

@InputType({ description: "The provider by which the company's people sign in." })
export class SetUpCompanySignInInput {
  @Field(() => String, {
    description:
      'The issuer, e.g. "https://login.example.com/tenant": https, at a public address, up to 500 characters. It is asked before it is kept.',
  })
  issuer!: string;
  @Field(() => String, { description: 'What it calls this platform, up to 200 characters.' })
  clientId!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Up to 1000 characters; kept encrypted. Null keeps the one that is there, for the same issuer and client alone.',
  })
  clientSecret?: string | null;
  @Field(() => newcomerRole, {
    nullable: true,
    description:
      'What people at the proved mail domains become who are not members yet; null: they are not let in.',
  })
  newcomerRole?: NewcomerRole | null;
}
@InputType({ description: 'The company does without its own sign-in.' })
export class RemoveCompanySignInInput {
  @Field(() => Boolean, { description: 'True: it is meant.' }) isConfirmed!: boolean;
}
@InputType({ description: "Whether the company's sign-in is the only way in." })
export class RequireCompanySignInInput {
  @Field(() => Boolean, {
    description: 'True: for all members but the administrators, who keep their own way in.',
  })
  isRequired!: boolean;
}

@ObjectType()
abstract class CompanySignInPayload extends Payload {
  @Field(() => CompanyType, { nullable: true, description: 'As it is now; null when refused.' })
  company?: Company;
}
@ObjectType({ description: 'What setUpCompanySignIn did.' })
export class SetUpCompanySignInPayload extends CompanySignInPayload {}
@ObjectType({ description: 'What removeCompanySignIn did.' })
export class RemoveCompanySignInPayload extends CompanySignInPayload {}
@ObjectType({ description: 'What requireCompanySignIn did.' })
export class RequireCompanySignInPayload extends CompanySignInPayload {}
