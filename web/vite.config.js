// Bundles the web client into dist/. Nothing is fetched: fonts are the system's, documents come from src.
import { fileURLToPath } from 'node:url';
import babel from '@rolldown/plugin-babel';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { finishBuild } from './tools/finish-build.mjs';
import { inlineDocuments } from './tools/inline-documents.mjs';
import { splitWords } from './tools/split-words.mjs';
import { themeVariables } from './tools/theme-variables.mjs';

const source = fileURLToPath(new URL('src', import.meta.url));
const gateway = process.env.AGORA_GATEWAY_URL ?? 'http://localhost:4000';
/** The market takes cookies from the host it is asked at only, so it is told the page's own. */
const market = { target: gateway, changeOrigin: false };

/** What every page stands on. */
const libraries =
  /node_modules[/](?:[.]pnpm[/][^/]+[/]node_modules[/])?(?:react|react-dom|scheduler|@tanstack[/](?!react-virtual|virtual-core)[^/]+|@lingui[/](?:core|react)[/](?!macro)|@urql|urql|wonka|@0no-co)[/]/;

/** Components that draw and nothing else, and what they stand on. */
const light =
  /@mantine[/]hooks|@mantine[/]core[/](?!.*[/]components[/](?:Combobox|Popover|Modal|ModalBase|Menu|Select|MultiSelect|TagsInput|Drawer|Overlay|FocusTrap|Floating|ScrollArea|NumberInput|PasswordInput)[/])/;

/** Windows that open over a page, and what hangs on to a button. */
const windows =
  /@mantine[/]core[/].*[/]components[/](?:Modal|ModalBase|Overlay|FocusTrap|ScrollArea)[/](?!utils[/]to-int)|[.]pnpm[/](?:react-remove-scroll|use-sidecar|use-callback-ref|react-style-singleton|get-nonce|tslib)/;
const hanging = /@floating-ui|@mantine[/]core[/].*[/]components[/](?:Popover|Portal|Floating)[/]/;
const form = /@mantine[/]form|klona|fast-deep-equal|[/]use-verb-form/;

/** Pieces of ours that many screens show; those that open something come with what they open. */
const isShared = (id) =>
  /[/]web[/]src[/](?!data[/]generated)/.test(id) &&
  !/(ActionDialog|Window|menu-links|ProductPicker|QuantityInput|use-verb-form|ui[/](?:choices|late)[.])/.test(
    id,
  );

/** What pages with products on them share: small pieces, one file. */
const ofGoods =
  /[/]web[/]src[/](?:ui|features[/]search)[/](?:Tick|Teaser|(?:Thread|Demand)Teaser|QuoteCount|unit-words|best|BestTag|RecentlyViewed|use-(?:attribute-unit|specification-text|quantity-text|unit-text|wish)|wish|QuantityInput|CompareToggle|VendorLink|Unpriced|Facets(?=[.]module))[.]/;

/** What applications and what the products of a catalog share, likewise. */
const ofDocuments = /[/](?:ApplicationDocuments|SendDocument)[.]/;
const ofChoosing = /[/](?:(?:use-brand|use-category)-choices|BrandChoices|CategoryChoices)[.]/;

/** What the router knows before it shows anything: paths and parameters; not the screens. */
const isEager = (id) =>
  id.startsWith(source) &&
  !id.includes('tsr-split') &&
  (/[.]queries[.]ts$/.test(id) ||
    /[/]src[/](routes|features[/]shell[/]|data[/](?!generated)|i18n[/]|[^/]*$)/.test(id)) &&
  !/(ImpersonationBanner|NavigationDrawer|SignedInMenu|CommandPalette|commands|use-verb-form|[/]src[/](?:main[.]ts|once-standing[.]ts|rehears(?:als[.]ts|e[.]tsx)|scrolling[.]ts|[a-z]+[.]css)$)/.test(
    id,
  );

/** Where people begin most: their questions leave before their screens are here. */
const isFront = (route) => ['/', '/search', '/products/$productId'].includes(route);

/** The files that are there with whatever page came first; their names say so. */
const onAllPages = new Set(['rolldown-runtime', 'entry', 'base', 'app', 'ui', 'shared']);

/** What to ask for beside a file that is imported later: itself it asks for anyway. */
const toPreload = (file, needed, { hostType }) =>
  hostType === 'html'
    ? needed
    : needed.filter((each) => each !== file && !each.startsWith('assets/all.'));

export default defineConfig({
  plugins: [
    inlineDocuments(source),
    themeVariables(),
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      codeSplittingOptions: {
        // Elsewhere a question comes with its screen, so that nobody else needs to load it.
        splitBehavior: ({ routeId }) =>
          isFront(routeId) ? [['component']] : [['loader', 'component']],
      },
    }),
    react(),
    babel({
      include: /\/src\/.*\.tsx?$/,
      plugins: ['@lingui/babel-plugin-lingui-macro'],
      parserOpts: { plugins: ['typescript', 'jsx'] },
    }),
    splitWords(source),
    finishBuild(),
  ],
  server: {
    proxy: {
      '/graphql': market,
      '/auth': market,
      '/demo': market,
      '/uploads': market,
      '/files': market,
    },
  },
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 600,
    cssCodeSplit: false,
    // Which file needs which: read by the check of what a first visit loads.
    manifest: true,
    modulePreload: { resolveDependencies: toPreload },
    rolldownOptions: {
      output: {
        // Every page carries the list of all files: names that say something would be a part of it.
        chunkFileNames: ({ name }) => `assets/${onAllPages.has(name) ? 'all.' : ''}[hash].js`,
        codeSplitting: {
          // Few files on the first load, in pieces that change at different times.
          groups: [
            // With this alone the entry begins; the others run after the first frame.
            {
              name: 'entry',
              test: /vite[/]preload-helper|[/]ui[/](?:appearance|after-frame)[.]ts/,
              priority: 4,
            },
            { name: 'base', test: libraries, priority: 3 },
            { name: 'app', test: isEager, priority: 2 },
            { name: 'app', test: /^virtual:document[/]/, tags: ['$initial'], priority: 2 },
            { name: 'form', test: form, priority: 1.9 },
            { name: 'ui', test: light, minShareCount: 30, priority: 1.8 },
            {
              name: 'windows',
              test: windows,
              priority: 1.7,
              includeDependenciesRecursively: false,
            },
            {
              name: 'hanging',
              test: hanging,
              priority: 1.6,
              includeDependenciesRecursively: false,
            },
            { name: 'shared', test: isShared, minShareCount: 24, priority: 1.5 },
            { name: 'goods', test: ofGoods, minShareCount: 2, priority: 1.4 },
            {
              name: 'documents',
              test: ofDocuments,
              minShareCount: 2,
              priority: 1.4,
              includeDependenciesRecursively: false,
            },
            {
              name: 'choosing',
              test: ofChoosing,
              minShareCount: 2,
              priority: 1.4,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
});
