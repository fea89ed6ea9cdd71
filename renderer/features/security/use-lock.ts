import { useCallback, useEffect } from 'react';
import { call } from '../../lib/call.ts';
import { flushDrafts } from '../../lib/draft.tsx';

/** Locks the desk. What was typed a moment ago is sent before the lock: calls are answered in order. */
export function useLock(): () => void {
  return useCallback(() => {
    flushDrafts();
    void call.session.lock(null);
  }, []);
}

/** Ctrl+L (Cmd+L) from any screen. */
export function useLockKey(lock: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== 'l') return;
      event.preventDefault();
      lock();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [lock]);
}
