// What every page stands in: language, theme, graph, routes.
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import type { Client } from '@urql/core';
import { Provider } from 'urql';
import { FreshStart } from './data/fresh-start.js';
import type { AppRouter } from './router.js';
import { theme } from './theme.js';
import { appearance } from './ui/appearance.js';

interface Props {
  client: Client;
  router: AppRouter;
  onFreshStart: () => void;
}

/** The library asks what holds; what is chosen is ours (ui/appearance.ts). */
const appearances = {
  get: appearance,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

export function Frame({ client, router, onFreshStart }: Props) {
  return (
    <I18nProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        colorSchemeManager={appearances}
        withCssVariables={false}
        withGlobalClasses={false}
      >
        <FreshStart value={onFreshStart}>
          <Provider value={client}>
            <RouterProvider router={router} context={{ client }} />
          </Provider>
        </FreshStart>
      </MantineProvider>
    </I18nProvider>
  );
}
