// What the market knows of how people search: words that mean the same, texts that found nothing, and searches
// that somebody keeps.
import { demoId } from './demo-ids.js';
import type { Door } from './door.js';
import { meanTheSame } from './everyday-names.js';
import { operatorCompany } from './people.js';
import { speakerOf } from './speaker.js';

const [operator] = operatorCompany.people;

/** Nobody offers these yet; how often each was asked. */
const unanswered: readonly (readonly [text: string, times: number])[] = [
  ['servo drive 750 W', 5],
  ['伺服驱动器', 7],
  ['AS-Interface master', 2],
  ['O 型圈 85×3', 3],
  ['torque wrench 200 Nm', 2],
];

const kept = [
  { key: 'bearings', name: 'Sealed bearings in stock', query: { text: '2RS', inStockOnly: true } },
  { key: 'gloves', name: 'Nitrile gloves', query: { text: 'nitrile glove' } },
];

export async function seedSearch(door: Door): Promise<void> {
  for (const terms of meanTheSame) {
    const group = { id: demoId('syn', terms[0] ?? ''), terms, language: 'BOTH' };
    await door.act(operator, 'createSynonymGroup', group, 'synonymGroup { id }');
  }
  const buyer = speakerOf('helios');
  for (const [text, times] of unanswered) {
    const query = 'query ($text: String) { search(query: { text: $text }) { totalCount } }';
    for (let i = 0; i < times; i++) await door.ask(buyer, query, { text });
  }
  for (const { key, name, query } of kept) {
    const saved = { id: demoId('svs', key), name, query };
    await door.act(buyer, 'saveSearch', saved, 'savedSearch { id }');
  }
}
