// Lets in whom the server calls a member or the operator; others are told why they stand outside. The server
// refuses on its own account anyway: this only spares people a form they could not send.
import { Navigate, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageSkeleton } from './skeletons.js';
import { Denied, SignInFirst } from './states.js';
import { isViewerUntold, useViewer } from './use-viewer.js';

interface Props {
  isForOperator?: boolean;
  /**
   * What a visitor would do here, as "Sign in to …": whoever pressed a link to it is led to the sign-in at once, and
   * somebody who came by the address reads it.
   */
  purpose?: ReactNode;
  children: ReactNode;
}

export function Gate({ isForOperator = false, purpose, children }: Props) {
  const result = useViewer();
  const { history } = useRouter();
  const { data, error } = result;
  if (!data) return error ? children : <PageSkeleton />;
  // Who is there cannot be told right now: the page says what it can by itself.
  if (!data.viewer && isViewerUntold(result)) return children;
  if (!data.viewer) {
    return purpose && history.canGoBack() ? (
      <Navigate to="/sign-in" search={{ next: history.location.href }} replace />
    ) : (
      <SignInFirst title={purpose} />
    );
  }
  if (isForOperator && !data.viewer.isOperator) return <Denied />;
  return children;
}
