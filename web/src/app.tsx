// The client. Signing in or out begins with an empty cache.
import { useCallback, useEffect, useState } from 'react';
import { createGraphClient } from './data/client.js';
import { Frame } from './frame.js';
import { createAppRouter } from './router.js';

export function App() {
  const [client, setClient] = useState(createGraphClient);
  const [router] = useState(() => createAppRouter(client));
  useEffect(() => {
    void import('./once-standing.js').then(
      ({ onceStanding }) => onceStanding(router),
      () => undefined,
    );
  }, [router]);
  const forget = useCallback(() => {
    const next = createGraphClient();
    router.update({ ...router.options, context: { client: next } });
    router.clearCache();
    setClient(next);
  }, [router]);
  return <Frame client={client} router={router} onFreshStart={forget} />;
}
