import { and, eq, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { CaseAccessFacts } from '#shared/access/case-access.ts';
import type { CivilDate } from '#shared/base/dates.ts';
import type { ReadDb } from '../open.ts';
import { caseFile } from '../schema/cases.ts';
import { notice } from '../schema/committee.ts';
import { among } from './among.ts';
import { searchTerms } from './search-terms.ts';

/** Somebody who looks: what access to cases follows. */
export interface Viewer {
  readonly employeeId: string;
  readonly teamIds: readonly string[];
}

/** What the database knows of access; whether a reason was given is the session's. null: no such case. */
export function caseAccessFacts(
  read: ReadDb,
  viewer: Viewer,
  caseId: string,
  today: CivilDate,
): Omit<CaseAccessFacts, 'reasonGiven'> | null {
  const found = read
    .select({
      teamId: caseFile.teamId,
      carries: sql<number>`${carriedBy(viewer.employeeId, today)}`,
      meetingId: sql<string | null>`(${meetingWithCase(viewer.employeeId)})`,
      leadsMeeting: sql<number>`EXISTS (SELECT 1 ${atMeetings(viewer.employeeId)}
        AND p.role IN ('chair', 'deputy'))`,
    })
    .from(caseFile)
    .where(eq(caseFile.id, caseId))
    .get();
  if (!found) return null;
  return {
    caseTeamId: found.teamId,
    userTeamIds: viewer.teamIds,
    userCarriesCase: found.carries === 1,
    meetingId: found.meetingId,
    leadsMeeting: found.leadsMeeting === 1,
  };
}

/** Whoever is recused from the item does not see its case at the meeting. */
function meetingWithCase(employeeId: string): SQL {
  return sql`SELECT m.id ${atMeetings(employeeId)}
      AND NOT EXISTS (SELECT 1 FROM recusal r
        WHERE r.item_id = i.id AND r.participant_id = p.id AND r.annulled_at IS NULL)
    ORDER BY m.held_on DESC LIMIT 1`;
}

/** The case on an agenda of somebody who takes part: from sent until the minutes are approved. */
function atMeetings(employeeId: string): SQL {
  return sql`FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
      JOIN meeting_participant p ON p.meeting_id = m.id
    WHERE i.case_id = case_file.id AND p.employee_id = ${employeeId}
      AND i.annulled_at IS NULL AND i.withdrawn_on IS NULL
      AND p.annulled_at IS NULL AND m.annulled_at IS NULL
      AND m.sent_at IS NOT NULL AND m.approved_at IS NULL`;
}

/** The citizen the case is about; null where there is no such case. */
export function ownerOfCase(read: ReadDb, caseId: string): string | null {
  const found = read
    .select({ citizenId: caseFile.citizenId })
    .from(caseFile)
    .where(and(eq(caseFile.id, caseId), isNull(caseFile.annulledAt)))
    .get();
  return found?.citizenId ?? null;
}

export interface CaseScope {
  readonly scope: 'mine' | 'my-teams' | 'all-mine-to-see';
  /** 'to-follow': open, or closed with a complaint that may still have a deadline. */
  readonly status: 'open' | 'closed' | 'all' | 'to-follow';
}

export interface CaseNarrowing {
  readonly teamId: string | null;
  /** Caseworker or cover today. */
  readonly employeeId: string | null;
  readonly text: string;
}

/** Cases without a reason asked: in one's teams, or carried today. An annulled case is nobody's. */
export function caseIdsVisibleTo(
  read: ReadDb,
  viewer: Viewer,
  today: CivilDate,
  { scope, status }: CaseScope,
  narrowing: CaseNarrowing = { teamId: null, employeeId: null, text: '' },
): string[] {
  const { teamId, employeeId } = narrowing;
  const found = read
    .select({ id: caseFile.id })
    .from(caseFile)
    .where(
      and(
        isNull(caseFile.annulledAt),
        inScope(viewer, scope, today),
        status === 'open' ? isNull(caseFile.closedOn) : undefined,
        status === 'to-follow' ? or(isNull(caseFile.closedOn), hasComplaint()) : undefined,
        status === 'closed' ? isNotNull(caseFile.closedOn) : undefined,
        teamId === null ? undefined : eq(caseFile.teamId, teamId),
        employeeId === null ? undefined : carriedBy(employeeId, today),
        matching(narrowing.text),
      ),
    )
    .all();
  return found.map((row) => row.id);
}

/** Complained of and not sent on: how far it has come is `noticeStanding`'s to say. */
function hasComplaint(): SQL {
  return sql`EXISTS (
    SELECT 1 FROM ${notice} WHERE ${notice.caseId} = ${caseFile.id} AND ${notice.annulledAt} IS NULL
      AND ${notice.complaintOn} IS NOT NULL AND ${notice.forwardedOn} IS NULL)`;
}

/** Whether there is a case at all, whoever may see it. */
export function hasCases(read: ReadDb): boolean {
  return (
    read.select({ id: caseFile.id }).from(caseFile).where(isNull(caseFile.annulledAt)).get() !==
    undefined
  );
}

/** Every open case, whoever may see it: for counts over the whole municipality, never for names. */
export function openCaseIds(read: ReadDb): string[] {
  return read
    .select({ id: caseFile.id })
    .from(caseFile)
    .where(and(isNull(caseFile.annulledAt), isNull(caseFile.closedOn)))
    .all()
    .map((row) => row.id);
}

export function inScope(viewer: Viewer, scope: CaseScope['scope'], today: CivilDate): SQL {
  const ofTeams = among(caseFile.teamId, viewer.teamIds);
  const byOneself = carriedBy(viewer.employeeId, today);
  if (scope === 'mine') return byOneself;
  return scope === 'my-teams' ? ofTeams : sql`(${ofTeams} OR ${byOneself})`;
}

/** Carried as caseworker or cover on the day, and not in one's teams: seldom more than a few. */
export function carriedElsewhere(read: ReadDb, viewer: Viewer, date: CivilDate): string[] {
  const rows = read
    .select({ id: caseFile.id })
    .from(caseFile)
    .where(
      and(carriedBy(viewer.employeeId, date), sql`NOT ${among(caseFile.teamId, viewer.teamIds)}`),
    )
    .all();
  return rows.map((row) => row.id);
}

/** The case's id is written out: drizzle drops the table's name from a column that is selected from one table. */
function carriedBy(employeeId: string, date: CivilDate): SQL {
  return sql`case_file.id IN (${carried(employeeId, date)})`;
}

function carried(employeeId: string, date: CivilDate): SQL {
  return sql`SELECT a.case_id AS caseId FROM case_assignment a
    WHERE a.employee_id = ${employeeId} AND a.annulled_at IS NULL
      AND a.from_date <= ${date} AND (a.to_date IS NULL OR a.to_date >= ${date})`;
}

/** Nothing typed chooses nothing away; what cannot be looked for finds nothing. */
function matching(text: string): SQL | undefined {
  if (text.trim() === '') return undefined;
  const terms = searchTerms(text, 'start');
  if (terms === null) return sql`FALSE`;
  return sql`${caseFile.id} IN (SELECT case_id FROM case_search WHERE case_search MATCH ${terms})`;
}
