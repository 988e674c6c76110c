// Where a search or a filter left nothing: the way to the same list without them.
import { Trans } from '@lingui/react/macro';
import { useRouterState } from '@tanstack/react-router';
import { ButtonLink } from './links.js';

/** Whether the address says that only a part is listed. */
export const useIsNarrowed = () =>
  useRouterState({ select: ({ location }) => Object.keys(location.search).length > 0 });

export function ShowAll() {
  const { pathname } = useRouterState({ select: ({ location }) => location });
  const isNarrowed = useIsNarrowed();
  if (!isNarrowed) return null;
  return (
    <ButtonLink to={pathname} variant="light">
      <Trans>Show all</Trans>
    </ButtonLink>
  );
}
