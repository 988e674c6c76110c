// How soon a seller answers what the operator writes: each run of messages of the operator, up to the seller's reply,
// counts once. What still waits within its time is not counted yet.
import type { Context } from '@agora/kernel/graphql/context.js';
import { SellerMessage } from '../messages/seller-message.js';
import { replyHours, type Tally } from './thresholds.js';

const replyMs = replyHours * 3_600_000;
/** Nobody writes more in the window. */
const messagesMax = 2_000;

type Said = Pick<SellerMessage, 'isFromOperator' | 'sentAt'>;

export async function replyTally(ctx: Context, sellerId: string, since: Date): Promise<Tally> {
  const where = { sellerId, sentAt: { $gte: since } };
  const options = { orderBy: { id: 'asc' as const }, limit: messagesMax };
  return tallyReplies(await ctx.em.find(SellerMessage, where, options), ctx.now);
}

/** Pure; messages in the order in which they were sent. */
export function tallyReplies(messages: readonly Said[], now: Date): Tally {
  let waitingSince: Date | null = null;
  let [sampleSize, badCount] = [0, 0];
  const count = (isBad: boolean) => {
    sampleSize += 1;
    badCount += isBad ? 1 : 0;
  };
  for (const { isFromOperator, sentAt } of messages) {
    if (isFromOperator) waitingSince ??= sentAt;
    else if (waitingSince) {
      count(sentAt.getTime() - waitingSince.getTime() > replyMs);
      waitingSince = null;
    }
  }
  if (waitingSince && now.getTime() - waitingSince.getTime() > replyMs) count(true);
  return { sampleSize, badCount };
}
