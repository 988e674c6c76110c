// The signed-in caller as it sees itself.
import { Field, ObjectType } from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import { permissionEnum } from '../roles/permission.graphql.js';
import type { Permission } from '../roles/permission.js';
import type { Role } from '../roles/role.js';
import { MemberType, roleEnum } from './member.graphql.js';
import type { Member } from './member.js';

@ObjectType('Viewer', { description: 'Who the caller is and for whom it acts.' })
export class ViewerType {
  @Field(() => MemberType, { description: 'The signed-in member.' }) member!: Member;
  @Field(() => CompanyType, { description: 'The company it acts for.' }) company!: unknown;
  @Field(() => [roleEnum], {
    description:
      'The roles that this request has. A change takes effect when the access token is renewed, within ten minutes.',
  })
  roles!: Role[];
  @Field(() => [permissionEnum], {
    description: "What the roles, built-in and the company's own, allow this request.",
  })
  permissions!: Permission[];
  @Field(() => Boolean, { description: 'Whether this request has the role OPERATOR.' })
  isOperator!: boolean;
  @Field(() => String, { description: 'Language the member chose: "zh-CN" or "en".' })
  locale!: string;
}
