import { expect, it } from 'vitest';
import { citizens } from '#db/commands/cases.ts';
import { saving } from '#db/commands/refusal.ts';
import { updateVersioned } from '#db/commands/save-row.ts';
import { citizen } from '#db/schema/cases.ts';
import { eraseContent } from '#db/unit-of-work.ts';
import { verifyHistory } from '#db/verify-history.ts';
import { createTestBackend, NOW, type TestBackend } from '#test/support/backend-for-tests.ts';
import { openCase, rowsOf } from '#test/support/case-for-tests.ts';
import { idOf } from '#test/support/domain-rows.ts';

type Patch = Parameters<typeof updateVersioned<typeof citizen>>[4];

function save(backend: TestBackend, id: string, basedOn: number, patch: Patch) {
  return backend.write(saving((tx) => updateVersioned(tx, citizen, id, basedOn, patch)));
}

it('a row that is not there is not found', () => {
  const backend = createTestBackend();
  const gone = save(backend, idOf(1), 1, { city: 'Nyby' });
  expect(gone).toEqual({ ok: false, error: { kind: 'not-found' } });
});

it('over several saves in between, shows every field that was changed and would be lost', async () => {
  const backend = createTestBackend();
  const { id } = rowsOf(backend, await openCase(backend)).citizen;
  save(backend, id, 1, { city: 'Nyby', street: 'Nygade 1' });
  save(backend, id, 2, { city: 'Gammelby' });
  const stale = save(backend, id, 1, { city: 'Nyby', street: null, phone: '12345678' });
  expect(stale).toEqual({
    ok: false,
    error: {
      kind: 'conflict',
      conflict: {
        currentVersion: 3,
        savedBy: 'ANK',
        savedAt: NOW,
        fields: [
          { field: 'city', theirs: 'Gammelby', yours: 'Nyby' },
          { field: 'street', theirs: 'Nygade 1', yours: null },
        ],
      },
    },
  });
  const based = save(backend, id, 2, { city: 'Nyby', street: null });
  expect(based).toMatchObject({
    error: { conflict: { fields: [{ field: 'city', theirs: 'Gammelby', yours: 'Nyby' }] } },
  });
});

it('where the log has been erased, shows whatever differs', async () => {
  const backend = createTestBackend();
  const { id } = rowsOf(backend, await openCase(backend)).citizen;
  save(backend, id, 1, { city: 'Nyby' });
  backend.write((tx) => eraseContent(tx, { rule: 'test', citizenId: id }));
  const stale = save(backend, id, 1, { city: 'Gammelby', phone: '12345678' });
  expect(stale).toMatchObject({
    error: {
      conflict: {
        fields: [
          { field: 'city', theirs: 'Nyby', yours: 'Gammelby' },
          { field: 'phone', theirs: null, yours: '12345678' },
        ],
      },
    },
  });
  expect(verifyHistory(backend.db.read).ok).toBe(true);
});

it('undoes what else the work had written', async () => {
  const backend = createTestBackend();
  const { id } = rowsOf(backend, await openCase(backend)).citizen;
  const whole = backend.db.read.select().from(citizen).all()[0];
  if (!whole) throw new Error('no citizen');
  const refused = backend.write(
    saving((tx) => {
      citizens.replace(tx, { ...whole, city: 'Nyby' });
      citizens.replace(tx, { ...whole, city: 'Gammelby' });
    }),
  );
  expect(refused).toMatchObject({ ok: false, error: { kind: 'conflict' } });
  expect(backend.db.read.select().from(citizen).all()).toEqual([whole]);
  expect(whole.id).toBe(id);
});
