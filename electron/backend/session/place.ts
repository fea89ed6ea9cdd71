import { existsSync } from 'node:fs';
import path from 'node:path';
import { lastGoodCopy } from '#db/backup.ts';
import type { SessionState } from '#shared/contract/session.ts';
import { vaultState } from '../vault/vault.ts';
import { vaultPath } from '../vault/vault-file.ts';

/** Where one municipality's files lie. The demo municipality has a place of its own, inside the real one's folder. */
export interface Place {
  readonly demo: boolean;
  readonly folder: string;
  readonly database: string;
  /** A database that is being made; becomes `database` only when it is whole. */
  readonly unfinished: string;
  readonly vault: string;
  readonly instanceLock: string;
  readonly copies: string;
  /** For what is made on the way to reading a copy, and may be thrown away. */
  readonly work: string;
}

export type TroubleKind = NonNullable<SessionState['trouble']>['kind'];

export function realPlace(dataDir: string): Place {
  return placeIn(dataDir, false);
}

export function demoPlace(dataDir: string): Place {
  return placeIn(path.join(dataDir, 'demo'), true);
}

function placeIn(folder: string, demo: boolean): Place {
  return {
    demo,
    folder,
    database: path.join(folder, 'malspor.db'),
    unfinished: path.join(folder, 'malspor.unfinished.db'),
    vault: vaultPath(folder),
    instanceLock: path.join(folder, 'malspor.lock'),
    copies: path.join(folder, 'copies'),
    work: path.join(folder, 'work'),
  };
}

/**
 * What can be said without a key. A vault alone, with no database and no copy of one, is a first start that
 * was interrupted.
 */
export function lookAt(place: Place): 'first-start' | 'ready' | TroubleKind {
  const vault = vaultState(place);
  const hasDatabase = existsSync(place.database) || existsSync(`${place.database}-wal`);
  const hasCopy = lastGoodCopy(place.copies) !== null;
  switch (vault) {
    case 'vault-damaged':
      return 'key-file-damaged';
    case 'vault-newer':
      return 'newer';
    case 'no-vault':
      return hasDatabase || hasCopy ? 'key-file-missing' : 'first-start';
    case 'ready':
      if (existsSync(place.database)) return 'ready';
      return hasDatabase || hasCopy ? 'missing' : 'first-start';
  }
}
