// Every Mantine component in use has its line in mantine.css: without it the browser's own look shines through.

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const folder = import.meta.dirname;
const styles = join(folder, '../node_modules/@mantine/core/styles');
/** What components stand on without anybody importing it. */
const parts: Readonly<Record<string, readonly string[]>> = {
  Select: ['Combobox', 'Input'],
  MultiSelect: ['Combobox', 'Input', 'Pill', 'PillsInput'],
  TagsInput: ['Combobox', 'Input', 'Pill', 'PillsInput'],
  Modal: ['ModalBase', 'Overlay'],
  Drawer: ['ModalBase', 'Overlay'],
};

test('components in use have their styles', () => {
  const used = new Set<string>();
  for (const file of globSync('**/*.tsx', { cwd: folder })) {
    const imports = readFileSync(join(folder, file), 'utf8').matchAll(
      /import \{([^}]*)\} from '@mantine\/core'/g,
    );
    for (const [, names = ''] of imports) {
      for (const name of names.split(',')) used.add(name.trim().replace(/^type | as .*/g, ''));
    }
  }
  const needed = [...used].flatMap((name) => [name, ...(parts[name] ?? [])]);
  const kept = readFileSync(join(folder, 'mantine.css'), 'utf8');
  const missing = needed.filter(
    (name) =>
      name !== '' &&
      existsSync(join(styles, `${name}.layer.css`)) &&
      !kept.includes(`/${name}.layer.css"`),
  );
  expect(used).toContain('MultiSelect');
  expect(missing).toEqual([]);
});
