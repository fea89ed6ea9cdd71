import { caseAccessFacts } from '#db/queries/case-access.ts';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { appendAccess } from '#db/access-log.ts';
import { seedCatalogue } from '#db/commands/catalogue.ts';
import type { ReadWriteDatabase } from '#db/open.ts';
import {
  caseAssignment,
  caseFile,
  citizen,
  intervention,
  provider,
  ratePeriod,
} from '#db/schema/cases.ts';
import { followUp, followUpIntervention, followUpSchedule } from '#db/schema/follow-ups.ts';
import { employee, employeeTeam, team, user } from '#db/schema/people.ts';
import { unitOfWork, unloggedWrite, type WriteTx } from '#db/unit-of-work.ts';
import type { CallContext } from '#electron/backend/context.ts';
import { civilDateOf } from '#shared/base/dates.ts';
import type { FollowUp } from '#shared/domain/follow-ups/model.ts';
import { aCase, aCitizen, aFollowUp, anIntervention, aSchedule, idOf } from './domain-rows.ts';
import {
  createTempDatabase,
  migrateOptions,
  openTempDatabase,
  realSchema,
  tempFolder,
} from './temp-db.ts';

/** Noon on the day the register is looked at. */
export const NOW = '2026-07-01T10:00:00.000Z';

export interface TestRegister {
  readonly db: ReadWriteDatabase;
  /** One change set by `userId`, or by 'user-1'. */
  readonly write: <T>(at: string, work: (tx: WriteTx) => T, userId?: string) => T;
  readonly newId: () => string;
}

/** The real schema, migrated on disk and encrypted, with the catalogue the program ships. */
export function aRegister(): TestRegister {
  laid ??= layRegister();
  const folder = tempFolder();
  writeFileSync(migrateOptions(folder, realSchema).file, laid.file);
  return registerOn(openTempDatabase(realSchema, folder), { ...laid.counted });
}

/** The same bytes for every register of a worker: made through all migrations once, then copied. */
let laid: ReturnType<typeof layRegister> | undefined;

function layRegister() {
  const db = createTempDatabase(realSchema);
  const counted = { ids: 1000, sets: 0 };
  const { write, newId } = registerOn(db, counted);
  write('2026-01-01T08:00:00.000Z', (tx) => seedCatalogue(tx, newId));
  db.close();
  return { file: readFileSync(db.file), counted };
}

function registerOn(db: ReadWriteDatabase, counted: { ids: number; sets: number }): TestRegister {
  const newId = () => idOf((counted.ids += 1));
  const write: TestRegister['write'] = (at, work, userId = 'user-1') => {
    counted.sets += 1;
    const secret = createHash('sha256').update(`set ${counted.sets}`).digest();
    const header = { id: newId(), device: 'd', userId, command: 'test', reason: null, at, secret };
    return unitOfWork(db.write, header, work);
  };
  return { db, write, newId };
}

export function add<T extends SQLiteTable>(
  tx: WriteTx,
  table: T,
  ...rows: T['$inferInsert'][]
): void {
  for (const row of rows) tx.insert(table).values(row).run();
}

/** Two teams; AN works in the first, BO in the second and has no cases. Both are users. */
export const TEAMS = { north: idOf(101), south: idOf(102) };
export const PEOPLE = { an: idOf(111), bo: idOf(112) };
export const PROVIDER = idOf(121);

export function addOffice(tx: WriteTx): void {
  add(tx, team, { id: TEAMS.north, name: 'Team Nord' }, { id: TEAMS.south, name: 'Team Syd' });
  add(
    tx,
    employee,
    { id: PEOPLE.an, initials: 'AN', name: 'Anna Nord' },
    { id: PEOPLE.bo, initials: 'BO', name: 'Bo Syd' },
  );
  add(
    tx,
    employeeTeam,
    { id: idOf(131), employeeId: PEOPLE.an, teamId: TEAMS.north },
    { id: idOf(132), employeeId: PEOPLE.bo, teamId: TEAMS.south },
  );
  add(
    tx,
    user,
    { id: 'user-an', employeeId: PEOPLE.an, userName: 'an' },
    { id: 'user-bo', employeeId: PEOPLE.bo, userName: 'bo' },
  );
  add(tx, provider, { id: PROVIDER, name: 'Bostøtten', isExternal: 'no' });
}

