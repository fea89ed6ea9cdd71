import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addUser, createVault, unlock, type VaultPlace } from '#electron/backend/vault/vault.ts';
import { addColleague, backToAdministrator } from '#test/support/colleague.ts';
import { must, openDeskWithDatabase } from '#test/support/desk-for-tests.ts';
import { tempFolder } from '#test/support/temp-db.ts';

const ANNA = { userName: 'anna', password: 'korrekt hest batteri' };
const BO = { userName: 'bo', password: 'hæfteklamme i regnvejr' };
const DAY = 86_400_000;

interface Place extends VaultPlace {
  moveClock(milliseconds: number): void;
}

function place(beforeRandom: () => void = () => undefined): Place {
  let now = Date.parse('2026-07-01T08:00:00Z');
  return {
    folder: tempFolder(),
    now: () => now,
    randomBytes: (count) => {
      beforeRandom();
      return randomBytes(count);
    },
    cost: { memoryKiB: 8, iterations: 1, parallelism: 1 },
    moveClock: (milliseconds) => void (now += milliseconds),
  };
}

describe('the desk is locked while a password is being made', () => {
  test('nothing is written: a zeroed key under that password would open to nothing', async () => {
    let lockNow = () => {};
    const at = place(() => lockNow());
    const created = await createVault(at, ANNA);
    if (!created.ok) throw new Error(created.error);
    const { vault } = created.value;
    const before = readFileSync(join(at.folder, 'vault.json'), 'utf8');

    lockNow = vault.lock;
    await expect(addUser(at, vault, BO)).rejects.toThrow('the vault is locked');
    expect(readFileSync(join(at.folder, 'vault.json'), 'utf8')).toBe(before);
  });

  test('the administrator is told the desk was left, and a reset gives the password afterwards', async () => {
    const desk = await openDeskWithDatabase();
    const { id: employeeId } = must(
      await desk.call.settings.saveEmployee({
        id: null,
        version: null,
        initials: 'BODA',
        name: null,
        active: true,
        teamIds: [],
      }),
    );
    const creating = desk.call.settings.createUser({
      employeeId,
      userName: 'boda',
      roles: ['caseworker'],
    });
    desk.leave();
    expect(await creating).toEqual({ ok: false, error: { kind: 'locked', code: 'signed-out' } });

    await backToAdministrator(desk);
    const { employees } = must(await desk.call.settings.people(null));
    const userId = employees.find((one) => one.id === employeeId)?.user?.id ?? '';
    const { oneTimePassword } = must(await desk.call.settings.resetPassword({ userId }));
    desk.session.signOut();
    must(await desk.call.session.signIn({ userName: 'boda', password: oneTimePassword }));
    expect(must(await desk.call.session.state(null)).stage).toBe('must-change-password');
  });
});

describe('a clock that was wrong and is put right', () => {
  test('locks nobody out until it catches up with itself', async () => {
    const at = place();
    const created = await createVault(at, ANNA);
    if (!created.ok) throw new Error(created.error);
    at.moveClock(400 * DAY);
    for (let n = 0; n < 3; n += 1) await unlock(at, { ...ANNA, password: 'forkert adgangskode' });
    at.moveClock(-400 * DAY);

    const waiting = await unlock(at, ANNA);
    expect(waiting).toMatchObject({ error: { code: 'wait', seconds: 2 } });
    at.moveClock(2000);
    expect(await unlock(at, ANNA)).toMatchObject({ ok: true });
  });
});

test('a colleague who is blocked is out of the vault too', async () => {
  const desk = await openDeskWithDatabase();
  const colleague = await addColleague(desk, { initials: 'BODA', roles: ['caseworker'] });
  await backToAdministrator(desk);
  const { employees } = must(await desk.call.settings.people(null));
  const user = employees.find((one) => one.initials === 'BODA')?.user;
  if (!user) throw new Error('no colleague');
  const { id: userId, version } = user;
  must(await desk.call.settings.setUserActive({ userId, version, active: false }));
  const at = { ...place(), folder: desk.folder, now: () => Date.parse('2026-11-23T09:00:00Z') };
  expect(await unlock(at, colleague)).toMatchObject({ error: { code: 'wrong-credentials' } });
});
