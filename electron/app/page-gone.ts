/** A page that goes down this often has something in it that brings it down. */
const MOST_RESTARTS = 3;

/**
 * The page went down and the window is white: locked, so that whoever comes by finds no open desk, and
 * begun anew. The third time within one run the program says so and ends instead of going round in circles.
 */
export function createPageRescue<Window>(act: {
  readonly lock: () => void;
  readonly restart: (window: Window) => void;
  readonly giveUp: () => void;
}): (window: Window) => void {
  let gone = 0;
  return (window) => {
    gone += 1;
    act.lock();
    if (gone < MOST_RESTARTS) act.restart(window);
    else act.giveUp();
  };
}
