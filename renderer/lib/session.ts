import { createContext, useContext } from 'react';
import type { Capability } from '#shared/access/capabilities.ts';
import type { SessionState, SessionUser } from '#shared/contract/session.ts';

export const SessionContext = createContext<SessionState | null>(null);

/** Who is here and what the window knows before it draws; asked once by app/session-gate.tsx. */
export function useSession(): SessionState {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession needs the session gate above it');
  return session;
}

/** The signed-in person. Only below the gate's open stage. */
export function useUser(): SessionUser {
  const { user } = useSession();
  if (user === null) throw new Error('useUser is for screens behind sign-in');
  return user;
}

/** A hint for the screen: what to draw. The router is what refuses. */
export function useMay(capability: Capability): boolean {
  return useSession().user?.capabilities.includes(capability) ?? false;
}

/** Whether anything can be saved at all; a read-only copy cannot. */
export function useCanSave(): boolean {
  return useSession().readOnly === null;
}
