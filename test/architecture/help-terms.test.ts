import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { terms } from '../../renderer/locales/da/terms.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const USED = /<HelpTerm\s+term="([^"]+)"/gu;

const used = [
  ...new Set(
    globSync('renderer/{app,features,lib}/**/*.tsx', { cwd: ROOT }).flatMap((path) =>
      [...readFileSync(resolve(ROOT, path), 'utf8').matchAll(USED)].map(([, term]) => term ?? ''),
    ),
  ),
];

/** What a new caseworker meets and would not know (product/glossary.md), each with a "?" somewhere. */
const EXPLAINED = [
  'awaits-decision',
  'baseline',
  'citizen-words',
  'consequence',
  'draft-goal',
  'due-date',
  'follow-up',
  'functional-level',
  'goal',
  'goal-check',
  'goal-type',
  'intervention',
  'interval',
  'lix',
  'measurement',
  'on-hold',
  'outcome',
  'pace',
  'progression-potential',
  'protected-address',
  'scale',
  'support-need-level',
  'target',
  'target-date',
  'theme',
  'tolerance',
  'trend',
  'yearly-cost',
];

describe('the help behind "?"', () => {
  test('has an entry for every term a screen asks for', () => {
    expect(used.filter((term) => !Object.hasOwn(terms, term))).toEqual([]);
  });

  test('stands on a screen for every term a new caseworker would not know', () => {
    expect(EXPLAINED.filter((term) => !used.includes(term))).toEqual([]);
  });

  test('says what it means and which rule stands behind it, in whole sentences', () => {
    const unfinished = Object.entries(terms).filter(
      ([, { meaning, rule }]) => !/[.!?]["”]?$/u.test(meaning) || !/[.!?]["”]?$/u.test(rule),
    );
    expect(unfinished.map(([term]) => term)).toEqual([]);
  });
});
