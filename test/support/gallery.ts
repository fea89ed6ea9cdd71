import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { build } from 'vite';
import { rendererBuild, rendererPlugins } from '../../electron.vite.config.ts';

const ROOT = resolve(import.meta.dirname, '../../renderer/ui/gallery');

/** The policy the program itself is served under; the architecture tests hold the two together. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

export interface ServedGallery {
  /** Ends in a slash; `gallery.html` there has the components, `frame.html` what stands round the screens. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Builds the gallery as the program's pages are built, and serves it under the program's policy. */
export async function serveGallery(): Promise<ServedGallery> {
  const out = await mkdtemp(join(tmpdir(), 'gallery-'));
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: rendererPlugins(),
    build: {
      ...rendererBuild,
      outDir: out,
      emptyOutDir: true,
      target: 'chrome140',
      rollupOptions: {
        input: ['gallery', 'frame'].map((page) => resolve(ROOT, `${page}.html`)),
        // As in the program: what an entry imports first stays first.
        output: { strictExecutionOrder: true },
      },
    },
  });
  const server = createServer((request, response) => {
    void (async () => {
      const path = join(out, new URL(request.url ?? '/', 'http://gallery').pathname);
      const type = TYPES[extname(path)];
      const file = path.startsWith(out) ? await stat(path).catch(() => null) : null;
      if (type === undefined || !file?.isFile()) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { 'content-type': type, 'content-security-policy': CONTENT_POLICY });
      createReadStream(path).pipe(response);
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    stop: async () => {
      await new Promise((closed) => server.close(closed));
      await rm(out, { recursive: true, force: true });
    },
  };
}
