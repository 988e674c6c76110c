// The words of the platform's mails, in both languages. A mail without a text is a type error.
import type { Locale } from '../people/locale.js';
import type { MailTemplate } from './mail.js';

export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

interface Words {
  readonly subject: string;
  readonly lines: readonly string[];
  /** What to do, and the path of the page for it. */
  readonly action?: { readonly label: string; readonly path: string };
  readonly footer: string;
}

type Params = Readonly<Record<string, string>>;
type Writer = (params: Params) => Words;

const day = (instant: string | undefined, locale: Locale) =>
  instant
    ? new Date(instant).toLocaleString(locale, {
        dateStyle: 'long',
        timeStyle: 'short',
        timeZone: 'UTC',
      })
    : '';

const texts: Record<MailTemplate, Record<Locale, Writer>> = {
  INVITATION: {
    en: ({ companyName, inviterName, displayName, token, expiresAt }) => ({
      subject: `${inviterName} invites you to ${companyName} on Agora`,
      lines: [
        `Hello ${displayName},`,
        `${inviterName} invites you to act for ${companyName} on Agora.`,
        `The invitation is good until ${day(expiresAt, 'en')} (UTC).`,
      ],
      action: { label: 'Accept the invitation', path: `/invitation?token=${token}` },
      footer: 'If you do not know why you got this, ignore it: nothing happens.',
    }),
    'zh-CN': ({ companyName, inviterName, displayName, token, expiresAt }) => ({
      subject: `${inviterName}邀请您加入 Agora 上的${companyName}`,
      lines: [
        `${displayName}，您好：`,
        `${inviterName}邀请您以成员身份加入 Agora 上的${companyName}。`,
        `邀请有效期至 ${day(expiresAt, 'zh-CN')}（UTC）。`,
      ],
      action: { label: '接受邀请', path: `/invitation?token=${token}` },
      footer: '如果您不清楚为何收到此邮件，忽略即可，不会产生任何影响。',
    }),
  },
  PASSWORD_RESET: {
    en: ({ displayName, token }) => ({
      subject: 'Choose a new password for Agora',
      lines: [
        `Hello ${displayName},`,
        'somebody, most likely you, wants a new password for this e-mail.',
        'The link works once, within half an hour. Your old password stays valid until then.',
      ],
      action: { label: 'Choose a new password', path: `/reset-password?token=${token}` },
      footer: 'If it was not you, ignore this mail: nothing happens.',
    }),
    'zh-CN': ({ displayName, token }) => ({
      subject: '重设您的 Agora 密码',
      lines: [
        `${displayName}，您好：`,
        '有人（很可能是您本人）申请为此邮箱重设密码。',
        '链接在半小时内有效，且只能使用一次。在此之前原密码仍然有效。',
      ],
      action: { label: '设置新密码', path: `/reset-password?token=${token}` },
      footer: '如果不是您本人操作，请忽略此邮件，不会产生任何影响。',
    }),
  },
  PASSWORD_CHANGED: {
    en: ({ displayName }) => ({
      subject: 'Your Agora password was changed',
      lines: [
        `Hello ${displayName},`,
        'your password was changed, and all devices were signed out.',
      ],
      action: { label: 'It was not me', path: '/forgot-password' },
      footer: 'If it was you, there is nothing to do.',
    }),
    'zh-CN': ({ displayName }) => ({
      subject: '您的 Agora 密码已更改',
      lines: [`${displayName}，您好：`, '您的密码已更改，所有设备均已退出登录。'],
      action: { label: '不是我本人操作', path: '/forgot-password' },
      footer: '如果是您本人操作，无需任何处理。',
    }),
  },
  NEW_MEMBERSHIP: {
    en: ({ displayName, companyName }) => ({
      subject: `You act for ${companyName} on Agora now`,
      lines: [
        `Hello ${displayName},`,
        `you are a member of ${companyName}. Choose the company you act for in the menu with your name.`,
      ],
      footer: 'If you did not agree to this, leave the company on its page.',
    }),
    'zh-CN': ({ displayName, companyName }) => ({
      subject: `您已成为 Agora 上${companyName}的成员`,
      lines: [
        `${displayName}，您好：`,
        `您已成为${companyName}的成员。点击右上角您的姓名，可切换所代表的企业。`,
      ],
      footer: '如果您并未同意加入，可在该企业页面中退出。',
    }),
  },
  DOMAIN_CODE: {
    en: ({ companyName, displayName, domain, token }) => ({
      subject: `The code that proves ${domain} on Agora`,
      lines: [
        `${displayName} says that ${domain} belongs to ${companyName} on Agora.`,
        `The code that proves it is ${token}. It is good for half an hour.`,
      ],
      footer: 'If nobody of your company asked for this, tell nobody the code: nothing happens.',
    }),
    'zh-CN': ({ companyName, displayName, domain, token }) => ({
      subject: `验证 Agora 上的邮箱域名 ${domain}`,
      lines: [
        `${displayName}声明邮箱域名 ${domain} 属于 Agora 上的${companyName}。`,
        `验证码为 ${token}，半小时内有效。`,
      ],
      footer: '如果贵企业无人申请，请勿将验证码告诉任何人，不会产生任何影响。',
    }),
  },
  JOIN_CONFIRMATION: {
    en: ({ companyName, displayName, token }) => ({
      subject: `You would like to join ${companyName} on Agora`,
      lines: [
        `Hello ${displayName},`,
        `your mailbox belongs to ${companyName}. Follow the link, and its administrators decide whether you may act for it.`,
        'The link works within a day.',
      ],
      action: { label: 'Put it before the administrators', path: `/join?token=${token}` },
      footer: 'If it was not you, ignore this mail: nothing happens.',
    }),
    'zh-CN': ({ companyName, displayName, token }) => ({
      subject: `申请加入 Agora 上的${companyName}`,
      lines: [
        `${displayName}，您好：`,
        `您的邮箱属于${companyName}。点击链接后，将由该企业的管理员决定您能否加入。`,
        '链接在一天内有效。',
      ],
      action: { label: '提交给管理员', path: `/join?token=${token}` },
      footer: '如果不是您本人操作，请忽略此邮件，不会产生任何影响。',
    }),
  },
  JOIN_REQUESTED: {
    en: ({ companyName, personName, email }) => ({
      subject: `${personName} would like to join ${companyName} on Agora`,
      lines: [
        `${personName} (${email}) would like to act for ${companyName} on Agora.`,
        'The mailbox is proved. It is for you to say yes or no, within 14 days.',
      ],
      action: { label: 'Decide', path: '/company/members' },
      footer: 'You get this because you are an administrator of the company.',
    }),
    'zh-CN': ({ companyName, personName, email }) => ({
      subject: `${personName}申请加入 Agora 上的${companyName}`,
      lines: [
        `${personName}（${email}）申请加入 Agora 上的${companyName}。`,
        '其邮箱已验证。请在 14 天内决定是否同意。',
      ],
      action: { label: '去处理', path: '/company/members' },
      footer: '您是该企业的管理员，因此收到此邮件。',
    }),
  },
  JOIN_DECLINED: {
    en: ({ companyName, displayName }) => ({
      subject: `${companyName} has not let you in on Agora`,
      lines: [
        `Hello ${displayName},`,
        `an administrator of ${companyName} has declined your request to join.`,
      ],
      footer: 'If this surprises you, talk to them directly.',
    }),
    'zh-CN': ({ companyName, displayName }) => ({
      subject: `${companyName}未同意您的加入申请`,
      lines: [`${displayName}，您好：`, `${companyName}的管理员未同意您的加入申请。`],
      footer: '如有疑问，请直接与他们联系。',
    }),
  },
  TWO_FACTOR_ADDED: {
    en: ({ displayName }) => ({
      subject: 'Two-factor sign-in is on for your Agora account',
      lines: [
        `Hello ${displayName},`,
        'an authenticator app was added to your account. From now on signing in asks for its code.',
      ],
      action: { label: 'See how you sign in', path: '/account/security' },
      footer: 'If it was not you, change your password at once and tell your administrator.',
    }),
    'zh-CN': ({ displayName }) => ({
      subject: '您的 Agora 账户已启用两步验证',
      lines: [`${displayName}，您好：`, '您的账户已添加验证器应用，今后登录时需要输入其验证码。'],
      action: { label: '查看登录安全设置', path: '/account/security' },
      footer: '如果不是您本人操作，请立即更改密码，并通知贵企业管理员。',
    }),
  },
  TWO_FACTOR_REMOVED: {
    en: ({ displayName }) => ({
      subject: 'Two-factor sign-in is off for your Agora account',
      lines: [
        `Hello ${displayName},`,
        'the authenticator app and the recovery codes of your account were removed.',
      ],
      action: { label: 'See how you sign in', path: '/account/security' },
      footer: 'If it was not you, change your password at once and tell your administrator.',
    }),
    'zh-CN': ({ displayName }) => ({
      subject: '您的 Agora 账户已关闭两步验证',
      lines: [`${displayName}，您好：`, '您账户的验证器应用和恢复码已被移除。'],
      action: { label: '查看登录安全设置', path: '/account/security' },
      footer: '如果不是您本人操作，请立即更改密码，并通知贵企业管理员。',
    }),
  },
  WATCHED_PRICE: {
    en: ({ displayName, productName }) => ({
      subject: `The price you wait for: ${productName}`,
      lines: [`Hello ${displayName},`, `${productName} costs what you waited for, or less.`],
      action: { label: 'See what you watch', path: '/watches' },
      footer: 'You are told once. To be told again, arm the watch there.',
    }),
    'zh-CN': ({ displayName, productName }) => ({
      subject: `已达到您关注的价格：${productName}`,
      lines: [`${displayName}，您好：`, `${productName} 的价格已达到或低于您设定的价格。`],
      action: { label: '查看我的关注', path: '/watches' },
      footer: '每项关注只提醒一次。如需再次提醒，请在该页面重新开启。',
    }),
  },
  WATCHED_STOCK: {
    en: ({ displayName, productName }) => ({
      subject: `In stock again: ${productName}`,
      lines: [`Hello ${displayName},`, `as many of ${productName} as you wait for are in stock.`],
      action: { label: 'See what you watch', path: '/watches' },
      footer: 'You are told once. To be told again, arm the watch there.',
    }),
    'zh-CN': ({ displayName, productName }) => ({
      subject: `已到货：${productName}`,
      lines: [`${displayName}，您好：`, `${productName} 的库存已满足您关注的数量。`],
      action: { label: '查看我的关注', path: '/watches' },
      footer: '每项关注只提醒一次。如需再次提醒，请在该页面重新开启。',
    }),
  },
  PERSON_ERASED: {
    en: ({ displayName }) => ({
      subject: 'Your Agora account has been erased',
      lines: [
        `Hello ${displayName},`,
        'your account and what was known of you have been erased, in all your companies.',
        'Purchases, contracts and public posts stay, as the law and others need them. They no longer carry your name.',
      ],
      footer: 'This is the last mail to you; it is deleted too.',
    }),
    'zh-CN': ({ displayName }) => ({
      subject: '您的 Agora 账户已注销',
      lines: [
        `${displayName}，您好：`,
        '您的账户及您在所有企业中的个人信息已被清除。',
        '因法律要求或涉及他人，采购、合同和公开发言会保留，但不再显示您的姓名。',
      ],
      footer: '这是我们发给您的最后一封邮件，其记录也会被删除。',
    }),
  },
  PASSKEY_ADDED: {
    en: ({ displayName, passkeyName }) => ({
      subject: 'A passkey was added to your Agora account',
      lines: [
        `Hello ${displayName},`,
        `the passkey "${passkeyName}" was added to your account. It signs in without a password.`,
      ],
      action: { label: 'See how you sign in', path: '/account/security' },
      footer: 'If it was not you, remove it and change your password at once.',
    }),
    'zh-CN': ({ displayName, passkeyName }) => ({
      subject: '您的 Agora 账户已添加通行密钥',
      lines: [
        `${displayName}，您好：`,
        `您的账户已添加通行密钥“${passkeyName}”，可用它登录而无需输入密码。`,
      ],
      action: { label: '查看登录安全设置', path: '/account/security' },
      footer: '如果不是您本人操作，请立即将其移除并更改密码。',
    }),
  },
  PASSKEY_REMOVED: {
    en: ({ displayName, passkeyName }) => ({
      subject: 'A passkey of your Agora account was removed',
      lines: [`Hello ${displayName},`, `the passkey "${passkeyName}" no longer signs in.`],
      action: { label: 'See how you sign in', path: '/account/security' },
      footer: 'If it was not you, change your password at once and tell your administrator.',
    }),
    'zh-CN': ({ displayName, passkeyName }) => ({
      subject: '您的 Agora 账户已移除通行密钥',
      lines: [`${displayName}，您好：`, `通行密钥“${passkeyName}”已不能再用于登录。`],
      action: { label: '查看登录安全设置', path: '/account/security' },
      footer: '如果不是您本人操作，请立即更改密码，并通知贵企业管理员。',
    }),
  },
  PASSKEY_COPIED: {
    en: ({ displayName, passkeyName }) => ({
      subject: 'A passkey of your Agora account may have been copied',
      lines: [
        `Hello ${displayName},`,
        `somebody tried to sign in with the passkey "${passkeyName}", and its count of uses was behind ours. That happens when there are two of it. We let nobody in.`,
      ],
      action: { label: 'Remove the passkey', path: '/account/security' },
      footer: 'Remove it, and make a new one on a device that only you hold.',
    }),
    'zh-CN': ({ displayName, passkeyName }) => ({
      subject: '您的 Agora 账户的通行密钥可能已被复制',
      lines: [
        `${displayName}，您好：`,
        `有人尝试使用通行密钥“${passkeyName}”登录，但其使用次数少于我们的记录，这通常意味着存在副本。此次登录已被拒绝。`,
      ],
      action: { label: '移除该通行密钥', path: '/account/security' },
      footer: '请将其移除，并在只有您本人持有的设备上重新创建。',
    }),
  },
};

/** `origin`: where the web client is, e.g. https://agora.example. */
export function mailText(
  mail: { template: MailTemplate; locale: string; params: Params },
  origin: string,
): MailText {
  const locale: Locale = mail.locale === 'zh-CN' ? 'zh-CN' : 'en';
  const { subject, lines, action, footer } = texts[mail.template][locale](mail.params);
  const link = action && `${origin}${action.path}`;
  const parts = [...lines, ...(action ? [`${action.label}: ${link}`] : []), footer];
  const paragraph = (text: string) => `<p>${escaped(text)}</p>`;
  const button = action
    ? `<p><a href="${escaped(link ?? '')}">${escaped(action.label)}</a></p>`
    : '';
  const html = `<!doctype html><html lang="${locale}"><body>${lines.map(paragraph).join('')}${button}<hr>${paragraph(footer)}</body></html>`;
  return { subject: oneLine(subject), text: parts.join('\n\n'), html };
}

/** Names come from people: no header may be broken by them. */
const oneLine = (text: string) => text.replace(/[\r\n]+/g, ' ');

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => escapes[c] ?? c);
