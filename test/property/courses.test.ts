import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/base/dates.ts';
import type { FieldIssue } from '#shared/base/errors.ts';
import type { MoveOutPlan } from '#shared/domain/move-out/model.ts';
import {
  actRefusal,
  isOver,
  type MoveOutAct,
  planAfterDeath,
  planState,
} from '#shared/domain/move-out/state.ts';
import { carryOutIssues } from '#shared/domain/revisitation/carry-out.ts';
import { closingIssues, resultIssues } from '#shared/domain/revisitation/closing.ts';
import { StepKind, type Revisitation } from '#shared/domain/revisitation/model.ts';
import { revisitationFigures } from '#shared/domain/revisitation/figures.ts';
import { revisitationState } from '#shared/domain/revisitation/state.ts';
import {
  type CourseFacts,
  currentStep,
  isStepDone,
  stepIssues,
  STEPS,
} from '#shared/domain/revisitation/steps.ts';
import { anIntervention } from '#test/support/domain-rows.ts';
import { aPlan } from '#test/support/move-out-rows.ts';
import { aCourse, aStep } from '#test/support/revisitation-rows.ts';

const FIRST = '2026-03-01';
const onDay = (place: number) => addDays(FIRST, place);

type Act = Extract<
  MoveOutAct,
  | 'make'
  | 'ready'
  | 'cancel'
  | 'move-out'
  | 'unplanned'
  | 'extend'
  | 'handover'
  | 'return'
  | 'close'
>;
const MOVE_OUT_ACTS: readonly Act[] = [
  'make',
  'ready',
  'cancel',
  'move-out',
  'unplanned',
  'extend',
  'handover',
  'return',
  'close',
];

function done(act: Act, plan: MoveOutPlan | null, on: string): MoveOutPlan {
  const known = plan ?? aPlan();
  switch (act) {
    case 'make':
      return aPlan({ madeOn: on });
    case 'ready':
      return { ...known, readyOn: on };
    case 'cancel':
      return { ...known, cancelledOn: on };
    case 'move-out':
      return { ...known, movedOutOn: on, transitionEnd: addDays(on, 180) };
    case 'unplanned':
      return { ...known, cancelledOn: null, movedOutOn: on, unplannedReason: 'left' };
    case 'extend':
      return { ...known, transitionEnd: addDays(known.transitionEnd ?? on, 30) };
    case 'handover':
      return { ...known, handedOverOn: on };
    case 'return':
      return { ...known, returnedOn: on };
    default:
      return { ...known, closedOn: on, closeReason: 'completed' };
  }
}

describe('a move-out, whatever is tried and in whatever order', () => {
  it('jumps over nothing, refuses by name, and lets what has happened be recorded', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MOVE_OUT_ACTS), { maxLength: 25 }), (acts) => {
        let plan: MoveOutPlan | null = null;
        for (const [place, act] of acts.entries()) {
          const refusal = actRefusal(act, planState(plan), plan);
          expect(refusal?.code ?? 'move-out.').toMatch(/^move-out\./u);
          plan = refusal === null ? done(act, plan, onDay(place)) : plan;
          expect([...jumpedOver(plan), ...notRecordable(plan)]).toEqual([]);
        }
      }),
    );
  });
});

/** Each rule with whether it is broken; the names of those that are. */
function broken(rules: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(rules).flatMap(([name, isBroken]) => (isBroken ? name : []));
}

/** Nothing stands on a plan without what comes before it. */
function jumpedOver(plan: MoveOutPlan | null): readonly string[] {
  if (plan === null) return [];
  const { movedOutOn, readyOn, unplannedReason, handedOverOn, transitionEnd } = plan;
  const isOut = movedOutOn !== null;
  return broken({
    'out before ready': isOut && readyOn === null && unplannedReason === null,
    'handed over before out': handedOverOn !== null && !isOut,
    'handed over without a transition': handedOverOn !== null && transitionEnd === null,
    'back before out': plan.returnedOn !== null && !isOut,
    'closed before out': plan.closedOn !== null && !isOut,
    'closed in a transition':
      plan.closedOn !== null && transitionEnd !== null && handedOverOn === null,
  });
}

