import type { CaseView, GoalView } from '#shared/domain/cases/view.ts';
import type { PlacementView } from '#shared/domain/move-out/view.ts';

const LEFT_OUT = 'udeladt (beskyttet)';
const NOWHERE = { providerName: LEFT_OUT, departmentName: null };

/**
 * Where a protected person is helped, lives, moves to or is handed over to is where to find them: out with the
 * address, and with whoever of the place is named.
 */
export function withoutPlaces(view: CaseView): CaseView {
  const displayOf = (id: string | null) =>
    view.interventions.find(({ intervention }) => intervention.id === id)?.paragraphDisplay ?? null;
  return {
    ...view,
    municipalities: [],
    stays: view.stays.map((one) => ({ ...one, ...NOWHERE })),
    interventions: view.interventions.map((one) => ({
      ...one,
      ...NOWHERE,
      providerStatuses: [],
    })),
    goals: view.goals.map((one) => withoutSources(one, displayOf(one.goal.interventionId))),
    followUps: view.followUps.map((one) => ({
      ...one,
      interventionLabels: one.followUp.interventions.map(
        ({ interventionId }) => displayOf(interventionId) ?? '',
      ),
    })),
    tightSeries: view.tightSeries.map((one) => ({
      ...one,
      interventionLabel: displayOf(one.series.interventionId),
    })),
    revisitations: view.revisitations.map((one) => ({
      ...one,
      course: { ...one.course, identifiedByName: null, needMap: null },
    })),
    moveOut: { placements: view.moveOut.placements.map(withoutPlace) },
  };
}

function withoutSources(view: GoalView, interventionLabel: string | null): GoalView {
  const measurements = view.measurements.map((one) => ({ ...one, sourceName: null }));
  return { ...view, interventionLabel, measurements };
}

function withoutPlace(view: PlacementView): PlacementView {
  return {
    ...view,
    providerName: LEFT_OUT,
    placement: null,
    plan: view.plan && {
      ...view.plan,
      contactPedagogue: null,
      receivingUnit: null,
      handoverPerson: null,
      confirmedBy: null,
    },
    earlierPlans: [],
    negotiations: [],
  };
}
