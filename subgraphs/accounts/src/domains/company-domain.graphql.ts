// The public face of a company's mail domains.
import { Payload } from '@agora/kernel/graphql/values.js';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import type { Company } from '../companies/company.js';
import type { DomainMailbox } from './claim-domain.js';
import type { CompanyDomain } from './company-domain.js';

export const domainMailbox: { readonly [M in DomainMailbox]: M } = {
  POSTMASTER: 'POSTMASTER',
  ADMIN: 'ADMIN',
  ADMINISTRATOR: 'ADMINISTRATOR',
  OWN: 'OWN',
};
registerEnumType(domainMailbox, {
  name: 'DomainMailbox',
  description: 'Where at a mail domain the code goes that proves it.',
  valuesConfig: {
    POSTMASTER: { description: 'postmaster@ the domain.' },
    ADMIN: { description: 'admin@ the domain.' },
    ADMINISTRATOR: { description: 'administrator@ the domain.' },
    OWN: { description: "The caller's own e-mail, which has to be at the domain." },
  },
});

export enum CompanyDomainAction {
  PROVE = 'PROVE',
  RELEASE = 'RELEASE',
}
registerEnumType(CompanyDomainAction, {
  name: 'CompanyDomainAction',
  description: 'What a caller may do to a mail domain.',
  valuesConfig: {
    PROVE: { description: 'Mutation proveDomain.' },
    RELEASE: { description: 'Mutation releaseDomain.' },
  },
});

@ObjectType('CompanyDomain', {
  description:
    'A mail domain of a company. Its own people and the operator see it. Who has a mailbox at a proved one may ask to join.',
})
export class CompanyDomainType implements Pick<CompanyDomain, 'id' | 'domain' | 'mailbox'> {
  @Field(() => ID, { description: 'Begins with dmn_.' }) id!: string;
  @Field(() => String, { description: 'As it goes over the wire, e.g. "example.com".' })
  domain!: string;
  @Field(() => String, { description: 'The e-mail that the code went to.' }) mailbox!: string;
  @Field(() => Date, { description: 'Until when the code that was mailed last is good.' })
  codeExpiresAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was proved; null: not yet.' })
  provedAt!: Date | null;
}

@InputType({ description: 'A mail domain that is said to be the own one.' })
export class ClaimDomainInput {
  @Field(() => ID, { description: 'Made by the client, begins with dmn_.' }) id!: string;
  @Field(() => String, { description: 'E.g. "example.com"; never one of a public mailer.' })
  domain!: string;
  @Field(() => domainMailbox, { description: 'Where the code goes.' }) mailbox!: DomainMailbox;
}

@InputType({ description: 'The code that was mailed.' })
export class ProveDomainInput {
  @Field(() => ID, { description: "A mail domain of the caller's company." }) domainId!: string;
  @Field(() => String, { description: 'Eight digits; spaces do not matter.' }) code!: string;
}

@InputType({ description: 'A mail domain to be given up.' })
export class ReleaseDomainInput {
  @Field(() => ID, { description: "A mail domain of the caller's company." }) domainId!: string;
}

const result = { nullable: true, description: 'As it is now; null when refused.' };

@ObjectType({ description: 'What claimDomain did.' })
export class ClaimDomainPayload extends Payload {
  @Field(() => CompanyDomainType, result) domain?: CompanyDomain;
}
@ObjectType({ description: 'What proveDomain did.' })
export class ProveDomainPayload extends Payload {
  @Field(() => CompanyDomainType, result) domain?: CompanyDomain;
}
@ObjectType({ description: 'What releaseDomain did.' })
export class ReleaseDomainPayload extends Payload {
  @Field(() => CompanyType, { nullable: true, description: 'Its company; null when refused.' })
  company?: Company;
}
