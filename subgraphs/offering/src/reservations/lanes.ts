// What is wanted of one thing by many at once, done together: the first goes at once and alone; those that come
// meanwhile wait for it and then go as one. Nobody waits when nobody is ahead, and no timer is set.

interface Waiting<Input, Answer> {
  readonly input: Input;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

export interface Ways<Input, Answer> {
  readonly alone: (input: Input) => Promise<Answer>;
  /** An answer for each, in order; null for one that has to go alone. When it fails, all go alone. */
  readonly together: (inputs: readonly Input[]) => Promise<(Answer | null)[]>;
}

const togetherMax = 64;

export class Lanes<Input, Answer> {
  private readonly waiting = new Map<string, Waiting<Input, Answer>[]>();

  async go(lane: string, input: Input, ways: Ways<Input, Answer>): Promise<Answer> {
    const ahead = this.waiting.get(lane);
    if (ahead) {
      return new Promise((resolve, reject) => ahead.push({ input, resolve, reject }));
    }
    this.waiting.set(lane, []);
    try {
      return await ways.alone(input);
    } finally {
      void this.next(lane, ways);
    }
  }

  /** Until nobody waits any more. */
  private async next(lane: string, ways: Ways<Input, Answer>): Promise<void> {
    for (;;) {
      const some = this.waiting.get(lane)?.splice(0, togetherMax) ?? [];
      if (some.length === 0) break;
      await serve(some, ways);
    }
    this.waiting.delete(lane);
  }
}

async function serve<Input, Answer>(
  some: readonly Waiting<Input, Answer>[],
  ways: Ways<Input, Answer>,
): Promise<void> {
  const answers =
    some.length === 1 ? [] : await ways.together(some.map(({ input }) => input)).catch(() => []);
  for (const [index, { input, resolve, reject }] of some.entries()) {
    const answer = answers[index];
    if (answer) resolve(answer);
    else await ways.alone(input).then(resolve, reject);
  }
}
