// Who is signed in and what belongs to them, asked once for the frame of all pages.
import { graphql } from '../data/generated/gql.js';
import type { ShellQuery as Answer } from '../data/generated/graphql.js';
import { type GraphResult, useGraph } from '../data/use-graph.js';

const ShellQuery = graphql(`
  query Shell {
    viewer {
      isOperator
      member {
        id
      }
      ...AccountMenu_Viewer
      impersonation {
        id
      }
      ...ImpersonationBanner_Viewer
    }
    mySeller {
      id
    }
    cart {
      id
      lines {
        id
      }
    }
  }
`);

const typenames = ['Cart', 'Seller'];

export const useViewer = (): GraphResult<Answer> => useGraph(ShellQuery, {}, { typenames });

/** Whether nobody can say who is there: no viewer then does not mean that nobody is signed in. */
export function isViewerUntold({ error }: GraphResult<Answer>): boolean {
  if (!error) return false;
  const isAboutViewer = ({ path, extensions }: (typeof error.graphQLErrors)[number]) =>
    path?.length ? path[0] === 'viewer' : extensions.serviceName === 'accounts';
  return error.networkError !== undefined || error.graphQLErrors.some(isAboutViewer);
}
