import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { CaseView, GoalView } from '#shared/domain/cases/view.ts';
import type { Appointment } from '#shared/domain/follow-ups/model.ts';
import type { PrintContent, PrintFrame } from '#shared/domain/printing/content.ts';

type GoalSheet = Extract<PrintContent, { kind: 'goal-sheet' }>;

/**
 * What the citizen gets. A draft is not agreed on and a closed goal is over: neither is handed out. After death
 * there is nobody to give it to.
 */
export function goalSheetContent(
  view: CaseView,
  frame: PrintFrame,
  {
    goalId,
    municipality,
  }: { readonly goalId: string | null; readonly municipality: string | null },
): Result<GoalSheet, AppError> {
  const { header } = view;
  if (header.diedOn !== null) return fail(invalid('', 'printing.citizen-died'));
  const goals = view.goals.filter(
    ({ goal }) => goal.status === 'active' && (goalId === null || goal.id === goalId),
  );
  return succeed({
    kind: 'goal-sheet',
    frame,
    about: { caseId: header.caseId, citizenId: header.citizenId },
    name: header.isProtected ? header.initials : view.citizen.firstNames,
    wishes: view.case.citizenWishes,
    isOne: goalId !== null,
    goals: goals.map(withoutNotes),
    nextMeeting: header.nextAppointment && meetingOf(header.nextAppointment, header.isProtected),
    nextDue: header.followUp?.nextDue ?? null,
    contact: {
      name: header.caseworker?.name ?? null,
      team: header.teamName,
      municipality,
    },
  });
}

/** Of a protected citizen no paper says where they can be met. */
function meetingOf({ on, at, place }: Appointment, isProtected: boolean): GoalSheet['nextMeeting'] {
  return { on, at, place: isProtected ? null : place };
}

function withoutNotes(view: GoalView): GoalView {
  return {
    ...view,
    interventionLabel: null,
    check: null,
    corrected: [],
    revisions: [],
    measurements: view.measurements.map((one) => ({ ...one, note: null, sourceName: null })),
  };
}
