// Every error code of the contract has its sentence, and every sentence its Chinese. The build says so too;
// this says it without a build.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

test('each code of the contract has a message, and no message is left over', () => {
  const schema = read('../../../schema/api.graphql').replace(/"""[\s\S]*?"""/g, '');
  const codes = schema.match(/enum UserErrorCode \{([^}]*)\}/)?.[1]?.match(/\w+/g) ?? [];
  const messages = read('./error-messages.ts').match(/const messages[\s\S]*?\n\};/)?.[0] ?? '';
  const known = [...messages.matchAll(/^ {2}([A-Z_]+): msg/gm)].map((match) => match[1]);
  expect(codes.length).toBeGreaterThan(40);
  expect([...known].sort()).toEqual([...codes].sort());
});

test('nothing waits for its Chinese translation', () => {
  const entries = read('./catalogues/zh-CN.po').split('\n\n').slice(1);
  const missing = entries.filter((entry) => /^msgstr ""$/m.test(entry) && !/\n"/.test(entry));
  expect(entries.length).toBeGreaterThan(400);
  expect(missing).toEqual([]);
});
