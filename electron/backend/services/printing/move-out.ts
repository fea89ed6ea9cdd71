import { loadNames } from '#db/queries/names.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { PrintRequest } from '#shared/contract/printing.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { PrintContent, PrintFrame } from '#shared/domain/printing/content.ts';
import type { CallContext } from '../../context.ts';
import { statementToHandOut } from '../move-out/board.ts';

type Of<Kind extends PrintContent['kind']> = Extract<PrintContent, { kind: Kind }>;
type Asked<Kind extends PrintRequest['kind']> = Extract<PrintRequest, { kind: Kind }>;

/** One page for the citizen, while there is something ahead; after death there is nobody to give it to. */
export function moveOutPlanContent(
  view: CaseView,
  frame: PrintFrame,
  { planId, municipality }: { readonly planId: string; readonly municipality: string | null },
): Result<Of<'move-out-plan'>, AppError> {
  const { header } = view;
  if (header.diedOn !== null) return fail(invalid('', 'printing.citizen-died'));
  const placement = view.moveOut.placements.find(({ plan }) => plan?.id === planId);
  if (!placement?.plan) return fail({ kind: 'not-found' });
  const { plan, milestones, points, transition } = placement;
  const linked = new Set(placement.goals.map(({ goalId }) => goalId));
  return succeed({
    kind: 'move-out-plan',
    frame,
    about: { caseId: header.caseId, citizenId: header.citizenId },
    name: header.isProtected ? header.initials : view.citizen.firstNames,
    wishes: view.case.citizenWishes,
    // Where a protected person lives stays off paper.
    providerName: header.isProtected ? null : placement.providerName,
    expectedMoveOutOn: plan.expectedMoveOutOn,
    movedOutOn: plan.movedOutOn,
    destination: plan.destination,
    goals: view.goals
      .filter(({ goal }) => linked.has(goal.id))
      .map(({ goal }) => ({ title: goal.title, words: goal.citizenWords, status: goal.status })),
    milestones: milestones.map(({ kind, text, dueOn, doneOn }) => ({ kind, text, dueOn, doneOn })),
    points: points.map(({ kind, text, state }) => ({ kind, text, state })),
    transitionEnd: transition?.end ?? null,
    contactPedagogue: plan.contactPedagogue,
    contact: { name: header.caseworker?.name ?? null, team: header.teamName, municipality },
  });
}

export function hoursStatementContent(
  ctx: CallContext,
  frame: PrintFrame,
  { providerId, from, to }: Asked<'hours-statement'>,
): Result<Of<'hours-statement'>, AppError> {
  const made = statementToHandOut(ctx, { providerId, from, to });
  if (!made.ok) return made;
  const providerName = loadNames(ctx.read, ctx.today()).providers.get(providerId) ?? '';
  return succeed({ kind: 'hours-statement', frame, providerName, from, to, statement: made.value });
}
