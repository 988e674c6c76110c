// Where the browser is: as the browser journeys are told, else where the machine keeps its programs.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

export function findBrowser(): string | undefined {
  const told = process.env.AGORA_TEST_CHROMIUM;
  if (told) return told;
  const places = (process.env.PATH ?? '').split(delimiter);
  const files = names.flatMap((name) => places.map((place) => join(place, name)));
  return files.find((file) => existsSync(file));
}

/** For a program that looks for the browser itself. */
export const withBrowser = (chromium: string): NodeJS.ProcessEnv => ({
  ...process.env,
  CHROME_PATH: chromium,
});
