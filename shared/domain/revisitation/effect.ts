import { addDays, earliest, type CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import type { Oere } from '../../base/money.ts';
import type { CaseRows } from '../cases/case-rows.ts';
import { contains, type Period } from '../cases/periods.ts';
import type { EffectPart, Revisitation } from './model.ts';

type EffectFacts = Pick<CaseRows, 'citizen' | 'stays'>;
type EffectCourse = Pick<
  Revisitation,
  'carriedOutOn' | 'effectParts' | 'effectStayId' | 'effectTo' | 'annulledAt'
>;

/** Yearly cost before − after over all budget areas, in øre with sign. Never shown without its word. */
export function yearlyEffect(parts: readonly EffectPart[]): Oere {
  return parts.reduce((sum, part) => sum + part.before - part.after, 0);
}

/**
 * The days the effect counts: from the day it was carried out to the last day before the citizen leaves the
 * place it is tied to, to the day of death, or to a last day a person gave, whichever is first. null where
 * nothing was carried out, or where it ended before it began.
 */
export function effectPeriod(course: EffectCourse, facts: EffectFacts): Period | null {
  if (course.carriedOutOn === null || course.annulledAt !== null) return null;
  const stay = facts.stays.find((one) => one.id === course.effectStayId);
  const lastDayInPlace = stay?.movedOutOn ? addDays(stay.movedOutOn, -1) : null;
  const ends = [course.effectTo, lastDayInPlace, facts.citizen.diedOn].filter(
    (date) => date !== null,
  );
  const to = ends.length === 0 ? null : ends.reduce((a, b) => earliest(a, b));
  return to !== null && to < course.carriedOutOn ? null : { from: course.carriedOutOn, to };
}

/** The yearly effect that counts on the date; 0 where none does, null where it counts and is not known. */
export function activeEffectOn(
  course: EffectCourse,
  facts: EffectFacts,
  date: CivilDate,
): Oere | null {
  const period = effectPeriod(course, facts);
  if (period === null || !contains(period, date)) return 0;
  return course.effectParts === null ? null : yearlyEffect(course.effectParts);
}

/** What each budget area pays less (positive) or more (negative) a year. */
export function effectByArea(
  parts: readonly EffectPart[],
): readonly { readonly budgetArea: string; readonly effect: Oere }[] {
  const areas = Map.groupBy(parts, ({ budgetArea }) => budgetArea);
  return [...areas].map(([budgetArea, ofArea]) => ({ budgetArea, effect: yearlyEffect(ofArea) }));
}

/** A last day is given for an effect there is, and not before it began. */
export function effectEndIssues(
  course: Pick<Revisitation, 'carriedOutOn'>,
  effectTo: CivilDate | null,
): readonly FieldIssue[] {
  if (course.carriedOutOn === null) return [{ path: '', code: 'revisitation.not-carried-out' }];
  return effectTo !== null && effectTo < course.carriedOutOn
    ? [{ path: 'effectTo', code: 'revisitation.effect-ends-before-it-begins' }]
    : [];
}
