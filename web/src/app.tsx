// The client's frame: language, theme, graph, routes. Signing in or out begins with an empty cache.
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { Provider } from 'urql';
import { createGraphClient } from './data/client.js';
import { FreshStart } from './data/fresh-start.js';
import { createAppRouter } from './router.js';
import { theme } from './theme.js';

export function App() {
  const [client, setClient] = useState(createGraphClient);
  const [router] = useState(() => createAppRouter(client));
  const forget = useCallback(() => {
    const next = createGraphClient();
    router.update({ ...router.options, context: { client: next } });
    router.clearCache();
    setClient(next);
  }, [router]);
  return (
    <I18nProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        withCssVariables={false}
        withGlobalClasses={false}
      >
        <FreshStart value={forget}>
          <Provider value={client}>
            <RouterProvider router={router} context={{ client }} />
          </Provider>
        </FreshStart>
      </MantineProvider>
    </I18nProvider>
  );
}
