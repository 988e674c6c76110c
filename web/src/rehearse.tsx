// Draws a page once out of sight, in idle moments, as soon as its answers are here: without effects, attached to
// nothing, thrown away.
import { createMemoryHistory } from '@tanstack/react-router';
import { Activity } from 'react';
import { createRoot } from 'react-dom/client';
import { allAnswered } from './data/client.js';
import { Frame } from './frame.js';
import { type AppRouter, createAppRouter } from './router.js';
import { scrollingRests } from './scrolling.js';

const KEPT_MS = 3_000;
const nothing = () => undefined;

export async function rehearse(router: AppRouter, href: string): Promise<void> {
  await allAnswered();
  await idle();
  const { client } = router.options.context;
  const unseen = createAppRouter(client, createMemoryHistory({ initialEntries: [href] }));
  await unseen.load();
  await scrollingRests();
  const root = createRoot(document.createElement('div'), {
    onCaughtError: nothing,
    onUncaughtError: nothing,
  });
  root.render(
    <Activity mode="hidden">
      <Frame client={client} router={unseen} onFreshStart={nothing} />
    </Activity>,
  );
  setTimeout(() => root.unmount(), KEPT_MS);
}

const idle = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve());
    else setTimeout(resolve, 50);
  });
