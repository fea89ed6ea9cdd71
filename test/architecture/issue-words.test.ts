import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { da } from '../../renderer/locales/da.ts';
import { en } from '../../renderer/locales/en.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Import has its own words: its faults carry a line and a field (locales/da/import.ts). */
const SOURCES = ['shared/**/*.ts', 'electron/backend/**/*.ts', 'db/commands/**/*.ts'];
const isImport = (path: string) => path.includes('/import/');

/** `code: 'goal.closed'`, `invalid('path', 'goal.closed')`, `{ error: 'date-out-of-range' }`. */
const LITERAL =
  /(?:\bcode: |\binvalid\(\s*[^,()]*,\s*|\berror: )'([a-z]+(?:-[a-z]+)*\.[a-zA-Z0-9-]+)'/gu;

/** Codes put together at run time, spelt out. */
const COMPUTED = [
  'rate.before-start',
  'rate.after-end',
  'support.before-start',
  'support.after-end',
];

function usedCodes(): string[] {
  const found = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
    .filter((path) => !isImport(path))
    .flatMap((path) => [...readFileSync(resolve(ROOT, path), 'utf8').matchAll(LITERAL)])
    .map((match) => match[1] ?? '');
  return [...new Set([...found, ...COMPUTED])].toSorted((a, b) => a.localeCompare(b));
}

function at(words: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (level, key) =>
        typeof level === 'object' && level !== null ? Reflect.get(level, key) : undefined,
      words,
    );
}

function leaves(words: object, above = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${above}${key}`] : leaves(value as object, `${above}${key}.`),
  );
}

describe('what the rules refuse', () => {
  test('has a Danish sentence for every code', () => {
    const codes = usedCodes();
    expect(codes.length).toBeGreaterThan(80);
    expect(codes.filter((code) => typeof at(da.errors, code) !== 'string')).toEqual([]);
  });

  test('is worded only where a rule says it', () => {
    const used = new Set(usedCodes());
    const groups = [
      'goal',
      'follow-up',
      'schedule',
      'case',
      'citizen',
      'intervention',
      'annul',
    ] as const;
    const unused = groups
      .flatMap((group) => leaves(da.errors[group], `${group}.`))
      .filter((code) => !used.has(code) && !code.startsWith('goal.missing.'));
    expect(unused).toEqual([]);
  });
});

describe('English', () => {
  test('says nothing that Danish does not', () => {
    const danish = new Set(leaves(da));
    expect(leaves(en).filter((key) => !danish.has(key))).toEqual([]);
  });
});
