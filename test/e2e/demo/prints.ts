import { beforeAll, expect, test } from 'vitest';
import type { PrintRequest } from '#shared/contract/printing.ts';
import { EVERY_DUE } from '#shared/domain/follow-ups/due-filter.ts';
import { readPdf } from '#test/support/read-pdf.ts';
import type { Calls } from '#test/support/signed-in-app.ts';

/** Read back where their content is tried: each with its tags, its language and its title. */
type ReadElsewhere =
  | 'case-overview'
  | 'team-overview'
  | 'goal-sheet'
  | 'hours-statement'
  | 'insight'
  | 'committee-pack';
type Kind = Exclude<PrintRequest['kind'], ReadElsewhere>;
type Requests = { readonly [kind in Kind]: PrintRequest };

/** What it is called on the sheet. */
const TITLES = {
  'move-out-plan': 'Min flytteplan',
  'due-list': 'Opfølgningsliste',
  'action-plan': 'Handleplan',
  'service-order': 'Bestilling',
  'status-sheet': 'Statusark',
  'decision-list': 'Beslutningsliste',
} as const satisfies Record<Kind, string>;

const disclosure = { fullCpr: false, protectedAddress: false };

/** The other prints, of the demo municipality, which has something for each. Called by demo.test.ts. */
export function otherPrints(calls: () => Calls): void {
  let requests: Requests;

  beforeAll(async () => {
    requests = await requestsOf(calls());
  });

  test.each(Object.entries(TITLES))('%s is tagged Danish, as “%s”', async (kind, title) => {
    const made = await calls().printing.preview(requests[kind as Kind]);
    if (made.empty) throw new Error('nothing was printed');
    const pdf = readPdf(Buffer.from(made.pdf, 'base64'));
    expect(pdf).toMatchObject({ title, isTagged: true, language: 'da' });
    expect(pdf.text).toContain(`Side 1 af ${pdf.pages.length}`);
  });
}

/** Of one who moves, and of the latest meeting that was held. */
async function requestsOf(calls: Calls): Promise<Requests> {
  const board = await calls.moveOut.board({ scope: 'my-teams', year: 2026 });
  const moving = board.rows.find(
    ({ state, isProtected, isUnplanned }) => state === 'planned' && !isProtected && !isUnplanned,
  );
  const { meetings } = await calls.committee.meetings(null);
  const held = meetings.find(({ state }) => state === 'held' || state === 'minutes-approved');
  if (!moving?.planId || !moving.providerId || !held) throw new Error('nothing to print');
  const { caseId, planId, providerId, interventionId } = moving;
  const ofMeeting = { meetingId: held.meeting.id, withNames: true, withProtectedPlaces: false };
  const atOne = {
    scope: 'my-teams',
    teamId: null,
    employeeId: null,
    providerId,
    paragraph: null,
  } as const;
  const sort = { column: 'caseNumber', descending: false } as const;
  return {
    'move-out-plan': { kind: 'move-out-plan', caseId, planId },
    'due-list': { kind: 'due-list', filter: { ...EVERY_DUE, ...atOne }, sort },
    'action-plan': { kind: 'action-plan', caseId, interventionId: null, disclosure },
    'service-order': { kind: 'service-order', caseId, interventionId, disclosure },
    'status-sheet': { kind: 'status-sheet', caseId, interventionId, disclosure },
    'decision-list': { kind: 'decision-list', withNotes: false, ...ofMeeting },
  };
}
