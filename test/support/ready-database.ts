import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AppContract } from '#shared/contract/contract.ts';
import type { InputOf } from '#shared/contract/define.ts';
import { deskIn, must } from './desk-for-tests.ts';

type FirstUser = InputOf<AppContract['session']['createDatabase']>;

/**
 * Fills an empty folder with what the first start leaves there, made by the program's own backend without a
 * window. The password is as cheap as tests can have it: its cost stands in the vault, and signing in with a
 * dear one is what `first-start.test.ts` does. Answers the recovery key.
 */
export async function makeDatabaseIn(
  dataDir: string,
  { user, now }: { readonly user: FirstUser; readonly now: string },
): Promise<string> {
  const known = `${now} ${user.userName}`;
  const made = ready.get(known) ?? (await make(user, now));
  ready.set(known, made);
  for (const { name, content } of made.files) {
    const file = path.join(dataDir, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content, { mode: 0o600 });
  }
  return made.recoveryKey;
}

interface Made {
  readonly files: readonly { readonly name: string; readonly content: Buffer }[];
  readonly recoveryKey: string;
}

/** The same bytes again for whoever begins at the same instant. */
const ready = new Map<string, Made>();

async function make(user: FirstUser, now: string): Promise<Made> {
  const folder = mkdtempSync(path.join(tmpdir(), 'malspor-ready-'));
  try {
    const desk = deskIn(folder, { now });
    const { recoveryKey } = must(await desk.call.session.createDatabase(user));
    desk.session.signOut();
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => ({ name: path.relative(folder, file), content: readFileSync(file) }));
    return { files, recoveryKey };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
