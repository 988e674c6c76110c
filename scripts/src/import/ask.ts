// How an import asks the graph: over HTTP as a signed-in person, or in process. What a mutation refuses as a
// whole is an error here, because an import has nobody to show it to but its caller.

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query.
export type Answer = any;
/** The data of one operation; rejects when there are errors. */
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<Answer>;

/** The graph refused: not signed in, not allowed, or not possible. */
export class Refused extends Error {
  override name = 'Refused';
  constructor(
    readonly verb: string,
    readonly code: string,
    detail: string,
  ) {
    super(`${verb}: ${code} ${detail}`.trim());
  }
}

interface UserError {
  code: string;
  field: string[] | null;
  params: unknown;
  message: string;
}

/** The payload of one mutation. */
export async function mutate(
  ask: Ask,
  verb: string,
  input: object,
  selection: string,
): Promise<Answer> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const errors = 'userErrors { code field params message }';
  const query = `mutation ${verb}($input: ${type}!) { ${verb}(input: $input) { ${selection} ${errors} } }`;
  const payload = (await ask(query, { input }))[verb];
  const [error] = payload.userErrors as UserError[];
  if (!error) return payload;
  const place = error.field ? `at ${error.field.join('.')} ` : '';
  const params = error.params ? JSON.stringify(error.params) : '';
  throw new Refused(verb, error.code, `${place}${params} ${error.message}`);
}
