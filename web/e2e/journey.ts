// What the steps of a journey share: the market, the browser, who has come, and where things are.
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './browser.js';
import { startMarketServer } from './market-server.js';
import { Person } from './person.js';

export const demoPassword = 'agora-demo-2026';

export class Journey {
  private readonly people = new Map<string, Person>();
  private readonly places = new Map<string, string>();
  private readonly tokens = new Map<string, string>();

  private constructor(
    private readonly browser: Browser,
    private readonly url: string,
    private readonly stopServer: () => Promise<void>,
  ) {}

  static async begin(chromiumPath: string): Promise<Journey> {
    const server = await startMarketServer();
    try {
      const browser = await startBrowser(chromiumPath);
      return new Journey(browser, server.url, () => server.stop());
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.stopServer();
  }

  async arrive(name: string, isOnPhone = false): Promise<Person> {
    const person = await Person.arrive(this.browser, this.url, name, isOnPhone);
    this.people.set(name, person);
    return person;
  }

  /** A page of a browser that runs no scripts. */
  async arriveWithoutScripts(locale: string): Promise<Page> {
    return this.browser.newPage({ baseURL: this.url, locale, javaScriptEnabled: false });
  }

  async signIn(name: string, email: string, password = demoPassword): Promise<Person> {
    const person = await this.arrive(name);
    await person.open('/sign-in');
    await person.type('E-mail', email);
    await person.typeSecret(password);
    await person.press('Sign in', person.main);
    await person.isSignedIn();
    return person;
  }

  /** What the graph answers this person, without a browser. */
  async asks(email: string, query: string): Promise<unknown> {
    const post = async (path: string, body: object, token?: string) => {
      const answer = await fetch(`${this.url}${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify(body),
      });
      return answer.json();
    };
    const known = this.tokens.get(email);
    const signIn = { email, password: demoPassword, mode: 'token' };
    const token = known ?? (await post('/auth/sign-in', signIn)).accessToken;
    this.tokens.set(email, token);
    const { data, errors } = await post('/graphql', { query }, token);
    if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
    return data;
  }

  who(name: string): Person {
    const person = this.people.get(name);
    if (!person) throw new Error(`${name} has not come yet`);
    return person;
  }

  /** Keeps where this person is, to be found again by others. */
  remember(place: string, person: Person): void {
    this.places.set(place, new URL(person.page.url()).pathname);
  }

  where(place: string): string {
    const path = this.places.get(place);
    if (!path) throw new Error(`nobody has been at ${place}`);
    return path;
  }

  /** For whoever looks for the reason of a failure: pictures, and what the consoles complained about. */
  async explain(problem: Error): Promise<Error> {
    for (const person of this.people.values()) {
      await person.takePicture(`broken-${person.name}`).catch(() => undefined);
      for (const complaint of person.complaints)
        problem.message += `\n${person.name}: ${complaint}`;
    }
    return problem;
  }

  get findings(): string[] {
    return [...this.people.values()].flatMap(({ findings }) => findings);
  }
}
