// Chromium for one journey, with an empty profile of its own and nothing that talks to the outside.
import { chromiumArguments } from '@agora/gateway/testing/chromium.js';
import { type Browser, chromium } from 'playwright-core';

/** The profile is a new empty folder each time; playwright makes it and removes it. */
export const startBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, timeout: 60_000, args: chromiumArguments });

/** A skeleton, or a list that is asked for again. */
export const stillLoading = '[aria-busy="true"], [role="status"][aria-label]';
