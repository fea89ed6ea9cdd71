import type { CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import { awaitsCarryingOut } from '../committee/agenda.ts';
import { standingNotices } from '../committee/case-notices.ts';
import type { CaseTask, Decision, Notice } from '../committee/decision.ts';
import { isItemOpen } from '../committee/item-page.ts';
import type { AgendaItem } from '../committee/item.ts';
import { isOurStep } from '../committee/notice.ts';
import { isOpenByHand } from '../committee/task.ts';
import type { FollowUp, TightSeries } from '../follow-ups/model.ts';
import type { Goal } from '../goals/model.ts';
import { nextTightDue } from '../follow-ups/tight-series.ts';
import { isClosed } from '../goals/transitions.ts';
import type { MoveOutPlan } from '../move-out/model.ts';
import { isInTransition } from '../move-out/state.ts';
import type { Revisitation } from '../revisitation/model.ts';
import { isRunning } from '../revisitation/state.ts';
import { notAnnulled } from './annulment.ts';
import type { CaseRows } from './case-rows.ts';
import { interventionState } from './intervention-state.ts';
import type { Case, CloseReason, Intervention, MunicipalityPeriod, Stay } from './model.ts';
import { contains } from './periods.ts';
import { stayPeriod } from './since.ts';

/** Something open that keeps a case from being closed; each kind has its own way to settle it. */
export interface ClosingBlock {
  readonly kind:
    | 'intervention-not-ended'
    | 'stay-not-moved-out'
    | 'goal-not-closed'
    | 'follow-up-draft'
    | 'tight-series-open'
    | 'transition-running'
    | 'revisitation-running'
    | 'agenda-item-open'
    | 'decision-not-carried-out'
    | 'notice-unsettled'
    | 'task-open'
    | 'acting-municipality-unchanged';
  /** The row; for the municipality the case. */
  readonly id: string;
}

/** What belongs to the case; `municipalities` are the citizen's. */
export interface ClosingFacts {
  readonly caseId: string;
  readonly interventions: readonly Intervention[];
  readonly stays: readonly Stay[];
  readonly goals: readonly Goal[];
  readonly followUps: readonly FollowUp[];
  readonly tightSeries: readonly TightSeries[];
  readonly moveOutPlans: readonly MoveOutPlan[];
  readonly municipalities: readonly MunicipalityPeriod[];
  readonly revisitations: readonly Revisitation[];
  readonly agendaItems: readonly AgendaItem[];
  readonly decisions: readonly Decision[];
  readonly notices: readonly Notice[];
  readonly tasks: readonly CaseTask[];
}

/** What is open on the day of closing. Empty: the case may be closed. A death is never refused: not asked. */
export function closingBlocks(
  facts: ClosingFacts,
  closedOn: CivilDate,
  reason: CloseReason,
): readonly ClosingBlock[] {
  const blocks = (kind: ClosingBlock['kind'], rows: readonly { readonly id: string }[]) =>
    rows.map(({ id }): ClosingBlock => ({ kind, id }));
  const after = openAfterDecisions(facts, closedOn);
  return [
    ...blocks('intervention-not-ended', openInterventions(facts, closedOn)),
    ...blocks('stay-not-moved-out', openStays(facts, closedOn)),
    ...blocks(
      'goal-not-closed',
      notAnnulled(facts.goals).filter((goal) => !isClosed(goal.status)),
    ),
    ...blocks(
      'follow-up-draft',
      notAnnulled(facts.followUps).filter((followUp) => followUp.status === 'draft'),
    ),
    ...blocks(
      'tight-series-open',
      notAnnulled(facts.tightSeries)
        .filter((series) => series.stoppedOn === null)
        .filter((series) => nextTightDue(series, facts.followUps) !== null),
    ),
    ...blocks('transition-running', notAnnulled(facts.moveOutPlans).filter(isInTransition)),
    ...blocks(
      'revisitation-running',
      notAnnulled(facts.revisitations).filter((course) => isRunning(course)),
    ),
    ...blocks(
      'agenda-item-open',
      facts.agendaItems.filter((item) => isItemOpen(item, facts.decisions)),
    ),
    ...blocks('decision-not-carried-out', after.decisions),
    ...blocks('notice-unsettled', after.notices),
    ...blocks('task-open', after.tasks),
    ...(reason === 'other-municipality' && !hasNewActingMunicipality(facts, closedOn)
      ? blocks('acting-municipality-unchanged', [{ id: facts.caseId }])
      : []),
  ];
}

export function closeCase(
  open: Case,
  closing: { readonly closedOn: CivilDate; readonly reason: CloseReason },
  today: CivilDate,
): Result<Case, readonly FieldIssue[]> {
  const { closedOn, reason } = closing;
  if (open.closedOn !== null) return fail([{ path: '', code: 'case.already-closed' }]);
  if (closedOn > today) return fail([{ path: 'closedOn', code: 'case.closed-in-the-future' }]);
  if (open.openedOn !== null && closedOn < open.openedOn) {
    return fail([{ path: 'closedOn', code: 'case.closed-before-opened' }]);
  }
  return succeed({ ...open, closedOn, closeReason: reason });
}

/** Keeps number and history, and takes away the deletion date, which runs from the closing. */
export function reopenCase(closed: Case): Result<Case, readonly FieldIssue[]> {
  if (closed.closedOn === null) return fail([{ path: '', code: 'case.not-closed' }]);
  return succeed({ ...closed, closedOn: null, closeReason: null, archived: false });
}

/** The day it ends is the last day with help, so on that day it does not block. */
function openInterventions(facts: ClosingFacts, closedOn: CivilDate): readonly Intervention[] {
  return notAnnulled(facts.interventions).filter((intervention) => {
    const state = interventionState(intervention, closedOn);
    if (state === 'cancelled' || state === 'ended') return false;
    return intervention.endedOn === null || intervention.endedOn > closedOn;
  });
}

function openStays(facts: ClosingFacts, closedOn: CivilDate): readonly Stay[] {
  return notAnnulled(facts.stays).filter((stay) => {
    const { to } = stayPeriod(stay);
    return to === null || to > closedOn;
  });
}

export interface OpenAfterDecisions {
  readonly decisions: readonly Decision[];
  readonly notices: readonly Notice[];
  readonly tasks: readonly CaseTask[];
}

type DecidedRows = Pick<
  CaseRows,
  'agendaItems' | 'decisions' | 'interventions' | 'notices' | 'tasks'
>;

/** What decisions have left to be done: it keeps a case from being closed, and a death ends it. */
export function openAfterDecisions(rows: DecidedRows, on: CivilDate): OpenAfterDecisions {
  return {
    decisions: rows.decisions.filter(awaitsCarryingOut),
    notices: unsettledNotices(rows, on),
    tasks: rows.tasks.filter(isOpenByHand),
  };
}

/** What the municipality owes the citizen; while the citizen may complain the case can close. */
function unsettledNotices(facts: DecidedRows, closedOn: CivilDate): readonly Notice[] {
  return standingNotices(facts, closedOn)
    .filter(({ standing }) => isOurStep(standing.step))
    .map(({ notice }) => notice);
}

/** We act while the acting municipality is ours: who is placed by us stays ours. */
function hasNewActingMunicipality(facts: ClosingFacts, closedOn: CivilDate): boolean {
  const acting = notAnnulled(facts.municipalities)
    .filter((period) => period.role === 'acting')
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const current = acting.find((period) => contains(period, closedOn));
  return current !== undefined && acting[0]?.municipality !== current.municipality;
}
