import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  addUser,
  changePassword,
  createVault,
  removeUser,
  rotateRecoveryKey,
  setPassword,
  setVaultAside,
  unlock,
  unlockWithRecoveryKey,
  vaultState,
  type VaultPlace,
} from '#electron/backend/vault/vault.ts';
import { filesContaining, tempFolder } from '#test/support/temp-db.ts';

const ANNA = { userName: 'Anna Æblegaard', password: 'korrekt hest batteri' };
const BO = { userName: 'bo', password: 'hæfteklamme i regnvejr' };
const wrong = { ok: false, error: { code: 'wrong-credentials' } };

/** Cheap hashing, a clock that is moved by hand, and randomness that is the same in every run. */
function place(): VaultPlace & { wait: (seconds: number) => void } {
  let [now, drawn] = [Date.parse('2026-07-01T08:00:00Z'), 0];
  return {
    folder: tempFolder(),
    now: () => now,
    randomBytes: (count) => {
      drawn += 1;
      return createHash('sha512').update(String(drawn)).digest().subarray(0, count);
    },
    cost: { memoryKiB: 64, iterations: 1, parallelism: 1 },
    wait: (seconds) => {
      now += seconds * 1000;
    },
  };
}

async function vault() {
  const at = place();
  const created = await createVault(at, ANNA);
  if (!created.ok) throw new Error(created.error);
  return { at, ...created.value, key: Uint8Array.from(created.value.vault.dataKey) };
}

async function keyOf(opened: ReturnType<typeof unlock>): Promise<Uint8Array | string> {
  const result = await opened;
  return result.ok ? result.value.dataKey : result.error.code;
}

const vaultFile = (at: VaultPlace) => join(at.folder, 'vault.json');

describe('who may not come in learns nothing', () => {
  test('a wrong password and an unknown name are answered alike', async () => {
    const { at } = await vault();
    expect(await unlock(at, { ...ANNA, password: 'korrekt hest batter1' })).toEqual(wrong);
    expect(await unlock(at, { ...BO, password: ANNA.password })).toEqual(wrong);
    expect(await unlock(at, { userName: '', password: '' })).toEqual(wrong);
  });

  test('a name that does not exist waits as one that does', async () => {
    const waits = async (userName: string) => {
      const { at } = await vault();
      const answers: unknown[] = [];
      for (let n = 0; n < 7; n += 1) {
        const tried = await unlock(at, { userName, password: 'forkert adgangskode' });
        answers.push(tried.ok ? 'open' : tried.error);
        if (!tried.ok && tried.error.code === 'wait') at.wait(tried.error.seconds);
      }
      return answers;
    };
    const known = await waits(ANNA.userName);
    expect(known).toEqual(await waits('findes ikke'));
    expect(known).toEqual([
      { code: 'wrong-credentials' },
      { code: 'wrong-credentials' },
      { code: 'wrong-credentials' },
      { code: 'wait', seconds: 2 },
      { code: 'wrong-credentials' },
      { code: 'wait', seconds: 4 },
      { code: 'wrong-credentials' },
    ]);
  });

  test('neither names, passwords nor keys stand readable in any file', async () => {
    const { at, key, recoveryKey } = await vault();
    await unlock(at, { ...ANNA, password: 'forkert adgangskode' });
    const hex = Buffer.from(key).toString('hex');
    const base64 = Buffer.from(key).toString('base64');
    const secrets = [ANNA.userName, 'anna', ANNA.password, recoveryKey, hex, base64, 'forkert'];
    for (const secret of secrets) expect(filesContaining(at.folder, secret)).toEqual([]);
  });
});

