import { Refusal } from '#db/commands/refusal.ts';
import type { AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { DemoUser, SessionState } from '#shared/contract/session.ts';
import type { CallContext } from '../context.ts';
import { removeUser, type Credentials } from '../vault/vault.ts';
import { callContext } from './call-context.ts';
import { changePassword } from './change-password.ts';
import { createDatabase, type FirstUser } from './create-database.ts';
import { backUpDaily } from './daily-copy.ts';
import { openDemo } from './demo.ts';
import { closeDesk, currentUser, type Desk, showMeeting } from './desk.ts';
import { lockDesk } from './enter.ts';
import { finishRemovals } from './finish-removals.ts';
import { openLastGoodCopy } from './last-good-copy.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { oneTimePassword } from './one-time-password.ts';
import { type OwnNotes, ownNotes } from './own-notes.ts';
import { type SessionParts, vaultPlaceIn } from './parts.ts';
import { realPlace } from './place.ts';
import { givePassword, recover, type Recovery } from './recover.ts';
import { renewRecoveryKey } from './renew-recovery-key.ts';
import { SIGNED_OUT } from './refusals.ts';
import { signIn } from './sign-in.ts';
import { sessionState } from './state.ts';

/** The desk at which one person sits at a time, and the keys that open it. */
export interface SessionManager {
  readonly state: () => SessionState;
  readonly createDatabase: (
    first: FirstUser,
  ) => Promise<Result<{ readonly recoveryKey: string }, AppError>>;
  readonly openDemo: () => Promise<Result<null, AppError>>;
  /** Null outside the demo municipality. */
  readonly demoUsers: () => {
    readonly password: string;
    readonly users: readonly DemoUser[];
  } | null;
  readonly leaveDemo: () => void;
  readonly signIn: (credentials: Credentials) => Promise<Result<null, AppError>>;
  readonly recover: (
    recovery: Recovery,
  ) => Promise<Result<{ readonly recoveryKey: string }, AppError>>;
  readonly openLastGoodCopy: (credentials: Credentials) => Promise<Result<null, AppError>>;
  /** Database closed and key zeroed when it returns. */
  readonly lock: () => void;
  readonly signOut: () => void;
  readonly changePassword: (change: {
    readonly currentPassword: string;
    readonly newPassword: string;
  }) => Promise<Result<null, AppError>>;
  readonly renewRecoveryKey: (
    password: string,
  ) => Promise<Result<{ readonly recoveryKey: string }, AppError>>;

  /** What a signed-in call is given, or why there is none. `entry` as the contract names it. */
  readonly signedIn: (entry: string) => Result<CallContext, AppError>;
  readonly notes: OwnNotes;
  /** A meeting is shown to a room, or no longer: the desk locks later, and the display stays awake. */
  readonly showMeeting: (isShown: boolean) => void;
  /** A case outside one's teams, opened with a reason: until the session closes. */
  readonly rememberReason: (caseId: string) => void;
  readonly reasonGivenFor: (caseId: string) => boolean;

  /** For the administrator's acts on others: a fresh password of theirs, answered once and kept nowhere. */
  readonly giveOneTimePassword: (userName: string) => Promise<string>;
  /** After this the user's password opens nothing. */
  readonly takePassword: (userName: string) => void;
}

/** All that can be done before a one-time password has been replaced. */
const BEFORE_OWN_PASSWORD = new Set(['session.changePassword', 'session.stillHere']);

export function createSessionManager(parts: SessionParts): SessionManager {
  const desk: Desk = {
    place: realPlace(parts.dataDir),
    open: null,
    locked: null,
    trouble: null,
    building: false,
    meetingShown: false,
    notesShown: false,
    closings: 0,
  };
  finishRemovals(parts, desk.place);
  const alone = oneAtATime();
  const close = () => {
    closeDesk(parts, desk);
    desk.locked = null;
    desk.trouble = null;
  };

  const manager: SessionManager = {
    state: () => sessionState(parts, desk),
    createDatabase: (first) => alone(() => createDatabase(parts, desk, first)),
    openDemo: () => alone(() => openDemo(parts, desk)),
    demoUsers: () => {
      const { password, users } = parts.demo;
      return desk.place.demo ? { password, users } : null;
    },
    leaveDemo: () => {
      if (!desk.place.demo) return;
      close();
      desk.place = realPlace(parts.dataDir);
    },
    signIn: (credentials) =>
      alone(async () => {
        const signedIn = await signIn(parts, desk, credentials);
        if (signedIn.ok) backUpDaily(parts, desk);
        return signedIn;
      }),
    recover: (recovery) => alone(() => recover(parts, desk, recovery)),
    openLastGoodCopy: (credentials) => alone(() => openLastGoodCopy(parts, desk, credentials)),
    lock: () => lockDesk(parts, desk),
    signOut: close,
    changePassword: (change) => alone(() => changePassword(parts, desk, change)),
    renewRecoveryKey: (password) => alone(() => renewRecoveryKey(parts, desk, password)),

    signedIn: (entry) => {
      const session = desk.open;
      if (!session) return fail(SIGNED_OUT);
      const user = currentUser(session);
      if (!user.active) {
        close();
        return fail(SIGNED_OUT);
      }
      if (user.mustChangePassword && !BEFORE_OWN_PASSWORD.has(entry)) {
        return fail({ kind: 'locked', code: 'password-must-change' });
      }
      session.idle.moved();
      return succeed(callContext(parts, desk, session, user, manager));
    },
    notes: ownNotes(parts, desk),
    showMeeting: (isShown) => {
      showMeeting(parts, desk, isShown);
      // What is under way counts from the limit that held before.
      desk.open?.idle.moved();
    },
    rememberReason: (caseId) => void desk.open?.reasons.add(caseId),
    reasonGivenFor: (caseId) => desk.open?.reasons.has(caseId) ?? false,

    giveOneTimePassword: (userName) =>
      alone(async () => {
        const session = desk.open;
        if (!session) throw new Refusal(SIGNED_OUT);
        const password = oneTimePassword(parts.randomBytes);
        try {
          await givePassword(parts, desk, session.vault, { userName, password });
        } catch (error) {
          throw desk.open === session ? error : new Refusal(SIGNED_OUT);
        }
        return password;
      }),
    takePassword: (userName) => {
      const removed = removeUser(vaultPlaceIn(parts, desk.place.folder), userName);
      if (!removed.ok && removed.error !== 'no-such-user') {
        throw new Error(`the password could not be taken: ${removed.error}`);
      }
    },
  };
  return manager;
}
