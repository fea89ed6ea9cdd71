import { budgetAreaOf } from '../law/budget-area.ts';
import type { CivilDate } from '../../base/dates.ts';
import { providerStatusesOf } from '../follow-ups/provider-status.ts';
import type { StandingSchedule } from '../follow-ups/standing.ts';
import { notAnnulled } from './annulment.ts';
import { yearlyCostOf } from './build-cost.ts';
import { helpDisplay, nameOf, namesOf, paragraphDisplay, type CaseNames } from './build-names.ts';
import type { CaseRows } from './case-rows.ts';
import { interventionState, isStartUnconfirmed } from './intervention-state.ts';
import type { Intervention } from './model.ts';
import { validOn } from './periods.ts';
import { since } from './since.ts';
import type { InterventionState, InterventionView, ScheduleView, StayView } from './view.ts';

const ORDER: readonly InterventionState[] = ['active', 'granted', 'proposed', 'ended', 'cancelled'];

/** What runs first, then what is on its way, then what is over; newest first within each. */
export function buildInterventions(
  rows: CaseRows,
  names: CaseNames,
  schedules: readonly StandingSchedule[],
  today: CivilDate,
): readonly InterventionView[] {
  return notAnnulled(rows.interventions)
    .map((one) => buildIntervention(rows, names, schedules, one, today))
    .toSorted(
      (a, b) =>
        ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
        newestFirst(startOf(a.intervention), startOf(b.intervention)) ||
        newestFirst(a.intervention.id, b.intervention.id),
    );
}

function buildIntervention(
  rows: CaseRows,
  names: CaseNames,
  schedules: readonly StandingSchedule[],
  intervention: Intervention,
  today: CivilDate,
): InterventionView {
  const stays = notAnnulled(rows.stays);
  const rates = periodsOf(rows.rates, intervention);
  const supports = periodsOf(rows.supports, intervention);
  const standing = schedules.find(({ schedule }) => schedule.interventionId === intervention.id);
  return {
    intervention,
    paragraphDisplay: helpDisplay(names, intervention, stays),
    paragraphName: names.paragraphs.get(intervention.paragraph)?.name ?? intervention.paragraph,
    providerName: nameOf(names.providers, intervention.providerId),
    departmentName: nameOf(names.departments, intervention.departmentId),
    primaryTargetGroupTerm: nameOf(names.terms, intervention.primaryTargetGroup),
    otherTargetGroupTerms: namesOf(names.terms, intervention.otherTargetGroups),
    serviceTerms: namesOf(names.terms, intervention.services),
    state: interventionState(intervention, today),
    startUnconfirmed: isStartUnconfirmed(intervention, today),
    since: sinceOf(rows, intervention, today),
    rates,
    supports,
    currentRate: validOn(rates, today),
    currentSupport: validOn(supports, today),
    yearlyCost: yearlyCostOf(rows, intervention, today),
    schedule: standing ? scheduleView(standing) : null,
    providerStatuses: providerStatusesOf(rows.providerStatuses, intervention.id, today),
  };
}

export function scheduleView({ schedule, standing, window }: StandingSchedule): ScheduleView {
  return { ...schedule, standing, window };
}

/**
 * The help's own stay, else the help of the same paragraph without a gap; what is over began when it began.
 * Care under ældreloven comes to a home the citizen already has, and is no older than itself.
 */
function sinceOf(rows: CaseRows, intervention: Intervention, today: CivilDate): CivilDate | null {
  const { stayId, paragraph, startedOn } = intervention;
  if (interventionState(intervention, today) !== 'active') return startedOn;
  const isElderlyCare = budgetAreaOf(paragraph) === 'elderly-care';
  const facts = {
    stays: isElderlyCare ? [] : rows.stays.filter((stay) => stay.id === stayId),
    interventions: rows.interventions.filter((one) => one.paragraph === paragraph),
  };
  return since(facts, today);
}

/** Newest first. */
export function buildStays(rows: CaseRows, names: CaseNames): readonly StayView[] {
  return notAnnulled(rows.stays)
    .toSorted((a, b) => newestFirst(a.movedInOn, b.movedInOn) || newestFirst(a.id, b.id))
    .map((stay) => ({
      stay,
      paragraphDisplay: paragraphDisplay(names, stay.paragraph),
      providerName: nameOf(names.providers, stay.providerId),
      departmentName: nameOf(names.departments, stay.departmentId),
    }));
}

/** Text that sorts as it reads: dates and UUIDv7. */
export function newestFirst(a: string, b: string): number {
  if (a === b) return 0;
  return a > b ? -1 : 1;
}

function periodsOf<
  P extends {
    readonly id: string;
    readonly interventionId: string;
    readonly from: CivilDate;
    readonly annulledAt: string | null;
  },
>(periods: readonly P[], { id }: Intervention): readonly P[] {
  return notAnnulled(periods)
    .filter((period) => period.interventionId === id)
    .toSorted((a, b) => newestFirst(a.from, b.from) || newestFirst(a.id, b.id));
}

function startOf(intervention: Intervention): string {
  return intervention.startedOn ?? intervention.plannedStart ?? intervention.grantedOn ?? '';
}