describe('the wait', () => {
  async function failTimes(at: ReturnType<typeof place>, times: number): Promise<void> {
    for (let n = 0; n < times; n += 1) {
      at.wait(3600);
      expect(await unlock(at, { ...ANNA, password: 'forkert adgangskode' })).toEqual(wrong);
    }
  }

  test('holds the right password back too, for as long as it says and no longer', async () => {
    const { at } = await vault();
    await failTimes(at, 5);
    expect(await unlock(at, ANNA)).toEqual({ ok: false, error: { code: 'wait', seconds: 8 } });
    at.wait(7.5);
    expect(await unlock(at, ANNA)).toEqual({ ok: false, error: { code: 'wait', seconds: 1 } });
    at.wait(0.5);
    expect((await unlock(at, ANNA)).ok).toBe(true);
  });

  test('survives a restart, for it lies on disk', async () => {
    const { at } = await vault();
    await failTimes(at, 4);
    const restarted = { ...place(), folder: at.folder, now: at.now };
    expect(await unlock(restarted, ANNA)).toMatchObject({ error: { code: 'wait', seconds: 4 } });
  });

  test('never passes a quarter of an hour, and a clock set back does not lengthen it', async () => {
    const { at } = await vault();
    await failTimes(at, 30);
    expect(await unlock(at, ANNA)).toMatchObject({ error: { code: 'wait', seconds: 900 } });
    at.wait(-86_400);
    expect(await unlock(at, ANNA)).toMatchObject({ error: { code: 'wait', seconds: 900 } });
  });

  test('is counted before the try, so tries made at once do not slip past', async () => {
    const { at } = await vault();
    const tries = Array.from({ length: 10 }, () =>
      unlock(at, { ...ANNA, password: 'forkert adgangskode' }),
    );
    const codes = (await Promise.all(tries)).map((tried) => (tried.ok ? 'open' : tried.error.code));
    expect(codes.filter((code) => code === 'wrong-credentials')).toHaveLength(3);
    expect(codes.filter((code) => code === 'wait')).toHaveLength(7);
  });

  test('many names tried once each make everyone wait a little', async () => {
    const { at } = await vault();
    for (let n = 0; n < 20; n += 1) {
      at.wait(60);
      await unlock(at, { userName: `navn ${n * 7}`, password: 'forkert adgangskode' });
    }
    expect(await unlock(at, ANNA)).toMatchObject({ error: { code: 'wait' } });
    at.wait(30);
    expect(await unlock(at, ANNA)).toMatchObject({ ok: true, value: { failedBefore: 20 } });
  });

  test('is over when somebody comes in, who is told how many tries had failed', async () => {
    const { at } = await vault();
    await failTimes(at, 4);
    at.wait(60);
    expect(await unlock(at, ANNA)).toMatchObject({ value: { failedBefore: 4 } });
    expect(await unlock(at, ANNA)).toMatchObject({ value: { failedBefore: 0 } });
  });
});

