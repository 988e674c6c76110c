// What was typed is found in what is shown, whatever its case and width.
import { expect, test } from '@jest/globals';
import { between, highlighted } from './highlight.js';

const marked = (text: string, typed: string) =>
  highlighted(text, typed)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('');

test('every typed word is marked wherever it stands', () => {
  expect(marked('Chip Resistor 10 kΩ', 'resistor chip')).toBe('[Chip] [Resistor] 10 kΩ');
  expect(marked('LM358DR2G', 'lm358')).toBe('[LM358]DR2G');
  expect(marked('贴片电阻', '电阻')).toBe('贴片[电阻]');
  expect(marked('aaa', 'aa')).toBe('[aa]a');
});

test('nothing typed, and letters that fold to several, leave the text whole', () => {
  expect(marked('Resistor', ' ')).toBe('Resistor');
  expect(marked('ﬁlter', 'filter')).toBe('ﬁlter');
});

test('a piece of the text keeps its marks', () => {
  const parts = highlighted('Bearing 6204-2RS, open', 'ring 6204');
  expect(between(parts, 8, 17)).toEqual([
    { text: '6204', isMatch: true },
    { text: '-2RS,', isMatch: false },
  ]);
  expect(between(parts, 0, 8)).toEqual([
    { text: 'Bea', isMatch: false },
    { text: 'ring', isMatch: true },
    { text: ' ', isMatch: false },
  ]);
  expect(between(parts, 30, 40)).toEqual([]);
});
