import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { defineConfig } from 'electron-vite';

const here = import.meta.dirname;

/** React Aria carries the words of thirty languages; only ours are kept (2.1 → 0.8 MB). */
export const rendererPlugins = () => [
  { ...optimizeLocales.vite({ locales: ['da-DK', 'en-US'] }), enforce: 'pre' as const },
  react(),
];

/**
 * The content policy allows no inline code and no data: URLs but pictures: nothing is inlined, and Vite's
 * preload helper script is left out.
 */
export const rendererBuild = {
  minify: true,
  assetsInlineLimit: 0,
  modulePreload: { polyfill: false },
  chunkSizeWarningLimit: 2500,
} as const;

export default defineConfig({
  main: {
    build: {
      // Dependencies stay outside, devDependencies are bundled. Drizzle and Zod are among the latter: hundreds
      // of small files, which read one by one were most of the time the backend took to start.
      rollupOptions: {
        input: {
          main: resolve(here, 'electron/main.ts'),
          worker: resolve(here, 'electron/backend/worker.ts'),
          'backup-thread': resolve(here, 'electron/backend/backup-thread.ts'),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload may require 'electron' and nothing else.
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: resolve(here, 'electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(here, 'renderer'),
    plugins: rendererPlugins(),
    build: {
      ...rendererBuild,
      rollupOptions: {
        // Each entry imports lib/zod-config.ts first; split into shared chunks, first must stay first.
        output: { strictExecutionOrder: true },
        input: {
          index: resolve(here, 'renderer/index.html'),
          print: resolve(here, 'renderer/print.html'),
          notes: resolve(here, 'renderer/notes.html'),
        },
      },
    },
  },
});
