import type { CivilDate } from '../../base/dates.ts';
import { notAnnulled } from '../cases/annulment.ts';
import { employeeOf, paragraphDisplay, type CaseNames } from '../cases/build-names.ts';
import type { ListedRows } from '../cases/case-rows.ts';
import { pensionDate } from '../law/pension-age.ts';
import { nextTightDue } from '../follow-ups/tight-series.ts';
import { placeNow } from './carry-out.ts';
import { effectPeriod, yearlyEffect } from './effect.ts';
import type { Revisitation } from './model.ts';
import { needsMoveBasis } from './move-basis.ts';
import { revisitationState } from './state.ts';
import {
  ageInDays,
  currentStep,
  isStepDone,
  lacksElderlyKnowledge,
  missingBeforeReady,
  STEPS,
  type CourseFacts,
} from './steps.ts';
import type { RevisitationView } from './view.ts';

/** Newest first: the course that runs, then those that were. */
export function buildRevisitations(
  rows: ListedRows,
  names: CaseNames,
  today: CivilDate,
): readonly RevisitationView[] {
  return notAnnulled(rows.revisitations)
    .toSorted((a, b) => (a.identifiedOn < b.identifiedOn ? 1 : -1))
    .map((course) => buildRevisitation(rows, names, course, today));
}

/** What the rules of steps, carrying out and result read of a course. */
export function courseFacts(
  rows: Pick<ListedRows, 'revisitationSteps' | 'tightSeries' | 'followUps'>,
  course: Revisitation,
): CourseFacts & { readonly nextTightDue: CivilDate | null } {
  const series = notAnnulled(rows.tightSeries).find((one) => one.id === course.tightSeriesId);
  const next = series ? nextTightDue(series, rows.followUps) : null;
  return {
    course,
    steps: notAnnulled(rows.revisitationSteps).filter((step) => step.revisitationId === course.id),
    seriesIsDone: series !== undefined && next === null,
    nextTightDue: next,
  };
}

function buildRevisitation(
  rows: ListedRows,
  names: CaseNames,
  course: Revisitation,
  today: CivilDate,
): RevisitationView {
  const facts = courseFacts(rows, course);
  const stay = placeNow(rows.stays, today);
  const period = effectPeriod(course, rows);
  return {
    course,
    state: revisitationState(course),
    currentStep: currentStep(facts),
    ageInDays: ageInDays(course, course.closedOn ?? today),
    doneSteps: STEPS.filter((step) => isStepDone(facts, step)),
    steps: facts.steps
      .toSorted((a, b) => STEPS.indexOf(a.kind) - STEPS.indexOf(b.kind))
      .map((step) => ({ ...step, doneBy: employeeOf(names, step.doneById) })),
    missingBeforeReady: missingBeforeReady(facts),
    lacksElderlyKnowledge: lacksElderlyKnowledge(facts),
    place: stay
      ? { paragraph: stay.paragraph, display: paragraphDisplay(names, stay.paragraph) }
      : null,
    needsMoveBasis: stay !== null && needsMoveBasis(stay),
    pension: pensionDate(rows.citizen.birthDate, names.pensionAges),
    seriesIsDone: facts.seriesIsDone,
    nextTightDue: facts.nextTightDue,
    yearlyEffect: course.effectParts === null ? null : yearlyEffect(course.effectParts),
    effectFrom: period?.from ?? null,
    effectTo: period?.to ?? null,
  };
}