/** Citizen, case, § 85 since 01-01-2026 with day rate and schedule, carried by AN. Ids begin at `n`. */
export function addCase(
  tx: WriteTx,
  n: number,
  fields: {
    readonly citizen?: Partial<ReturnType<typeof aCitizen>>;
    readonly case?: Partial<ReturnType<typeof aCase>>;
    readonly intervention?: Partial<ReturnType<typeof anIntervention>>;
    readonly schedule?: Partial<ReturnType<typeof aSchedule>>;
    readonly caseworker?: string | null;
  } = {},
): { readonly caseId: string; readonly interventionId: string; readonly scheduleId: string } {
  const [citizenId, caseId, interventionId, scheduleId] = [n, n + 1, n + 2, n + 3].map(idOf);
  if (!citizenId || !caseId || !interventionId || !scheduleId) throw new Error('four ids');
  add(tx, citizen, aCitizen({ id: citizenId, cpr: cprOf(n), ...fields.citizen }));
  add(
    tx,
    caseFile,
    aCase({ id: caseId, citizenId, caseNumber: `S-${n}`, teamId: TEAMS.north, ...fields.case }),
  );
  const worker = fields.caseworker === undefined ? PEOPLE.an : fields.caseworker;
  if (worker !== null) {
    const id = idOf(n + 4);
    add(tx, caseAssignment, {
      id,
      caseId,
      employeeId: worker,
      kind: 'caseworker',
      from: '2026-01-01',
    });
  }
  add(
    tx,
    intervention,
    anIntervention({ id: interventionId, caseId, providerId: PROVIDER, ...fields.intervention }),
  );
  add(tx, ratePeriod, {
    id: idOf(n + 5),
    interventionId,
    amount: 100_000,
    unit: 'day',
    from: '2026-01-01',
    source: 'entered',
  });
  add(tx, followUpSchedule, aSchedule({ id: scheduleId, interventionId, ...fields.schedule }));
  return { caseId, interventionId, scheduleId };
}

/** In replacement form, and different for every n below 10.000. */
export function cprOf(n: number): string {
  return `610180${String(n).padStart(4, '0')}`;
}

export function addHeld(
  tx: WriteTx,
  id: string,
  of: { readonly caseId: string; readonly interventionIds: readonly string[] },
  heldOn: string,
  fields: Partial<FollowUp> = {},
): void {
  const {
    interventions: _,
    goals: __,
    ...row
  } = aFollowUp({ id, caseId: of.caseId, heldOn, ...fields });
  add(tx, followUp, row);
  of.interventionIds.forEach((interventionId, place) =>
    add(tx, followUpIntervention, {
      id: id.replace('-8000-', `-80${place}f-`),
      followUpId: id,
      interventionId,
      outcome: 'continue',
      workingOutcomes: [],
    }),
  );
}

/** A use case's context on the real database; the file dialog answers `savePath`. */
export function contextFor(
  { db, newId }: TestRegister,
  who: {
    readonly employeeId: string;
    readonly teamIds: readonly string[];
    readonly userId: string;
  },
  { now = NOW, savePath = null }: { readonly now?: string; readonly savePath?: string | null } = {},
): CallContext {
  const reasons = new Set<string>();
  const unused = () => {
    throw new Error('not part of this test');
  };
  const partial = {
    now: () => now,
    today: () => civilDateOf(now),
    newId,
    user: { ...who, initials: 'XX', name: 'X', roles: ['caseworker'], capabilities: [] },
    read: db.read,
    commit: unused,
    commitUnlogged: <T>(work: (tx: WriteTx) => T) => unloggedWrite(db.write, work),
    logAccess: (entry: Parameters<CallContext['logAccess']>[0]) =>
      appendAccess(db.write, { ...entry, at: now, userId: who.userId }),
    accessTo: (caseId: string) => {
      const facts = caseAccessFacts(db.read, who, caseId, civilDateOf(now));
      return facts && { ...facts, reasonGiven: reasons.has(caseId) };
    },
    session: {
      rememberReason: (caseId: string) => void reasons.add(caseId),
      reasonGivenFor: (caseId: string) => reasons.has(caseId),
    },
    main: { ask: () => Promise.resolve(savePath), answered: unused },
  };
  return partial as unknown as CallContext;
}

export const AN = { employeeId: PEOPLE.an, teamIds: [TEAMS.north], userId: 'user-an' };
export const BO = { employeeId: PEOPLE.bo, teamIds: [TEAMS.south], userId: 'user-bo' };
