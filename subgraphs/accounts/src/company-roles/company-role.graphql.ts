// What callers may do with a company's own roles, and what they say to do it.
import { Payload } from '@agora/kernel/graphql/values.js';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import type { Company } from '../companies/company.js';
import { CompanyRoleType } from '../roles/company-role.graphql.js';
import type { CompanyRole } from '../roles/company-role.js';
import { permissionEnum } from '../roles/permission.graphql.js';
import type { Permission } from '../roles/permission.js';

export enum CompanyRoleAction {
  CHANGE = 'CHANGE',
  REMOVE = 'REMOVE',
}
registerEnumType(CompanyRoleAction, {
  name: 'CompanyRoleAction',
  description: "What a caller may do to a company's own role.",
  valuesConfig: {
    CHANGE: { description: 'Mutation changeCompanyRole.' },
    REMOVE: { description: 'Mutation removeCompanyRole, once nobody has it.' },
  },
});

const name = '1 to 60 characters, unique in the company in any case.';
const allows = 'What it allows; at least one, and nothing that the caller does not have itself.';

@InputType({ description: 'A role that the company makes for itself.' })
export class CreateCompanyRoleInput {
  @Field(() => ID, { description: 'Made by the client, begins with rol_.' }) id!: string;
  @Field(() => String, { description: name }) name!: string;
  @Field(() => [permissionEnum], { description: allows }) permissions!: Permission[];
}

@InputType({ description: 'What a role is called and allows from now on.' })
export class ChangeCompanyRoleInput {
  @Field(() => ID, { description: "A role of the caller's company." }) roleId!: string;
  @Field(() => String, { description: name }) name!: string;
  @Field(() => [permissionEnum], { description: allows }) permissions!: Permission[];
}

@InputType({ description: 'A role that is no longer needed.' })
export class RemoveCompanyRoleInput {
  @Field(() => ID, { description: "A role of the caller's company." }) roleId!: string;
}

@ObjectType({ description: 'What createCompanyRole did.' })
export class CreateCompanyRolePayload extends Payload {
  @Field(() => CompanyRoleType, { nullable: true, description: 'Null when refused.' })
  role?: CompanyRole;
}
@ObjectType({ description: 'What changeCompanyRole did.' })
export class ChangeCompanyRolePayload extends Payload {
  @Field(() => CompanyRoleType, { nullable: true, description: 'Null when refused.' })
  role?: CompanyRole;
}
@ObjectType({ description: 'What removeCompanyRole did.' })
export class RemoveCompanyRolePayload extends Payload {
  @Field(() => CompanyType, { nullable: true, description: 'Its company; null when refused.' })
  company?: Company;
}
