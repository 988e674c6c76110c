// Chromium for one journey, with an empty profile of its own and nothing that talks to the outside.
import { type Browser, chromium } from 'playwright-core';

export const startBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    headless: true,
    timeout: 60_000,
    // The profile is a new empty folder each time; playwright makes it and removes it.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** A skeleton, or a list that is asked for again. */
export const stillLoading = '[aria-busy="true"], [role="status"][aria-label]';
