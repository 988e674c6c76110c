// The mailer of a running accounts, if it has one: without SMTP mails stay in the pile, to be read there.
import { connectSmtp } from '@agora/kernel/mail/mailer.js';
import { resource } from '@agora/kernel/resource.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { AccountsEnv } from '../env.js';
import { type Post, sendMails } from './send-mails.js';

const post = resource<Post>('post');
export const postOf = post.find;

export function openPostOffice(subgraph: RunningSubgraph, { mail }: AccountsEnv): void {
  if (!mail.smtpUrl) return;
  const mailer = connectSmtp({ url: mail.smtpUrl, from: mail.from });
  post.keep(subgraph, { mailer, origin: mail.origin });
}

export async function sendDueMails(subgraph: RunningSubgraph): Promise<number> {
  const open = post.find(subgraph);
  return open ? sendMails(subgraph, open) : 0;
}

export async function closePostOffice(subgraph: RunningSubgraph): Promise<void> {
  post.find(subgraph)?.mailer.stop();
}
