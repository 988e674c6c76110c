// The public face of what a company says of itself: profile, addresses, invoice profiles.
import { Payload } from '@agora/kernel/graphql/values.js';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import type { Company } from '../companies/company.js';
import type { CompanyAddress } from './company-address.js';
import type { InvoiceKind, InvoiceProfile } from './invoice-profile.js';

export const invoiceKind: { readonly [K in InvoiceKind]: K } = {
  ORDINARY: 'ORDINARY',
  VAT_SPECIAL: 'VAT_SPECIAL',
};
registerEnumType(invoiceKind, {
  name: 'InvoiceKind',
  description: 'Which invoice a company wants.',
  valuesConfig: {
    ORDINARY: { description: 'An ordinary invoice.' },
    VAT_SPECIAL: {
      description: 'One that lets the buyer deduct the tax; needs tax number, address and bank.',
    },
  },
});

export enum ProfilePartAction {
  CHANGE = 'CHANGE',
  REMOVE = 'REMOVE',
}
registerEnumType(ProfilePartAction, {
  name: 'ProfilePartAction',
  description: 'What a caller may do to an address or an invoice profile.',
  valuesConfig: {
    CHANGE: { description: 'Mutation changeAddress or changeInvoiceProfile.' },
    REMOVE: { description: 'Mutation removeAddress or removeInvoiceProfile.' },
  },
});

const about = {
  label: 'How the company calls the place, e.g. "Warehouse 2"; 1 to 60 characters.',
  contactName: 'Who receives there; 1 to 100 characters.',
  phone: 'With country code; 1 to 40 characters.',
  country: 'ISO 3166-1 alpha-2 code in capitals, e.g. "CN".',
  region: 'Province or state; up to 100 characters, null where there is none.',
  city: '1 to 100 characters.',
  street: 'Street, number, building; 1 to 300 characters.',
  postalCode: 'Up to 20 characters; null where there is none.',
  isDefault: 'True to make it the one that is proposed first; the first one always is.',
  kind: 'Which invoice the company wants.',
  title: "The company's name as it stands on the invoice; 1 to 200 characters.",
  taxNumber: 'Up to 40 characters; needed for VAT_SPECIAL.',
  registeredAddress: 'As registered with the tax office; needed for VAT_SPECIAL.',
  registeredPhone: 'As registered with the tax office; needed for VAT_SPECIAL.',
  bankName: 'Up to 100 characters; needed for VAT_SPECIAL.',
  bankAccountNumber: 'Up to 60 characters; needed for VAT_SPECIAL.',
  email: 'Where invoices are sent to.',
};

@ObjectType('CompanyAddress', {
  description:
    'A place of a company where goods or mail arrive. Its own people and the operator see it.',
})
export class CompanyAddressType
  implements Omit<CompanyAddress, 'companyId' | 'contentHash' | 'createdAt'>
{
  @Field(() => ID, { description: 'Begins with adr_.' }) id!: string;
  @Field(() => String, { description: about.label }) label!: string;
  @Field(() => String, { description: about.contactName }) contactName!: string;
  @Field(() => String, { description: about.phone }) phone!: string;
  @Field(() => String, { description: about.country }) country!: string;
  @Field(() => String, { nullable: true, description: about.region }) region!: string | null;
  @Field(() => String, { description: about.city }) city!: string;
  @Field(() => String, { description: about.street }) street!: string;
  @Field(() => String, { nullable: true, description: about.postalCode })
  postalCode!: string | null;
  @Field(() => Boolean, { description: 'Whether it is the one that is proposed first.' })
  isDefault!: boolean;
}

@ObjectType('InvoiceProfile', {
  description: "What stands on a company's invoices. Its own people and the operator see it.",
})
export class InvoiceProfileType
  implements Omit<InvoiceProfile, 'companyId' | 'contentHash' | 'createdAt'>
{
  @Field(() => ID, { description: 'Begins with ivp_.' }) id!: string;
  @Field(() => invoiceKind, { description: about.kind }) kind!: InvoiceKind;
  @Field(() => String, { description: about.title }) title!: string;
  @Field(() => String, { nullable: true, description: about.taxNumber })
  taxNumber!: string | null;
  @Field(() => String, { nullable: true, description: about.registeredAddress })
  registeredAddress!: string | null;
  @Field(() => String, { nullable: true, description: about.registeredPhone })
  registeredPhone!: string | null;
  @Field(() => String, { nullable: true, description: about.bankName }) bankName!: string | null;
  @Field(() => String, { nullable: true, description: about.bankAccountNumber })
  bankAccountNumber!: string | null;
  @Field(() => String, { description: about.email }) email!: string;
  @Field(() => Boolean, { description: 'Whether it is the one that is proposed first.' })
  isDefault!: boolean;
}

