import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { copiesIn, openLastGoodCopy as openCopy } from '#db/backup.ts';
import { loggedTables } from '#db/schema/tables.ts';
import type { AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import { readingFolder } from '../vault/kept-vaults.ts';
import { unlock, vaultState, type Credentials } from '../vault/vault.ts';
import { vaultPath } from '../vault/vault-file.ts';
import { closeDesk, type Desk } from './desk.ts';
import { findActiveUser, sitDown } from './enter.ts';
import { type SessionParts, vaultPlaceIn } from './parts.ts';
import { lookAt, type Place } from './place.ts';
import { SIGNED_OUT, WRONG_CREDENTIALS } from './refusals.ts';
import { notUnlocked } from './sign-in.ts';

/** Only where the database itself cannot be opened. Whoever may sign in there may read here. */
export async function openLastGoodCopy(
  parts: SessionParts,
  desk: Desk,
  credentials: Credentials,
): Promise<Result<null, AppError>> {
  const look = lookAt(desk.place);
  if (desk.trouble === null && (look === 'ready' || look === 'first-start')) {
    return fail(SIGNED_OUT);
  }
  const { closings } = desk;
  const unlocked = await unlockForReading(parts, desk.place, credentials);
  if (!unlocked.ok) return notUnlocked(parts, desk, unlocked.error);
  const vault = unlocked.value;
  const opened =
    desk.closings === closings
      ? openCopy({
          folder: desk.place.copies,
          workFolder: desk.place.work,
          key: vault.dataKey,
          migrationsFolder: parts.migrationsDir,
          customFolder: parts.customSqlDir,
          tables: loggedTables,
          at: parts.now(),
        })
      : null;
  if (!opened?.ok) {
    vault.lock();
    return opened ? fail({ kind: 'not-found' }) : fail(SIGNED_OUT);
  }
  const { database, copy } = opened.value;
  const user = findActiveUser(database.read, credentials.userName);
  if (!user) {
    database.close();
    vault.lock();
    return fail(WRONG_CREDENTIALS);
  }
  closeDesk(parts, desk);
  sitDown(parts, desk, {
    userId: user.id,
    vault,
    read: database.read,
    write: null,
    device: '',
    copyFrom: copy.at,
    closeDatabase: database.close,
  });
  parts.log.event('copy-opened', { user: user.id, copy: copy.at });
  return succeed(null);
}

/** Where the vault itself is lost, the one that was kept with the newest copy, for this one try. */
async function unlockForReading(
  parts: SessionParts,
  place: Place,
  credentials: Credentials,
): ReturnType<typeof unlock> {
  if (vaultState(place) === 'ready') {
    return unlock(vaultPlaceIn(parts, place.folder), credentials);
  }
  const kept = copiesIn(place.copies)
    .map((copy) => copy.file.replace(/\.db$/u, '.vault.json'))
    .find((file) => existsSync(file));
  const folder = readingFolder(place.folder);
  mkdirSync(folder, { recursive: true });
  if (kept) copyFileSync(kept, vaultPath(folder));
  try {
    return await unlock(vaultPlaceIn(parts, folder), credentials);
  } finally {
    rmSync(vaultPath(folder), { force: true });
  }
}
