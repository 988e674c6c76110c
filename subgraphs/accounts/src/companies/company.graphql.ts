// The public face of a company.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { NodeInterface } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { Company, CompanyKind, VerificationState } from './company.js';

export const companyKind: { [K in CompanyKind]: K } = {
  BUYER: 'BUYER',
  SELLER: 'SELLER',
  BOTH: 'BOTH',
  OPERATOR: 'OPERATOR',
};
registerEnumType(companyKind, {
  name: 'CompanyKind',
  description: 'What a company registered as. Whether it may sell is decided by its admission.',
  valuesConfig: {
    BUYER: { description: 'It came to buy.' },
    SELLER: { description: 'It came to sell.' },
    BOTH: { description: 'It came to buy and to sell.' },
    OPERATOR: { description: 'It runs the platform; there is one, and nobody can register as it.' },
  },
});

export const verificationState: { [S in VerificationState]: S } = {
  UNVERIFIED: 'UNVERIFIED',
  VERIFIED: 'VERIFIED',
};
registerEnumType(verificationState, {
  name: 'VerificationState',
  description: 'Whether the operator has checked that a company is what it says.',
  valuesConfig: {
    UNVERIFIED: { description: 'Nobody has checked it yet.' },
    VERIFIED: { description: 'The operator has checked it.' },
  },
});

export enum CompanyAction {
  INVITE_MEMBER = 'INVITE_MEMBER',
  CREATE_ROLE = 'CREATE_ROLE',
  CREATE_API_KEY = 'CREATE_API_KEY',
  UPDATE_PROFILE = 'UPDATE_PROFILE',
  ADD_ADDRESS = 'ADD_ADDRESS',
  REQUIRE_TWO_FACTOR = 'REQUIRE_TWO_FACTOR',
  ADD_INVOICE_PROFILE = 'ADD_INVOICE_PROFILE',
  CLAIM_DOMAIN = 'CLAIM_DOMAIN',
  CREATE_UNIT = 'CREATE_UNIT',
  CREATE_COST_CENTRE = 'CREATE_COST_CENTRE',
}
registerEnumType(CompanyAction, {
  name: 'CompanyAction',
  description: 'What a caller may do to a company.',
  valuesConfig: {
    INVITE_MEMBER: { description: 'Mutation inviteMember.' },
    CREATE_ROLE: { description: 'Mutation createCompanyRole.' },
    CREATE_API_KEY: { description: 'Mutation createApiKey.' },
    UPDATE_PROFILE: { description: 'Mutation updateCompanyProfile.' },
    ADD_ADDRESS: { description: 'Mutation addAddress.' },
    REQUIRE_TWO_FACTOR: { description: 'Mutation requireTwoFactor.' },
    ADD_INVOICE_PROFILE: { description: 'Mutation addInvoiceProfile.' },
    CLAIM_DOMAIN: { description: 'Mutation claimDomain.' },
    CREATE_UNIT: { description: 'Mutation createCompanyUnit.' },
    CREATE_COST_CENTRE: { description: 'Mutation createCostCentre.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType('Company', {
  implements: NodeInterface,
  description: 'An organisation that buys, sells, or both. Anybody may read its name and country.',
})
export class CompanyType
  implements Pick<Company, 'id' | 'name' | 'kind' | 'country' | 'website' | 'verificationState'>
{
  @Field(() => ID, { description: 'Begins with com_.' }) id!: string;
  @Field(() => String, { description: 'Its name as it registered; up to 200 characters.' })
  name!: string;
  @Field(() => companyKind, { description: 'What it registered as.' }) kind!: CompanyKind;
  @Field(() => String, { description: 'ISO 3166-1 alpha-2 code in capitals, e.g. "CN".' })
  country!: string;
  @Field(() => String, { nullable: true, description: 'Its own web site; null when it has none.' })
  website!: string | null;
  @Field(() => verificationState, { description: 'Whether the operator has checked it.' })
  verificationState!: VerificationState;
}

export const CompanyConnection = connectionOf(() => CompanyType, 'Company');

@InputType({ description: 'Which companies to list.' })
export class CompanyFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'A part of the name, in any case; null or empty for all.',
  })
  text?: string | null;
}
