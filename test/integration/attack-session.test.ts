import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Refusal } from '#db/commands/refusal.ts';
import { loggedTables } from '#db/schema/tables.ts';
import { createJobs } from '#electron/backend/jobs.ts';
import { createImports } from '#electron/backend/imports.ts';
import { createPrints } from '#electron/backend/prints.ts';
import { chooseFile } from '#electron/backend/services/import/choose-file.ts';
import type { CallContext } from '#electron/backend/context.ts';
import { callContext } from '#electron/backend/session/call-context.ts';
import type { Desk, OpenSession } from '#electron/backend/session/desk.ts';
import { lockDesk } from '#electron/backend/session/enter.ts';
import type { SessionManager } from '#electron/backend/session/manager.ts';
import type { SessionParts } from '#electron/backend/session/parts.ts';
import { realPlace } from '#electron/backend/session/place.ts';
import { must, openDeskWithDatabase, OWN_CREDENTIALS } from '#test/support/desk-for-tests.ts';
import { createTempDatabase, tempFolder } from '#test/support/temp-db.ts';

const SIGNED_OUT = { ok: false, error: { kind: 'locked', code: 'signed-out' } };
const ROOT = join(import.meta.dirname, '../..');

const NEW_CASE = {
  citizen: {
    cpr: '6101800001',
    firstNames: 'Ida',
    lastName: 'Prøvesen',
    birthDate: '1980-01-01',
    isProtected: false,
    protectedUntil: null,
    street: null,
    postalCode: null,
    city: null,
    phone: null,
    email: null,
  },
  caseNumber: 'S-1',
  employeeId: null,
  openedOn: '2026-11-01',
};

async function deskWithCase() {
  const desk = await openDeskWithDatabase();
  const [team] = must(await desk.call.settings.people(null)).teams;
  const { caseId } = must(await desk.call.cases.create({ ...NEW_CASE, teamId: team?.id ?? '' }));
  return { desk, caseId };
}

describe('what was under way when the desk was locked', () => {
  test('a preview that is finished afterwards shows nobody the case', async () => {
    const { desk, caseId } = await deskWithCase();
    const disclosure = { fullCpr: true, protectedAddress: false };
    const previewing = desk.call.printing.preview({ kind: 'case-overview', caseId, disclosure });
    await setImmediate();
    desk.leave();
    expect(desk.answerAsk(new Uint8Array([1, 2, 3]))).toBe('print-pdf');
    expect(await previewing).toEqual(SIGNED_OUT);
  });

  test('a file chosen afterwards is not kept in memory for the next person', async () => {
    const file = join(tempFolder(), 'udtraek.csv');
    writeFileSync(file, 'Sagsnummer;CPR-nr.\nS-1;610180-0001\n');
    const imports = createImports();
    const locked: Partial<CallContext> = {
      main: { ask: () => Promise.resolve(file as never), answered: () => undefined },
      jobs: createJobs(() => undefined),
      newId: () => 'the-file',
      imports,
      logAccess: () => {
        throw new Refusal({ kind: 'locked', code: 'signed-out' });
      },
    };
    await expect(chooseFile(locked as CallContext, { jobId: 'job' })).rejects.toThrow('refused');
    expect(imports.find('the-file')).toBeNull();
  });

  test('reading goes on from a copy no more than from the database itself', () => {
    const notes: string[] = [];
    const session = { write: null } as unknown as OpenSession;
    const parts = {
      now: () => '2026-11-23T08:00:00.000Z',
      log: { event: (name: string) => void notes.push(name) },
    } as unknown as SessionParts;
    const desk = { open: session } as Desk;
    const user = { id: 'u', roles: [], teams: [] } as never;
    const ctx = callContext(parts, desk, session, user, {} as SessionManager);
    const look = { action: 'export', citizenId: null, caseId: null, purpose: null } as const;
    ctx.logAccess({ ...look, details: {} });
    desk.open = null;
    expect(() => ctx.logAccess({ ...look, details: {} })).toThrow(Refusal);
    expect(notes).toEqual(['read-in-copy']);
  });
});

test('a lock closes the desk also where the database can no longer be read', () => {
  const { db, close } = unreadable();
  const key = new Uint8Array(32).fill(7);
  const desk: Desk = {
    place: realPlace(tempFolder()),
    open: {
      userId: 'u',
      vault: { dataKey: key, ownKey: null, failedBefore: 0, lock: () => void key.fill(0) },
      read: db.read,
      write: db.write,
      device: 'd',
      copyFrom: null,
      idle: { moved: () => undefined, stop: () => undefined },
      reasons: new Set(),
      closeDatabase: close,
    },
    locked: null,
    trouble: null,
    building: false,
    meetingShown: false,
    notesShown: false,
    closings: 0,
  };
  const parts = {
    jobs: createJobs(() => undefined),
    prints: createPrints(),
    imports: createImports(),
  } as unknown as SessionParts;
  expect(() => lockDesk(parts, desk)).toThrow('not open');
  expect([desk.open, key.every((byte) => byte === 0)]).toEqual([null, true]);
});

function unreadable() {
  const db = createTempDatabase({
    migrationsFolder: join(ROOT, 'db/migrations'),
    customFolder: join(ROOT, 'db/custom'),
    tables: loggedTables,
  });
  db.close();
  return { db, close: () => undefined };
}

describe('the demo municipality is left while it is being built', () => {
  test('its password is not tried on the real key file, and nothing is built twice', async () => {
    const desk = await openDeskWithDatabase();
    desk.session.signOut();
    const attempts = join(desk.folder, 'attempts.json');
    const before = existsSync(attempts) ? readFileSync(attempts, 'utf8') : null;
    const opening = desk.call.session.openDemo(null);
    await Promise.resolve();
    expect(must(await desk.call.session.state(null))).toMatchObject({ demo: true, building: true });
    must(await desk.call.session.leaveDemo(null));
    expect(must(await desk.call.session.state(null))).toMatchObject({
      stage: 'signed-out',
      demo: false,
      building: false,
    });
    expect(await opening).toEqual(SIGNED_OUT);
    expect(existsSync(attempts) ? readFileSync(attempts, 'utf8') : null).toBe(before);
    expect(desk.progress()).toHaveLength(1);
    must(await desk.call.session.signIn(OWN_CREDENTIALS));
    expect(must(await desk.call.session.state(null))).toMatchObject({ stage: 'open', demo: false });
  });
});
