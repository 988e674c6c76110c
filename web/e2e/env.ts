// What the journey is told from outside. Without a browser there is no journey.

/** The browser's program. */
export const chromiumPath: string | undefined = process.env.AGORA_TEST_CHROMIUM || undefined;

/** Where pictures of each step go; without it none are taken. */
export const pictureFolder: string | undefined = process.env.AGORA_SCREENSHOTS || undefined;

/** A market with fresh demo data that runs already; without it the journey starts one of its own. */
export const marketUrl: string | undefined = process.env.AGORA_TEST_MARKET || undefined;

/** `renew`: the kept pictures of screens are taken anew; `record`: what they are drawn from as well. */
export const snapshotMode: string | undefined = process.env.AGORA_SNAPSHOTS || undefined;

/** What a market of the journey's own is told: its companies' providers are played on this machine. */
export const marketVariables = { ...process.env, ALLOW_PRIVATE_ISSUERS: 'true' };
