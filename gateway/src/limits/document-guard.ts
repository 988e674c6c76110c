// Decides whether a document may be planned at all: its length and tokens before it is parsed, its shape
// before it is planned. One reason for each refusal. What does not parse is left to the server to explain.
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  Lexer,
  parse,
  Source,
  TokenKind,
  visit,
} from 'graphql';
import { measureDocument } from './document-measure.js';
import type { LimitExceeded, Limits } from './limits.js';

const rememberedMax = 1_000;
/** Longer variables are measured anew each time instead of remembered. */
const keyLengthMax = 200;

interface Known {
  readonly document: DocumentNode;
  /** Variables that decide page sizes. */
  readonly pageVariables: readonly string[];
  readonly verdicts: Map<string, LimitExceeded | undefined>;
}

export class DocumentGuard {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: Limits,
  ) {}

  /** What is too much in this document; undefined when nothing is. */
  refusal(query: string, variables: Readonly<Record<string, unknown>>): LimitExceeded | undefined {
    const known = this.known.get(query) ?? this.read(query);
    if (!known || 'code' in known) return known;
    const key = JSON.stringify(known.pageVariables.map((name) => variables[name] ?? null));
    if (known.verdicts.has(key)) return known.verdicts.get(key);
    const verdict = this.judge(known.document, variables);
    if (known.verdicts.size < rememberedMax && key.length <= keyLengthMax) {
      known.verdicts.set(key, verdict);
    }
    return verdict;
  }

  private read(query: string): Known | LimitExceeded | undefined {
    const { lengthMax, tokenCountMax } = this.limits;
    if (query.length > lengthMax) {
      return exceeded('DOCUMENT_TOO_LONG', 'characters', query.length, lengthMax);
    }
    try {
      const tokenCount = countTokens(query, tokenCountMax);
      if (tokenCount > tokenCountMax) {
        return exceeded('TOO_MANY_TOKENS', 'tokens or more', tokenCount, tokenCountMax);
      }
      const document = parse(query, { noLocation: true });
      const known = { document, pageVariables: pageVariablesOf(document), verdicts: new Map() };
      this.remember(query, known);
      return known;
    } catch {
      return undefined;
    }
  }

  private remember(query: string, known: Known): void {
    if (this.known.size >= rememberedMax) {
      this.known.delete(this.known.keys().next().value as string);
    }
    this.known.set(query, known);
  }

  private judge(
    document: DocumentNode,
    variables: Readonly<Record<string, unknown>>,
  ): LimitExceeded | undefined {
    const m = measureDocument(this.schema, document, variables);
    const l = this.limits;
    const rules: readonly Parameters<typeof exceeded>[] = [
      ['TOO_MANY_DIRECTIVES', 'directives', m.directiveCount, l.directiveCountMax],
      ['TOO_MANY_ALIASES', 'aliases', m.aliasCount, l.aliasCountMax],
      ['TOO_MANY_ROOT_FIELDS', 'root fields', m.rootFieldCount, l.rootFieldCountMax],
      ['DOCUMENT_TOO_DEEP', 'levels', m.depth, l.depthMax],
      ['TOO_MANY_FIELDS', 'fields', m.fieldCount, l.fieldCountMax],
      ['PAGE_TOO_LARGE', 'entries on one page', m.pageSize, l.pageSizeMax],
      ['TOO_COSTLY', 'objects in the answer', m.cost, l.costMax],
    ];
    const broken = rules.find(([, , actual, limit]) => actual > limit);
    return broken && exceeded(...broken);
  }
}

function exceeded(code: LimitExceeded['code'], unit: string, actual: number, limit: number) {
  const message = `This document asks for ${actual} ${unit}; at most ${limit} are allowed.`;
  return { code, message, actual, limit };
}

/** Counts tokens, but not beyond what is too many. */
function countTokens(query: string, enough: number): number {
  const lexer = new Lexer(new Source(query));
  let count = 0;
  while (count <= enough && lexer.advance().kind !== TokenKind.EOF) count++;
  return count;
}

function pageVariablesOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    enter: (node) => {
      if (node.kind !== Kind.ARGUMENT || node.name.value !== 'first') return;
      if (node.value.kind === Kind.VARIABLE) names.add(node.value.name.value);
    },
  });
  return [...names].sort();
}
