// First and next page of a list of the catalog's keeping; what it is narrowed to stays in the URL.
import { Trans } from '@lingui/react/macro';
import { ButtonLink } from '../../ui/links.js';
import { Pager } from '../../ui/Pager.js';

interface Props {
  to:
    | '/operator/reviews'
    | '/operator/merges'
    | '/operator/brands'
    | '/operator/attributes'
    | '/seller/products';
  count: number;
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  after: string | undefined;
  q?: string | undefined;
}

export function CuratingPager({ to, count, totalCount, pageInfo, after, q }: Props) {
  const kept = q ? { q } : {};
  const { hasNextPage, endCursor } = pageInfo;
  return (
    <Pager
      count={count}
      totalCount={totalCount}
      first={
        after && (
          <ButtonLink to={to} search={kept} variant="default">
            <Trans>First page</Trans>
          </ButtonLink>
        )
      }
      next={
        hasNextPage &&
        endCursor && (
          <ButtonLink to={to} search={{ ...kept, after: endCursor }} variant="default">
            <Trans>Next page</Trans>
          </ButtonLink>
        )
      }
    />
  );
}
