// What signing in is for, in the words of the page that one comes from: the address one goes on to tells.
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../data/generated/gql.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { wishOf } from '../../ui/wish.js';

const PurposeVendorQuery = graphql(`
  query PurposeVendor($vendorId: ID!) {
    node(id: $vendorId) {
      id
      ... on Vendor {
        name {
          zhCN
          en
        }
      }
    }
  }
`);

/** Undefined where one simply signs in. */
export function usePurpose(next: string): string | undefined {
  const { t } = useLingui();
  const format = useFormat();
  const { pathname, searchParams } = new URL(next, location.origin);
  const isQuestion = pathname === '/threads/new';
  const vendorId = (isQuestion && searchParams.get('vendor')) || '';
  const { data } = useGraph(PurposeVendorQuery, { vendorId }, { isPaused: !vendorId });
  const vendor = data?.node && 'name' in data.node ? format.text(data.node.name) : '';
  if (vendor) return t`Sign in to ask ${vendor}`;
  if (isQuestion) return t`Sign in to ask a question`;
  if (pathname === '/demands/new') return t`Sign in to post a demand`;
  if (/^[/]demands[/].+[/]quote$/.test(pathname)) return t`Sign in to quote`;
  if (wishOf(next)) return t`Sign in to add this to the cart`;
  return undefined;
}
