import { existsSync, mkdirSync, rmSync } from 'node:fs';
import type { ReadDb, WriteDb } from '#db/open.ts';
import type { CivilDate, Instant } from '#shared/base/dates.ts';
import type { AppError } from '#shared/base/errors.ts';
import { fail, type Result } from '#shared/base/result.ts';
import type { DemoUser } from '#shared/contract/session.ts';
import { addUser, createVault, unlock, type UnlockedVault } from '../vault/vault.ts';
import type { Cost } from '../vault/vault-file.ts';
import { buildDatabase } from './create-database.ts';
import { closeDesk, type Desk } from './desk.ts';
import { enter } from './enter.ts';
import { type SessionParts, vaultPlaceIn } from './parts.ts';
import { demoPlace, type Place } from './place.ts';
import { SIGNED_OUT } from './refusals.ts';

/** What the demo municipality is built into: a new database with nothing in it but its tables. */
export interface DemoEnv {
  readonly read: ReadDb;
  readonly write: WriteDb;
  /** For every change set's header. */
  readonly device: string;
  readonly newId: () => string;
  readonly randomBytes: (count: number) => Uint8Array;
}

export interface DemoOptions {
  readonly today: CivilDate;
  readonly now: Instant;
  readonly onProgress: (done: number, total: number) => void;
}

/** The fictional municipality: who may be tried, and what fills it (catalogue, teams, these users, cases). */
export interface Demo {
  /** Shown on screen: it guards nothing. */
  readonly password: string;
  /** The first is who one is at the start. User names in lower case, as the vault understands them. */
  readonly users: readonly DemoUser[];
  readonly build: (env: DemoEnv, options: DemoOptions) => Promise<void>;
}

/** The password is on the screen: a slow hash would guard nothing and make the first start wait. */
const DEMO_COST: Cost = { memoryKiB: 1024, iterations: 1, parallelism: 1 };

/** Progress of building, as the page listens for it. */
const STEP = 'demo';

/** Built the first time; built anew when what is there does not open. Signs in as the first demo user. */
export async function openDemo(parts: SessionParts, desk: Desk): Promise<Result<null, AppError>> {
  const place = demoPlace(parts.dataDir);
  const [first] = parts.demo.users;
  if (!first) throw new Error('the demo municipality has no users');
  closeDesk(parts, desk);
  desk.place = place;
  desk.trouble = null;
  desk.locked = null;
  desk.building = true;
  parts.changed();
  try {
    if (!existsSync(place.database)) await build(parts, place);
    const entered = await signInToDemo(parts, desk, place, first.userName);
    // Held by another start of the program: it is theirs, and not to be built over.
    if (desk.open || isHeldByOther(desk) || desk.place !== place) return entered;
    await build(parts, place);
    return await signInToDemo(parts, desk, place, first.userName);
  } finally {
    desk.building = false;
    // Started with --demo nobody has called: the window is told here.
    parts.changed();
  }
}

function isHeldByOther(desk: Desk): boolean {
  return desk.trouble?.kind === 'in-use';
}

async function signInToDemo(
  parts: SessionParts,
  desk: Desk,
  place: Place,
  userName: string,
): Promise<Result<null, AppError>> {
  // Left while it was being built: its password is nothing to try anywhere else.
  if (desk.place !== place) return fail(SIGNED_OUT);
  const { password } = parts.demo;
  const unlocked = await unlock(demoVault(parts, place), { userName, password });
  if (!unlocked.ok) return fail({ kind: 'not-found' });
  if (desk.place !== place) {
    unlocked.value.lock();
    return fail(SIGNED_OUT);
  }
  return enter(parts, desk, { userName, vault: unlocked.value, details: {} });
}

async function build(parts: SessionParts, place: Place): Promise<void> {
  rmSync(place.folder, { recursive: true, force: true });
  mkdirSync(place.folder, { recursive: true });
  const { password, users } = parts.demo;
  const vaultPlace = demoVault(parts, place);
  const [first] = users;
  if (!first) throw new Error('the demo municipality has no users');
  const created = await createVault(vaultPlace, { userName: first.userName, password });
  if (!created.ok) throw new Error(`the demo vault could not be made: ${created.error}`);
  const { vault } = created.value;
  try {
    await buildWith(parts, place, vault);
  } finally {
    vault.lock();
  }
}

async function buildWith(parts: SessionParts, place: Place, vault: UnlockedVault): Promise<void> {
  const { password, users } = parts.demo;
  const vaultPlace = demoVault(parts, place);
  for (const { userName } of users.slice(1)) {
    const added = await addUser(vaultPlace, vault, { userName, password });
    if (!added.ok) throw new Error(`a demo user could not be added: ${added.error}`);
  }
  await parts.jobs.run(parts.newId(), (job) =>
    buildDatabase(parts, place, vault.dataKey, ({ read, write }, device) =>
      parts.demo.build(
        { read, write, device, newId: parts.newId, randomBytes: parts.randomBytes },
        {
          today: parts.today(),
          now: parts.now(),
          onProgress: (done, total) => job.report(STEP, done, total),
        },
      ),
    ),
  );
}

function demoVault(parts: SessionParts, place: Place) {
  return vaultPlaceIn({ ...parts, passwordCost: DEMO_COST }, place.folder);
}
