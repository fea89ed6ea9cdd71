import path from 'node:path';
import { parseArgs } from 'node:util';

export interface StartOptions {
  /** Where database, vault and copies lie; null for the operating system's own place. */
  readonly dataDir: string | null;
  readonly demo: boolean;
  /** Tests and the tour stand on a fixed day. Never read in a packaged program. */
  readonly now: string | null;
}

export function readStartOptions(args: readonly string[], isPackaged: boolean): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'data-dir': { type: 'string' },
      demo: { type: 'boolean', default: false },
      now: { type: 'string' },
    },
    strict: false,
    allowPositionals: true,
  });
  const dataDir = typeof values['data-dir'] === 'string' ? path.resolve(values['data-dir']) : null;
  const now = !isPackaged && typeof values.now === 'string' ? values.now : null;
  return { dataDir, demo: values.demo === true, now };
}

/** Whether somebody asks to look into the running program: Chromium and Node open that before we are asked. */
export function opensDebugger(args: readonly string[]): boolean {
  return args.some((arg) => /^-{1,2}(?:remote-debugging-|inspect)/u.test(arg));
}
