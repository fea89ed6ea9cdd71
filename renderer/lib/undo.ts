import type { TFunction } from 'i18next';
import type { Instant } from '#shared/base/dates.ts';
import { showToast } from '../ui/feedback/toast.tsx';
import { nowInstant } from './clock.ts';
import { forgetWithPerson } from './forget.ts';

/** Something this person entered, that can still be taken back without a reason. */
export interface Undoable {
  readonly id: string;
  /** What was said when it was entered: "Målingen er gemt". */
  readonly title: string;
  readonly at: Instant;
  readonly takeBack: () => Promise<void>;
}

/** The rule is the backend's (services/cases/may-undo.ts), which refuses; this is how long it is offered. */
const OFFERED_MILLISECONDS = 10 * 60 * 1000;
const MOST = 20;

let entered: readonly Undoable[] = [];

// Nobody takes back another's act.
forgetWithPerson(() => {
  entered = [];
});

export function rememberUndoable(undoable: Omit<Undoable, 'at'>): void {
  entered = [{ ...undoable, at: nowInstant() }, ...entered].slice(0, MOST);
}

/** Taken back, or refused for good: either way it is not offered again. */
export function forgetUndoable(id: string): void {
  entered = entered.filter((one) => one.id !== id);
}

/** The latest first. */
export function undoables(): readonly Undoable[] {
  const now = Date.parse(nowInstant());
  return entered.filter(({ at }) => now - Date.parse(at) < OFFERED_MILLISECONDS);
}

/** Ctrl+Z: the last thing entered. */
export function undoLast(t: TFunction): void {
  const [last] = undoables();
  if (last) void last.takeBack();
  else showToast({ title: t('words.annul.nothingToUndo'), tone: 'information' });
}
