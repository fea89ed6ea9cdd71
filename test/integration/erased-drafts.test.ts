import { expect, test } from 'vitest';
import { saveDraft } from '#db/commands/drafts.ts';
import { listDrafts } from '#db/queries/drafts.ts';
import { eraseContent, unloggedWrite } from '#db/unit-of-work.ts';
import { createTestBackend, NOW } from '#test/support/backend-for-tests.ts';
import { openCase, rowsOf } from '#test/support/case-for-tests.ts';
import { idOf } from '#test/support/domain-rows.ts';

test('what anybody was typing about a citizen is erased with the citizen, and nothing else is', async () => {
  const backend = createTestBackend();
  const gone = rowsOf(backend, await openCase(backend));
  const citizenId = gone.citizen.id;
  const caseId = gone.case.id;
  const drafts = [
    [`citizen:${citizenId}`, '{}'],
    [`goal:${caseId}:new`, '{"title":"Handle ind"}'],
    ['list', JSON.stringify({ chosen: [caseId] })],
    [`goal:${idOf(900)}:new`, '{}'],
    ['new-case', '{"firstNames":"En anden"}'],
  ] as const;
  const userId = 'one who typed';
  unloggedWrite(backend.db.write, (tx) => {
    for (const [place, [key, content]] of drafts.entries()) {
      saveDraft(tx, { id: idOf(800 + place), userId, key, content, savedAt: NOW });
    }
  });
  backend.write((tx) => eraseContent(tx, { rule: 'test', citizenId }));
  const left = listDrafts(backend.db.read, userId).map(({ key }) => key);
  expect(left.toSorted()).toEqual([`goal:${idOf(900)}:new`, 'new-case']);
});
