import type { ComponentType } from 'react';
import type { SessionState } from '#shared/contract/session.ts';
import { DeskWatch } from '../features/security/desk-watch.tsx';
import { FirstStart } from '../features/security/first-start.tsx';
import { Locked } from '../features/security/locked.tsx';
import { MustChangePassword } from '../features/security/must-change-password.tsx';
import { RecoveryKeyPage } from '../features/security/recovery-key.tsx';
import { useHasNewRecoveryKey } from '../features/security/recovery-key-store.ts';
import { SignIn } from '../features/security/sign-in.tsx';
import { Trouble } from '../features/security/trouble.tsx';

export type GateStage = Exclude<SessionState['stage'], 'open'> | 'trouble';

/**
 * What stands in place of the program until someone is signed in. 'trouble': the database cannot be opened
 * (session.trouble says why). Filled by features/security.
 */
export const gateScreens: Record<GateStage, ComponentType> = {
  'first-start': FirstStart,
  'signed-out': SignIn,
  locked: Locked,
  'must-change-password': MustChangePassword,
  trouble: Trouble,
};

/** Stands before everything else while it has something to show: a new recovery key is shown once. */
export const gateShownFirst = { useWants: useHasNewRecoveryKey, Screen: RecoveryKeyPage };

/** Lock key, idle lock and its warning, once above every screen. Filled by features/security. */
export const deskWatch: ComponentType = DeskWatch;
