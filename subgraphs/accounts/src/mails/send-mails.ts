// Takes due mails from the pile to the SMTP server; a sweep. Each is claimed by a conditional update, so
// that replicas do not send the same one; after a crash it is tried again under the same Message-ID.
import type { Mailer } from '@agora/kernel/mail/mailer.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { Work } from '@agora/kernel/work.js';
import { Mail } from './mail.js';
import { mailText } from './mail-texts.js';

const batch = 20;
const minuteMs = 60_000;
/** How long a try may take before somebody else takes over. */
const leaseMs = 2 * minuteMs;
export const attemptsMax = 12;

export interface Post {
  readonly mailer: Mailer;
  /** Where the web client is, for the links. */
  readonly origin: string;
}

/** Minutes until the next try: 1, 2, 4, … at most 6 hours. */
export const retryAfterMs = (attemptCount: number) =>
  Math.min(2 ** (attemptCount - 1), 360) * minuteMs;

/** Returns how many were sent. */
export async function sendMails(subgraph: RunningSubgraph, { mailer, origin }: Post) {
  const due = await subgraph.transact((work) => claim(work));
  let sentCount = 0;
  for (const mail of due) {
    const letter = { id: mail.id, to: mail.recipient, language: mail.locale };
    const failure = await mailer.send({ ...letter, ...mailText(mail, origin) }).then(
      () => null,
      (error: unknown) => String((error as Error)?.message ?? error).slice(0, 300),
    );
    await subgraph.transact((work) => settle(work, mail.id, failure));
    if (failure === null) sentCount += 1;
  }
  return sentCount;
}

async function claim(work: Work): Promise<Mail[]> {
  const where = { dueAt: { $lte: work.now } };
  const due = await work.em.find(Mail, where, { orderBy: { dueAt: 'asc' }, limit: batch });
  const claimed: Mail[] = [];
  for (const mail of due) {
    const seen = { id: mail.id, attemptCount: mail.attemptCount, dueAt: { $lte: work.now } };
    const next = {
      attemptCount: mail.attemptCount + 1,
      dueAt: new Date(work.now.getTime() + leaseMs),
    };
    const changed = await work.em.nativeUpdate(Mail, seen, next);
    if (changed === 1) claimed.push(mail);
  }
  work.em.clear();
  return claimed;
}

async function settle(work: Work, id: string, failure: string | null): Promise<void> {
  const mail = await work.lock(Mail, id);
  mail.failure = failure;
  if (failure === null) {
    const { token: _, ...params } = mail.params;
    Object.assign(mail, { dueAt: null, sentAt: work.now, params });
    return;
  }
  const isOver = mail.attemptCount >= attemptsMax;
  mail.dueAt = isOver ? null : new Date(work.now.getTime() + retryAfterMs(mail.attemptCount));
}
