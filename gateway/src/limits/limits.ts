// How much one request may ask for. Figures are generous for people and programs that page, and small enough
// that no single request is worth attacking with.

export interface Limits {
  /** Bytes of a request's body. */
  readonly bodyBytesMax: number;
  /** Characters of the query's text. */
  readonly lengthMax: number;
  readonly tokenCountMax: number;
  /** Levels of fields below the root; introspection has its own rule. */
  readonly depthMax: number;
  /** The four below count with every fragment put in its place, as the planner sees them. */
  readonly fieldCountMax: number;
  readonly aliasCountMax: number;
  readonly rootFieldCountMax: number;
  readonly directiveCountMax: number;
  /** `first` of one connection. */
  readonly pageSizeMax: number;
  /** Objects that the answer may hold at the most, by page sizes; see document-cost. */
  readonly costMax: number;
}

export const defaultLimits: Limits = {
  bodyBytesMax: 2_000_000,
  lengthMax: 30_000,
  tokenCountMax: 5_000,
  depthMax: 16,
  fieldCountMax: 1_500,
  aliasCountMax: 60,
  rootFieldCountMax: 20,
  directiveCountMax: 60,
  pageSizeMax: 100,
  costMax: 25_000,
};

/** The one thing that is wrong with a document: what, how much there is, how much there may be. */
export interface LimitExceeded {
  readonly code:
    | 'DOCUMENT_TOO_LONG'
    | 'TOO_MANY_TOKENS'
    | 'DOCUMENT_TOO_DEEP'
    | 'TOO_MANY_FIELDS'
    | 'TOO_MANY_ALIASES'
    | 'TOO_MANY_ROOT_FIELDS'
    | 'TOO_MANY_DIRECTIVES'
    | 'PAGE_TOO_LARGE'
    | 'TOO_COSTLY';
  readonly message: string;
  readonly limit: number;
  readonly actual: number;
}
