import { and, eq, ne } from 'drizzle-orm';
import type { Citizen } from '#shared/domain/cases/model.ts';
import type { ReadDb } from '../open.ts';
import { caseFile, citizen, department, provider } from '../schema/cases.ts';
import { employee, team } from '../schema/people.ts';
import { concept } from '../schema/settings.ts';
import { among } from './among.ts';

/** What a command asks about the rest of the register before it saves. */

export function isCaseNumberTaken(
  read: ReadDb,
  caseNumber: string,
  exceptCaseId: string | null,
): boolean {
  const others = exceptCaseId === null ? undefined : ne(caseFile.id, exceptCaseId);
  const taken = read
    .select({ id: caseFile.id })
    .from(caseFile)
    .where(and(eq(caseFile.caseNumber, caseNumber), others))
    .get();
  return taken !== undefined;
}

export function isCprKnown(read: ReadDb, cpr: string, exceptCitizenId: string | null): boolean {
  const others = exceptCitizenId === null ? undefined : ne(citizen.id, exceptCitizenId);
  const known = read
    .select({ id: citizen.id })
    .from(citizen)
    .where(and(eq(citizen.cpr, cpr), others))
    .get();
  return known !== undefined;
}

export function findCitizenById(read: ReadDb, citizenId: string): Citizen | null {
  return read.select().from(citizen).where(eq(citizen.id, citizenId)).get() ?? null;
}

/** Open, closed and annulled alike. */
export function caseIdsOfCitizen(read: ReadDb, citizenId: string): string[] {
  const rows = read
    .select({ id: caseFile.id })
    .from(caseFile)
    .where(eq(caseFile.citizenId, citizenId))
    .all();
  return rows.map((row) => row.id);
}

export function isActiveTeam(read: ReadDb, teamId: string): boolean {
  const found = read.select({ active: team.active }).from(team).where(eq(team.id, teamId)).get();
  return found?.active ?? false;
}

export function isActiveEmployee(read: ReadDb, employeeId: string): boolean {
  const found = read
    .select({ active: employee.active })
    .from(employee)
    .where(eq(employee.id, employeeId))
    .get();
  return found?.active ?? false;
}

export function isProvider(read: ReadDb, providerId: string): boolean {
  const found = read.select().from(provider).where(eq(provider.id, providerId)).get();
  return found !== undefined;
}

export function isDepartmentOf(read: ReadDb, departmentId: string, providerId: string): boolean {
  const found = read
    .select({ id: department.id })
    .from(department)
    .where(and(eq(department.id, departmentId), eq(department.providerId, providerId)))
    .get();
  return found !== undefined;
}

/** What kind of concept each code that can be chosen is; a code that cannot is not there. */
export function selectableKinds(
  read: ReadDb,
  codes: readonly string[],
): ReadonlyMap<string, string> {
  const rows = read
    .select({ code: concept.code, kind: concept.kind })
    .from(concept)
    .where(and(among(concept.code, codes), eq(concept.selectable, true)))
    .all();
  return new Map(rows.map((row) => [row.code, row.kind]));
}
