import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { appendAccess } from '#db/access-log.ts';
import { caseAccessFacts } from '#db/queries/case-access.ts';
import { caseIdsOfCitizen } from '#db/queries/before-saving.ts';
import type { ReadWriteDatabase } from '#db/open.ts';
import { type ChangeSetHeader, unitOfWork, unloggedWrite, type WriteTx } from '#db/unit-of-work.ts';
import type { CallContext, PrintWindowContext, PublicContext } from '#electron/backend/context.ts';
import { handlers } from '#electron/backend/handlers.ts';
import { createImports } from '#electron/backend/imports.ts';
import { createJobs } from '#electron/backend/jobs.ts';
import type { MainPort } from '#electron/backend/main-port.ts';
import type { Sender } from '#electron/backend/protocol.ts';
import { createPrints, type Prints } from '#electron/backend/prints.ts';
import type { OwnNotes } from '#electron/backend/session/own-notes.ts';
import type { Note } from '#electron/backend/vault/private-notes.ts';
import { createRouter, type Router, type RouterParts } from '#electron/backend/router.ts';
import { capabilitiesOf } from '#shared/access/capabilities.ts';
import { civilDateOf, type Instant } from '#shared/base/dates.ts';
import type { AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { JobProgress } from '#shared/contract/bridge.ts';
import { type AppContract, contract } from '#shared/contract/contract.ts';
import type { Client, Contract, Entry } from '#shared/contract/define.ts';
import { people, seedRegister, type TestPerson } from './seed-register.ts';
import {
  createTempDatabase,
  migrateOptions,
  openTempDatabase,
  realSchema,
  tempFolder,
} from './temp-db.ts';

/** A Sunday: nothing here may depend on weekdays. */
export const NOW: Instant = '2026-11-22T10:00:00.000Z';
export const TODAY = '2026-11-22';

/** What every print comes out as: drawing has tests of its own. */
export const PDF = '%PDF-1.4 et ark';

export const OWN_PAGE: Sender = { window: 'app', ownMainFrame: true, printId: null };
export const NOTES_WINDOW: Sender = { ...OWN_PAGE, window: 'notes' };

/** The window the program itself asks the entry from; a print window is another matter. */
export function senderOf(name: string): Sender {
  const [area = '', entry = ''] = name.split('.');
  const asked: Entry | undefined = (contract as Contract)[area]?.[entry];
  return asked?.access === 'notes-window' ? NOTES_WINDOW : OWN_PAGE;
}

/** The backend behind its one door: real encrypted file, real unit of work, real router and use cases. */
export interface TestBackend {
  readonly db: ReadWriteDatabase;
  readonly router: Router;
  /** Whoever signs in is at the desk until somebody else does; null leaves it. */
  signIn(person: TestPerson | null): void;
  /** Calls as somebody, through JSON and the router, as the page does. */
  as(person: TestPerson): Client<AppContract>;
  /** Writes past the use cases, as the caseworker: for what a test takes for granted. */
  write<T>(work: (tx: WriteTx) => T): T;
  setNow(now: Instant): void;
  newId(): string;
  readonly bugs: readonly unknown[];
  /** What the print page would be given. */
  readonly prints: Pick<Prints, 'find'>;
  /** What the person answers the next file dialogs; null thinks better of it. */
  readonly dialogs: { openFile: string | null; saveFile: string | null };
  readonly progress: readonly JobProgress[];
  cancelJob(jobId: string): void;
}

export function createTestBackend(): TestBackend {
  const newId = countedIds();
  const db = databaseWithRegister(headerOf('system', 'catalogue.seed', { id: newId(), at: NOW }));
  let now = NOW;
  let atDesk: TestPerson | null = null;
  const bugs: unknown[] = [];
  const dialogs: TestBackend['dialogs'] = { openFile: null, saveFile: null };
  const progress: JobProgress[] = [];
  const jobs = createJobs((told) => void progress.push(told));
  const imports = createImports();
  const prints = createPrints();
  const notesOf = new Map<string, OwnNotes>();
  const surroundings = { now: () => now, today: () => civilDateOf(now), newId };
  const commitAs =
    (userId: string): CallContext['commit'] =>
    (command, reason, work) => {
      const header = headerOf(userId, command, { id: newId(), at: now });
      return unitOfWork(db.write, { ...header, reason }, work);
    };
  const contextOf = (person: TestPerson): CallContext =>
    ({
      ...surroundings,
      user: {
        userId: person.userId,
        employeeId: person.employeeId,
        initials: person.initials,
        name: person.initials,
        roles: person.roles,
        capabilities: capabilitiesOf(person.roles),
        teamIds: person.teamIds,
      },
      read: db.read,
      commit: commitAs(person.userId),
      commitUnlogged: (work) => unloggedWrite(db.write, work),
      logAccess: (entry) => appendAccess(db.write, { at: now, userId: person.userId, ...entry }),
      accessTo: (caseId) => {
        const facts = caseAccessFacts(db.read, person, caseId, civilDateOf(now));
        return facts && { ...facts, reasonGiven: false };
      },
      isOpen: () => true,
      main: mainAnswering(dialogs),
      jobs,
      imports,
      prints,
      // Sign-in is tried elsewhere; a print asks whether it is the demo.
      session: {
        state: () => ({ demo: false }),
        showMeeting: () => undefined,
        notes: ownNotesOf(notesOf, person),
      },
    }) satisfies Partial<Omit<CallContext, 'session'>> & {
      readonly session: object;
    } as unknown as CallContext;

  const parts: RouterParts = {
    handlers,
    // Sign-in and prints have tests of their own: here only what the router does before a handler.
    publicContext: () => ({ ...surroundings }) as unknown as PublicContext,
    printWindowContext: (printId) => ({ printId }) as unknown as PrintWindowContext,
    signedInContext: () => signedIn(atDesk, contextOf),
    caseIdsOfCitizen: (context, citizenId) => caseIdsOfCitizen(context.read, citizenId),
    touched: () => undefined,
    noteBug: (error) => {
      bugs.push(error);
      return `bug ${bugs.length}`;
    },
  };
  const router = createRouter(parts);
  return {
    db,
    router,
    bugs,
    prints,
    dialogs,
    progress,
    cancelJob: (jobId) => jobs.cancel(jobId),
    newId,
    signIn: (person) => void (atDesk = person),
    setNow: (next) => void (now = next),
    write: (work) => commitAs(people.caseworker.userId)('test.write', null, work),
    as: (person) =>
      clientOf(async (entry, input) => {
        atDesk = person;
        return JSON.parse(await router(senderOf(entry), entry, JSON.stringify(input)));
      }),
  };
}

function headerOf(
  userId: string,
  command: string,
  { id, at }: Pick<ChangeSetHeader, 'id' | 'at'>,
): ChangeSetHeader {
  const secret = createHash('sha256').update(id).digest();
  return { id, device: 'device-1', userId, command, reason: null, at, secret };
}

/** The same bytes for every backend of a worker: made through all migrations once, then copied. */
let register: Uint8Array | undefined;

function databaseWithRegister(header: ChangeSetHeader): ReadWriteDatabase {
  if (register === undefined) {
    const made = createTempDatabase(realSchema);
    unitOfWork(made.write, header, seedRegister);
    made.close();
    register = readFileSync(made.file);
  }
  const folder = tempFolder();
  writeFileSync(migrateOptions(folder, realSchema).file, register);
  return openTempDatabase(realSchema, folder);
}

function ownNotesOf(kept: Map<string, OwnNotes>, { userId }: TestPerson): OwnNotes {
  const own = kept.get(userId) ?? notesInMemory();
  kept.set(userId, own);
  return own;
}

/** Sealing has tests of its own: here only what the use cases put in and get back. */
function notesInMemory(): OwnNotes {
  const kept = new Map<string, Note>();
  return {
    show: () => Promise.resolve(null),
    read: (about) => succeed(kept.get(about) ?? null),
    write: (about, note) => {
      kept.set(about, note);
      return succeed(null);
    },
    remove: (about) => {
      kept.delete(about);
      return succeed(null);
    },
  };
}

function mainAnswering(dialogs: TestBackend['dialogs']): MainPort {
  const answers: Readonly<Record<string, () => unknown>> = {
    'open-file': () => dialogs.openFile,
    'save-file': () => dialogs.saveFile,
    'print-pdf': () => Buffer.from(PDF),
  };
  return {
    ask: (ask) => Promise.resolve(answers[ask.kind]?.() as never),
    answered: () => undefined,
  };
}

function signedIn(
  person: TestPerson | null,
  contextOf: (person: TestPerson) => CallContext,
): Result<CallContext, AppError> {
  return person === null
    ? fail({ kind: 'locked', code: 'signed-out' })
    : succeed(contextOf(person));
}

/** `client.cases.create(input)` is the entry 'cases.create': the shape of the contract is the way. */
function clientOf(call: (entry: string, input: unknown) => Promise<unknown>): Client<AppContract> {
  const entriesOf = (area: string) =>
    new Proxy(
      {},
      { get: (_, entry) => (input: unknown) => call(`${area}.${String(entry)}`, input) },
    );
  return new Proxy({}, { get: (_, area) => entriesOf(String(area)) }) as Client<AppContract>;
}

/** Ids that are the same in every run. */
function countedIds(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `00000000-0000-7000-9000-${String(last).padStart(12, '0')}`;
  };
}
