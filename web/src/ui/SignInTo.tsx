// In the place of a form that anybody may fill in once signed in: whoever pressed a link to it is led to the sign-in at
// once; who came by its address reads what it is.
import { Trans } from '@lingui/react/macro';
import { Navigate, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ButtonLink } from './links.js';
import { Message } from './states.js';

export function SignInTo({ title }: { title: ReactNode }) {
  const { history } = useRouter();
  const search = { next: history.location.href };
  if (history.canGoBack()) return <Navigate to="/sign-in" search={search} replace />;
  return (
    <Message
      icon="person"
      title={title}
      action={
        <ButtonLink to="/sign-in" search={search}>
          <Trans>Sign in</Trans>
        </ButtonLink>
      }
    />
  );
}
