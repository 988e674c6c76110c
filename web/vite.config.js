// Bundles the web client into dist/. Nothing is fetched: fonts are the system's, documents come from src.
import { fileURLToPath } from 'node:url';
import babel from '@rolldown/plugin-babel';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { inlineDocuments } from './tools/inline-documents.mjs';

const source = fileURLToPath(new URL('src', import.meta.url));
const gateway = process.env.AGORA_GATEWAY_URL ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [
    inlineDocuments(source),
    tanstackRouter({ target: 'react', autoCodeSplitting: true }),
    react(),
    babel({
      include: /\/src\/.*\.tsx?$/,
      plugins: ['@lingui/babel-plugin-lingui-macro'],
      parserOpts: { plugins: ['typescript', 'jsx'] },
    }),
  ],
  server: { proxy: { '/graphql': gateway, '/auth': gateway, '/demo': gateway } },
  build: { target: 'es2023', sourcemap: false, chunkSizeWarningLimit: 600 },
});