/** While they live there they can leave; once gone, come back; and death ends whatever was not over. */
function notRecordable(plan: MoveOutPlan | null): readonly string[] {
  const state = planState(plan);
  const isGone = state === 'moved-out' || state === 'handed-over';
  const livesThere = state === 'cancelled' || (!isOver(state) && !isGone);
  const diesOpen = plan !== null && !isOver(state);
  return broken({
    'has left': livesThere && actRefusal('unplanned', state, plan) !== null,
    'is back': isGone && actRefusal('return', state, plan) !== null,
    'has died': diesOpen && planState(planAfterDeath(plan, '2026-12-01')) !== 'closed',
  });
}

const TODAY = '2026-12-31';
const HELP = anIntervention({ startedOn: '2020-01-01' });
const ASSESSMENTS = ['stay', 'convert'] as const;
const ENDS = ['completed', 'stay', 'withdrawn', 'declined'] as const;

const anyAct = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...StepKind.options) },
  fc.constant('override' as const),
  fc.constantFrom(...ASSESSMENTS),
  fc.constant('carry-out' as const),
  fc.constant('hold the series' as const),
  fc.constant('result' as const),
  fc.constantFrom(...ENDS.map((end) => `close ${end}` as const)),
);
type CourseAct = typeof anyAct extends fc.Arbitrary<infer A> ? A : never;

/** What is wrong with the act, and what stands after it where nothing is. */
function tried(
  facts: CourseFacts,
  act: CourseAct,
  on: string,
): { readonly issues: readonly FieldIssue[]; readonly after: CourseFacts } {
  const { course } = facts;
  const changed = (fields: Partial<Revisitation>, issues: readonly FieldIssue[] = []) => ({
    issues,
    after: { ...facts, course: { ...course, ...fields } },
  });
  const isOpen = course.closedOn === null && course.carriedOutOn === null;
  switch (act) {
    case 'override':
      return changed(isOpen ? { readyOverrideReason: 'Indlagt' } : {});
    case 'stay':
    case 'convert': {
      const route = act === 'convert' ? ('convert-place' as const) : null;
      return changed(isOpen ? { assessmentResult: act, route } : {});
    }
    case 'carry-out': {
      const help = [{ interventionId: HELP.id, choice: 'change' as const }];
      const input = { carriedOutOn: on, help, begins: [], leavesPlace: false };
      const rows = { interventions: [HELP], stays: [] };
      return changed({ carriedOutOn: on }, carryOutIssues({ ...facts, ...rows }, input, TODAY));
    }
    case 'hold the series':
      return { issues: [], after: { ...facts, seriesIsDone: course.carriedOutOn !== null } };
    case 'result':
      return changed({ result: 'more', resultOn: on }, resultIssues(facts, on, TODAY));
    case 'close completed':
    case 'close stay':
    case 'close withdrawn':
    case 'close declined': {
      const closing = {
        closedOn: on,
        closedAs: ENDS.find((end) => act.endsWith(end)) ?? 'completed',
        closedReason: 'Aftalt',
        closedBy: 'citizen' as const,
        nextDialogueOn: addDays(on, 90),
      };
      return changed(closing, closingIssues(course, closing, TODAY));
    }
    default: {
      const stance = act.endsWith('dialogue') || act === 'provider-involved' ? 'supports' : null;
      const step = aStep(act, { doneOn: on, stance });
      const mapped = act === 'need-map' ? { ...course, needMap: MAP } : course;
      const issues = isOpen ? stepIssues({ ...facts, course: mapped }, step, TODAY) : [];
      const steps = isOpen ? [...facts.steps, step] : facts.steps;
      return { issues, after: { ...facts, course: isOpen ? mapped : course, steps } };
    }
  }
}

