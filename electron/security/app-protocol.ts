import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Protocol } from 'electron';

export const APP_SCHEME = 'app';
export const APP_HOST = 'malspor';
export const APP_START = `${APP_SCHEME}://${APP_HOST}/index.html`;
/** The same page after it went down: it says so. */
export const APP_RESTARTED = `${APP_START}?restarted`;
export const APP_NOTES = `${APP_SCHEME}://${APP_HOST}/notes.html`;
export const APP_PRINT = `${APP_SCHEME}://${APP_HOST}/print.html`;

/** The page may load itself and nothing else, and never builds script from text. */
export const CONTENT_SECURITY_POLICY = [
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

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** Must run before the app is ready. */
export function registerAppScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

export function serveApp(protocol: Protocol, root: string): void {
  protocol.handle(APP_SCHEME, (request) => serveFile(root, request.url));
}

export async function serveFile(root: string, requestUrl: string): Promise<Response> {
  const file = fileFor(root, requestUrl);
  if (!file) return refused(404);
  const type = mimeTypes[path.extname(file)];
  if (!type) return refused(404);
  try {
    const body = await readFile(file);
    return new Response(new Uint8Array(body), { headers: headers(type) });
  } catch {
    return refused(404);
  }
}

/** The file below `root` that a URL means, or null for another host or a way out of the folder. */
function fileFor(root: string, requestUrl: string): string | null {
  const url = URL.canParse(requestUrl) ? new URL(requestUrl) : null;
  if (!url || url.protocol !== `${APP_SCHEME}:` || url.host !== APP_HOST) return null;
  let pathname: string;
  try {
    pathname = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  if (pathname.includes('\0')) return null;
  const file = path.resolve(root, `.${pathname}`);
  const relative = path.relative(root, file);
  if (relative === '' || relative.startsWith('..') || path.isAbsolute(relative)) return null;
  return file;
}

function headers(type: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  };
}

function refused(status: number): Response {
  return new Response(null, { status, headers: headers('text/plain; charset=utf-8') });
}
