import type { SessionState } from '#shared/contract/session.ts';
import { lastGoodCopy } from '#db/backup.ts';
import { currentUser, type Desk, sessionUser } from './desk.ts';
import { idleLockMinutes } from './idle-limit.ts';
import type { SessionParts } from './parts.ts';
import { lookAt } from './place.ts';

/** Shown where nobody is signed in and no database has said otherwise. */
const IDLE_LOCK_MINUTES = 10;

export function sessionState(parts: SessionParts, desk: Desk): SessionState {
  // One may go back to the real place while the demo is still being built.
  const building = desk.building && desk.place.demo;
  const common = { demo: desk.place.demo, today: parts.today(), building };
  const session = desk.open;
  if (session) {
    const user = currentUser(session);
    return {
      ...common,
      stage: user.mustChangePassword ? 'must-change-password' : 'open',
      readOnly: session.copyFrom === null ? null : { reason: 'copy', copyFrom: session.copyFrom },
      trouble: null,
      user: sessionUser(user),
      idleLockMinutes: idleLockMinutes(parts, desk, session.read),
    };
  }
  const look = building ? 'first-start' : lookAt(desk.place);
  const found =
    look === 'first-start' || look === 'ready'
      ? null
      : { kind: look, lastGoodCopy: lastGoodCopy(desk.place.copies)?.at ?? null };
  return {
    ...common,
    stage: look === 'first-start' ? 'first-start' : desk.locked ? 'locked' : 'signed-out',
    readOnly: null,
    trouble: desk.trouble ?? found,
    user: desk.locked,
    idleLockMinutes: IDLE_LOCK_MINUTES,
  };
}
