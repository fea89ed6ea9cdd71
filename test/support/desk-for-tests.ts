import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { v7 } from 'uuid';
import { onTestFinished } from 'vitest';
import { makeBackup } from '#db/backup.ts';
import { seedCatalogue } from '#db/commands/catalogue.ts';
import { addUser, employees, setRolesOf } from '#db/commands/people.ts';
import { unitOfWork } from '#db/unit-of-work.ts';
import { createBackend } from '#electron/backend/backend.ts';
import { createClock } from '#electron/backend/clock.ts';
import { createLog } from '#electron/backend/log.ts';
import type { Ask, ToMain } from '#electron/backend/protocol.ts';
import type { Demo } from '#electron/backend/session/demo.ts';
import type { SessionManager } from '#electron/backend/session/manager.ts';
import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import { contract, type AppContract } from '#shared/contract/contract.ts';
import type { Client, InputOf } from '#shared/contract/define.ts';
import { senderOf } from './backend-for-tests.ts';
import { tempFolder } from './temp-db.ts';

export const FIRST_USER = {
  name: 'Agnete Solbakke',
  initials: 'AGSO',
  userName: 'agnete',
  password: 'fire-ord-der-passer',
};
export const OWN_CREDENTIALS = { userName: FIRST_USER.userName, password: FIRST_USER.password };

/** The whole backend on a folder of its own, reached only through its messages, as main reaches it. */
export interface TestDesk {
  readonly folder: string;
  readonly call: Client<AppContract>;
  readonly session: SessionManager;
  /** Moves the clock. */
  readonly wait: (seconds: number) => void;
  /** As when the screen is locked or the machine goes to sleep. */
  readonly leave: () => void;
  /** Topics told without being asked for, since the last look. */
  readonly told: () => readonly string[];
  readonly progress: () => readonly unknown[];
  /** Answers the newest question to main (a file dialog, a print) and says which it was; null: none was asked. */
  readonly answerAsk: (value: unknown) => Ask['kind'] | null;
  /** The data keys as the copies were given them, to be looked at after they should be gone. */
  readonly keys: readonly Uint8Array[];
  readonly log: () => string;
}

const ROOT = join(import.meta.dirname, '../..');
const NOW = '2026-11-23T08:00:00.000Z';

export interface DeskOptions {
  /** An earlier desk's folder: the program is started again. */
  readonly folder?: string;
  readonly now?: string;
  readonly migrationsDir?: string;
}

/** Signed out when the test is over. */
export function openTestDesk(options: DeskOptions = {}): TestDesk {
  const desk = deskIn(options.folder ?? tempFolder(), options);
  onTestFinished(() => desk.session.signOut());
  return desk;
}

/** Cheap passwords, a clock that stands until moved, copies made at once. */
export function deskIn(folder: string, options: Omit<DeskOptions, 'folder'>): TestDesk {
  let milliseconds = 0;
  const clock = createClock(options.now ?? NOW, () => milliseconds);
  const messages: ToMain[] = [];
  const keys: Uint8Array[] = [];
  const replies = new Map<number, (json: string) => void>();
  const log = createLog(join(folder, 'logs'), {
    now: clock.now,
    newIncident: () => randomBytes(4).toString('hex'),
  });
  const backend = createBackend({
    ...clock,
    log,
    newId: v7,
    randomBytes,
    passwordCost: { memoryKiB: 8, iterations: 1, parallelism: 1 },
    machine: { host: 'test', pid: process.pid },
    backUp: (copy) => {
      keys.push(copy.key);
      return Promise.resolve(makeBackup(copy));
    },
    demo: smallDemo,
    dataDir: folder,
    migrationsDir: options.migrationsDir ?? join(ROOT, 'db/migrations'),
    customSqlDir: join(ROOT, 'db/custom'),
    send: (message) => {
      if (message.type === 'reply') replies.get(message.id)?.(message.json);
      else messages.push(message);
    },
  });
  let last = 0;
  const ask = (entry: string, input: unknown) =>
    new Promise<string>((resolve) => {
      last += 1;
      replies.set(last, resolve);
      const json = JSON.stringify(input);
      backend.receive({ type: 'call', id: last, sender: senderOf(entry), entry, input: json });
    });
  return {
    folder,
    keys,
    session: backend.session,
    call: clientOver(ask),
    wait: (seconds) => void (milliseconds += seconds * 1000),
    leave: () => backend.receive({ type: 'lock' }),
    told: () => payloads(messages, 'touched').flat() as string[],
    progress: () => payloads(messages, 'progress'),
    answerAsk: (value) => {
      const asked = messages.findLast((message) => message.type === 'ask');
      if (!asked) return null;
      backend.receive({ type: 'answer', id: asked.id, result: { ok: true, value } });
      return asked.ask.kind;
    },
    log: () => readAll(join(folder, 'logs')),
  };
}

