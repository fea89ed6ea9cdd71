import { createHmac } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeDurably } from '#db/durable-file.ts';
import { Sealed } from './vault-file.ts';
import { type RandomBytes, seal, unseal } from './wrap.ts';

/**
 * What a person writes for nobody else: a file a note beside the vault, sealed with the person's own key. Not in
 * the database, so that no copy of it has the note and deleting it leaves none (docs/adr/0005).
 */
export interface NoteKeeper {
  /** Of the data: where the vault lies. */
  readonly folder: string;
  /** The person as the vault names them. */
  readonly entry: string;
  readonly ownKey: Uint8Array;
}

const StoredNote = z.strictObject({ format: z.literal(1), note: Sealed });
const Note = z.strictObject({ text: z.string(), savedAt: z.string() });
export type Note = z.infer<typeof Note>;

/** null where there is none, or where it is not this person's to open. */
export function readNote(keeper: NoteKeeper, about: string): Note | null {
  const file = fileOf(keeper, about);
  if (!existsSync(file)) return null;
  const stored = StoredNote.safeParse(parsed(readFileSync(file, 'utf8')));
  if (!stored.success) return null;
  const opened = unseal(keeper.ownKey, stored.data.note, boundTo(keeper, about));
  if (opened === null) return null;
  const note = Note.safeParse(parsed(Buffer.from(opened).toString('utf8')));
  opened.fill(0);
  return note.success ? note.data : null;
}

export function writeNote(
  keeper: NoteKeeper,
  about: string,
  note: Note,
  randomBytes: RandomBytes,
): void {
  mkdirSync(folderOf(keeper.folder, keeper.entry), { recursive: true });
  const content = Buffer.from(JSON.stringify(note));
  const bound = boundTo(keeper, about);
  const sealed = seal(keeper.ownKey, randomBytes(16), content, bound, randomBytes);
  content.fill(0);
  writeDurably(fileOf(keeper, about), JSON.stringify({ format: 1, note: sealed }));
}

export function deleteNote(keeper: NoteKeeper, about: string): void {
  rmSync(fileOf(keeper, about), { force: true });
}

/** Those of somebody whose key is gone, or who is: nobody can open them any more. */
export function dropNotes(folder: string, entry: string): void {
  rmSync(folderOf(folder, entry), { recursive: true, force: true });
}

function folderOf(folder: string, entry: string): string {
  return join(folder, 'notes', entry);
}

/** The name tells neither whose it is nor which meeting it is about. */
function fileOf({ folder, entry, ownKey }: NoteKeeper, about: string): string {
  const name = createHmac('sha256', ownKey).update(`note ${about}`).digest('hex');
  return join(folderOf(folder, entry), `${name}.json`);
}

/** Moved to another person or meeting, it does not open. */
function boundTo({ entry }: NoteKeeper, about: string): Uint8Array {
  return Buffer.from(JSON.stringify(['note-1', entry, about]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
