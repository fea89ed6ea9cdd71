import type { ReadDb, WriteDb } from '#db/open.ts';
import { findUser, type UserRow } from '#db/queries/people.ts';
import { capabilitiesOf } from '#shared/access/capabilities.ts';
import type { Instant } from '#shared/base/dates.ts';
import type { SessionUser } from '#shared/contract/session.ts';
import type { UnlockedVault } from '../vault/vault.ts';
import type { IdleTimer } from './idle-timer.ts';
import type { SessionParts } from './parts.ts';
import type { Place, TroubleKind } from './place.ts';

/** Somebody signed in. */
export interface OpenSession {
  readonly userId: string;
  readonly vault: UnlockedVault;
  readonly read: ReadDb;
  /** Null in a read-only copy. */
  readonly write: WriteDb | null;
  readonly device: string;
  readonly copyFrom: Instant | null;
  readonly idle: IdleTimer;
  /** Cases outside one's teams opened with a reason, until the session closes. */
  readonly reasons: Set<string>;
  readonly closeDatabase: () => void;
}

/** What changes while the program runs: one desk, at which one person sits at a time. */
export interface Desk {
  place: Place;
  open: OpenSession | null;
  /** Whom it is locked for. */
  locked: SessionUser | null;
  trouble: { readonly kind: TroubleKind; readonly lastGoodCopy: Instant | null } | null;
  building: boolean;
  /** A meeting is shown to a room: whoever talks there touches no key for a while. */
  meetingShown: boolean;
  /** Somebody's own notes are open in their window, or were. */
  notesShown: boolean;
  /** Grows at every lock and sign-out: a sign-in that was under way then must not open the desk. */
  closings: number;
}

export function currentUser(session: OpenSession): UserRow {
  const user = findUser(session.read, session.userId);
  if (!user) throw new Error('the signed-in user is gone');
  return user;
}

export function sessionUser(user: UserRow): SessionUser {
  return {
    id: user.id,
    employeeId: user.employeeId,
    userName: user.userName,
    initials: user.initials,
    name: user.name ?? user.initials,
    roles: user.roles,
    capabilities: capabilitiesOf(user.roles),
    teams: user.teams,
  };
}

/** Main is told only of a change: at every lock there is nothing to let go of. */
export function showMeeting(parts: Pick<SessionParts, 'main'>, desk: Desk, isShown: boolean): void {
  if (desk.meetingShown === isShown) return;
  desk.meetingShown = isShown;
  void parts.main.ask({ kind: 'meeting-shown', isShown });
}

/** Database closed, key zeroed, prints gone, work stopped: in whatever state the desk is. */
export function closeDesk(
  parts: Pick<SessionParts, 'jobs' | 'prints' | 'imports' | 'main'>,
  desk: Desk,
): void {
  desk.closings += 1;
  const session = desk.open;
  desk.open = null;
  parts.jobs.cancelAll();
  parts.prints.dropAll();
  parts.imports.dropAll();
  showMeeting(parts, desk, false);
  if (desk.notesShown) void parts.main.ask({ kind: 'close-notes' });
  desk.notesShown = false;
  if (!session) return;
  session.idle.stop();
  try {
    session.closeDatabase();
  } finally {
    session.vault.lock();
  }
}
