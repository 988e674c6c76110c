// Tells dependency-cruiser where our packages' sources are, so that it needs no build:
// '@agora/kernel/money.js' is subgraphs/kernel/src/money.ts, whatever dist/ says.
const { join } = require('node:path');

const root = process.cwd();
const sources = (folder) => join(root, folder, '*');

module.exports = {
  resolve: {
    extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
    alias: {
      '@agora/schema/*': sources('schema'),
      '@agora/gateway/*': sources('gateway/src'),
      '@agora/scripts/*': sources('scripts/src'),
      ...Object.fromEntries(
        [
          'kernel',
          'offering',
          'accounts',
          'catalog',
          'store',
          'sellers',
          'trade',
          'rfq',
          'forum',
        ].map((name) => [`@agora/${name}/*`, sources(`subgraphs/${name}/src`)]),
      ),
    },
  },
};
