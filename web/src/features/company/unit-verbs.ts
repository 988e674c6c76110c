// What is done to a company's units and cost centres.
import { graphql } from '../../data/generated/gql.js';

export const CreateCompanyUnit = graphql(`
  mutation CreateCompanyUnit($input: CreateCompanyUnitInput!) {
    createCompanyUnit(input: $input) {
      unit {
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

export const RenameCompanyUnit = graphql(`
  mutation RenameCompanyUnit($input: RenameCompanyUnitInput!) {
    renameCompanyUnit(input: $input) {
      unit {
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

export const MoveCompanyUnit = graphql(`
  mutation MoveCompanyUnit($input: MoveCompanyUnitInput!) {
    moveCompanyUnit(input: $input) {
      unit {
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

export const ArchiveCompanyUnit = graphql(`
  mutation ArchiveCompanyUnit($input: ArchiveCompanyUnitInput!) {
    archiveCompanyUnit(input: $input) {
      unit {
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

export const PlaceMember = graphql(`
  mutation PlaceMember($input: PlaceMemberInput!) {
    placeMember(input: $input) {
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

export const CreateCostCentre = graphql(`
  mutation CreateCostCentre($input: CreateCostCentreInput!) {
    createCostCentre(input: $input) {
      costCentre {
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

export const ChangeCostCentre = graphql(`
  mutation ChangeCostCentre($input: ChangeCostCentreInput!) {
    changeCostCentre(input: $input) {
      costCentre {
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

export const ArchiveCostCentre = graphql(`
  mutation ArchiveCostCentre($input: ArchiveCostCentreInput!) {
    archiveCostCentre(input: $input) {
      costCentre {
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
