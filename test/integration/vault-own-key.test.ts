import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  addUser,
  changePassword,
  createVault,
  setPassword,
  unlock,
  unlockWithRecoveryKey,
  type VaultPlace,
} from '#electron/backend/vault/vault.ts';
import { tempFolder } from '#test/support/temp-db.ts';

/** The key that opens what a person writes for nobody else. */

const ANNA = { userName: 'anna', password: 'korrekt hest batteri' };
const BO = { userName: 'bo', password: 'hæfteklamme i regnvejr' };

async function vaultOfTwo() {
  const at: VaultPlace = {
    folder: tempFolder(),
    now: () => Date.parse('2026-07-01T08:00:00Z'),
    randomBytes,
    cost: { memoryKiB: 64, iterations: 1, parallelism: 1 },
  };
  const created = await createVault(at, ANNA);
  if (!created.ok) throw new Error(created.error);
  const { vault, recoveryKey } = created.value;
  expect(await addUser(at, vault, BO)).toMatchObject({ ok: true });
  return { at, vault, recoveryKey };
}

async function ownKeyOf(opened: ReturnType<typeof unlock>): Promise<string | null> {
  const result = await opened;
  if (!result.ok) throw new Error(result.error.code);
  const { ownKey } = result.value;
  return ownKey && Buffer.from(ownKey).toString('hex');
}

test('opens with nobody else’s password, not with the key on paper, and is wiped with the lock', async () => {
  const { at, vault, recoveryKey } = await vaultOfTwo();
  const anna = await ownKeyOf(unlock(at, ANNA));
  const bo = await ownKeyOf(unlock(at, BO));
  expect(anna).toHaveLength(64);
  expect(new Set([anna, bo]).size).toBe(2);
  const recovered = await unlockWithRecoveryKey(at, recoveryKey);
  expect(recovered).toMatchObject({ ok: true, value: { ownKey: null } });
  vault.lock();
  expect(vault.ownKey?.every((byte) => byte === 0)).toBe(true);
});

test('follows a password of one’s own choice, and is another with one that was given', async () => {
  const { at, vault } = await vaultOfTwo();
  const before = await ownKeyOf(unlock(at, BO));
  const chosen = { ...BO, password: 'noget helt andet selv' };
  const change = { currentPassword: BO.password, newPassword: chosen.password };
  expect(await changePassword(at, { userName: BO.userName, ...change })).toMatchObject({
    ok: true,
  });
  expect(await ownKeyOf(unlock(at, chosen))).toBe(before);
  const given = { ...BO, password: 'givet af administratoren' };
  expect(await setPassword(at, vault, given)).toMatchObject({ ok: true });
  expect(await ownKeyOf(unlock(at, given))).not.toBe(before);
});

test('is not there in a vault from before, which opens all the same, and comes with the next password', async () => {
  const { at } = await vaultOfTwo();
  const file = join(at.folder, 'vault.json');
  const stored = JSON.parse(readFileSync(file, 'utf8'));
  for (const user of stored.users) delete user.own;
  writeFileSync(file, JSON.stringify({ ...stored, format: 1, sum: undefined }));
  expect(await ownKeyOf(unlock(at, BO))).toBe(null);
  const newPassword = 'noget helt andet selv';
  const change = { userName: BO.userName, currentPassword: BO.password, newPassword };
  expect(await changePassword(at, change)).toMatchObject({ ok: true });
  expect(await ownKeyOf(unlock(at, { ...BO, password: newPassword }))).toHaveLength(64);
});