/** A desk whose database was made at it, its first user still there. */
export async function openDeskAfterFirstStart(
  options: DeskOptions = {},
): Promise<TestDesk & { readonly recoveryKey: string }> {
  const desk = openTestDesk(options);
  const created = must(await desk.call.session.createDatabase(FIRST_USER));
  return { ...desk, recoveryKey: created.recoveryKey };
}

/** A desk with a database and its first user at it. */
export async function openDeskWithDatabase(
  options: Pick<DeskOptions, 'now'> = {},
): Promise<TestDesk & { readonly recoveryKey: string }> {
  const folder = tempFolder();
  const recoveryKey = await makeDatabaseIn(folder, FIRST_USER, options.now);
  const desk = openTestDesk({ ...options, folder });
  must(await desk.call.session.signIn(OWN_CREDENTIALS));
  return { ...desk, recoveryKey };
}

type FirstUser = InputOf<AppContract['session']['createDatabase']>;

interface Made {
  readonly files: readonly { readonly name: string; readonly content: Buffer }[];
  readonly recoveryKey: string;
}

/** The same bytes again for whoever begins at the same instant. */
const ready = new Map<string, Made>();

/**
 * Fills an empty folder with what the first start leaves there, made by the program's own backend. The
 * password is cheap here too: what it cost stands in the vault. Answers the recovery key.
 */
export async function makeDatabaseIn(
  folder: string,
  user: FirstUser,
  now: string = NOW,
): Promise<string> {
  const known = `${now} ${user.userName}`;
  const made = ready.get(known) ?? (await makeDatabase(user, now));
  ready.set(known, made);
  for (const { name, content } of made.files) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content, { mode: 0o600 });
  }
  return made.recoveryKey;
}

async function makeDatabase(user: FirstUser, now: string): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), 'malspor-ready-'));
  try {
    const desk = deskIn(folder, { now });
    const { recoveryKey } = must(await desk.call.session.createDatabase(user));
    desk.session.signOut();
    return { recoveryKey, files: filesIn(folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function filesIn(folder: string): Made['files'] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ name: relative(folder, file), content: readFileSync(file) }));
}

/** The value of what has to succeed for the test to be about anything. */
export function must<T>(answer: Result<T, AppError>): T {
  if (answer.ok) return answer.value;
  throw new Error(JSON.stringify(answer.error));
}

export const smallDemo: Demo = {
  password: 'vises på skærmen',
  users: [
    { userName: 'vera', name: 'Vera Prøve', roles: ['caseworker', 'admin'] },
    { userName: 'otto', name: 'Otto Prøve', roles: ['controller'] },
  ],
  build: async ({ write, device, newId, randomBytes: random }, { now, onProgress }) => {
    const header = { id: newId(), device, userId: 'demo', command: 'demo', reason: null, at: now };
    unitOfWork(write, { ...header, secret: random(32) }, (tx) => {
      seedCatalogue(tx, newId);
      for (const { userName, name, roles } of smallDemo.users) {
        const [employeeId, id] = [newId(), newId()];
        employees.add(tx, { id: employeeId, initials: userName.toUpperCase(), name });
        addUser(tx, { id, employeeId, userName });
        setRolesOf(tx, id, roles, newId);
      }
    });
    onProgress(1, 1);
  },
};

function payloads(messages: readonly ToMain[], channel: 'touched' | 'progress'): unknown[] {
  return messages.flatMap((message) =>
    message.type === 'tell' && message.channel === channel ? [JSON.parse(message.payload)] : [],
  );
}

function clientOver(ask: (entry: string, input: unknown) => Promise<string>): Client<AppContract> {
  const areas = Object.entries(contract).map(([area, entries]) => [
    area,
    Object.fromEntries(
      Object.keys(entries).map((entry) => [
        entry,
        async (input: unknown) => JSON.parse(await ask(`${area}.${entry}`, input)),
      ]),
    ),
  ]);
  return Object.fromEntries(areas) as Client<AppContract>;
}

function readAll(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
}
