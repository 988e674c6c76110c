// When no token of an erased person is good any more, everybody hears of it once more: whatever came in with the last
// of them goes too, and so does the mail that told the person. A sweep.
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { Work } from '@agora/kernel/work.js';
import { accountsEvents } from '@agora/schema/events/accounts.js';
import { Mail } from '../mails/mail.js';
import { Erasure } from './erasure.js';

const batch = 20;

export async function finishErasures(subgraph: RunningSubgraph): Promise<void> {
  const due = await subgraph.transact((work) => {
    const where = { state: 'ERASING' as const, finishAt: { $lte: work.now } };
    return work.em.find(Erasure, where, { orderBy: { finishAt: 'asc' }, limit: batch });
  });
  for (const { id } of due) await subgraph.transact((work) => finish(work, id));
}

async function finish(work: Work, id: string): Promise<void> {
  const erasure = await work.lock(Erasure, id);
  if (erasure.state === 'DONE') return;
  const { personId, memberIds, mailId } = erasure;
  if (mailId) await work.em.nativeDelete(Mail, { id: mailId });
  Object.assign(erasure, { state: 'DONE', finishedAt: work.now, mailId: null });
  work.emit(accountsEvents['accounts.person.erased'].make({ personId, memberIds }));
}
