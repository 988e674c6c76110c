// Letters on their way out: over SMTP, in plain text and HTML. Who has no SMTP server has no mailer.
import { createTransport } from 'nodemailer';

export interface Letter {
  /** Becomes the Message-ID, so that a letter sent twice is one letter to a mailbox. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** BCP 47 tag, for the Content-Language header. */
  readonly language: string;
}

export interface Mailer {
  /** Resolves once the server has taken it; rejects otherwise. */
  send(letter: Letter): Promise<void>;
  stop(): void;
}

export interface SmtpOptions {
  /** smtp://user:password@host:587, or smtps://… */
  readonly url: string;
  /** "Agora <no-reply@example.com>" */
  readonly from: string;
}

const connectTimeoutMs = 10_000;

/** A pool of connections to one SMTP server. */
export function connectSmtp({ url, from }: SmtpOptions): Mailer {
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost';
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: connectTimeoutMs,
    greetingTimeout: connectTimeoutMs,
    socketTimeout: 3 * connectTimeoutMs,
  } as never);
  return {
    async send({ id, to, subject, text, html, language }) {
      const headers = { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' };
      const messageId = `<${id}@${domain}>`;
      await transport.sendMail({ from, to, subject, text, html, messageId, headers });
    },
    stop: () => transport.close(),
  };
}
