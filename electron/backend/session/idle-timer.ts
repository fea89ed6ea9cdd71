/** The page locks by itself and counts down on screen; this holds where the page does not. */
const GRACE_MS = 30_000;

export interface IdleTimer {
  /** Somebody did something: starts over. */
  readonly moved: () => void;
  readonly stop: () => void;
}

/** Asked for the limit each time it starts over: a changed setting holds from the next sign of life. */
export function startIdleTimer(minutes: () => number, onIdle: () => void): IdleTimer {
  const start = () => {
    const timer = setTimeout(onIdle, minutes() * 60_000 + GRACE_MS);
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