const MAP: NonNullable<Revisitation['needMap']> = {
  unit: 'percent',
  before: { pedagogical: 8_000, care: 2_000 },
  now: { pedagogical: 2_000, care: 8_000 },
  options: [],
};

interface Walk {
  readonly facts: CourseFacts;
  /** Codes that are not of revisitation, and rules that were broken on the way. */
  readonly faults: readonly string[];
}

function walked(acts: readonly CourseAct[]): Walk {
  let facts: CourseFacts = { course: aCourse(), steps: [], seriesIsDone: false };
  const faults: string[] = [];
  for (const [place, act] of acts.entries()) {
    const { issues, after } = tried(facts, act, onDay(place));
    const codes = issues.map(({ code }) => code);
    if (codes.length === 0) facts = after;
    faults.push(...codes.filter((code) => !code.startsWith('revisitation.')), ...disorder(facts));
  }
  return { facts, faults };
}

/** Every step stands on those it needs, and the current one is the lowest not done. */
function disorder(facts: CourseFacts): readonly string[] {
  const { course } = facts;
  const isDone = (step: (typeof STEPS)[number]) => isStepDone(facts, step);
  const isReady = course.readyOverrideReason !== null || STEPS.slice(0, 5).every(isDone);
  const isCarriedOut = course.carriedOutOn !== null;
  const state = revisitationState(course);
  const isUnfinished = ['stay', 'withdrawn', 'declined'].includes(state);
  return broken({
    'committee before 1–5': isDone('committee') && !isReady,
    'carried out before the committee': isCarriedOut && !isDone('committee'),
    'carried out otherwise than assessed': isCarriedOut && course.assessmentResult !== 'convert',
    'result before carried out': course.result !== null && !isCarriedOut,
    'result before the series': course.result !== null && !facts.seriesIsDone,
    'completed without a result': state === 'closed' && course.result === null,
    'stays without being assessed so': state === 'stay' && course.assessmentResult !== 'stay',
    'carried out and unsaid': isUnfinished && isCarriedOut,
    'not the lowest': currentStep(facts) !== (STEPS.find((step) => !isDone(step)) ?? null),
  });
}

describe('a revisitation, whatever is tried and in whatever order', () => {
  const anyCourse = fc.array(anyAct, { maxLength: 60 });

  it('jumps over nothing, and refuses by name', () => {
    fc.assert(
      fc.property(anyCourse, (acts) => {
        expect(walked(acts).faults).toEqual([]);
      }),
    );
  });

  it('is counted once: less + same + more + missing is the total, open by step the open ones', () => {
    fc.assert(
      fc.property(fc.array(anyCourse, { maxLength: 8 }), (courses) => {
        const facts = courses.map((acts) => walked(acts).facts);
        const counted = facts.map((one) => ({
          course: one.course,
          step: currentStep(one),
          ageInDays: 10,
          activeEffect: 0,
        }));
        const year = { from: '2026-01-01', to: '2026-12-31' };
        const { total, less, same, more, missing, byRoute, openByStep } = revisitationFigures(
          counted,
          year,
        );
        const sum = (all: readonly { readonly count: number }[]) =>
          all.reduce((sofar, one) => sofar + one.count, 0);
        const carried = facts.filter(({ course }) => course.carriedOutOn !== null).length;
        const open = facts.filter(({ course }) => revisitationState(course) === 'open').length;
        expect([total, less + same + more + missing, sum(byRoute)]).toEqual([
          carried,
          carried,
          carried,
        ]);
        expect(sum(openByStep)).toBe(open);
      }),
      { numRuns: 40 },
    );
  });

  it('comes the whole way where nothing is left out', () => {
    const { facts, faults } = walked([
      'provider-involved',
      'need-map',
      'relatives-dialogue',
      'citizen-dialogue',
      'committee',
      'convert',
      'carry-out',
      'hold the series',
      'result',
      'close completed',
    ]);
    expect([revisitationState(facts.course), faults]).toEqual(['closed', []]);
  });
});
