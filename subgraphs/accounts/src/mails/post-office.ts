// The mailer of a running accounts, if it has one: without SMTP mails stay in the pile, to be read there.
import { connectSmtp } from '@agora/kernel/mail/mailer.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { AccountsEnv } from '../env.js';
import { type Post, sendMails } from './send-mails.js';

const resource = 'post';

export function openPostOffice(subgraph: RunningSubgraph, { mail }: AccountsEnv): void {
  if (!mail.smtpUrl) return;
  const mailer = connectSmtp({ url: mail.smtpUrl, from: mail.from });
  subgraph.resources.set(resource, { mailer, origin: mail.origin } satisfies Post);
}

export const postOf = (resources: ReadonlyMap<string, unknown> | undefined) =>
  resources?.get(resource) as Post | undefined;

export async function sendDueMails(subgraph: RunningSubgraph): Promise<number> {
  const post = postOf(subgraph.resources);
  return post ? sendMails(subgraph, post) : 0;
}

export async function closePostOffice(subgraph: RunningSubgraph): Promise<void> {
  postOf(subgraph.resources)?.mailer.stop();
}
