// What people do with imports.
import { graphql } from '../../data/generated/gql.js';

export const CreateImportJob = graphql(`
  mutation CreateImportJob($input: CreateImportJobInput!) {
    createImportJob(input: $input) {
      importJob {
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

export const MapImportJob = graphql(`
  mutation MapImportJob($input: MapImportJobInput!) {
    mapImportJob(input: $input) {
      importJob {
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

export const RereadImportJob = graphql(`
  mutation RereadImportJob($input: RereadImportJobInput!) {
    rereadImportJob(input: $input) {
      importJob {
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

export const CheckImportJob = graphql(`
  mutation CheckImportJob($input: CheckImportJobInput!) {
    checkImportJob(input: $input) {
      importJob {
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

export const RunImportJob = graphql(`
  mutation RunImportJob($input: RunImportJobInput!) {
    runImportJob(input: $input) {
      importJob {
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

export const CancelImportJob = graphql(`
  mutation CancelImportJob($input: CancelImportJobInput!) {
    cancelImportJob(input: $input) {
      importJob {
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

export const SaveImportMapping = graphql(`
  mutation SaveImportMapping($input: SaveImportMappingInput!) {
    saveImportMapping(input: $input) {
      importMapping {
        id
        name
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const RemoveImportMapping = graphql(`
  mutation RemoveImportMapping($input: RemoveImportMappingInput!) {
    removeImportMapping(input: $input) {
      mappingId
      userErrors {
        code
        field
        params
      }
    }
  }
`);
