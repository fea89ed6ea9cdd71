import { z } from 'zod';
import type { Capability, Role } from '../access/capabilities.ts';
import { command, query, returns } from './define.ts';
import { Line } from '../base/text.ts';
import { Password, TriedPassword, UserName } from './field.ts';

/** What the window needs to know before it draws anything. */
export interface SessionState {
  readonly stage: 'first-start' | 'signed-out' | 'locked' | 'must-change-password' | 'open';
  /** True in the fictional municipality: a banner says so on every screen and print. */
  readonly demo: boolean;
  readonly today: string;
  /** Why nothing can be saved, when nothing can. */
  readonly readOnly: null | { readonly reason: 'copy'; readonly copyFrom: string };
  /** Why the database cannot be opened, when it cannot; nothing has been written to it. */
  readonly trouble: null | {
    readonly kind:
      | 'damaged'
      | 'truncated'
      | 'newer'
      | 'not-a-database'
      | 'missing'
      | 'in-use'
      | 'not-migrated'
      | 'key-file-missing'
      | 'key-file-damaged'
      | 'disk-full';
    /** When the copy was made (an instant); null when there is none. */
    readonly lastGoodCopy: string | null;
  };
  /** The demo municipality is being built; 'progress' tells how far it is. */
  readonly building: boolean;
  readonly user: null | SessionUser;
  readonly idleLockMinutes: number;
}

export interface SessionUser {
  readonly id: string;
  readonly employeeId: string;
  readonly userName: string;
  readonly initials: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly capabilities: readonly Capability[];
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}

export interface DemoUser {
  readonly userName: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

export const Initials = z.string().trim().min(1).max(12);

export const session = {
  state: query({ access: 'public', input: z.null(), output: returns<SessionState>() }),

  createDatabase: command({
    access: 'public',
    input: z.strictObject({
      name: Line,
      initials: Initials,
      userName: UserName,
      password: Password,
    }),
    /** Shown once, printed, and kept nowhere. */
    output: returns<{ readonly recoveryKey: string }>(),
    touches: ['session'],
  }),
  /** Opens (and the first time builds) the demo municipality, which lies beside and never in a real database. */
  openDemo: command({
    access: 'public',
    input: z.null(),
    output: returns<null>(),
    touches: ['session'],
  }),
  demoUsers: query({
    access: 'public',
    input: z.null(),
    output: returns<{ readonly password: string; readonly users: readonly DemoUser[] } | null>(),
  }),
  /** Back from the demo municipality to the choice of the first start, or to the real database. */
  leaveDemo: command({
    access: 'public',
    input: z.null(),
    output: returns<null>(),
    touches: ['session'],
  }),
  signIn: command({
    access: 'public',
    input: z.strictObject({ userName: z.string().max(200), password: TriedPassword }),
    output: returns<null>(),
    touches: ['session'],
  }),
  /** Opens with the printed key, gives the named administrator a new password, and answers a fresh key. */
  recover: command({
    access: 'public',
    input: z.strictObject({
      recoveryKey: z.string().max(200),
      userName: UserName,
      newPassword: Password,
    }),
    output: returns<{ readonly recoveryKey: string }>(),
    touches: ['session'],
  }),
  /** Opens the last good copy for reading when the database itself cannot be opened. */
  openLastGoodCopy: command({
    access: 'public',
    input: z.strictObject({ userName: z.string().max(200), password: TriedPassword }),
    output: returns<null>(),
    touches: ['session'],
  }),
  lock: command({
    access: 'public',
    input: z.null(),
    output: returns<null>(),
    touches: ['session'],
  }),
  signOut: command({
    access: 'public',
    input: z.null(),
    output: returns<null>(),
    touches: ['session'],
  }),
  /** The person is at the desk; moves the moment of the idle lock. */
  stillHere: command({ access: 'own-session', input: z.null(), output: returns<null>() }),
  /** The window fills the screen, or no longer. */
  fullScreen: command({ access: 'own-session', input: z.null(), output: returns<null>() }),
  changePassword: command({
    access: 'own-session',
    input: z.strictObject({ currentPassword: TriedPassword, newPassword: Password }),
    output: returns<null>(),
    touches: ['session'],
  }),
  /** A fresh key on paper in place of the old one; the password is asked for once more. */
  renewRecoveryKey: command({
    access: 'user.manage',
    input: z.strictObject({ password: TriedPassword }),
    output: returns<{ readonly recoveryKey: string }>(),
  }),
};
