import { and, asc, desc, eq, isNull, isNotNull, sql } from 'drizzle-orm';
import { may } from '#shared/access/capabilities.ts';
import { isUnplaced } from '#shared/domain/committee/agenda.ts';
import type { Decision } from '#shared/domain/committee/decision.ts';
import type { AgendaItem, Recusal } from '#shared/domain/committee/item.ts';
import type { Meeting, MeetingParticipant } from '#shared/domain/committee/meeting.ts';
import type { ReadDb } from '../open.ts';
import { caseFile, intervention } from '../schema/cases.ts';
import { agendaItem, decision, meeting, meetingParticipant, recusal } from '../schema/committee.ts';
import { employee, user } from '../schema/people.ts';
import { among } from './among.ts';
import { rolesOf } from './people.ts';

/** Newest first; a cancelled one is nobody's. */
export function loadMeetings(read: ReadDb): Meeting[] {
  return read
    .select()
    .from(meeting)
    .where(isNull(meeting.annulledAt))
    .orderBy(desc(meeting.heldOn), desc(meeting.startsAt), desc(meeting.id))
    .all();
}

export function findMeeting(read: ReadDb, meetingId: string): Meeting | null {
  const found = read
    .select()
    .from(meeting)
    .where(and(eq(meeting.id, meetingId), isNull(meeting.annulledAt)))
    .get();
  return found ?? null;
}

/** In the order they were put on. */
export function participantsOf(read: ReadDb, meetingIds: readonly string[]): MeetingParticipant[] {
  return read
    .select()
    .from(meetingParticipant)
    .where(
      and(among(meetingParticipant.meetingId, meetingIds), isNull(meetingParticipant.annulledAt)),
    )
    .orderBy(asc(meetingParticipant.id))
    .all();
}

/** Withdrawn ones too: `agendaOf` says what stands on the agenda. */
export function itemsOfMeetings(read: ReadDb, meetingIds: readonly string[]): AgendaItem[] {
  return read
    .select()
    .from(agendaItem)
    .where(and(among(agendaItem.meetingId, meetingIds), isNull(agendaItem.annulledAt)))
    .all();
}

export function itemsById(read: ReadDb, itemIds: readonly string[]): AgendaItem[] {
  return read.select().from(agendaItem).where(among(agendaItem.id, itemIds)).all();
}

/** On no agenda, of open cases; oldest first. */
export function waitingItems(read: ReadDb): AgendaItem[] {
  return read
    .select({ item: agendaItem })
    .from(agendaItem)
    .innerJoin(caseFile, eq(caseFile.id, agendaItem.caseId))
    .where(
      and(isNull(agendaItem.meetingId), isNull(caseFile.annulledAt), isNull(caseFile.closedOn)),
    )
    .orderBy(asc(agendaItem.createdOn), asc(agendaItem.id))
    .all()
    .map(({ item }) => item)
    .filter((item) => isUnplaced(item));
}

export function recusalsOf(read: ReadDb, itemIds: readonly string[]): Recusal[] {
  return read
    .select()
    .from(recusal)
    .where(and(among(recusal.itemId, itemIds), isNull(recusal.annulledAt)))
    .all();
}

/** Corrected ones are left out. */
export function decisionsOnItems(read: ReadDb, itemIds: readonly string[]): Decision[] {
  return read
    .select()
    .from(decision)
    .where(and(among(decision.itemId, itemIds), isNull(decision.annulledAt)))
    .all();
}

/** Whatever `awaitsCarryingOut` may say yes to; on open cases: after a death there is nothing to live by. */
export function decisionsNotCarriedOut(read: ReadDb): Decision[] {
  return read
    .select({ decision })
    .from(decision)
    .innerJoin(caseFile, eq(caseFile.id, decision.caseId))
    .where(
      and(isNull(decision.carriedOutOn), isNull(decision.annulledAt), isNull(caseFile.closedOn)),
    )
    .orderBy(asc(sql`${decision.deadlineOn} IS NULL`), asc(decision.deadlineOn), asc(decision.id))
    .all()
    .map((row) => row.decision);
}

/** Of these cases, those with an acute grant in the period; both days included. */
export function casesWithAcuteGrant(
  read: ReadDb,
  caseIds: readonly string[],
  period: { readonly from: string; readonly to: string },
): string[] {
  const rows = read
    .selectDistinct({ caseId: intervention.caseId })
    .from(intervention)
    .where(
      and(
        among(intervention.caseId, caseIds),
        eq(intervention.isAcute, true),
        isNotNull(intervention.grantedOn),
        sql`${intervention.grantedOn} BETWEEN ${period.from} AND ${period.to}`,
      ),
    )
    .all();
  return rows.map(({ caseId }) => caseId);
}

/** Whether the employee can sign in and has a role that decides: who leads a meeting must. */
export function mayLead(read: ReadDb, employeeId: string): boolean {
  const users = read
    .select({ id: user.id })
    .from(user)
    .innerJoin(employee, eq(employee.id, user.employeeId))
    .where(and(eq(user.employeeId, employeeId), eq(user.active, true), eq(employee.active, true)))
    .all();
  return users.some(({ id }) => may(rolesOf(read, id), 'committee.decide'));
}
