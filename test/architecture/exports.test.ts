import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Lists that do not leave as a file by themselves, and why. */
const WITHOUT: Readonly<Record<string, string>> = {
  'renderer/ui/goal-chart/chart-table.tsx': 'the drawing in rows: the measurements are exported',
  'renderer/features/cases/history-tab.tsx': 'history-export.tsx',
  'renderer/features/follow-ups/due-calendar.tsx': 'the list by days: due-list.tsx',
  'renderer/features/follow-ups/week-table.tsx':
    'the drawing in rows: each bar opens a list that is exported',
  'renderer/features/revisitation/area-table.tsx': 'sums of the board, which leaves as a file',
  'renderer/features/revisitation/step-ladder.tsx': 'the map of one need, part of the case',
  'renderer/lib/summary-page/summary-cost.tsx': 'part of an item’s page: the pack is its file',
  'renderer/lib/summary-page/summary-helps.tsx': 'part of an item’s page: the pack is its file',
  'renderer/features/import/columns-step.tsx': 'a form: what each column of the file is',
  'renderer/features/import/file-preview.tsx': 'the first lines of the file that was chosen',
};

const LISTS = /<DataTable\b|<table\b/u;
const EXPORTS = /<\w*Export(?:Button)?\b|\buseExport\(/u;

const lists = globSync('renderer/{app,features,lib,ui}/**/*.tsx', { cwd: root })
  .filter((file) => !file.startsWith('renderer/ui/gallery/') && !file.endsWith('/data-table.tsx'))
  .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }))
  .filter(({ text }) => LISTS.test(text));

test('every list leaves as a file: an export beside it, or a reason in this test', () => {
  const forgotten = lists
    .filter(({ file, text }) => !EXPORTS.test(text) && WITHOUT[file] === undefined)
    .map(({ file }) => `${file}: lib/case-export.tsx, lib/export-button.tsx, or a reason here`);
  expect(forgotten).toEqual([]);
});

test('the walk sees the lists, and no reason outlives its list', () => {
  expect(lists.length).toBeGreaterThan(12);
  const known = new Set(lists.map(({ file }) => file));
  expect(Object.keys(WITHOUT).filter((file) => !known.has(file))).toEqual([]);
});
