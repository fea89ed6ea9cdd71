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
          const state = planState(plan);
          const refusal = actRefusal(act, state, plan);
          if (refusal === null) plan = done(act, plan, onDay(place));
          else expect(refusal.code).toMatch(/^move-out\./u);
          expectNoJump(plan);
          expectRecordable(plan);
        }
      }),
    );
  });
});

/** Nothing stands on a plan without what comes before it. */
function expectNoJump(plan: MoveOutPlan | null): void {
  if (plan === null) return;
  const { movedOutOn, readyOn, unplannedReason, handedOverOn, transitionEnd } = plan;
  if (movedOutOn !== null) expect(readyOn !== null || unplannedReason !== null).toBe(true);
  if (handedOverOn !== null) expect([movedOutOn, transitionEnd]).not.toContain(null);
  if (plan.returnedOn !== null) expect(movedOutOn).not.toBeNull();
  if (plan.closedOn !== null) {
    expect(movedOutOn).not.toBeNull();
    expect(transitionEnd === null || handedOverOn !== null).toBe(true);
  }
}

/** While they live there they can leave; once gone, come back; and death ends whatever was not over. */
function expectRecordable(plan: MoveOutPlan | null): void {
  const state = planState(plan);
  const isGone = state === 'moved-out' || state === 'handed-over';
  const livesThere = state === 'cancelled' || (!isOver(state) && !isGone);
  if (livesThere) expect(actRefusal('unplanned', state, plan)).toBeNull();
  if (isGone) expect(actRefusal('return', state, plan)).toBeNull();
  if (plan !== null && !isOver(state)) {
    expect(planState(planAfterDeath(plan, '2026-12-01'))).toBe('closed');
  }
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

function walked(acts: readonly CourseAct[]): CourseFacts {
  let facts: CourseFacts = { course: aCourse(), steps: [], seriesIsDone: false };
  for (const [place, act] of acts.entries()) {
    const { issues, after } = tried(facts, act, onDay(place));
    for (const { code } of issues) expect(code).toMatch(/^revisitation\./u);
    if (issues.length === 0) facts = after;
    expectInOrder(facts);
  }
  return facts;
}

/** Every step stands on those it needs, and the current one is the lowest not done. */
function expectInOrder(facts: CourseFacts): void {
  const { course } = facts;
  const isDone = (step: (typeof STEPS)[number]) => isStepDone(facts, step);
  if (isDone('committee') && course.readyOverrideReason === null) {
    expect(STEPS.slice(0, 5).filter((step) => !isDone(step))).toEqual([]);
  }
  if (course.carriedOutOn !== null) {
    expect([isDone('committee'), course.assessmentResult]).toEqual([true, 'convert']);
  }
  if (course.result !== null) {
    expect([course.carriedOutOn === null, facts.seriesIsDone]).toEqual([false, true]);
  }
  const state = revisitationState(course);
  if (state === 'closed') expect(course.result).not.toBeNull();
  if (state === 'stay') expect(course.assessmentResult).toBe('stay');
  if (['stay', 'withdrawn', 'declined'].includes(state)) expect(course.carriedOutOn).toBeNull();
  const lowest = STEPS.findIndex((step) => !isDone(step));
  expect(currentStep(facts)).toBe(STEPS[lowest] ?? null);
}

describe('a revisitation, whatever is tried and in whatever order', () => {
  const anyCourse = fc.array(anyAct, { maxLength: 60 });

  it('jumps over nothing, and refuses by name', () => {
    fc.assert(fc.property(anyCourse, (acts) => void walked(acts)));
  });

  it('is counted once: less + same + more + missing is the total, open by step the open ones', () => {
    fc.assert(
      fc.property(fc.array(anyCourse, { maxLength: 8 }), (courses) => {
        const facts = courses.map((acts) => walked(acts));
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
    const { course } = walked([
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
    expect(revisitationState(course)).toBe('closed');
  });
});