@InputType({
  description: 'What the company says of itself, all at once: what is null or empty is cleared.',
})
export class UpdateCompanyProfileInput {
  @Field(() => String, { description: 'The name everybody sees; 1 to 200 characters.' })
  name!: string;
  @Field(() => String, {
    nullable: true,
    description: 'As registered; up to 200 characters. Another one ends the verification.',
  })
  legalName?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'In the register of companies; up to 60. Another one ends the verification.',
  })
  registrationNumber?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Up to 60 characters. Another one ends the verification.',
  })
  taxNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'With country code; up to 40 characters.' })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'An http or https address; up to 200.' })
  website?: string | null;
}

@InputType()
abstract class AddressInput {
  @Field(() => String, { description: about.label }) label!: string;
  @Field(() => String, { description: about.contactName }) contactName!: string;
  @Field(() => String, { description: about.phone }) phone!: string;
  @Field(() => String, { description: about.country }) country!: string;
  @Field(() => String, { nullable: true, description: about.region }) region?: string | null;
  @Field(() => String, { description: about.city }) city!: string;
  @Field(() => String, { description: about.street }) street!: string;
  @Field(() => String, { nullable: true, description: about.postalCode })
  postalCode?: string | null;
  @Field(() => Boolean, { nullable: true, description: about.isDefault })
  isDefault?: boolean | null;
}

@InputType({ description: 'A new address of the own company.' })
export class AddAddressInput extends AddressInput {
  @Field(() => ID, { description: 'Made by the client, begins with adr_.' }) id!: string;
}
@InputType({ description: 'An address as it is from now on.' })
export class ChangeAddressInput extends AddressInput {
  @Field(() => ID, { description: "An address of the caller's company." }) addressId!: string;
}
@InputType({ description: 'An address that is no longer needed.' })
export class RemoveAddressInput {
  @Field(() => ID, { description: "An address of the caller's company." }) addressId!: string;
}

@InputType()
abstract class InvoiceProfileInput {
  @Field(() => invoiceKind, { description: about.kind }) kind!: InvoiceKind;
  @Field(() => String, { description: about.title }) title!: string;
  @Field(() => String, { nullable: true, description: about.taxNumber })
  taxNumber?: string | null;
  @Field(() => String, { nullable: true, description: about.registeredAddress })
  registeredAddress?: string | null;
  @Field(() => String, { nullable: true, description: about.registeredPhone })
  registeredPhone?: string | null;
  @Field(() => String, { nullable: true, description: about.bankName }) bankName?: string | null;
  @Field(() => String, { nullable: true, description: about.bankAccountNumber })
  bankAccountNumber?: string | null;
  @Field(() => String, { description: about.email }) email!: string;
  @Field(() => Boolean, { nullable: true, description: about.isDefault })
  isDefault?: boolean | null;
}

const ownProfile = "An invoice profile of the caller's company.";

@InputType({ description: 'A new invoice profile of the own company.' })
export class AddInvoiceProfileInput extends InvoiceProfileInput {
  @Field(() => ID, { description: 'Made by the client, begins with ivp_.' }) id!: string;
}
@InputType({ description: 'An invoice profile as it is from now on.' })
export class ChangeInvoiceProfileInput extends InvoiceProfileInput {
  @Field(() => ID, { description: ownProfile }) invoiceProfileId!: string;
}
@InputType({ description: 'An invoice profile that is no longer needed.' })
export class RemoveInvoiceProfileInput {
  @Field(() => ID, { description: ownProfile }) invoiceProfileId!: string;
}

const refused = 'Null when refused.';

@ObjectType({ description: 'What updateCompanyProfile did.' })
export class UpdateCompanyProfilePayload extends Payload {
  @Field(() => CompanyType, { nullable: true, description: refused }) company?: Company;
}
@ObjectType({ description: 'What addAddress did.' })
export class AddAddressPayload extends Payload {
  @Field(() => CompanyAddressType, { nullable: true, description: refused })
  address?: CompanyAddress;
}
@ObjectType({ description: 'What changeAddress did.' })
export class ChangeAddressPayload extends Payload {
  @Field(() => CompanyAddressType, { nullable: true, description: refused })
  address?: CompanyAddress;
}
@ObjectType({ description: 'What removeAddress did.' })
export class RemoveAddressPayload extends Payload {
  @Field(() => CompanyType, { nullable: true, description: refused }) company?: Company;
}
@ObjectType({ description: 'What addInvoiceProfile did.' })
export class AddInvoiceProfilePayload extends Payload {
  @Field(() => InvoiceProfileType, { nullable: true, description: refused })
  invoiceProfile?: InvoiceProfile;
}
@ObjectType({ description: 'What changeInvoiceProfile did.' })
export class ChangeInvoiceProfilePayload extends Payload {
  @Field(() => InvoiceProfileType, { nullable: true, description: refused })
  invoiceProfile?: InvoiceProfile;
}
@ObjectType({ description: 'What removeInvoiceProfile did.' })
export class RemoveInvoiceProfilePayload extends Payload {
  @Field(() => CompanyType, { nullable: true, description: refused }) company?: Company;
}
