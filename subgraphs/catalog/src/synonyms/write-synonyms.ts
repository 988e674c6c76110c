// What every change of a group has in common: its new content, one revision more, and a row of history.
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { type SynonymGroup, type SynonymLanguage, SynonymRevision } from './synonym-group.js';
import { foldTerm, termsFrom } from './synonym-terms.js';

export interface SynonymContent {
  terms: readonly string[];
  language: SynonymLanguage;
  isOneWay?: boolean | null;
}

export function fillSynonyms(group: SynonymGroup, content: SynonymContent): void {
  group.terms = termsFrom(content.terms);
  group.language = content.language;
  group.isOneWay = content.isOneWay ?? false;
  group.plainText = group.terms.map(foldTerm).join('\n');
}

export function keepRevision(work: Work, group: SynonymGroup): void {
  group.changedByMemberId = work.actor.memberId ?? null;
  group.touchedAt = work.now;
  const { revision, language, isOneWay, terms, isRemoved, changedByMemberId } = group;
  const content = { revision, language, isOneWay, terms, isRemoved, changedByMemberId };
  work.add(
    Object.assign(new SynonymRevision(), content, {
      id: newId('syr'),
      groupId: group.id,
      changedAt: work.now,
    }),
  );
}
