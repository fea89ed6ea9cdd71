import { create } from 'zustand';
import type { Instant } from '#shared/base/dates.ts';
import { nowInstant } from './clock.ts';
import { forgetWithPerson } from './forget.ts';

interface SavedAtState {
  /** When the backend last confirmed that a change was on disk. */
  readonly savedAt: Instant | null;
}

export const useSavedAt = create<SavedAtState>(() => ({ savedAt: null }));

/** Called only after the backend has answered; never on a hope. */
export function markSaved(): void {
  useSavedAt.setState({ savedAt: nowInstant() });
}

// What one person saved says nothing to the next.
forgetWithPerson(() => useSavedAt.setState({ savedAt: null }));
