// What a client of the committed API would notice. A breaking change passes only when a decision record
// (docs/decisions/*.md) has a line that says it, word for word: then somebody has thought about clients.
import { buildSchema, findBreakingChanges } from 'graphql';

/** One sentence for each breaking change that no decision record lists. */
export function unexplainedBreakingChanges(
  committedApi: string,
  currentApi: string,
  decisionRecords: readonly string[],
): string[] {
  const explained = new Set(decisionRecords.flatMap((text) => text.split('\n').map(plain)));
  const changes = findBreakingChanges(buildSchema(committedApi), buildSchema(currentApi));
  const sentences = changes
    .map((change) => change.description)
    .filter((d) => !explained.has(plain(d)));
  return [...new Set(sentences)].sort();
}

/** A line without its list mark, code marks and full stop. */
const plain = (line: string) =>
  line
    .replace(/^\s*[-*]?\s*/, '')
    .replaceAll('`', '')
    .replace(/[.\s]*$/, '');
