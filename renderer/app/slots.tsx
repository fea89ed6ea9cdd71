import type { ComponentType } from 'react';
import type { SessionState } from '#shared/contract/session.ts';

export type GateStage = Exclude<SessionState['stage'], 'open'> | 'trouble';

/**
 * What stands in place of the program until someone is signed in. 'trouble': the database cannot be opened
 * (session.trouble says why). Filled by features/security.
 */
export const gateScreens: Partial<Record<GateStage, ComponentType>> = {};

/** Lock key, idle lock and its warning, once above every screen. Filled by features/security. */
export const deskWatch: ComponentType | null = null;

/** The search field of the top bar; must carry SEARCH_FIELD_ID (lib/focus.ts). Filled by features/cases. */
export const topSearch: ComponentType | null = null;
