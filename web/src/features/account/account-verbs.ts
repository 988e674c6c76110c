// What people change about themselves.
import { graphql } from '../../data/generated/gql.js';

export const UpdateProfile = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      member {
        id
        displayName
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
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

export const EndSession = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      session {
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

export const EndOtherSessions = graphql(`
  mutation EndOtherSessions($input: EndOtherSessionsInput!) {
    endOtherSessions(input: $input) {
      endedCount
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const LeaveCompany = graphql(`
  mutation LeaveCompany($input: LeaveCompanyInput!) {
    leaveCompany(input: $input) {
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

export const RegisterFurtherCompany = graphql(`
  mutation RegisterFurtherCompany($input: RegisterFurtherCompanyInput!) {
    registerFurtherCompany(input: $input) {
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
