// What a company says when it comes to the platform.
import { Payload } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { CompanyType, companyKind } from '../companies/company.graphql.js';
import type { Company, CompanyKind } from '../companies/company.js';
import { MemberType } from '../members/member.graphql.js';
import type { Member } from '../members/member.js';

const about = {
  id: 'Made by the client, begins with com_. A repeat with the same content (the password is not compared) gives the first result.',
  companyName: '1 to 200 characters.',
  kind: 'What it comes for: BUYER, SELLER or BOTH. OPERATOR is refused.',
  country: 'ISO 3166-1 alpha-2 code in capitals, e.g. "CN".',
  memberName: 'How the person who registers wants to be called; 1 to 100 characters.',
  email: 'The person signs in with it; unique on the platform, in any case.',
  password: '10 to 200 characters, not the e-mail, not a common one.',
  locale: '"zh-CN" or "en".',
};

@InputType({ description: 'A company and the person who registers it.' })
export class RegisterCompanyInput {
  @Field(() => ID, { description: about.id }) id!: string;
  @Field(() => String, { description: about.companyName }) companyName!: string;
  @Field(() => companyKind, { description: about.kind }) kind!: CompanyKind;
  @Field(() => String, { description: about.country }) country!: string;
  @Field(() => String, { description: about.memberName }) memberName!: string;
  @Field(() => String, { description: about.email }) email!: string;
  @Field(() => String, { description: about.password }) password!: string;
  @Field(() => String, { description: about.locale }) locale!: string;
}

@ObjectType({ description: 'What registerCompany did. Sign in to see more than names.' })
export class RegisterCompanyPayload extends Payload {
  @Field(() => CompanyType, { nullable: true, description: 'The company; null when refused.' })
  company?: Company;
  @Field(() => MemberType, {
    nullable: true,
    description: 'The person who registered, its first administrator; null when refused.',
  })
  member?: Member;
}

@InputType({ description: 'One more company of a person that is here already.' })
export class RegisterFurtherCompanyInput {
  @Field(() => ID, { description: about.id }) id!: string;
  @Field(() => String, { description: about.companyName }) companyName!: string;
  @Field(() => companyKind, { description: about.kind }) kind!: CompanyKind;
  @Field(() => String, { description: about.country }) country!: string;
}

@ObjectType({ description: 'What registerFurtherCompany did. POST /auth/switch goes on in it.' })
export class RegisterFurtherCompanyPayload extends Payload {
  @Field(() => CompanyType, { nullable: true, description: 'The company; null when refused.' })
  company?: Company;
  @Field(() => MemberType, {
    nullable: true,
    description: 'The caller as its first administrator; null when refused.',
  })
  member?: Member;
}

@Directive('@inaccessible')
@InputType({ description: 'The company that runs the platform and its first member. Internal.' })
export class FoundOperatorInput {
  @Field(() => ID, { description: about.id }) id!: string;
  @Field(() => String, { description: about.companyName }) companyName!: string;
  @Field(() => String, { description: about.country }) country!: string;
  @Field(() => String, { description: about.memberName }) memberName!: string;
  @Field(() => String, { description: about.email }) email!: string;
  @Field(() => String, { description: about.password }) password!: string;
  @Field(() => String, { description: about.locale }) locale!: string;
}

@Directive('@inaccessible')
@ObjectType({ description: 'What foundOperator did. Internal.' })
export class FoundOperatorPayload extends Payload {
  @Field(() => CompanyType, { nullable: true, description: 'The operator; null when refused.' })
  company?: Company;
  @Field(() => MemberType, { nullable: true, description: 'Its first member; null when refused.' })
  member?: Member;
}
