import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Imports go one way: shared ← db ← electron, shared ← renderer. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  db: ['shared'],
  electron: ['shared', 'db'],
  renderer: ['shared'],
  host: [],
};

describe('imports go one way', () => {
  for (const [folder, allowed] of Object.entries(mayImport)) {
    test(`${folder} imports only ${[folder, ...allowed].join(', ')} and packages`, () => {
      const wrong = importsOf(folder).filter(
        ({ target }) => target !== null && target !== folder && !allowed.includes(target),
      );
      expect(wrong).toEqual([]);
    });
  }

  test('shared runs anywhere: its packages are zod and @internationalized/date', () => {
    expect(packagesOf('shared')).toEqual(['@internationalized/date', 'zod']);
  });

  test('services contain no SQL and no Electron', () => {
    const forbidden = ['drizzle-orm', 'better-sqlite3', 'electron'];
    const wrong = importsOf('electron/backend/services').filter(({ specifier }) =>
      forbidden.some((name) => specifier === name || specifier.startsWith(`${name}/`)),
    );
    expect(wrong).toEqual([]);
  });

  test('only main, preload, app, security and printing know Electron', () => {
    const wrong = importsOf('electron')
      .filter(({ specifier }) => specifier === 'electron')
      .filter(({ file }) => file.startsWith('electron/backend'));
    expect(wrong).toEqual([]);
  });

  test('features import themselves and what is below, never each other', () => {
    const wrong = importsOf('renderer/features').flatMap(({ file, specifier }) => {
      const area = file.split('/')[2];
      const target = path.relative(root, path.resolve(root, path.dirname(file), specifier));
      const other = /^renderer\/features\/([^/]+)\//.exec(target)?.[1];
      return specifier.startsWith('.') && other !== undefined && other !== area
        ? [`${file} → ${specifier}`]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  test('the walk sees the tree', () => {
    expect(importsOf('electron').length).toBeGreaterThan(20);
  });
});

interface Import {
  readonly file: string;
  readonly specifier: string;
  /** Top folder of this project, or null for a package. */
  readonly target: string | null;
}

function importsOf(folder: string): Import[] {
  return sources(folder).flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    return specifiers(text).map((specifier) => ({
      file,
      specifier,
      target: target(file, specifier),
    }));
  });
}

function packagesOf(folder: string): string[] {
  const names = importsOf(folder).flatMap(({ specifier, target }) =>
    target === null ? [specifier] : [],
  );
  return [...new Set(names)].toSorted();
}

function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => path.posix.join(folder, name));
}

function specifiers(text: string): string[] {
  const pattern =
    /^(?:import|export)\s[^'";]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;
  return [...text.matchAll(pattern)].flatMap((match) => match[1] ?? match[2] ?? match[3] ?? []);
}

function target(file: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1).split('/')[0] ?? null;
  if (!specifier.startsWith('.')) return null;
  const resolved = path.relative(root, path.resolve(root, path.dirname(file), specifier));
  return resolved.split(path.sep)[0] ?? null;
}
