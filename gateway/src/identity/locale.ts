// The language a person reads: their cookie (chosen on this device), else what they chose as a member, else
// what their browser prefers, else English.
import type { FastifyRequest } from 'fastify';
import { localeCookie } from './cookies.js';

const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

export function localeOf(request: FastifyRequest, ofMember?: string): Locale {
  const chosen = [request.cookies[localeCookie], ofMember];
  const known = chosen.flatMap((text) => locales.filter((locale) => locale === text))[0];
  return known ?? preferred(request.headers['accept-language'] ?? '');
}

/** The first language of an Accept-Language header that we have, by quality. */
function preferred(header: string): Locale {
  const wishes = header.split(',').map((part, place) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.find((p) => p.trim().startsWith('q='));
    return { tag, place, weight: quality ? Number(quality.trim().slice(2)) || 0 : 1 };
  });
  wishes.sort((a, b) => b.weight - a.weight || a.place - b.place);
  for (const { tag, weight } of wishes) {
    if (weight === 0) continue;
    if (tag.startsWith('zh')) return 'zh-CN';
    if (tag.startsWith('en')) return 'en';
  }
  return 'en';
}
