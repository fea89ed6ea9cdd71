import { useEffect, useRef, useState } from 'react';
import type { AppError } from '#shared/base/errors.ts';
import { call } from '../lib/call.ts';

const PAUSE_MS = 400;

/** Kept as it is typed, sealed: a draft of a note would be a note that others could open. */
export function useKeptNote(
  meetingId: string,
  stored: { readonly text: string; readonly savedAt: string | null },
) {
  const [text, setText] = useState(stored.text);
  const [savedAt, setSavedAt] = useState(stored.savedAt);
  const [error, setError] = useState<AppError | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const pending = useRef<(() => void) | null>(null);
  const stop = () => {
    clearTimeout(timer.current);
    pending.current = null;
  };
  useEffect(() => {
    const send = () => pending.current?.();
    addEventListener('pagehide', send);
    return () => removeEventListener('pagehide', send);
  }, []);
  const write = (typed: string) => {
    setText(typed);
    stop();
    const save = async () => {
      stop();
      const kept = await call.notes.save({ meetingId, text: typed });
      setError(kept.ok ? null : kept.error);
      if (kept.ok) setSavedAt(kept.value.savedAt);
    };
    pending.current = () => void save();
    timer.current = setTimeout(() => pending.current?.(), PAUSE_MS);
  };
  const clear = () => {
    stop();
    setText('');
    setSavedAt(null);
  };
  return { text, savedAt, error, write, stop, clear };
}
