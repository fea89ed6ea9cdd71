import { eq } from 'drizzle-orm';
import {
  array,
  assert,
  constant,
  constantFrom,
  double,
  integer,
  oneof,
  property,
  record,
  string,
  type Arbitrary,
} from 'fast-check';
import { expect, test } from 'vitest';
import { rowsAsOf, type HistoryRow } from '#db/history.ts';
import { unitOfWork, type WriteTx } from '#db/unit-of-work.ts';
import { verifyHistory } from '#db/verify-history.ts';
import { caseFile, citizen, goal, smallTestSchema } from '#test/support/small-schema.ts';
import { createTempDatabase, headers } from '#test/support/temp-db.ts';

const schema = await smallTestSchema();

const text = oneof(string({ unit: 'binary' }), constantFrom('', '\0', '"', '{}', '🙂'));
const which = integer({ min: 1, max: 3 }).map((n) => `g${n}`);
const share = double({ noNaN: true, noDefaultInfinity: true });
const step = oneof(
  record({ do: constant('add' as const), id: which, title: text, share }),
  record({ do: constant('measure' as const), id: which, share }),
  record({ do: constant('rename' as const), id: which, title: text }),
  record({ do: constant('tag' as const), tags: array(text) }),
  record({ do: constant('delete' as const), id: which }),
);
type Step = typeof step extends Arbitrary<infer S> ? S : never;

function apply(tx: WriteTx, action: Step): void {
  switch (action.do) {
    case 'add':
      tx.insert(goal)
        .values({ id: action.id, caseId: 's1', title: action.title, share: action.share })
        .onConflictDoNothing()
        .run();
      return;
    case 'measure':
      tx.update(goal).set({ share: action.share }).where(eq(goal.id, action.id)).run();
      return;
    case 'rename':
      tx.update(goal).set({ title: action.title }).where(eq(goal.id, action.id)).run();
      return;
    case 'tag':
      tx.update(caseFile).set({ tags: action.tags }).run();
      return;
    case 'delete':
      tx.delete(goal).where(eq(goal.id, action.id)).run();
      return;
  }
}

const byId = (rows: readonly HistoryRow[] = []) =>
  rows.toSorted((a, b) => String(a['id']).localeCompare(String(b['id'])));

test('whatever is written, the log gives every past moment back as the tables were then', () => {
  const { read, write } = createTempDatabase(schema);
  const header = headers();
  unitOfWork(write, header(), (tx) => {
    tx.insert(citizen).values({ id: 'c1', name: 'Anna' }).run();
    tx.insert(caseFile).values({ id: 's1', citizenId: 'c1', caseNumber: '1' }).run();
  });
  assert(
    property(array(array(step, { maxLength: 4 }), { maxLength: 6 }), (units) => {
      const moments = units.map((steps) => {
        const set = header();
        unitOfWork(write, set, (tx) => steps.forEach((action) => apply(tx, action)));
        return {
          at: set.at,
          goals: byId(read.select().from(goal).all()),
          cases: read.select().from(caseFile).all(),
        };
      });
      for (const { at, goals, cases } of moments) {
        const then = rowsAsOf(read, schema.tables, 'c1', at);
        expect(byId(then.get('goal'))).toEqual(goals);
        expect(then.get('case_file')).toEqual(cases);
      }
    }),
    { numRuns: 60, seed: 20260701 },
  );
  expect(verifyHistory(read).ok).toBe(true);
});