describe('a vault that has been touched does not open', () => {
  const change = (at: VaultPlace, edit: (text: string) => string) =>
    writeFileSync(vaultFile(at), edit(readFileSync(vaultFile(at), 'utf8')));

  test.each([
    ['cut off', (text: string) => text.slice(0, 200), 'vault-damaged'],
    ['emptied', () => '', 'vault-damaged'],
    [
      'without users',
      (t: string) => JSON.stringify({ ...JSON.parse(t), users: [] }),
      'vault-damaged',
    ],
    ['with a field it should not have', (t: string) => t.replace('{', '{"x":1,'), 'vault-damaged'],
    ['of a later version', (t: string) => t.replace('"format": 2', '"format": 3'), 'vault-newer'],
    [
      'with a cheaper hash',
      (t: string) => t.replace('"memoryKiB": 64', '"memoryKiB": 32'),
      'wrong-credentials',
    ],
    ['another vault id', (t: string) => t.replace(/"id": "../u, '"id": "zz'), 'wrong-credentials'],
    [
      'another salt for names',
      (t: string) => t.replace(/"nameSalt": "../u, '"nameSalt": "zz'),
      'wrong-credentials',
    ],
  ])('%s', async (_how, edit, code) => {
    const { at } = await vault();
    change(at, edit);
    const before = readFileSync(vaultFile(at));
    expect(await keyOf(unlock(at, ANNA))).toBe(code);
    expect(readFileSync(vaultFile(at)).equals(before)).toBe(true);
  });

  test("one user's wrap under another's name opens for neither", async () => {
    const { at, vault: opened } = await vault();
    await addUser(at, opened, BO);
    change(at, (text) => {
      const file: { users: { entry: string }[] } = JSON.parse(text);
      const [a, b] = file.users;
      if (a && b) [a.entry, b.entry] = [b.entry, a.entry];
      return JSON.stringify(file);
    });
    expect(await unlock(at, ANNA)).toEqual(wrong);
    expect(await unlock(at, { ...BO, password: ANNA.password })).toEqual(wrong);
  });

  test('there is none', async () => {
    expect(await keyOf(unlock(place(), ANNA))).toBe('no-vault');
  });
});

describe('making one', () => {
  test.each([
    ['kort', 'too-short'],
    ['anna ÆBLEGAARD', 'is-user-name'],
  ])('a password that will not do: %s', async (password, fault) => {
    const at = place();
    expect(await createVault(at, { ...ANNA, password })).toEqual({ ok: false, error: fault });
    expect(readdirSync(at.folder)).toEqual([]);
  });

  test('never over one that is there, even a damaged one', async () => {
    const { at } = await vault();
    writeFileSync(vaultFile(at), 'damaged');
    expect(await createVault(at, BO)).toEqual({ ok: false, error: 'vault-exists' });
    expect(readFileSync(vaultFile(at), 'utf8')).toBe('damaged');
  });

  test('one whose database was never made is set aside, not deleted', async () => {
    const { at } = await vault();
    setVaultAside(at);
    expect(vaultState(at)).toBe('no-vault');
    expect(readdirSync(at.folder)).toEqual(['vault.unused-1782892800000.json']);
    expect((await createVault(at, BO)).ok).toBe(true);
  });

  test('opens with its password, however the name is typed, and gives the same key each time', async () => {
    const { at, key } = await vault();
    expect(vaultState(at)).toBe('ready');
    expect(await keyOf(unlock(at, ANNA))).toEqual(key);
    expect(await keyOf(unlock(at, { ...ANNA, userName: '  ANNA ÆBLEGAARD ' }))).toEqual(key);
    expect(existsSync(`${vaultFile(at)}.partial`)).toBe(false);
  });

  test('locking wipes the key, and a locked key wraps nothing', async () => {
    const { at, vault: opened } = await vault();
    opened.lock();
    expect(opened.dataKey).toEqual(new Uint8Array(32));
    await expect(addUser(at, opened, BO)).rejects.toThrow('locked');
    expect(() => rotateRecoveryKey(at, opened)).toThrow('locked');
  });
});

describe('users', () => {
  test('another opens the same data, and cannot be added twice', async () => {
    const { at, vault: opened, key } = await vault();
    expect((await addUser(at, opened, BO)).ok).toBe(true);
    expect(await keyOf(unlock(at, BO))).toEqual(key);
    expect(await addUser(at, opened, { ...BO, userName: 'BO' })).toEqual({
      ok: false,
      error: 'user-exists',
    });
  });

  test('two added at once are both there', async () => {
    const { at, vault: opened, key } = await vault();
    const others = [BO, { userName: 'cilie', password: 'tolv tegn og flere' }];
    await Promise.all(others.map((user) => addUser(at, opened, user)));
    for (const user of others) expect(await keyOf(unlock(at, user))).toEqual(key);
  });

  test('one removed no longer comes in; the last stays', async () => {
    const { at, vault: opened } = await vault();
    await addUser(at, opened, BO);
    expect(removeUser(at, 'Bo').ok).toBe(true);
    expect(await unlock(at, BO)).toEqual(wrong);
    expect(removeUser(at, 'Bo')).toEqual({ ok: false, error: 'no-such-user' });
    expect(removeUser(at, ANNA.userName)).toEqual({ ok: false, error: 'last-user' });
    expect((await unlock(at, ANNA)).ok).toBe(true);
  });

  test('a password is changed by one who knows the old, and the old then opens nothing', async () => {
    const { at, key } = await vault();
    const change = { userName: ANNA.userName, newPassword: 'en helt ny adgangskode' };
    expect(await changePassword(at, { ...change, currentPassword: 'ved ikke hvad' })).toEqual(
      wrong,
    );
    expect(
      await changePassword(at, { ...change, currentPassword: ANNA.password, newPassword: 'kort' }),
    ).toEqual({ ok: false, error: { code: 'too-short' } });
    expect((await changePassword(at, { ...change, currentPassword: ANNA.password })).ok).toBe(true);
    expect(await unlock(at, ANNA)).toEqual(wrong);
    expect(await keyOf(unlock(at, { ...ANNA, password: change.newPassword }))).toEqual(key);
  });

  test('the administrator sets a new password for somebody who is there', async () => {
    const { at, vault: opened, key } = await vault();
    const reset = { ...BO, password: 'midlertidig kode 42' };
    expect(await setPassword(at, opened, reset)).toEqual({ ok: false, error: 'no-such-user' });
    await addUser(at, opened, BO);
    expect((await setPassword(at, opened, reset)).ok).toBe(true);
    expect(await keyOf(unlock(at, reset))).toEqual(key);
  });
});

describe('the printed recovery key', () => {
  test('opens the same data, however it is typed', async () => {
    const { at, key, recoveryKey } = await vault();
    expect(recoveryKey).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}$/u);
    const typed = recoveryKey.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    const opened = await unlockWithRecoveryKey(at, typed);
    expect(opened.ok && opened.value.dataKey).toEqual(key);
  });

  test('mistyped is told from wrong, and is not a try', async () => {
    const { at, recoveryKey } = await vault();
    const other = await vault();
    const first = recoveryKey.startsWith('0') ? '1' : '0';
    for (let n = 0; n < 9; n += 1)
      expect(await unlockWithRecoveryKey(at, first + recoveryKey.slice(1))).toEqual({
        ok: false,
        error: { code: 'not-a-recovery-key' },
      });
    const rotated = rotateRecoveryKey(other.at, other.vault);
    if (!rotated.ok) throw new Error(rotated.error);
    expect(await unlockWithRecoveryKey(at, rotated.value)).toEqual(wrong);
  });

  test('a fresh one replaces it', async () => {
    const { at, vault: opened, key, recoveryKey } = await vault();
    const fresh = rotateRecoveryKey(at, opened);
    if (!fresh.ok) throw new Error(fresh.error);
    expect(await unlockWithRecoveryKey(at, recoveryKey)).toEqual(wrong);
    const again = await unlockWithRecoveryKey(at, fresh.value);
    expect(again.ok && again.value.dataKey).toEqual(key);
  });
});
