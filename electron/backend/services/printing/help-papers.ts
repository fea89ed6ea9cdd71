import { formatCpr } from '#shared/base/cpr.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { CaseView, GoalView, InterventionView } from '#shared/domain/cases/view.ts';
import type {
  ActionPlan,
  HelpOnPaper,
  ServiceOrder,
  StatusSheet,
} from '#shared/domain/printing/help-content.ts';
import type { PrintFrame } from '#shared/domain/printing/content.ts';
import type { Disclosure } from './case-overview.ts';

interface Asked {
  readonly frame: PrintFrame;
  readonly disclosure: Disclosure;
  readonly municipality: string | null;
}

/** Whole to the citizen (`interventionId` null), who is no more after death; or one provider's part of it. */
export function actionPlanContent(
  view: CaseView,
  interventionId: string | null,
  asked: Asked,
): Result<ActionPlan, AppError> {
  const forCitizen = interventionId === null;
  if (forCitizen && view.header.diedOn !== null) {
    return fail(invalid('', 'printing.citizen-died'));
  }
  const helps = forCitizen ? view.interventions.filter(isOrdered) : oneHelp(view, interventionId);
  if (helps === null) return fail({ kind: 'not-found' });
  return succeed({
    kind: 'action-plan',
    forCitizen,
    ...paper(view, helps, { ...asked, forCitizen }),
  });
}

export function providerPaperContent(
  view: CaseView,
  kind: 'service-order' | 'status-sheet',
  interventionId: string,
  asked: Asked,
): Result<ServiceOrder | StatusSheet, AppError> {
  const helps = oneHelp(view, interventionId);
  if (helps === null) return fail({ kind: 'not-found' });
  return succeed({ kind, ...paper(view, helps, { ...asked, forCitizen: false }) });
}

function oneHelp(view: CaseView, interventionId: string): readonly InterventionView[] | null {
  const found = view.interventions.filter(({ intervention }) => intervention.id === interventionId);
  return found.length === 0 ? null : found;
}

/** Granted or in progress: what a plan or an order can be about. */
function isOrdered({ state }: InterventionView): boolean {
  return state === 'granted' || state === 'active';
}

function paper(
  view: CaseView,
  helps: readonly InterventionView[],
  { frame, disclosure, municipality, forCitizen }: Asked & { readonly forCitizen: boolean },
) {
  const { header, citizen } = view;
  const isHidden = header.isProtected && !disclosure.protectedAddress;
  const ids = new Set(helps.map(({ intervention }) => intervention.id));
  const placement = view.moveOut.placements.find(({ isActive }) => isActive);
  return {
    frame,
    about: { caseId: header.caseId, citizenId: header.citizenId },
    caseNumber: header.caseNumber,
    name: isHidden ? header.initials : header.name,
    cpr: cprOf(),
    wishes: view.case.citizenWishes,
    helps: helps.map((help) => helpOnPaper(help, isHidden)),
    goals: view.goals
      .filter(({ goal }) => goal.status === 'active')
      .filter(({ goal }) => goal.interventionId === null || ids.has(goal.interventionId))
      .map(withoutNotes),
    expectedMoveOutOn: placement?.plan?.expectedMoveOutOn ?? null,
    contact: { name: header.caseworker?.name ?? null, team: header.teamName, municipality },
  };

  function cprOf(): string | null {
    if (forCitizen) return null;
    return disclosure.fullCpr ? formatCpr(citizen.cpr) : header.maskedCpr;
  }
}

/** Where a protected person is helped stays off paper. */
function helpOnPaper(help: InterventionView, isHidden: boolean): HelpOnPaper {
  const { intervention } = help;
  const groups = [help.primaryTargetGroupTerm, ...help.otherTargetGroupTerms];
  return {
    interventionId: intervention.id,
    paragraphDisplay: help.paragraphDisplay,
    paragraphName: help.paragraphName,
    providerName: isHidden ? null : help.providerName,
    departmentName: isHidden ? null : help.departmentName,
    purpose: intervention.purpose,
    targetGroups: groups.filter((term) => term !== null),
    services: help.serviceTerms,
    supportHours: help.currentSupport?.supportHours ?? null,
    transportHours: help.currentSupport?.transportHours ?? null,
    grantedOn: intervention.grantedOn,
    startsOn: intervention.startedOn ?? intervention.plannedStart,
    plannedEnd: intervention.plannedEnd,
    nextFollowUp: help.schedule?.standing.nextDue ?? null,
  };
}

function withoutNotes(view: GoalView): GoalView {
  return {
    ...view,
    check: null,
    corrected: [],
    revisions: [],
    measurements: view.measurements.map((one) => ({ ...one, note: null })),
  };
}
