// English is the source, Chinese is complete. Catalogues are committed, what is compiled from them is not.
import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'zh-CN'],
  catalogs: [
    { path: 'src/i18n/catalogues/{locale}', include: ['src'], exclude: ['**/generated/**'] },
  ],
  catalogsMergePath: 'src/data/generated/{locale}',
  compileNamespace: 'ts',
  format: formatter({ origins: false, lineNumbers: false }),
  orderBy: 'message',
});
