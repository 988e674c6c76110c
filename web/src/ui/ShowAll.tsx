// Where a search or a filter left nothing: the way to the same list without them.
import { Trans } from '@lingui/react/macro';
import { useRouterState } from '@tanstack/react-router';
import { ButtonLink } from './links.js';

export function ShowAll() {
  const { pathname, search } = useRouterState({ select: ({ location }) => location });
  if (Object.keys(search).length === 0) return null;
  return (
    <ButtonLink to={pathname} variant="light">
      <Trans>Show all</Trans>
    </ButtonLink>
  );
}
