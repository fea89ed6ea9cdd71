import { useCallback } from 'react';
import { call } from './call.ts';
import { flushDrafts } from './draft.tsx';
import { useShortcut } from './shortcuts.ts';

/** Locks the desk. What was typed a moment ago is sent before the lock: calls are answered in order. */
export function useLock(): () => void {
  return useCallback(() => {
    flushDrafts();
    void call.session.lock(null);
  }, []);
}

/** Ctrl+L (Cmd+L) from any screen. */
export function useLockKey(lock: () => void): void {
  useShortcut('lock', lock);
}
