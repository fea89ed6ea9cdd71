import { valueOf } from '#test/support/case-for-tests.ts';
import { people } from '#test/support/seed-register.ts';
import type { Caseworker } from './act.ts';
import { ALL_CASES } from './all-cases.ts';
import { DRAFT_KEY } from './saved-views-and-drafts.ts';
import type { HostileSession } from './session.ts';

/** Every text in what can be read: one a line of the answer, at whatever depth. */
export async function everythingRead({ backend }: HostileSession): Promise<Set<string>> {
  const { cases, committee, followUps, goals, moveOut, revisitation, drafts, savedViews } =
    backend.as(people.caseworker);
  const { settings } = backend.as(people.admin);
  const { rows } = valueOf(await cases.list(ALL_CASES));
  const board = { scope: 'my-teams', year: 2026 } as const;
  const answers: unknown[] = [
    rows,
    valueOf(await cases.providers(null)),
    valueOf(await followUps.myDay(null)),
    valueOf(await goals.list({ scope: 'my-teams' })),
    valueOf(await moveOut.board(board)),
    valueOf(await revisitation.board(board)),
    ...(await meetingsRead(committee, backend.as(people.chair).notes)),
    valueOf(await savedViews.list({ list: 'cases' })),
    JSON.parse(valueOf(await drafts.load({ key: DRAFT_KEY }))?.content ?? '{}'),
    valueOf(await settings.people(null)),
    valueOf(await settings.values(null)),
    valueOf(await settings.refundYears(null)),
  ];
  for (const { caseId } of rows) {
    answers.push(valueOf(await cases.page({ caseId, asOf: null })));
    answers.push(valueOf(await cases.history({ caseId })));
    answers.push(valueOf(await committee.caseItems({ caseId })));
    answers.push(valueOf(await followUps.reminders({ caseId })));
  }
  return new Set(answers.flatMap(textsIn));
}

async function meetingsRead(
  { meetings, meeting, minutes }: Caseworker['committee'],
  { read }: Caseworker['notes'],
): Promise<unknown[]> {
  const list = valueOf(await meetings(null));
  const each = list.meetings.map(async (line) => meeting({ meetingId: line.meeting.id }));
  const closed = list.meetings.filter((line) => line.meeting.closedAt !== null);
  const told = closed.map(async (line) => minutes({ meetingId: line.meeting.id }));
  const noted = list.meetings.map(async (line) => read({ meetingId: line.meeting.id }));
  return [
    list,
    ...(await Promise.all(each)).map(valueOf),
    ...(await Promise.all(told)).map(valueOf),
    ...(await Promise.all(noted)).map(valueOf),
  ];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
