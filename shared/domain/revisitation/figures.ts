import type { Oere } from '../../base/money.ts';
import { contains, type Span } from '../cases/periods.ts';
import type { Revisitation, Route } from './model.ts';
import { countsAsRevisitated, revisitationState } from './state.ts';
import type { Step } from './steps.ts';

/** One course as the figures count it; every figure is the length or sum of a list of these. */
export interface CountedCourse {
  readonly course: Revisitation;
  readonly step: Step | null;
  readonly ageInDays: number;
  /** Øre that count today; null where it counts and is not known. */
  readonly activeEffect: Oere | null;
}

export interface RevisitationFigures {
  /** less + same + more + missing = total. */
  readonly total: number;
  readonly less: number;
  readonly same: number;
  readonly more: number;
  readonly missing: number;
  readonly byRoute: readonly { readonly route: Route; readonly count: number }[];
  readonly openByStep: readonly {
    readonly step: Step;
    readonly count: number;
    /** Of the oldest. */
    readonly oldestDays: number;
  }[];
  readonly activeYearlyEffect: Oere;
  /** Courses whose effect counts and is "ikke oplyst". */
  readonly effectUnknown: number;
}

/** Counted on the day they were carried out; *stay* is never counted as revisitated. */
export function revisitatedIn(
  courses: readonly CountedCourse[],
  span: Span,
): readonly CountedCourse[] {
  return courses.filter(
    ({ course }) =>
      countsAsRevisitated(course) &&
      course.carriedOutOn !== null &&
      contains(span, course.carriedOutOn),
  );
}

export function openCourses(courses: readonly CountedCourse[]): readonly CountedCourse[] {
  return courses.filter(({ course }) => revisitationState(course) === 'open');
}

export function revisitationFigures(
  courses: readonly CountedCourse[],
  span: Span,
): RevisitationFigures {
  const counted = revisitatedIn(courses, span);
  const withResult = (result: Revisitation['result']) =>
    counted.filter(({ course }) => course.result === result).length;
  const routes = Map.groupBy(counted, ({ course }) => course.route);
  return {
    total: counted.length,
    less: withResult('less'),
    same: withResult('same'),
    more: withResult('more'),
    missing: withResult(null),
    byRoute: [...routes].flatMap(([route, ofRoute]) =>
      route === null ? [] : { route, count: ofRoute.length },
    ),
    openByStep: openByStep(openCourses(courses)),
    activeYearlyEffect: courses.reduce((sum, one) => sum + (one.activeEffect ?? 0), 0),
    effectUnknown: courses.filter((one) => one.activeEffect === null).length,
  };
}

function openByStep(open: readonly CountedCourse[]): RevisitationFigures['openByStep'] {
  return [...Map.groupBy(open, ({ step }) => step)].flatMap(([step, atStep]) =>
    step === null
      ? []
      : {
          step,
          count: atStep.length,
          oldestDays: Math.max(...atStep.map((one) => one.ageInDays)),
        },
  );
}
