import type { CivilDate } from '../../base/dates.ts';
import { notAnnulled } from '../cases/annulment.ts';
import { ageAtDesk, assignedOn } from '../cases/build-header.ts';
import { nameOf, type CaseNames } from '../cases/build-names.ts';
import type { ListedRows } from '../cases/case-rows.ts';
import { fullName, initialsOf } from '../cases/initials.ts';
import { calendarYear } from '../cases/periods.ts';
import { isProtectedOn } from '../cases/protection.ts';
import { buildRevisitations } from './build-view.ts';
import { candidateReasons } from './candidates.ts';
import { activeEffectOn, effectByArea } from './effect.ts';
import { revisitationFigures } from './figures.ts';
import type { CandidateRow, RevisitationBoard, RevisitationRow } from './view.ts';

/** Every course one may see, oldest need first, with the figures that are sums of exactly these. */
export function buildRevisitationBoard(
  cases: readonly ListedRows[],
  names: CaseNames,
  facts: { readonly today: CivilDate; readonly year: number },
): RevisitationBoard {
  const { today, year } = facts;
  const rows = cases
    .flatMap((one) => courseRows(one, names, today))
    .toSorted((a, b) => (a.view.course.identifiedOn < b.view.course.identifiedOn ? -1 : 1));
  const counted = rows.map(({ view, activeEffect }) => ({
    course: view.course,
    step: view.currentStep,
    ageInDays: view.ageInDays,
    activeEffect,
  }));
  const active = rows.filter((row) => row.activeEffect !== null && row.activeEffect !== 0);
  return {
    today,
    year,
    rows,
    candidates: cases.flatMap((one) => candidateRow(one, names, today)),
    figures: revisitationFigures(counted, calendarYear(year)),
    effectByArea: effectByArea(active.flatMap((row) => row.view.course.effectParts ?? [])),
  };
}

function courseRows(
  rows: ListedRows,
  names: CaseNames,
  today: CivilDate,
): readonly RevisitationRow[] {
  const providerId = notAnnulled(rows.interventions).find(
    (one) => one.endedOn === null,
  )?.providerId;
  return buildRevisitations(rows, names, today).map((view) => ({
    ...personOf(rows, names, today),
    providerName: nameOf(names.providers, providerId ?? null),
    view,
    activeEffect: activeEffectOn(view.course, rows, today),
  }));
}

function candidateRow(
  rows: ListedRows,
  names: CaseNames,
  today: CivilDate,
): readonly CandidateRow[] {
  const reasons = candidateReasons(
    { ...rows, courses: rows.revisitations, candidates: rows.revisitationCandidates },
    today,
  );
  if (reasons.length === 0) return [];
  const entry = notAnnulled(rows.revisitationCandidates).find((one) => one.removedOn === null);
  return [
    {
      ...personOf(rows, names, today),
      reasons,
      entry: entry ? { id: entry.id, version: entry.version } : null,
    },
  ];
}

function personOf(rows: ListedRows, names: CaseNames, today: CivilDate) {
  const { case: file, citizen } = rows;
  return {
    caseId: file.id,
    caseNumber: file.caseNumber,
    name: fullName(citizen),
    initials: initialsOf(citizen),
    isProtected: isProtectedOn(citizen, today),
    age: ageAtDesk(citizen, today),
    caseworkerInitials: assignedOn(rows.assignments, names, 'caseworker', today)?.initials ?? null,
  };
}
