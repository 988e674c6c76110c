// What the page of exports asks, and what it keeps in its URL.
import { graphql } from '../../data/generated/gql.js';
import type { ExportParams } from '../../ui/ExportLink.js';

export const ExportsQuery = graphql(`
  query Exports($after: String) {
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
    exportJobs(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        state
        ...ExportTable_ExportJob
      }
    }
  }
`);

export const ExportChoicesQuery = graphql(`
  query ExportChoices {
    sellers(first: 50) {
      nodes {
        id
        name {
          zhCN
          en
        }
      }
    }
    categoryTree {
      id
      depth
      name {
        zhCN
        en
      }
    }
  }
`);

export const CreateExportJob = graphql(`
  mutation CreateExportJob($input: CreateExportJobInput!) {
    createExportJob(input: $input) {
      exportJob {
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

export const CancelExportJob = graphql(`
  mutation CancelExportJob($input: CancelExportJobInput!) {
    cancelExportJob(input: $input) {
      exportJob {
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

export interface ExportsParams extends ExportParams {
  after?: string | undefined;
}

const kinds: readonly string[] = ['PRODUCTS', 'OFFERS', 'STOCK', 'PRICE_LISTS', 'COMPANIES'];

export function readExportsParams(raw: Record<string, unknown>): ExportsParams {
  const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
  const { kind } = raw;
  const isKind = typeof kind === 'string' && kinds.includes(kind);
  const read = {
    kind: isKind ? (kind as ExportsParams['kind']) : undefined,
    vendor: text(raw.vendor),
    state: text(raw.state),
    category: text(raw.category),
    after: text(raw.after),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

/** Where exports are: each portal has its own. */
export type ExportsPortal = 'operator' | 'seller';
