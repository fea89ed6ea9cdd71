import { beforeAll, expect, test } from 'vitest';
import type { PrintRequest } from '#shared/contract/printing.ts';
import { EVERY_DUE } from '#shared/domain/follow-ups/due-filter.ts';
import { altTexts, readPdf } from '#test/support/read-pdf.ts';
import type { Calls } from '#test/support/signed-in-app.ts';

type Kind = PrintRequest['kind'];
type Requests = { readonly [kind in Kind]: PrintRequest };

/** What it is called on the sheet, and whether it has drawings. */
const PRINTS = {
  'case-overview': ['Sagsoversigt', 'drawn'],
  'team-overview': ['Teamoversigt'],
  'goal-sheet': ['Dine mål', 'drawn'],
  'move-out-plan': ['Min flytteplan'],
  'hours-statement': ['Særskilt timeopgørelse'],
  'due-list': ['Opfølgningsliste'],
  'action-plan': ['Handleplan'],
  'service-order': ['Bestilling'],
  'status-sheet': ['Statusark'],
  insight: ['Indsigt i dine oplysninger'],
  'committee-pack': ['Udvalgspakke', 'drawn'],
  'decision-list': ['Beslutningsliste'],
} as const satisfies Record<Kind, readonly [title: string, drawn?: 'drawn']>;

const disclosure = { fullCpr: false, protectedAddress: false };

/** Every print there is, of the demo municipality, which has something for each. Called by demo.test.ts. */
export function everyPrint(calls: () => Calls): void {
  let requests: Requests;

  beforeAll(async () => {
    requests = await requestsOf(calls());
  });

  test.each(Object.entries(PRINTS))(
    '%s is tagged Danish with its title, and its drawings are told in words',
    async (kind, [title, drawn]) => {
      const made = await calls().printing.preview(requests[kind as Kind]);
      if (made.empty) throw new Error('nothing was printed');
      const bytes = Buffer.from(made.pdf, 'base64');
      const pdf = readPdf(bytes);
      expect(pdf).toMatchObject({ title, isTagged: true, language: 'da' });
      expect(pdf.text).toContain(`Side 1 af ${pdf.pages.length}`);
      const told = altTexts(bytes).filter((text) => text.length > 10);
      expect(told.length > 0).toBe(drawn === 'drawn');
    },
  );
}

/** Of one who moves, with goals that are drawn; and of the latest meeting that was held. */
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
  const filter = { ...atOne, status: 'open', followUp: null, text: '' } as const;
  const sort = { column: 'caseNumber', descending: false } as const;
  return {
    'case-overview': { kind: 'case-overview', caseId, disclosure },
    'team-overview': { kind: 'team-overview', filter, sort, withCost: true, disclosure },
    'goal-sheet': { kind: 'goal-sheet', caseId, goalId: null },
    'move-out-plan': { kind: 'move-out-plan', caseId, planId },
    'hours-statement': { kind: 'hours-statement', providerId, from: '2026-01', to: '2026-11' },
    'due-list': { kind: 'due-list', filter: { ...EVERY_DUE, ...atOne }, sort },
    'action-plan': { kind: 'action-plan', caseId, interventionId: null, disclosure },
    'service-order': { kind: 'service-order', caseId, interventionId, disclosure },
    'status-sheet': { kind: 'status-sheet', caseId, interventionId, disclosure },
    insight: { kind: 'insight', caseId, disclosure },
    'committee-pack': {
      kind: 'committee-pack',
      edition: { audience: 'archive', withNotes: false },
      ...ofMeeting,
    },
    'decision-list': { kind: 'decision-list', withNotes: false, ...ofMeeting },
  };
}
