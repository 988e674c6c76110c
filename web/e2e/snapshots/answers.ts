// What the market once answered to the questions of the screens, kept in a file, so that the same screen can be drawn
// again on any day. A question that was not asked then has no answer: nothing is made up. One that is asked in other words
// now is answered as it was, and that is told: a screen that needs what is new will look different.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, 'answers.jsonl');

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** A request of a screen. */
export interface Asked {
  /** The login of who asks. */
  readonly who: string;
  readonly method: string;
  /** With what follows the question mark. */
  readonly path: string;
  readonly body: string | null;
}

/** One line of the file, after the first. */
interface Line extends Answer {
  readonly key: string;
  /** A fingerprint of the question's own words. */
  readonly words?: string | undefined;
}

interface Head {
  readonly askedAt: string;
  readonly paths: Readonly<Record<string, string>>;
}

export class Answers {
  private constructor(
    /** When the market was asked: the screens believe it is then. */
    readonly askedAt: Date,
    /** Where each screen was. */
    readonly paths: Record<string, string>,
    private readonly lines: Map<string, Line>,
  ) {}

  static none(): Answers {
    return new Answers(new Date(), {}, new Map());
  }

  static read(): Answers {
    if (!existsSync(file)) return Answers.none();
    const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
    const { askedAt, paths }: Head = JSON.parse(head);
    const answers = lines.map((line): Line => JSON.parse(line));
    const byKey = new Map(answers.map((line) => [line.key, line]));
    return new Answers(new Date(askedAt), { ...paths }, byKey);
  }

  to(asked: Asked): Answer | undefined {
    return this.lines.get(keyOf(asked));
  }

  /** Whether just this was asked, in the same words. */
  has(asked: Asked): boolean {
    const line = this.lines.get(keyOf(asked));
    return line !== undefined && line.words === wordsOf(asked);
  }

  keep(asked: Asked, answer: Answer): void {
    const key = keyOf(asked);
    if (!this.lines.has(key)) this.lines.set(key, { key, words: wordsOf(asked), ...answer });
  }

  write(): void {
    const head: Head = { askedAt: this.askedAt.toISOString(), paths: this.paths };
    const lines = [...this.lines.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    const text = [head, ...lines].map((line) => JSON.stringify(line)).join('\n');
    writeFileSync(file, `${text}\n`);
  }
}

/** What is asked, in words for whoever misses the answer. */
export const nameOf = (asked: Asked): string =>
  questionOf(asked)?.operationName ?? `${asked.method} ${asked.path}`;

interface Question {
  readonly operationName: string;
  readonly query: string;
  readonly variables?: unknown;
}

const questionOf = ({ path, body }: Asked): Question | undefined =>
  path === '/graphql' && body ? JSON.parse(body) : undefined;

function keyOf(asked: Asked): string {
  const question = questionOf(asked);
  if (!question) return `${asked.method} ${asked.path}`;
  return [question.operationName, JSON.stringify(question.variables ?? {}), asked.who].join(' ');
}

function wordsOf(asked: Asked): string | undefined {
  const query = questionOf(asked)?.query;
  return query && createHash('sha256').update(query).digest('hex').slice(0, 12);
}
