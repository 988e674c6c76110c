// A company's own role as the public schema shows it.
import { Field, ID, ObjectType } from 'type-graphql';
import type { CompanyRole } from './company-role.js';
import { permissionEnum } from './permission.graphql.js';
import type { Permission } from './permission.js';

@ObjectType('CompanyRole', {
  description: 'A role that a company made for itself. Its own people and the operator see it.',
})
export class CompanyRoleType implements Pick<CompanyRole, 'id' | 'name' | 'permissions'> {
  @Field(() => ID, { description: 'Begins with rol_.' }) id!: string;
  @Field(() => String, { description: 'Unique in its company; up to 60 characters.' })
  name!: string;
  @Field(() => [permissionEnum], { description: 'What it allows; at least one.' })
  permissions!: Permission[];
}
