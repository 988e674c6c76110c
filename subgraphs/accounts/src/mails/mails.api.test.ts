// Mails from the verb to the mail server, and the way back in for who forgot the password.
import { createServer, type Server, type Socket } from 'node:net';
import { connectSmtp } from '@agora/kernel/mail/mailer.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { PasswordReset } from '../password-resets/password-reset.js';
import { AccountsMarket, gateway, goodPassword, newEmail } from '../testing/accounts-market.js';
import { Mail } from './mail.js';
import { mailText } from './mail-texts.js';
import { attemptsMax, sendMails } from './send-mails.js';

let market: AccountsMarket;
beforeAll(async () => {
  market = await AccountsMarket.open();
});
afterAll(() => market.close());
afterEach(async () => {
  expect(await market.brokenChecks()).toEqual({});
});

const em = () => market.subgraph.running.database.em.fork();
const codeOf = (payload: { userErrors: { code: string }[] }) => payload.userErrors[0]?.code;
const minuteMs = 60_000;
let serial = 0;
const stranger = () => ({ kind: 'ANONYMOUS' as const, address: `198.51.100.${++serial}` });
const forget = (email: string, caller: object = stranger()) =>
  market.subgraph.mutate(caller, 'requestPasswordReset', { email }, '__typename');
const reset = (token: string, password = 'a brand new phrase') =>
  market.subgraph.mutate(stranger(), 'resetPassword', { token, password }, '__typename');
const mailsTo = async (recipient: string) => {
  const query =
    'query ($to: String) { isMailSent mails(recipient: $to) { template params subject html(origin: "https://agora.example") } }';
  return (await market.subgraph.ask(gateway, query, { to: recipient })).mails;
};

/** A mail server of a few lines; it refuses what `refuses` says and keeps what it took. */
async function mailServer() {
  const taken: string[] = [];
  const state = { refuses: false };
  const converse = (socket: Socket) => {
    let isData = false;
    let text = '';
    socket.write('220 test ready\r\n');
    socket.on('data', (bytes) => {
      text += bytes.toString();
      for (;;) {
        const end = isData ? text.indexOf('\r\n.\r\n') : text.indexOf('\r\n');
        if (end < 0) return;
        const part = text.slice(0, end);
        text = text.slice(end + (isData ? 5 : 2));
        if (isData) {
          taken.push(part);
          isData = false;
          socket.write('250 taken\r\n');
        } else if (/^(EHLO|HELO)/.test(part)) socket.write('250 test\r\n');
        else if (part === 'DATA') {
          isData = true;
          socket.write('354 go on\r\n');
        } else if (part === 'QUIT') socket.end('221 bye\r\n');
        else if (part.startsWith('RCPT') && state.refuses) socket.write('451 not now\r\n');
        else socket.write('250 ok\r\n');
      }
    });
    socket.on('error', () => undefined);
  };
  const server: Server = createServer(converse);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const mailer = connectSmtp({
    url: `smtp://127.0.0.1:${port}`,
    from: 'Agora <no-reply@agora.example>',
  });
  const stop = () => {
    mailer.stop();
    return new Promise((resolve) => server.close(resolve));
  };
  return { taken, state, post: { mailer, origin: 'https://agora.example' }, stop };
}

test('mails leave once each; what the server refuses is tried again, later and later', async () => {
  const { taken, state, post, stop } = await mailServer();
  const send = () => sendMails(market.subgraph.running, post);
  while ((await send()) > 0); // What other tests left.
  taken.length = 0;
  const { email } = await market.founder();
  await forget(email);
  state.refuses = true;
  expect(await send()).toBe(0);
  const waiting = await em().findOneOrFail(Mail, { recipient: email });
  expect(waiting).toMatchObject({ attemptCount: 1, sentAt: null });
  expect(waiting.failure).toContain('451');
  expect(waiting.dueAt?.getTime()).toBe(market.subgraph.clock.now().getTime() + minuteMs);
  state.refuses = false;
  expect(await send()).toBe(0);
  market.subgraph.clock.advance(minuteMs);
  expect(await Promise.all([send(), send()]).then((counts) => counts.sort())).toEqual([0, 1]);
  expect(taken).toHaveLength(1);
  expect(taken[0]).toContain(`Message-ID: <${waiting.id}@agora.example>`);
  expect(taken[0]).toContain(`To: ${email}`);
  const sent = await em().findOneOrFail(Mail, { id: waiting.id });
  expect(sent).toMatchObject({ dueAt: null, attemptCount: 2, failure: null });
  expect(sent.params).toEqual({ displayName: '王芳' });

  await forget(email);
  state.refuses = true;
  for (let i = 0; i < attemptsMax + 1; i++) {
    await send();
    market.subgraph.clock.advance(361 * minuteMs);
  }
  const [given] = await em().find(Mail, { recipient: email, sentAt: null });
  expect(given).toMatchObject({ attemptCount: attemptsMax, dueAt: null });
  await stop();
});

