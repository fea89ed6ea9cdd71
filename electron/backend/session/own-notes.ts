import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import {
  deleteNote,
  type Note,
  type NoteKeeper,
  readNote,
  writeNote,
} from '../vault/private-notes.ts';
import { readVault } from '../vault/vault-file.ts';
import { entryFor } from '../vault/wrap.ts';
import { currentUser, type Desk } from './desk.ts';
import type { SessionParts } from './parts.ts';
import { SIGNED_OUT } from './refusals.ts';

/** The notes of whoever is at the desk, and of nobody else. `about` is an id. */
export interface OwnNotes {
  /** Opens their window; it goes when the desk is left. */
  readonly show: (meetingId: string) => Promise<null>;
  readonly read: (about: string) => Result<Note | null, AppError>;
  readonly write: (about: string, note: Note) => Result<null, AppError>;
  readonly remove: (about: string) => Result<null, AppError>;
}

export function ownNotes(parts: Pick<SessionParts, 'randomBytes' | 'main'>, desk: Desk): OwnNotes {
  const changing = (act: (keeper: NoteKeeper) => void): Result<null, AppError> => {
    const keeper = keeperAt(desk);
    if (!keeper.ok) return keeper;
    if (!desk.open?.write) return fail({ kind: 'read-only' });
    act(keeper.value);
    return succeed(null);
  };
  return {
    show: (meetingId) => {
      desk.notesShown = true;
      return parts.main.ask({ kind: 'open-notes', meetingId });
    },
    read: (about) => {
      const keeper = keeperAt(desk);
      return keeper.ok ? succeed(readNote(keeper.value, about)) : keeper;
    },
    write: (about, note) => changing((keeper) => writeNote(keeper, about, note, parts.randomBytes)),
    remove: (about) => changing((keeper) => deleteNote(keeper, about)),
  };
}

function keeperAt(desk: Desk): Result<NoteKeeper, AppError> {
  const session = desk.open;
  if (!session) return fail(SIGNED_OUT);
  const { ownKey } = session.vault;
  const vault = readVault(desk.place.folder);
  // A wrap of the first format: the next password that is set brings a key.
  if (ownKey === null || !vault.ok) return fail(invalid('', 'notes.no-own-key'));
  const { userName } = currentUser(session);
  const { folder } = desk.place;
  return succeed({ folder, entry: entryFor(vault.value.nameSalt, userName), ownKey });
}
