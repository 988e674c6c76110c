// Every translation says what its original says: the same placeholders and the same links, none more or less.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const entry = /^msgid ((?:".*"\n)+)msgstr ((?:".*"\n)+)/gm;

const textOf = (lines = '') => [...lines.matchAll(/"(.*)"/g)].map(([, part]) => part).join('');

/** Names of values and numbers of elements; the words of a plural are no placeholders, one alone neither. */
const partsOf = (text: string) =>
  [...new Set(text.replace(form, '').match(/\{\w+(?=[,}])|<\/?\d+/g))].sort((a, b) =>
    a.localeCompare(b),
  );
const form = /\b(?:one|other) \{\w+\}/g;

const translations = (locale: string) => {
  const file = join(import.meta.dirname, 'catalogues', `${locale}.po`);
  return [...`${readFileSync(file, 'utf8')}\n`.matchAll(entry)].map(([, original, translated]) => ({
    original: textOf(original),
    translated: textOf(translated),
  }));
};

test.each(['en', 'zh-CN'])('the placeholders of %s are those of the originals', (locale) => {
  const all = translations(locale).filter(({ original, translated }) => original && translated);
  expect(all.length).toBeGreaterThan(100);
  const wrong = all.filter(
    ({ original, translated }) => partsOf(original).join() !== partsOf(translated).join(),
  );
  expect(wrong).toEqual([]);
});
