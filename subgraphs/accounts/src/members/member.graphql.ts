// The public face of a member, of the viewer, and of what members change about themselves and each
// other.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { NodeInterface, Payload } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { Role } from '../roles/role.js';
import type { Member } from './member.js';

export const roleEnum: { [R in Role]: R } = {
  PURCHASER: 'PURCHASER',
  APPROVER: 'APPROVER',
  FINANCE: 'FINANCE',
  SELLER_AGENT: 'SELLER_AGENT',
  COMPANY_ADMIN: 'COMPANY_ADMIN',
  OPERATOR: 'OPERATOR',
  EDITOR: 'EDITOR',
};
registerEnumType(roleEnum, {
  name: 'Role',
  description: 'What a member may do for its company.',
  valuesConfig: {
    PURCHASER: { description: 'Fills carts, places purchases, publishes demands.' },
    APPROVER: { description: 'Says yes or no to what purchasers want to buy.' },
    FINANCE: { description: 'Sees and settles what the company owes and is owed.' },
    SELLER_AGENT: { description: 'Manages offers, quotes and orders that the company sells.' },
    COMPANY_ADMIN: { description: 'May do all of the above, and manages members.' },
    OPERATOR: {
      description: 'Staff that runs the platform; only in the company of kind OPERATOR.',
    },
    EDITOR: { description: 'Staff that writes articles; only in the company of kind OPERATOR.' },
  },
});

export enum MemberAction {
  CHANGE_ROLES = 'CHANGE_ROLES',
  PLACE = 'PLACE',
  REMOVE = 'REMOVE',
  LEAVE = 'LEAVE',
  UPDATE_PROFILE = 'UPDATE_PROFILE',
  CHANGE_PASSWORD = 'CHANGE_PASSWORD',
  ERASE = 'ERASE',
}
registerEnumType(MemberAction, {
  name: 'MemberAction',
  description: 'What a caller may do to a member.',
  valuesConfig: {
    CHANGE_ROLES: { description: 'Mutation changeMemberRoles.' },
    PLACE: { description: 'Mutation placeMember.' },
    REMOVE: { description: 'Mutation removeMember; never the only administrator.' },
    LEAVE: { description: 'Mutation leaveCompany; only the member itself.' },
    UPDATE_PROFILE: { description: 'Mutation updateProfile; only the member itself.' },
    CHANGE_PASSWORD: { description: 'Mutation changePassword; only the member itself.' },
    ERASE: { description: 'Mutation eraseMember; only for the operator.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType('Member', {
  implements: NodeInterface,
  description: 'A person acting for one company. Anybody may read the name and the company.',
})
export class MemberType implements Pick<Member, 'id' | 'displayName'> {
  @Field(() => ID, { description: 'Begins with mem_.' }) id!: string;
  @Field(() => String, {
    description:
      'As the person wants to be called; up to 100 characters. Empty once the person was erased.',
  })
  displayName!: string;
}

export const MemberConnection = connectionOf(() => MemberType, 'Member');

@InputType({ description: "A member's new roles." })
export class ChangeMemberRolesInput {
  @Field(() => ID, { description: "A member of the caller's company." }) memberId!: string;
  @Field(() => [roleEnum], {
    description: 'All built-in roles it has from now on; OPERATOR and EDITOR only at the operator.',
  })
  roles!: Role[];
  @Field(() => [ID], {
    nullable: true,
    description:
      "All of the company's own roles it has from now on; null for none. At least one role altogether.",
  })
  companyRoleIds?: string[] | null;
}

@InputType({ description: 'Who leaves the company.' })
export class RemoveMemberInput {
  @Field(() => ID, { description: "A member of the caller's company." }) memberId!: string;
}

@InputType({ description: "The caller's way out of its company." })
export class LeaveCompanyInput {
  @Field(() => ID, { description: 'The company the caller acts for.' }) companyId!: string;
}

@InputType({ description: "The caller's own profile; what is null stays as it is." })
export class UpdateProfileInput {
  @Field(() => String, { nullable: true, description: '1 to 100 characters.' })
  displayName?: string | null;
  @Field(() => String, { nullable: true, description: '"zh-CN" or "en".' })
  locale?: string | null;
}

@InputType({ description: "The caller's old and new password." })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The one that is valid now.' }) currentPassword!: string;
  @Field(() => String, {
    description: '10 to 200 characters, not the e-mail, not a common one, not the current one.',
  })
  newPassword!: string;
}

const result = 'The member as it is now; null when nothing was changed.';

@ObjectType({ description: 'What changeMemberRoles did.' })
export class ChangeMemberRolesPayload extends Payload {
  @Field(() => MemberType, { nullable: true, description: result }) member?: Member;
}
@ObjectType({ description: 'What removeMember did.' })
export class RemoveMemberPayload extends Payload {
  @Field(() => MemberType, { nullable: true, description: result }) member?: Member;
}
@ObjectType({ description: 'What leaveCompany did.' })
export class LeaveCompanyPayload extends Payload {
  @Field(() => MemberType, { nullable: true, description: result }) member?: Member;
}
@ObjectType({ description: 'What updateProfile did.' })
export class UpdateProfilePayload extends Payload {
  @Field(() => MemberType, { nullable: true, description: result }) member?: Member;
}
@ObjectType({ description: 'What changePassword did.' })
export class ChangePasswordPayload extends Payload {
  @Field(() => MemberType, { nullable: true, description: result }) member?: Member;
}
