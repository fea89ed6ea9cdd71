import { appendAccess } from '#db/access-log.ts';
import { lastGoodCopy } from '#db/backup.ts';
import { findUser, userIdByName, type UserRow } from '#db/queries/people.ts';
import type { ReadDb } from '#db/open.ts';
import type { AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import { normaliseUserName } from '../vault/password-rule.ts';
import type { UnlockedVault } from '../vault/vault.ts';
import { finishRemovals } from './finish-removals.ts';
import { closeDesk, currentUser, type Desk, type OpenSession, sessionUser } from './desk.ts';
import { idleLockMinutes } from './idle-limit.ts';
import { startIdleTimer } from './idle-timer.ts';
import type { SessionParts } from './parts.ts';
import type { TroubleKind } from './place.ts';
import { WRONG_CREDENTIALS } from './refusals.ts';
import { openWorkingDatabase } from './working-database.ts';

export interface Entry {
  readonly userName: string;
  readonly vault: UnlockedVault;
  /** What the access log notes beside the sign-in. */
  readonly details: Readonly<Record<string, unknown>>;
}

/**
 * From an unlocked vault to an open session. A database in trouble is no refusal: the desk says what is
 * wrong, and nobody is signed in. The vault is locked again wherever nobody is let in.
 */
export function enter(
  parts: SessionParts,
  desk: Desk,
  { userName, vault, details }: Entry,
): Result<null, AppError> {
  closeDesk(parts, desk);
  const onLost = () => {
    closeDesk(parts, desk);
    setTrouble(desk, 'in-use');
    parts.changed();
  };
  const opened = openWorkingDatabase(parts, desk.place, vault.dataKey, onLost);
  if (!opened.ok) {
    vault.lock();
    parts.log.event('database-not-opened', { kind: opened.error });
    setTrouble(desk, opened.error);
    return succeed(null);
  }
  const { read, write, device, close } = opened.value;
  finishRemovals(parts, desk.place, read);
  const user = findActiveUser(read, userName);
  if (!user) {
    close();
    vault.lock();
    return fail(WRONG_CREDENTIALS);
  }
  // Logged before anyone sits down: where it cannot be, nobody does.
  try {
    appendAccess(write, {
      at: parts.now(),
      userId: user.id,
      action: 'sign-in',
      citizenId: null,
      caseId: null,
      purpose: null,
      details,
    });
  } catch (error) {
    close();
    vault.lock();
    throw error;
  }
  const session = { userId: user.id, vault, read, write, device, copyFrom: null };
  sitDown(parts, desk, { ...session, closeDatabase: close });
  return succeed(null);
}

export function sitDown(
  parts: SessionParts,
  desk: Desk,
  session: Omit<OpenSession, 'idle' | 'reasons'>,
): void {
  const minutes = () => idleLockMinutes(parts, desk, session.read);
  const idle = startIdleTimer(minutes, () => {
    lockDesk(parts, desk);
    parts.changed();
  });
  desk.open = { ...session, idle, reasons: new Set() };
  desk.locked = null;
  desk.trouble = null;
}

export function lockDesk(parts: SessionParts, desk: Desk): void {
  let user = desk.locked;
  try {
    if (desk.open) user = sessionUser(currentUser(desk.open));
  } finally {
    // Also where the database can no longer be read: a lock that fails must not leave the desk open.
    closeDesk(parts, desk);
    desk.locked = user;
  }
}

export function setTrouble(desk: Desk, kind: TroubleKind): void {
  const copy = lastGoodCopy(desk.place.copies);
  desk.trouble = { kind, lastGoodCopy: copy?.at ?? null };
}

export function findActiveUser(read: ReadDb, userName: string): UserRow | null {
  const userId = userIdByName(read, normaliseUserName(userName));
  const user = userId === null ? null : findUser(read, userId);
  return user?.active ? user : null;
}
