import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { planImport } from '#shared/domain/import/compare-with-register.ts';
import { suggestMapping } from '#shared/domain/import/mapping.ts';
import { ImportFault, ImportNote, ImportQuestion, ImportRow } from '#shared/domain/import/model.ts';
import { readRows } from '#shared/domain/import/read-rows.ts';
import type { ImportTable } from '#shared/domain/import/table.ts';
import { CONTEXT, EXTRACT_TEXT } from '#test/fixtures/import/context.ts';

const LINES = EXTRACT_TEXT.trimEnd()
  .split('\r\n')
  .map((line) => line.split(';'));
const HEADERS = LINES[0] ?? [];
const MAPPING = suggestMapping(HEADERS);
const COLUMNS = HEADERS.map((_, column) => [
  ...new Set(LINES.slice(1).map((cells) => cells[column] ?? '')),
]);

const hostileCell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.double(),
  fc.constantFrom(
    '__proto__',
    '85',
    '=1+1',
    '31-12-9999',
    '§§',
    '-0',
    '1e309',
    '\u0000',
    '105 (',
    'Angst,,',
  ),
);
/** Mostly a field of the extract, in its own column: near enough to right to reach every rule. */
const cellOf = (column: number) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...(COLUMNS[column] ?? [])) },
    { weight: 1, arbitrary: hostileCell },
  );
const line = fc.oneof(
  { weight: 10, arbitrary: fc.tuple(...HEADERS.map((_, column) => cellOf(column))) },
  { weight: 1, arbitrary: fc.array(hostileCell, { maxLength: 25 }) },
);
const table = fc.array(line, { maxLength: 40 }).map((lines): ImportTable => ({
  source: { kind: 'xlsx' },
  headers: HEADERS,
  rows: lines.map((cells, index) => ({ line: index + 2, cells })),
}));
const answers = fc.constantFrom<Readonly<Record<string, string>>[]>(
  {},
  { 'bare-paragraph:85': 'SEL_85', 'several-target-groups': 'first-is-primary' },
);

it('every line is good, faulty or waiting, never two of them; what comes out is what the model says', () => {
  fc.assert(
    fc.property(table, answers, (extract, given) => {
      const reading = readRows(extract, MAPPING, CONTEXT, given);
      const good = reading.good.map((row) => row.line);
      const faulty = new Set(reading.faults.map((fault) => fault.line));
      const waiting = new Set(reading.questions.flatMap((question) => question.lines));
      const all = [...good, ...faulty, ...waiting].toSorted((a, b) => a - b);
      expect(all).toEqual(extract.rows.map((row) => row.line));
      for (const row of reading.good) ImportRow.parse(row);
      for (const fault of reading.faults) ImportFault.parse(fault);
      for (const note of reading.notes) ImportNote.parse(note);
      for (const question of reading.questions) ImportQuestion.parse(question);
    }),
    { numRuns: 300 },
  );
});

it('whatever is imported, importing it again adds and changes nothing', () => {
  fc.assert(
    fc.property(table, (extract) => {
      const reading = readRows(extract, MAPPING, CONTEXT, {});
      const { added } = planImport(reading, { citizens: [], cases: [], interventions: [] }, {});
      const rows = added.map(({ row }) => row);
      expect(rows).toEqual(reading.good);
      const again = planImport(
        reading,
        {
          citizens: rows,
          cases: rows,
          interventions: rows.map((row) => ({ ...row, interventionId: String(row.line) })),
        },
        {},
      );
      expect(again).toEqual({
        added: [],
        changed: [],
        unchanged: rows,
        absent: [],
        faults: [],
        questions: [],
      });
    }),
    { numRuns: 200 },
  );
});
