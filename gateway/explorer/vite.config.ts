// Builds the explorer's page into explorer/dist, which the gateway serves at /explorer/.
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/explorer/',
  logLevel: 'error',
  build: { target: 'es2023', chunkSizeWarningLimit: 10_000, reportCompressedSize: false },
  worker: { format: 'es' },
});
