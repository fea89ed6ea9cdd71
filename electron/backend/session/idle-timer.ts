/** The page locks by itself and counts down on screen; this holds where the page does not. */
const GRACE_MS = 30_000;

export interface IdleTimer {
  /** Somebody did something: starts over. */
  readonly moved: () => void;
  readonly stop: () => void;
}

export function startIdleTimer(minutes: number, onIdle: () => void): IdleTimer {
  const limit = minutes * 60_000 + GRACE_MS;
  const start = () => {
    const timer = setTimeout(onIdle, limit);
    timer.unref();
    return timer;
  };
  let timer = start();
  return {
    moved: () => {
      clearTimeout(timer);
      timer = start();
    },
    stop: () => clearTimeout(timer),
  };
}
