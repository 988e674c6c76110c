// A person of a journey, acting through the gateway's door as a program with a bearer token would.
import type { Gateway } from '../src/gateway.js';

// biome-ignore lint/suspicious/noExplicitAny: tests assert on whole answers.
type Answer = any;

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export class Person {
  private accessToken: string | undefined;

  constructor(
    private readonly gateway: Gateway,
    readonly credentials: Credentials | undefined,
    readonly companyId = '',
    readonly memberId = '',
  ) {}

  async signIn(): Promise<void> {
    const response = await this.gateway.app.inject({
      method: 'POST',
      url: '/auth/sign-in',
      payload: { ...this.credentials, mode: 'token' },
    });
    const { accessToken, userErrors } = response.json();
    if (!accessToken) throw new Error(`sign-in: ${JSON.stringify(userErrors)}`);
    this.accessToken = accessToken;
  }

  /** The whole answer, errors included. Signs in again when the token has run out. */
  async answer(query: string, variables: object = {}): Promise<Answer> {
    const response = await this.send(query, variables);
    if (response.statusCode !== 401) return response.json();
    await this.signIn();
    return (await this.send(query, variables)).json();
  }

  /** The data; throws when the answer has errors. */
  async ask(query: string, variables: object = {}): Promise<Answer> {
    const { data, errors } = await this.answer(query, variables);
    if (errors?.length) throw new Error(errors.map((e: Error) => JSON.stringify(e)).join('; '));
    return data;
  }

  /** The payload of a mutation that must succeed: `mutate('confirmOrder', input, 'order { state }')`. */
  async mutate(name: string, input: object, selection: string): Promise<Answer> {
    const payload = await this.attempt(name, input, selection);
    const { userErrors, ...results } = payload;
    if (userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(userErrors)}`);
    return results;
  }

  /** The payload of a mutation that may be refused, with its userErrors. */
  async attempt(name: string, input: object, selection: string): Promise<Answer> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) {
      ${selection} userErrors { code field params } } }`;
    return (await this.ask(query, { input }))[name];
  }

  /** Sends a file; gives its upload's id. */
  async upload(purpose: string, name: string, content: string | Buffer): Promise<string> {
    const response = await this.gateway.app.inject({
      method: 'POST',
      url: `/uploads?purpose=${purpose}&name=${encodeURIComponent(name)}`,
      payload: content,
      headers: {
        'content-type': 'application/octet-stream',
        ...(this.accessToken ? { authorization: `Bearer ${this.accessToken}` } : {}),
      },
    });
    const { uploadId } = response.json();
    if (!uploadId) throw new Error(`upload: ${response.payload}`);
    return uploadId;
  }

  private send(query: string, variables: object) {
    return this.gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables },
      headers: this.accessToken ? { authorization: `Bearer ${this.accessToken}` } : {},
    });
  }
}
