// Expected errors: a person or client asked for something that is not possible. They are thrown, roll the
// transaction back, and arrive as `userErrors` in the mutation's payload. Bugs are invariants instead.

/** One kind of expected error: its code for machines and a sentence for developers. */
export interface ErrorKind {
  readonly code: string;
  readonly message: string;
}

export type ErrorParams = Record<string, string | number | boolean | null | readonly string[]>;

export class DomainError extends Error {
  override name = 'DomainError';
  readonly code: string;
  /** Path of the input field at fault, e.g. ['lines', '0', 'quantity']; undefined when it is the whole. */
  readonly field: readonly string[] | undefined;
  readonly params: ErrorParams;

  constructor(
    readonly kind: ErrorKind,
    detail: { field?: readonly string[]; params?: ErrorParams } = {},
  ) {
    super(kind.message);
    this.code = kind.code;
    this.field = detail.field;
    this.params = detail.params ?? {};
  }

  /** What a GraphQL error carries when a field other than a mutation refuses. */
  get extensions() {
    return { code: this.code, field: this.field, params: this.params };
  }
}

export type ErrorCatalogue = Readonly<Record<string, ErrorKind>>;

/** A feature's errors: code → sentence. The codes become values of the schema's UserErrorCode. */
export function defineErrors<const T extends Record<string, string>>(
  sentences: T,
): { readonly [Code in keyof T]: ErrorKind } {
  return Object.fromEntries(
    Object.entries(sentences).map(([code, message]) => [code, { code, message }]),
  ) as { [Code in keyof T]: ErrorKind };
}

/** Errors that every subgraph can give. */
export const commonErrors = defineErrors({
  UNAUTHENTICATED: 'Sign in first: this needs a member.',
  NOT_FOUND: 'There is no such thing, or the caller may not see it.',
  FORBIDDEN: 'The caller sees it but may not do this to it.',
  INVALID_INPUT:
    'A value of the input is not acceptable; `field` names it and `params.reason` says why.',
  IMPERSONATED: 'Staff of the operator acts for this member: this is left to the member itself.',
  ID_REUSED: 'The client-made id was used before with other content.',
  STALE_VERSION: 'Somebody changed it since it was read; read it again.',
});

/** The shorthand for a value that is not acceptable. `reason` is a code, e.g. TOO_LONG, not prose. */
export function invalidInput(
  field: string | readonly string[],
  reason: string,
  params: ErrorParams = {},
) {
  return new DomainError(commonErrors.INVALID_INPUT, {
    field: typeof field === 'string' ? field.split('.') : field,
    params: { reason, ...params },
  });
}

export const notFound = (field?: string) =>
  new DomainError(commonErrors.NOT_FOUND, field ? { field: field.split('.') } : {});
