import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFile } from '#electron/security/app-protocol.ts';
import { isOwnPage } from '#electron/security/page-origin.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'malspor-shell-'));
  mkdirSync(path.join(folder, 'root/assets'), { recursive: true });
  writeFileSync(path.join(folder, 'root/index.html'), '<!doctype html>');
  writeFileSync(path.join(folder, 'root/assets/page.js'), 'export {}');
  writeFileSync(path.join(folder, 'root/secret.db'), 'x');
  writeFileSync(path.join(folder, 'outside.html'), 'outside');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const serve = (url: string) => serveFile(path.join(folder, 'root'), url);

describe('what the app protocol gives out', () => {
  test.each([
    'app://malspor/../outside.html',
    'app://malspor/%2e%2e/outside.html',
    'app://malspor/..%2foutside.html',
    'app://malspor/%2e%2e%2foutside.html',
    'app://malspor/assets/..%5c..%5coutside.html',
    'app://malspor/',
    'app://malspor/assets',
    'app://malspor/missing.html',
    'app://malspor/index.html%00.js',
    'app://malspor/%zz',
    'app://other/index.html',
    'https://malspor/index.html',
    'file:///etc/passwd',
    'app://malspor/secret.db',
    'not a url',
  ])('refuses %s', async (url) => {
    expect((await serve(url)).status).toBe(404);
  });

  test('a page comes with its type and the whole policy', async () => {
    const response = await serve('app://malspor/index.html');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')?.split('; ')).toEqual([
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
    ]);
  });
});

describe('which pages are our own', () => {
  test.each([
    ['app://malspor/index.html', true],
    ['app://malspor.evil/index.html', false],
    ['app://evil@malspor/index.html', true],
    ['https://malspor/index.html', false],
    ['file:///index.html', false],
    ['data:text/html,x', false],
    ['about:blank', false],
    ['', false],
  ])('%s → %s', (url, own) => {
    expect(isOwnPage(url)).toBe(own);
  });
});

describe('the built preload', () => {
  test('requires nothing but electron: a sandboxed page has nothing else', () => {
    const built = readFileSync(
      path.resolve(import.meta.dirname, '../../out/preload/preload.cjs'),
      'utf8',
    );
    const required = [...built.matchAll(/\brequire\(["']([^"']+)["']\)/g)].map((match) => match[1]);
    expect(required).toEqual(['electron']);
    expect(built).not.toMatch(/\bimport\s*\(|\bprocess\.|\bBuffer\b/);
  });
});
