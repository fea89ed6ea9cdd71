import type { StandingSchedule } from '../follow-ups/standing.ts';
import type { CaseHeader, CaseView, GoalView, InterventionView } from './view.ts';

interface MissingFacts {
  readonly header: CaseHeader;
  readonly needs: CaseView['needs'];
  readonly interventions: readonly InterventionView[];
  readonly goals: readonly GoalView[];
  readonly running: readonly StandingSchedule[];
  readonly moveOut: CaseView['moveOut'];
}

/** What an open case lacks, as keys below `missing.`, in the order it should be settled. */
export function buildMissing(facts: MissingFacts): readonly string[] {
  const { header, needs, goals, running, moveOut } = facts;
  if (header.closedOn !== null) return [];
  const open = facts.interventions.filter(
    ({ state }) => state !== 'ended' && state !== 'cancelled',
  );
  const active = open.filter(({ state }) => state === 'active');
  const lacks: readonly (readonly [string, boolean])[] = [
    ['caseworker', header.caseworker === null],
    ['need', needs.length === 0],
    ['intervention', open.length === 0],
    ['start-unconfirmed', open.some((one) => one.startUnconfirmed)],
    ['purpose', open.some(({ intervention }) => intervention.purpose === null)],
    ['target-group', open.some(({ intervention }) => intervention.primaryTargetGroup === null)],
    ['rate', active.some((one) => one.yearlyCost === null)],
    ['schedule-not-set', running.some(({ standing }) => standing.state === 'not-set')],
    ['potential', running.some(({ schedule }) => schedule.progressionPotential === 'not-assessed')],
    ['move-out-plan', moveOut.placements.some((one) => one.lacksPlan)],
    ['move-out-goal', moveOut.placements.some((one) => one.lacksGoal)],
    ['goal', active.length > 0 && !goals.some(isOpen)],
    ['goal-draft', goals.some(({ goal }) => goal.status === 'draft')],
  ];
  return lacks.filter(([, isLacking]) => isLacking).map(([key]) => key);
}

function isOpen({ goal }: GoalView): boolean {
  return goal.status === 'active' || goal.status === 'draft';
}
