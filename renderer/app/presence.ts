import { useEffect } from 'react';
import { call } from '../lib/call.ts';

const TELL_EVERY_MS = 20_000;

/** Tells the backend, now and then, that somebody is at the desk: it is what moves the idle lock. */
export function usePresence(): void {
  useEffect(() => {
    let quietUntil = 0;
    const tell = (event: Event) => {
      if (event.timeStamp < quietUntil) return;
      quietUntil = event.timeStamp + TELL_EVERY_MS;
      void call.session.stillHere(null);
    };
    const signs = ['keydown', 'pointerdown', 'wheel'] as const;
    for (const sign of signs) addEventListener(sign, tell, { passive: true });
    return () => {
      for (const sign of signs) removeEventListener(sign, tell);
    };
  }, []);
}
