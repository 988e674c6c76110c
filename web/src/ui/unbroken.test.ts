// What is read as one stands in one piece, with the comma after it.
import { expect, test } from '@jest/globals';
import { Children, type FragmentProps, isValidElement, type ReactElement } from 'react';
import { unbroken } from './unbroken.js';

/** The pieces that never break, between bars. */
const shown = (text: string) =>
  Children.toArray((unbroken(text) as ReactElement<FragmentProps>).props.children)
    .map((part) => (isValidElement<{ children: string }>(part) ? `|${part.props.children}|` : part))
    .join('');

test('all of it is one thing, so that a line of facts has one dot before it', () => {
  expect(Children.count(unbroken('Ball bearing 6204-2RS1, sealed'))).toBe(1);
});

test('a part number, a size, a standard with its marks and a number with its unit are whole', () => {
  const texts = [
    [
      'Ball bearing 6204-2RS1, 20 × 47 × 14 mm, sealed',
      'Ball bearing |6204-2RS1,| |20 × 47 × 14 mm,| sealed',
    ],
    [
      'Protective gloves G30, size 8, EN 388 2142X',
      'Protective gloves G30, |size 8,| |EN 388 2142X|',
    ],
    ['防护手套 G10，8 码，EN 388 4121X', '防护手套 G10，|8 码，||EN 388 4121X|'],
    ['Gloves to EN 388 4X43D', 'Gloves to |EN 388 4X43D|'],
    ['Valve 2/2 G 1 1/2, 24 V DC', 'Valve |2/2| |G 1 1/2,| |24 V DC|'],
  ] as const;
  for (const [text, whole] of texts) expect(shown(text)).toBe(whole);
});

test('what is longer than a narrow column may break', () => {
  expect(shown('Board SBG-V0R4U-1HT1X1-EVAL-KIT-B')).toBe('Board SBG-V0R4U-1HT1X1-EVAL-KIT-B');
});
