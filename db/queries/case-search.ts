import { and, eq, isNull, sql, type SQL } from 'drizzle-orm';
import type { CivilDate } from '#shared/base/dates.ts';
import type { ReadDb } from '../open.ts';
import { caseFile, citizen } from '../schema/cases.ts';
import { team } from '../schema/people.ts';
import { carriedElsewhere, inScope, type Viewer } from './case-access.ts';
import { amongOthers, amongOwn, searchTerms } from './search-terms.ts';

export interface FoundCase {
  readonly caseId: string;
  readonly citizenId: string;
  readonly caseNumber: string;
  readonly teamName: string;
  readonly firstNames: string;
  readonly lastName: string;
  readonly cpr: string;
  readonly isProtected: boolean;
  readonly protectedUntil: string | null;
  readonly closedOn: string | null;
  /** In one's teams or carried: seen without giving a reason. */
  readonly visible: boolean;
}

/** So few letters may fit thousands: of those some are looked at, and more letters find the rest. */
const MOST_LOOKED_AT = 500;

/** One's own cases first, open before closed and by name; then others', by number so that it tells no name. */
export function searchCases(
  read: ReadDb,
  viewer: Viewer,
  today: CivilDate,
  typed: string,
  limit: number,
): FoundCase[] {
  const [start, dayOrWhole] = [searchTerms(typed, 'start'), searchTerms(typed, 'day-or-whole')];
  if (start === null || dayOrWhole === null) return [];
  const own = {
    teamIds: viewer.teamIds,
    caseIds: carriedElsewhere(read, viewer, today),
  };
  const mine = amongOwn(start, own);
  const others = amongOthers(dayOrWhole, own);
  const byName = [sql`${caseFile.closedOn} IS NOT NULL`, sql`${citizen.lastName}`];
  return [
    ...(mine === null ? [] : found(read, matches(mine, MOST_LOOKED_AT), true, byName, limit)),
    ...found(read, matches(others, limit), false, [sql`${caseFile.caseNumber}`], limit),
  ].slice(0, limit);
}

/** Every case of one citizen, for who is about to create the citizen once more. */
export function casesOfCitizen(
  read: ReadDb,
  viewer: Viewer,
  today: CivilDate,
  citizenId: string,
): FoundCase[] {
  const mine = inScope(viewer, 'all-mine-to-see', today);
  const ofCitizen = eq(caseFile.citizenId, citizenId);
  const byNumber = [sql`${caseFile.caseNumber}`];
  return [
    ...found(read, and(ofCitizen, mine), true, byNumber, 1000),
    ...found(read, and(ofCitizen, sql`NOT ${mine}`), false, byNumber, 1000),
  ];
}

function matches(terms: string, limit: number): SQL {
  return sql`${caseFile.id} IN
    (SELECT case_id FROM case_search WHERE case_search MATCH ${terms} LIMIT ${limit})`;
}

function found(
  read: ReadDb,
  which: SQL | undefined,
  visible: boolean,
  order: readonly SQL[],
  limit: number,
): FoundCase[] {
  return read
    .select({
      caseId: caseFile.id,
      citizenId: citizen.id,
      caseNumber: caseFile.caseNumber,
      teamName: team.name,
      firstNames: citizen.firstNames,
      lastName: citizen.lastName,
      cpr: citizen.cpr,
      isProtected: citizen.isProtected,
      protectedUntil: citizen.protectedUntil,
      closedOn: caseFile.closedOn,
    })
    .from(caseFile)
    .innerJoin(citizen, eq(citizen.id, caseFile.citizenId))
    .innerJoin(team, eq(team.id, caseFile.teamId))
    .where(and(isNull(caseFile.annulledAt), which))
    .orderBy(...order)
    .limit(limit)
    .all()
    .map((row) => ({ ...row, visible }));
}
