// One question to an owner of offers, with an end: an owner that does not answer in time has not answered.
// Questions are asked outside transactions only.
import { type Siblings, SiblingUnavailable } from '@agora/kernel/siblings.js';
import type { z } from 'zod';
import type { OfferOwner } from './offer-owner.js';

export const ownerPatienceMs = 5_000;

export interface Question<Answer> {
  /** The operation's name at each owner. */
  readonly name: Readonly<Record<OfferOwner, string>>;
  /** The operation as GraphQL, for the owner's name of it. */
  readonly text: (name: string) => string;
  readonly answer: z.ZodType<Answer>;
}

/** An operation of the house's form: one `input`, its type named like the operation. */
export const operation = (kind: 'query' | 'mutation', selection: string) => (name: string) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `${kind} ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`;
};

/** The owner's answer; SiblingUnavailable when there is none, or none that can be understood. */
export async function askOwner<Answer>(
  siblings: Siblings,
  owner: OfferOwner,
  question: Question<Answer>,
  input: object,
): Promise<Answer> {
  const name = question.name[owner];
  const text = question.text(name);
  const data = await inTime(siblings.ask<Record<string, unknown>>(owner, text, { input }), owner);
  const answer = question.answer.safeParse(data[name]);
  if (!answer.success) throw new SiblingUnavailable(owner, `${name}: ${answer.error.message}`);
  return answer.data;
}

async function inTime<T>(asked: Promise<T>, owner: OfferOwner): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    const why = new SiblingUnavailable(owner, `no answer in ${ownerPatienceMs} ms`);
    timer = setTimeout(() => reject(why), ownerPatienceMs);
  });
  try {
    return await Promise.race([asked, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
