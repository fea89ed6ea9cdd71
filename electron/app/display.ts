import type { PowerSaveBlocker } from 'electron';

export interface Display {
  /** Asked again for the same, nothing changes. */
  keepAwake(isKept: boolean): void;
}

/** A room that looks at a meeting must not have the screen go dark. */
export function createDisplay(blocker: Pick<PowerSaveBlocker, 'start' | 'stop'>): Display {
  let held: number | null = null;
  return {
    keepAwake(isKept) {
      if (isKept === (held !== null)) return;
      if (held !== null) blocker.stop(held);
      held = isKept ? blocker.start('prevent-display-sleep') : null;
    },
  };
}
