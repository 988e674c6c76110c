// What is done to a company's members, invitations and roles.
import { graphql } from '../../data/generated/gql.js';

export const InviteMember = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      invitation {
        id
        state
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const ResendInvitation = graphql(`
  mutation ResendInvitation($input: ResendInvitationInput!) {
    resendInvitation(input: $input) {
      invitation {
        id
        state
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const WithdrawInvitation = graphql(`
  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {
    withdrawInvitation(input: $input) {
      invitation {
        id
        state
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const ChangeMemberRoles = graphql(`
  mutation ChangeMemberRoles($input: ChangeMemberRolesInput!) {
    changeMemberRoles(input: $input) {
      member {
        id
        roles
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const RemoveMember = graphql(`
  mutation RemoveMember($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      member {
        id
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const CreateCompanyRole = graphql(`
  mutation CreateCompanyRole($input: CreateCompanyRoleInput!) {
    createCompanyRole(input: $input) {
      role {
        id
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const ChangeCompanyRole = graphql(`
  mutation ChangeCompanyRole($input: ChangeCompanyRoleInput!) {
    changeCompanyRole(input: $input) {
      role {
        id
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const RemoveCompanyRole = graphql(`
  mutation RemoveCompanyRole($input: RemoveCompanyRoleInput!) {
    removeCompanyRole(input: $input) {
      company {
        id
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const ClearTwoFactor = graphql(`
  mutation ClearTwoFactor($input: ClearTwoFactorInput!) {
    clearTwoFactor(input: $input) {
      member {
        id
        signIn {
          hasAuthenticator
        }
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);
