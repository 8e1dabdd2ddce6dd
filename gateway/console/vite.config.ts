import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { devGateway } from './dev/gateway';

export default defineConfig({
  plugins: [react(), devGateway()],
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
    rolldownOptions: { input: ['desk.html', 'my.html'] },
  },
});
