/** Only places of this site: a link must not lead a person elsewhere after signing in. */
export const placeWithin = (next: string | undefined): string =>
  next && /^\/(?![/\\])/.test(next) ? next : '/';
