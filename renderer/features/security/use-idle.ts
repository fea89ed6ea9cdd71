import { useEffect, useRef, useState } from 'react';
import { call } from '../../lib/call.ts';

const TELL_EVERY_MS = 20_000;
const WARN_SECONDS = 60;
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/**
 * Seconds until the idle lock, or null while it is more than a minute away. Any touch of keyboard or pointer
 * starts over, and tells the backend, whose own timer is the one that holds if this page does not.
 */
export function useIdle(limitMinutes: number, lock: () => void): number | null {
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const lastSign = useRef(0);
  useEffect(() => {
    lastSign.current = performance.now();
    let tellAgainAt = 0;
    const sign = () => {
      const now = performance.now();
      lastSign.current = now;
      setSecondsLeft(null);
      if (now < tellAgainAt) return;
      tellAgainAt = now + TELL_EVERY_MS;
      void call.session.stillHere(null);
    };
    const look = () => {
      const idle = (performance.now() - lastSign.current) / 1000;
      const left = Math.ceil(limitMinutes * 60 - idle);
      setSecondsLeft(left <= WARN_SECONDS ? Math.max(0, left) : null);
      if (left <= 0) lock();
    };
    for (const name of SIGNS) addEventListener(name, sign, { passive: true });
    const timer = setInterval(look, 1000);
    return () => {
      clearInterval(timer);
      for (const name of SIGNS) removeEventListener(name, sign);
    };
  }, [limitMinutes, lock]);
  return secondsLeft;
}
