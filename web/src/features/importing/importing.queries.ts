// What the pages about imports ask.
import { graphql } from '../../data/generated/gql.js';

export const ImportsQuery = graphql(`
  query Imports($after: String) {
    mySeller {
      id
      name {
        zhCN
        en
      }
    }
    businessUnits {
      id
      name {
        zhCN
        en
      }
    }
    importJobs(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        state
        ...ImportTable_ImportJob
      }
    }
  }
`);

export const ImportJobQuery = graphql(`
  query ImportJobPage($id: ID!) {
    importJob(id: $id) {
      id
      state
      kind
      fileName
      source
      totalCount
      createdAt
      allowedActions
      counts {
        createdCount
        updatedCount
        unchangedCount
      }
      failure {
        code
        reason {
          zhCN
          en
        }
      }
      vendor {
        id
        ... on BusinessUnit {
          name {
            zhCN
            en
          }
        }
        ... on Seller {
          name {
            zhCN
            en
          }
        }
      }
      ...JobFile_ImportJob
      ...JobProgress_ImportJob
      ...JobReport_ImportJob
      ...MappingForm_ImportJob
    }
  }
`);

export const ImportProblemsQuery = graphql(`
  query ImportProblems($id: ID!, $after: String) {
    importJob(id: $id) {
      id
      problems(first: 20, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          line
          column
          isWarning
          reason {
            zhCN
            en
          }
        }
      }
    }
  }
`);

export const ImportMappingsQuery = graphql(`
  query ImportMappings($kind: ImportKind!) {
    importMappings(kind: $kind) {
      id
      name
      savedAt
    }
  }
`);

/** The list of imports in its URL. */
export interface ImportsParams {
  after?: string;
}

export function readImportsParams(raw: Record<string, unknown>): ImportsParams {
  return typeof raw.after === 'string' && raw.after ? { after: raw.after } : {};
}

/** Where imports are: each portal has its own. */
export type ImportsPortal = 'operator' | 'seller';
