import type { CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import type { CourseEnd, Revisitation } from './model.ts';
import type { CourseFacts } from './steps.ts';

export interface CourseClosing {
  readonly closedOn: CivilDate;
  readonly closedAs: Exclude<CourseEnd, 'died'>;
  readonly closedReason: string | null;
  readonly closedBy: Revisitation['closedBy'];
  readonly nextDialogueOn: CivilDate | null;
}

/** A carried-out course closes with its result; one that was not, with a reason, by whom, and what follows. */
export function closingIssues(
  course: Revisitation,
  closing: CourseClosing,
  today: CivilDate,
): readonly FieldIssue[] {
  if (course.closedOn !== null) return [{ path: '', code: 'revisitation.is-closed' }];
  return [
    ...(closing.closedOn > today
      ? [{ path: 'closedOn', code: 'revisitation.closed-in-the-future' }]
      : []),
    ...(closing.closedOn < (course.carriedOutOn ?? course.identifiedOn)
      ? [{ path: 'closedOn', code: 'revisitation.closed-too-early' }]
      : []),
    ...(closing.closedAs === 'completed'
      ? completedIssues(course)
      : unfinishedIssues(course, closing)),
  ];
}

function completedIssues(course: Revisitation): readonly FieldIssue[] {
  if (course.carriedOutOn === null) {
    return [{ path: 'closedAs', code: 'revisitation.not-carried-out' }];
  }
  return course.result === null ? [{ path: 'closedAs', code: 'revisitation.result-missing' }] : [];
}

function unfinishedIssues(course: Revisitation, closing: CourseClosing): readonly FieldIssue[] {
  if (course.carriedOutOn !== null) {
    return [{ path: 'closedAs', code: 'revisitation.already-carried-out' }];
  }
  const isStay = closing.closedAs === 'stay';
  return [
    ...(closing.closedReason === null
      ? [{ path: 'closedReason', code: 'revisitation.closing-needs-reason' }]
      : []),
    ...(!isStay && closing.closedBy === null
      ? [{ path: 'closedBy', code: 'revisitation.closing-needs-by-whom' }]
      : []),
    ...(isStay && course.assessmentResult !== 'stay'
      ? [{ path: 'closedAs', code: 'revisitation.not-assessed-as-stay' }]
      : []),
    ...(isStay && closing.nextDialogueOn === null
      ? [{ path: 'nextDialogueOn', code: 'revisitation.next-dialogue-missing' }]
      : []),
    ...(closing.nextDialogueOn !== null && closing.nextDialogueOn <= closing.closedOn
      ? [{ path: 'nextDialogueOn', code: 'revisitation.next-dialogue-too-early' }]
      : []),
  ];
}

/** The result stands apart from money, and comes after the tight series. */
export function resultIssues(
  facts: CourseFacts,
  resultOn: CivilDate,
  today: CivilDate,
): readonly FieldIssue[] {
  const { carriedOutOn, closedOn } = facts.course;
  if (closedOn !== null) return [{ path: '', code: 'revisitation.is-closed' }];
  if (carriedOutOn === null) return [{ path: '', code: 'revisitation.not-carried-out' }];
  if (!facts.seriesIsDone) return [{ path: '', code: 'revisitation.series-not-done' }];
  if (resultOn > today) return [{ path: 'resultOn', code: 'revisitation.result-in-the-future' }];
  return resultOn < carriedOutOn
    ? [{ path: 'resultOn', code: 'revisitation.result-before-carried-out' }]
    : [];
}
