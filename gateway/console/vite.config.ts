import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { devGateway } from './dev/gateway';
import { sessionHint } from './dev/hints';

export default defineConfig({
  plugins: [react(), devGateway(), sessionHint()],
  appType: 'mpa',
  html: { cspNonce: '__CSP_NONCE__' },
  resolve: { alias: { '@shared': fileURLToPath(new URL('./src/shared', import.meta.url)) } },
  build: {
    outDir: '../target/classes/console',
    emptyOutDir: true,
    manifest: 'manifest.json',
    // Nothing is inlined: the content security policy allows no data: scripts, and files are cached for good.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2048,
    rolldownOptions: {
      input: ['desk.html', 'my.html'],
      // Few files where all are needed at once: a phone's browser opens six connections.
      output: {
        codeSplitting: {
          groups: [
            { name: 'phone', test: /src[\\/]my[\\/](app[\\/]|parts[\\/](?!HomeFinder|Decide))/ },
            {
              name: 'base',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack|i18next|react-i18next|openapi-fetch)[\\/]/,
            },
          ],
        },
      },
    },
  },
});
