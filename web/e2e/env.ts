// What the journey is told from outside. Without a browser there is no journey.

/** The browser's program. */
export const chromiumPath: string | undefined = process.env.AGORA_TEST_CHROMIUM || undefined;

/** Where pictures of each step go; without it none are taken. */
export const pictureFolder: string | undefined = process.env.AGORA_SCREENSHOTS || undefined;

/** A market with fresh demo data that runs already; without it the journey starts one of its own. */
export const marketUrl: string | undefined = process.env.AGORA_TEST_MARKET || undefined;