test('what a member waited for is mailed in its language, once, and not to who has left', async () => {
  const { subgraph } = market;
  const person = await market.founder();
  const { memberId, companyId, email } = person;
  const productName = { zhCN: '齿轮泵', en: 'Gear pump' };
  const about = { watchId: 'wch_1', memberId, companyId, productId: 'prd_1', productName };
  const met = (payload: object, id?: string) =>
    subgraph.receive('catalog.watch.met', 'wch_1', payload, id);
  await met({ ...about, kind: 'PRICE' }, 'evt_1');
  await met({ ...about, kind: 'PRICE' }, 'evt_1');
  await met({ ...about, kind: 'STOCK', productName: { en: 'Gear pump' } });
  const subjects = (await mailsTo(email)).map((mail: { subject: string }) => mail.subject);
  expect(subjects.toSorted()).toEqual(['已到货：Gear pump', '已达到您关注的价格：齿轮泵']);
  const colleague = await market.colleague(person);
  const left = { memberId: colleague.memberId };
  await subgraph.mutate(person.caller, 'removeMember', left, 'member { id }');
  const before = (await mailsTo(colleague.email)).length;
  await met({ ...about, ...left, kind: 'PRICE' });
  expect(await mailsTo(colleague.email)).toHaveLength(before);
});

test('a forgotten password: one mail, one use, every session over', async () => {
  const person = await market.founder();
  const { refreshToken } = await market.openSession(person.email);
  expect((await forget(person.email)).userErrors).toEqual([]);
  const [mail] = await mailsTo(person.email);
  expect(mail).toMatchObject({ template: 'PASSWORD_RESET', subject: '重设您的 Agora 密码' });
  const { token } = mail.params;
  expect(mail.html).toContain(`href="https://agora.example/reset-password?token=${token}"`);
  const stored = await em().find(PasswordReset, {});
  expect(JSON.stringify(stored)).not.toContain(token);
  const weak = await reset(token, 'short');
  expect(weak.userErrors[0].params.reason).toBe('TOO_SHORT');
  const answers = await Promise.all([reset(token), reset(token)]);
  expect(answers.map((answer) => codeOf(answer) ?? 'done').sort()).toEqual([
    'RESET_NOT_OPEN',
    'done',
  ]);
  expect(codeOf(await market.rotateSession(refreshToken))).toBe('SESSION_ENDED');
  expect(codeOf(await market.openSession(person.email))).toBe('SIGN_IN_REFUSED');
  expect((await market.openSession(person.email, 'a brand new phrase')).userErrors).toEqual([]);
  expect((await mailsTo(person.email))[0].template).toBe('PASSWORD_CHANGED');
});

test('a reset ends after half an hour, and with a newer one', async () => {
  const { email } = await market.founder();
  const tokenOf = async () => (await mailsTo(email))[0].params.token;
  await forget(email);
  const first = await tokenOf();
  await forget(email);
  const second = await tokenOf();
  expect(codeOf(await reset(first))).toBe('RESET_NOT_OPEN');
  market.subgraph.clock.advance(30 * minuteMs);
  expect(codeOf(await reset(second))).toBe('RESET_NOT_OPEN');
  expect((await market.openSession(email)).userErrors).toEqual([]);
});

test('nobody learns whether an e-mail is known; too many tries end alike', async () => {
  const { email } = await market.founder();
  const unknown = newEmail();
  expect(await forget(unknown)).toEqual(await forget(email));
  expect(await mailsTo(unknown)).toEqual([]);
  for (let i = 0; i < 4; i++) {
    await forget(unknown);
    await forget(email);
  }
  expect(codeOf(await forget(unknown))).toBe('TOO_MANY_ATTEMPTS');
  expect(codeOf(await forget(email))).toBe('TOO_MANY_ATTEMPTS');
});

test('a stranger can make the platform hash and mail only so often', async () => {
  const caller = stranger();
  const ask = async () =>
    codeOf(
      await market.subgraph.mutate(
        caller,
        'resetPassword',
        { token: 'no such token', password: goodPassword },
        '__typename',
      ),
    );
  for (let i = 0; i < 30; i++) expect(await ask()).toBe('RESET_NOT_OPEN');
  expect(await ask()).toBe('TOO_MANY_ATTEMPTS');
  expect(codeOf(await forget(newEmail(), caller))).toBe('TOO_MANY_ATTEMPTS');
  expect(codeOf(await forget(newEmail(), { ...caller, address: '127.0.0.1' }))).toBeUndefined();
  expect(codeOf(await forget(newEmail(), as.anonymous()))).toBeUndefined();
});

test('names in mails cannot break out of them', () => {
  const params = { companyName: 'A <b>&"Co"', inviterName: 'X\r\nBcc: all@x', displayName: 'Y' };
  const mail = { template: 'INVITATION' as const, locale: 'en', params };
  const { subject, html } = mailText(mail, 'https://agora.example');
  expect(subject).not.toMatch(/[\r\n]/);
  expect(html).toContain('A &lt;b&gt;&amp;&quot;Co&quot;');
});
