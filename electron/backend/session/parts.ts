import type { BackupFailure, BackupOptions, Copy } from '#db/backup.ts';
import type { Result } from '#shared/base/result.ts';
import type { Surroundings } from '../context.ts';
import type { Jobs } from '../jobs.ts';
import type { Log } from '../log.ts';
import type { MainPort } from '../main-port.ts';
import type { Imports } from '../imports.ts';
import type { Prints } from '../prints.ts';
import type { VaultPlace } from '../vault/vault.ts';
import type { Cost } from '../vault/vault-file.ts';
import type { Demo } from './demo.ts';

/** All that the session stands on; the worker gives the real ones, tests give cheap ones. */
export interface SessionParts extends Surroundings {
  readonly dataDir: string;
  readonly migrationsDir: string;
  readonly customSqlDir: string;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly passwordCost: Cost;
  /** Who holds the database, for another start of the program that finds it held. */
  readonly machine: { readonly host: string; readonly pid: number };
  /** Off the thread that serves the screen: it reads and writes the whole database. */
  readonly backUp: (options: BackupOptions) => Promise<Result<Copy, BackupFailure>>;
  readonly demo: Demo;
  readonly log: Log;
  readonly main: MainPort;
  readonly jobs: Jobs;
  readonly prints: Prints;
  readonly imports: Imports;
  /** The session changed without anyone asking for it: the idle lock, a desk left. */
  readonly changed: () => void;
}

export function vaultPlaceIn(
  parts: Pick<SessionParts, 'now' | 'randomBytes' | 'passwordCost'>,
  folder: string,
): VaultPlace {
  return {
    folder,
    now: () => Date.parse(parts.now()),
    randomBytes: parts.randomBytes,
    cost: parts.passwordCost,
  };
}
