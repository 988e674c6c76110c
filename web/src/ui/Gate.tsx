// Lets in whom the server calls a member or the operator; others are told why they stand outside. The server
// refuses on its own account anyway: this only spares people a form they could not send.
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageSkeleton } from './skeletons.js';
import { Denied, SignInFirst } from './states.js';
import { isViewerUntold, useViewer } from './use-viewer.js';

interface Props {
  isForOperator?: boolean;
  /** In the place of the page for a visitor, where it is none of a company's own (`SignInTo`). */
  outside?: ReactNode;
  children: ReactNode;
}

export function Gate({ isForOperator = false, outside, children }: Props) {
  const result = useViewer();
  const { data, error } = result;
  if (!data) return error ? children : <PageSkeleton />;
  // Who is there cannot be told right now: the page says what it can by itself.
  if (!data.viewer) return isViewerUntold(result) ? children : (outside ?? <SignInFirst />);
  if (isForOperator && !data.viewer.isOperator) {
    return (
      <Denied>
        <Trans>Only the operator's own people work here.</Trans>
      </Denied>
    );
  }
  return children;
}
