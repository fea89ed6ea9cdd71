import type { ReadDb } from '#db/open.ts';
import { blockedUserNames } from '#db/queries/people.ts';
import { finishKeptVaults } from '../vault/kept-vaults.ts';
import { removeUsers } from '../vault/vault.ts';
import { type SessionParts, vaultPlaceIn } from './parts.ts';
import type { Place } from './place.ts';

/**
 * Taking somebody's password away is three steps on disk: the database, the vault, the vaults kept with the
 * copies. What a crash cut off is done at the next start, as far as it can be without a key, and the rest
 * when the database opens. What cannot be written now is tried again then: it keeps nobody out.
 */
export function finishRemovals(parts: SessionParts, place: Place, read?: ReadDb): void {
  try {
    if (read) removeUsers(vaultPlaceIn(parts, place.folder), blockedUserNames(read));
    else finishKeptVaults(place.folder);
  } catch (error) {
    parts.log.bug(error, 'finish-removals');
  }
}
