// How one subgraph asks another for something that only subgraphs may ask: an internal operation,
// in process or over HTTP, signed as this service. The operations are @inaccessible in the public schema.

export interface SubgraphRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

export interface SubgraphResponse {
  data?: Record<string, unknown> | null;
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}

/** Asks the named sibling; throws when it cannot be reached or answers with errors. */
export type AskSibling = (
  sibling: string,
  request: SubgraphRequest & { requestId: string },
) => Promise<SubgraphResponse>;

/** Thrown when a sibling cannot answer; the caller decides whether to try again later. */
export class SiblingUnavailable extends Error {
  override name = 'SiblingUnavailable';
  constructor(
    readonly sibling: string,
    why: string,
    options?: ErrorOptions,
  ) {
    super(`${sibling}: ${why}`, options);
  }

  /** What a client may know of it, when nobody on the way handles it. */
  get extensions() {
    return { code: 'SUBGRAPH_UNAVAILABLE', reason: this.sibling };
  }
}

export class Siblings {
  constructor(
    private readonly askSibling: AskSibling,
    private readonly requestId: string,
  ) {}

  /** The data of one internal operation. */
  async ask<Data>(
    sibling: string,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Data> {
    const answer = await this.askSibling(sibling, {
      query,
      variables,
      requestId: this.requestId,
    }).catch((error: unknown) => {
      throw new SiblingUnavailable(sibling, (error as Error).message, { cause: error });
    });
    if (answer.errors?.length || !answer.data) {
      throw new SiblingUnavailable(sibling, answer.errors?.[0]?.message ?? 'no data');
    }
    return answer.data as Data;
  }
}
