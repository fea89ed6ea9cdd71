/** When a person last touched a page; the base of powerMonitor's idle time. */
let last = Date.now();
let fixed: number | undefined;

export const activity = {
  seen(): void {
    last = Date.now();
    fixed = undefined;
  },
  /** Whole seconds. */
  idleSeconds: (): number => fixed ?? Math.floor((Date.now() - last) / 1000),
  /** A test says how long it has been. */
  fix(seconds: number): void {
    fixed = seconds;
  },
};
