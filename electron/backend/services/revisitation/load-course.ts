import type { ReadDb } from '#db/open.ts';
import { invalid, type AppError } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { courseFacts } from '#shared/domain/revisitation/build-view.ts';
import type { Revisitation } from '#shared/domain/revisitation/model.ts';
import type { CourseFacts } from '#shared/domain/revisitation/steps.ts';
import { loadOpenCase, ownRow } from '../cases/load-case.ts';

export interface LoadedCourse {
  readonly rows: CaseRows;
  /** Its course carries the version the save is based on. */
  readonly facts: CourseFacts;
}

export interface CourseOfCase {
  readonly caseId: string;
  readonly revisitationId: string;
  /** Absent where the course itself is not what is saved. */
  readonly version?: number;
}

export function loadCourse(read: ReadDb, of: CourseOfCase): Result<LoadedCourse, AppError> {
  const loaded = loadOpenCase(read, of.caseId);
  if (!loaded.ok) return loaded;
  const found = ownRow(loaded.value.revisitations, of.revisitationId);
  if (!found.ok) return found;
  const course: Revisitation = { ...found.value, version: of.version ?? found.value.version };
  return succeed({ rows: loaded.value, facts: courseFacts(loaded.value, course) });
}

/** For what changes the way to a decision: no more once it is carried out or closed. */
export function loadOpenCourse(read: ReadDb, of: CourseOfCase): Result<LoadedCourse, AppError> {
  const loaded = loadCourse(read, of);
  if (!loaded.ok) return loaded;
  const { closedOn, carriedOutOn } = loaded.value.facts.course;
  if (closedOn !== null) return fail(invalid('', 'revisitation.is-closed'));
  return carriedOutOn === null ? loaded : fail(invalid('', 'revisitation.already-carried-out'));
}
