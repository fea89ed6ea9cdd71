import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  createVault,
  unlock,
  unlockWithRecoveryKey,
  type Credentials,
} from '#electron/backend/vault/vault.ts';
import { addColleague, backToAdministrator } from '#test/support/colleague.ts';
import {
  FIRST_USER,
  must,
  openDeskWithDatabase,
  openTestDesk,
  OWN_CREDENTIALS,
  type TestDesk,
} from '#test/support/desk-for-tests.ts';
import { tempFolder } from '#test/support/temp-db.ts';

const CHEAP = { memoryKiB: 8, iterations: 1, parallelism: 1 };
const placeIn = (folder: string) => ({ folder, now: () => 0, randomBytes, cost: CHEAP });

const keptVaults = (desk: TestDesk) =>
  readdirSync(join(desk.folder, 'copies'))
    .filter((name) => name.endsWith('.vault.json'))
    .map((name) => join(desk.folder, 'copies', name));

/** Each kept vault tried somewhere else, as one who took the folder would. */
async function opens(desk: TestDesk, credentials: Credentials): Promise<boolean[]> {
  return Promise.all(
    keptVaults(desk).map(async (file) => {
      const folder = tempFolder();
      cpSync(file, join(folder, 'vault.json'));
      return (await unlock(placeIn(folder), credentials)).ok;
    }),
  );
}

/** Two kept copies, one of each of two days, both made while the colleague could sign in. */
async function deskWithCopies() {
  const desk = await openDeskWithDatabase();
  const colleague = await addColleague(desk, { initials: 'BOLU', roles: ['caseworker'] });
  desk.wait(86_400);
  await backToAdministrator(desk);
  expect(await opens(desk, colleague)).toEqual([true, true]);
  return { desk, colleague };
}

async function block(desk: TestDesk, userName: string): Promise<void> {
  const { employees } = must(await desk.call.settings.people(null));
  const user = employees.find((one) => one.user?.userName === userName)?.user;
  if (!user) throw new Error(`no user ${userName}`);
  const { id: userId, version } = user;
  must(await desk.call.settings.setUserActive({ userId, version, active: false }));
}

const filesOf = (files: readonly string[]) =>
  files.map((file) => [file, readFileSync(file)] as const);

describe('what no longer opens the database opens no kept copy of it', () => {
  test('a blocked user', async () => {
    const { desk, colleague } = await deskWithCopies();
    await block(desk, colleague.userName);
    expect(await opens(desk, colleague)).toEqual([false, false]);
    expect(await opens(desk, OWN_CREDENTIALS)).toEqual([true, true]);
  });

  test('a password that was changed', async () => {
    const { desk } = await deskWithCopies();
    const newPassword = 'en ny og lang adgangskode';
    const { password: currentPassword } = FIRST_USER;
    must(await desk.call.session.changePassword({ currentPassword, newPassword }));
    expect(await opens(desk, OWN_CREDENTIALS)).toEqual([false, false]);
    expect(await opens(desk, { ...OWN_CREDENTIALS, password: newPassword })).toEqual([true, true]);
  });

  test('a blocking that was cut off before the copies: done when the program starts', async () => {
    const { desk, colleague } = await deskWithCopies();
    const before = filesOf(keptVaults(desk));
    await block(desk, colleague.userName);
    desk.session.signOut();
    for (const [file, content] of before) writeFileSync(file, content);
    writeFileSync(`${before[0]?.[0] ?? ''}.partial`, before[0]?.[1] ?? '');
    openTestDesk({ folder: desk.folder });
    expect(await opens(desk, colleague)).toEqual([false, false]);
    const left = readdirSync(join(desk.folder, 'copies'));
    expect(left.filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  test('a blocking that was cut off before the vault: done when somebody signs in', async () => {
    const { desk, colleague } = await deskWithCopies();
    const vault = join(desk.folder, 'vault.json');
    const before = filesOf([vault, ...keptVaults(desk)]);
    await block(desk, colleague.userName);
    desk.session.signOut();
    for (const [file, content] of before) writeFileSync(file, content);
    const again = openTestDesk({ folder: desk.folder });
    expect(await again.call.session.signIn(colleague)).toMatchObject({
      error: { code: 'wrong-credentials' },
    });
    expect(await opens(again, colleague)).toEqual([false, false]);
    expect((await unlock(placeIn(desk.folder), colleague)).ok).toBe(false);
    must(await again.call.session.signIn(OWN_CREDENTIALS));
    expect(must(await again.call.session.state(null)).stage).toBe('open');
  });
});

describe('the kept vaults are left as they are', () => {
  test('those of another database: they are the only key to its copies', async () => {
    const { desk, colleague } = await deskWithCopies();
    const folder = tempFolder();
    const other = { userName: 'agnete', password: 'den gamle databases ord' };
    const made = await createVault(placeIn(folder), other);
    if (!made.ok) throw new Error(made.error);
    cpSync(join(folder, 'vault.json'), join(desk.folder, 'copies', 'foer.vault.json'));
    await block(desk, colleague.userName);
    expect((await opens(desk, other)).filter(Boolean)).toHaveLength(1);
  });

  test('where the vault itself has rotted: they are what opens the copies', async () => {
    const { desk } = await deskWithCopies();
    desk.session.signOut();
    const vault = join(desk.folder, 'vault.json');
    writeFileSync(vault, readFileSync(vault, 'utf8').replace(/"content": "../u, '"content": "zz'));
    const before = filesOf(keptVaults(desk));
    const again = openTestDesk({ folder: desk.folder });
    expect(filesOf(keptVaults(desk))).toEqual(before);
    rmSync(vault);
    must(await again.call.session.openLastGoodCopy(OWN_CREDENTIALS));
    expect(must(await again.call.session.state(null)).stage).toBe('open');
    expect(readdirSync(join(desk.folder, 'work', 'vault'))).not.toContain('vault.json');
  });
});

test('a key on paper that has been replaced opens no kept copy', async () => {
  const { desk } = await deskWithCopies();
  desk.session.signOut();
  const taken = tempFolder();
  mkdirSync(join(taken, 'x'));
  const recovered = must(
    await desk.call.session.recover({
      recoveryKey: desk.recoveryKey,
      userName: FIRST_USER.userName,
      newPassword: 'efter gendannelsen en ny',
    }),
  );
  for (const file of keptVaults(desk)) {
    const folder = join(taken, 'x');
    rmSync(join(folder, 'attempts.json'), { force: true });
    cpSync(file, join(folder, 'vault.json'));
    expect((await unlockWithRecoveryKey(placeIn(folder), desk.recoveryKey)).ok).toBe(false);
    rmSync(join(folder, 'attempts.json'), { force: true });
    expect((await unlockWithRecoveryKey(placeIn(folder), recovered.recoveryKey)).ok).toBe(true);
  }
});
