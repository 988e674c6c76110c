// Says on every page that there is no connection: what is shown may be old. Goes by itself.
import { Trans } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';
import classes from './OfflineNotice.module.css';

const changes = ['online', 'offline'];

function onConnection(tell: () => void) {
  for (const change of changes) window.addEventListener(change, tell);
  return () => {
    for (const change of changes) window.removeEventListener(change, tell);
  };
}

export function OfflineNotice() {
  const isOffline = useSyncExternalStore(onConnection, () => !navigator.onLine);
  return (
    <div role="status" className={classes.place}>
      {isOffline && (
        <div className={classes.notice}>
          <Trans>You are offline. What you see may be old, and nothing can be sent.</Trans>
        </div>
      )}
    </div>
  );
}
