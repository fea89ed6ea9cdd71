import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Instant } from '#shared/base/dates.ts';

/** When the file reaches this, it becomes the older one, and the older one before it goes. */
const ROTATE_AT_BYTES = 256 * 1024;

export interface Log {
  /** Notes a bug; answers the incident number the screen shows, by which its lines are found again. */
  bug(error: unknown, where: string): string;
  /** Notes that something happened: fixed words and ids only. */
  event(name: string, ids?: Readonly<Record<string, string | number>>): void;
}

/**
 * The program's own log. It may leave the house with a call for help, so it never holds a person's data: no
 * message of an error (it may quote a row), no argument, no path beyond our own files' names.
 */
export function createLog(
  folder: string,
  surroundings: { readonly now: () => Instant; readonly newIncident: () => string },
): Log {
  const file = path.join(folder, 'malspor.log');
  const write = (lines: readonly string[]) => {
    try {
      mkdirSync(folder, { recursive: true });
      if (existsSync(file) && statSync(file).size > ROTATE_AT_BYTES) {
        renameSync(file, path.join(folder, 'malspor.older.log'));
      }
      appendFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
    } catch {
      // A full disk must not turn one error into two; the incident number still reaches the screen.
    }
  };
  return {
    bug(error, where) {
      const incident = surroundings.newIncident();
      write([`${surroundings.now()} bug ${incident} in ${where}`, ...describe(error)]);
      return incident;
    },
    event(name, ids = {}) {
      const words = Object.entries(ids).map(([key, value]) => `${key}=${value}`);
      write([[surroundings.now(), 'event', name, ...words].join(' ')]);
    },
  };
}

/** The error and what caused it, outermost first. */
function describe(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error)) return [`  ${typeof error}`];
  const own = [`  ${className(error)}`, ...frames(error)];
  const more = error.cause !== undefined && depth < 3;
  return more ? [...own, ...describe(error.cause, depth + 1)] : own;
}

function className(error: Error): string {
  const code: unknown = Reflect.get(error, 'code');
  const known = typeof code === 'string' && /^[A-Z][A-Z_]{2,40}$/u.test(code) ? ` ${code}` : '';
  return `${error.constructor.name}${known}`;
}

const FRAME =
  /^\s+at (?:(?:async )?(?:new )?([\w$.<> ]+?) )?\(?(?:.*[/\\])?([\w.-]+\.[cm]?[jt]s):(\d+):(\d+)\)?$/u;

/** Function, file name, line and column of each frame. The message, which stands first in a stack, is left out. */
function frames(error: Error): string[] {
  const stack = (error.stack ?? '').replace(error.message, () => '');
  return stack.split('\n').flatMap((line) => {
    const [, name = '(anonymous)', file, row, column] = FRAME.exec(line) ?? [];
    return file === undefined ? [] : [`    ${name} ${file}:${row}:${column}`];
  });
}
